import { GAIN, HELD_WORK, JOB, ONLY, OUTCOME, PROOF, REACHED, SUPPORT, TAKE_IN, TAKE_PART } from './cues.ts';
import { LETTER, phrases, words } from './phrases.ts';
import { any, companies, counted, countedOrBare, left, right, type StatementRule } from './statement-rule.ts';

/** Results and participation where what stands before the number tells which. Tried in this order, after the plans and goals. */
export const VERB_FIRST_RULES: readonly StatementRule[] = [
  {
    rule: 'reached-of-the-goal',
    kind: 'result',
    left: left(String.raw`målet [^.;]{1,60} (?:nåddes|uppnåddes|klarades)${ONLY}`),
    of: any,
  },
  {
    rule: 'were-admitted-to',
    kind: 'result',
    right: right(
      '(?: har| hade)? (?:antagits|antogs|blivit antagna|blev antagna) (?:till|på) (?!kursen|projektet|programmet|utbildningen|insatsen|satsningen)',
    ),
    of: (mention) => mention.ofThem || mention.bare,
  },
  {
    rule: 'were-admitted-to',
    kind: 'result',
    right: right(
      `(?: har| hade)? (?:antagits|antogs|blivit antagna|blev antagna|kommit in|kom in) (?:till|på|vid) ${LETTER}*(?:gymnasi|högskol|universitet|komvux)`,
    ),
    of: (mention) => mention.unit === 'persons',
  },
  {
    rule: 'got-support',
    kind: 'actual',
    left: left(`fick${ONLY}`),
    right: right(
      `(?!${words(2)} (?:${JOB}|\\S*(?:försörjnings|aktivitets|studie|bostads)stöd))${words(2)} ${SUPPORT}`,
    ),
    of: (mention) => counted(mention) && !mention.ofThem,
  },
  {
    rule: 'number-was',
    kind: 'actual',
    left: left(
      phrases(
        'inskrivna: | inskrivna \\S+: | inskrivna \\S+ \\S+: | antalet deltagare _1 blev | antalet deltagare _1 var | antalet inskrivna _1 uppgick till | antalet inskrivna _1 var | antalet inskrivna är _1 | antalet deltagare är _1 | antalet inskrivna _1 blev | antalet deltagare _1 uppgick till | antalet deltagare _1 uppgår till | antalet deltagare _1 stannade på | antalet deltagare _1 landade på | deltagarantalet _2 blev | deltagarantalet var | deltagarantalet uppgick till | deltagarantalet landade _2 på | deltagarantalet stannade _2 på | deltagarantalet slutade _2 på',
      ),
    ),
    of: countedOrBare,
  },
  // "Läget vid halvtid: 45 inskrivna, 12 i arbete".
  {
    rule: 'outcome-listed',
    kind: 'actual',
    left: left(
      '(?:resultat|resultatet|utfall|utfallet|facit|läget|bokslutet|summeringen)(?: [^\\s.,;:¤◦]+){0,6}:(?: totalt| sammanlagt)?',
    ),
    right: right('(?=[.,;]|$| och )'),
    of: (mention) =>
      counted(mention) && mention.unit === 'persons' && /(?:deltagare|inskrivna)$/u.test(mention.noun),
  },
  {
    rule: 'intake-was',
    kind: 'actual',
    left: left(
      '(?:inflödet|intaget|volymen)(?: [^\\s¤◦]+){0,2} (?:blev|var|är|stannade på|stannade vid|landade på|slutade på)',
    ),
    of: (mention) => countedOrBare(mention) && !mention.ofThem,
  },
  {
    rule: 'these-are-they',
    kind: 'actual',
    left: left(`${LETTER}*deltagarna,(?: sammanlagt| totalt)?`),
    right: right('(?: och ¤)?,'),
    of: (mention) => counted(mention) && !mention.definite,
  },
  {
    rule: 'these-were',
    kind: 'actual',
    left: left(`${LETTER}+(?:arna|erna) (?:var|är|blev)(?: nu| till slut| till sist| totalt| sammanlagt)?`),
    of: (mention) => counted(mention) && mention.definite,
  },
  {
    rule: 'these-were',
    kind: 'actual',
    left: left(`${LETTER}*deltagarna (?:är|var|blev)(?: till slut)?`),
    right: right('(?:[.,;]|$)'),
    of: (mention) => mention.bare && mention.unit !== 'share',
  },
  {
    rule: 'of-those-who-reached',
    kind: 'result',
    left: left('^av(?: de)?'),
    right: right(` som (?:anställdes|anställts|(?:fick|fått) ${JOB})`),
    of: countedOrBare,
  },
  {
    rule: 'held-out',
    kind: 'result',
    left: left(`${phrases('höll | följde | gick | läste | tog | kom | tog sig')}${ONLY}`),
    right: right(
      `[^.;,¤◦]{0,40} (?:ut(?! (?:nian|skolan|gymnasiet|i|ur|på|från))|till slutet|till slut|hela vägen|klart|färdigt)(?!${LETTER})`,
    ),
    of: countedOrBare,
  },
  {
    rule: 'of-so-many',
    kind: 'actual',
    left: left('^(?:av|utav|bland)(?: (?:de|totalt|sammanlagt|projektets))?'),
    // "Av de 310 … saknade 120 arbete" tells how those of an area are.
    right: right(
      String.raw`(?![^.;]{0,60} (?:har|hade|är|var) (?:de flesta|flertalet|många|få|merparten)(?!${LETTER}))(?![^.;]{0,40} (?:är|var) [^.;]{1,30} (?:under|över) \d)(?![^.;]{0,80} (?:saknar|saknade|behöver|behövde|bor|bodde|lever|levde) (?:[^\s.;¤◦]+ )?[¤◦\d])[^.;]{0,80} ${phrases('har | hade | fick | gick | är | var | kom | blev | nådde | kunde | fullföljde | slutförde | började | deltog | fanns | tog | avlade | klarade | fortsatte | gav | valde | hittade | tackade | återgick | lyckades | erbjöds | startade | anställdes')}`,
    ),
    of: countedOrBare,
  },
  {
    rule: 'out-of-so-many',
    kind: 'actual',
    left: left('[a-zåäö]{3,}(?:de|te|it|at|tt)[^.;¤◦]{0,60}, av'),
    of: (mention) => counted(mention) && !mention.ofThem,
  },
  {
    rule: 'with-so-many',
    kind: 'actual',
    left: left(
      phrases(
        'deltog med | deltagit med | medverkade med | genomfördes med | genomförts med | startade med | började med | drog igång med',
      ),
    ),
    of: counted,
  },
  // "Kursen har getts fyra gånger, med totalt 61 deltagare".
  {
    rule: 'was-held-with',
    kind: 'actual',
    left: left('(?:har|hade) (?:getts|hållits|genomförts|ordnats)[^.;¤◦]{0,40},? med'),
    of: (mention) => counted(mention) && mention.noun.endsWith('deltagare') && !mention.ofThem,
  },
  // "Två omgångar med sammanlagt 44 chefer har slutförts".
  {
    rule: 'rounds-with',
    kind: 'actual',
    left: left(
      '(?:omgångar|grupper|kurser|kullar|klasser|utbildningar|kursen|gruppen)(?: [^\\s.,;¤◦]+){0,2} med',
    ),
    right: right(
      '(?: har)? (?:slutförts|genomförts|avslutats|startat|startats|hållits|utbildats|slutförde|genomfördes|avslutades|hölls)',
    ),
    of: (mention) => counted(mention) && mention.unit === 'persons' && !mention.ofThem,
  },
  {
    rule: 'got-to-try',
    kind: 'actual',
    left: left(`${phrases('fick | kunde | hann')}${ONLY}`),
    right: right(`${words(2)} ${TAKE_PART}`),
    of: countedOrBare,
  },
  {
    rule: 'result-was',
    kind: 'result',
    left: left(
      phrases(
        'resultatet landade på | resultatet blev | resultatet är | resultatet var | slutresultatet landade på | slutresultatet blev | slutresultatet var | utfallet är | utfallet blev | utfallet var | utfallet stannade på | utfallet landade på | utfallet stannade vid | utfallet hamnade på | resultatet stannade vid | resultatet hamnade på | slutresultatet stannade vid',
      ),
    ),
    of: any,
  },
  {
    rule: 'gave-work',
    kind: 'result',
    left: left(
      phrases('gett | gav | hjälpt | hjälpte | lotsat | slussat | fört | lett | placerat | matchat'),
    ),
    right: right(
      `${words(1)} ${phrases('fram till _1 …bevis | fram till _1 …examen | till _1 arbete | till _1 jobb | till _1 anställning | till _1 studier | till _1 utbildning | till _1 praktik | i _1 arbete | i _1 praktik | ut i _1 arbete | vidare till _1 arbete | arbete | jobb | anställning | egen försörjning')}`,
    ),
    of: counted,
  },
  {
    rule: 'it-was-so-many',
    kind: 'actual',
    left: left('(?:(?:^|[,;] |men )det blev|blev det)(?: till slut| i stället| istället)?'),
    of: (mention) => counted(mention) && !mention.ofThem && mention.unit === 'persons',
  },
  {
    rule: 'share-of-those-who',
    kind: 'result',
    left: left(
      String.raw`andelen (?:som|av dem som|deltagare som) [^.;¤◦]{3,80} ${phrases('blev | var | är | uppgick till | stannade på | stannade vid | landade på | hamnade på')}`,
    ),
    of: (mention) => mention.unit === 'share',
  },
  {
    rule: 'led-to-companies',
    kind: 'result',
    left: left(phrases('resulterade i | resulterat i | ledde till | lett till')),
    of: companies,
  },
  {
    rule: 'proof-went-to',
    kind: 'result',
    left: left(
      `${PROOF}(?: [^\\s.;¤◦]+){0,3} ${phrases('togs | tagits | avlades | avlagts | gavs | erhölls | utfärdades | utfärdats | delades ut | delats ut')} (?:av|till|för|åt)`,
    ),
    of: countedOrBare,
  },
  {
    rule: 'were-started',
    kind: 'result',
    left: left(phrases('startades | startats | bildades | bildats | etablerades | etablerats')),
    of: companies,
  },
  {
    rule: 'completed',
    kind: 'result',
    left: left(
      phrases(
        'fullföljde | slutförde | fullföljt | slutfört | fullföljdes av | fullföljts av | slutfördes av | slutförts av | klarades av | klarats av | genomförts av',
      ),
    ),
    of: countedOrBare,
  },
  {
    rule: 'are-up-to',
    kind: 'actual',
    left: left('(?:är|var)(?: (?!siffran|andelen)[^\\s.;¤◦]+){0,3} uppe i'),
    of: countedOrBare,
  },
  {
    rule: 'got-going',
    kind: 'actual',
    left: left('(?:kom|gick|tackade|tog)'),
    right: right(
      String.raw` (?:i ?gång|del av|med|till start|in i (?:verksamheten|projektet|insatsen)|ja(?: till [^.;,]+)?)(?!${LETTER})`,
    ),
    of: countedOrBare,
  },
  {
    rule: 'hired',
    kind: 'result',
    left: left(phrases('anställt | anställde | nyanställt')),
    of: (mention) => counted(mention) && mention.unit === 'persons',
  },
  {
    rule: 'went-on',
    kind: 'result',
    left: left(
      `${phrases('gick | kom | fick | nådde | kunde | återgick | återvände | tog sig | började | lyckades | startade | bedömdes | ansågs')}${ONLY}`,
    ),
    right: right(
      String.raw`(?: ${phrases('hela vägen | ända fram | målet | fram')}|${words(2)} (?:(?:vidare|ut|in) )?(?:(?:till|i|en|ett) )?(?:[^\s¤◦]+ ){0,3}${OUTCOME})`,
    ),
    of: any,
  },
  {
    rule: 'had-work',
    kind: 'result',
    left: left(`${phrases('hade | har | var | är')}${ONLY}`),
    right: right(
      `(?: i dag| nu| fortfarande| redan)?(?: (?:ett|en))?(?: (?:fast|ny|nytt|eget|egen))? (?:${HELD_WORK}|${GAIN}|lön|anställda)(?=[ .,;]|$)`,
    ),
    of: any,
  },
  {
    rule: 'so-many-now-do',
    kind: 'result',
    left: left(phrases('driver | arbetar | studerar | jobbar | i dag har | i dag är | nu har')),
    right: right(
      String.raw`(?: av [^.;,]{2,40})? (?:\S+ ){0,3}?${phrases('eget | …företag | heltid | arbete | jobb | anställning | anställda | självförsörjande | komvux')}`,
    ),
    of: (mention) => mention.ofThem,
  },
  {
    rule: 'for-these-it-led-to-work',
    kind: 'result',
    left: left('(?:^|, |och )(?:för|hos)'),
    right: right(
      String.raw`(?: [^.;¤◦]{0,60})? ${phrases('ledde | lett | slutade | slutat | resulterade | resulterat | innebar | inneburit | gav | gett | blev | blivit | ökat')} (?![^.;]{0,40}(?:inte|inget|ingen|aldrig|avbrott|svår|dyrt|längre)(?!${LETTER}))`,
    ),
    of: countedOrBare,
  },
  // "Närvaron ökade för 37 av eleverna".
  {
    rule: 'it-grew-for',
    kind: 'result',
    left: left('(?:ökade|ökat|förbättrades|förbättrats|stärktes|stärkts|minskade|minskat) för'),
    of: (mention) => mention.ofThem && mention.unit !== 'companies',
  },
  // "I tolv av företagen finns nu en miljösamordnare".
  {
    rule: 'in-these-there-is-now',
    kind: 'result',
    left: left('^(?:i|hos|på|vid)'),
    right: right(' (?:finns|har) (?:det )?(?:nu|numera|i dag) '),
    of: (mention) => mention.ofThem && companies(mention),
  },
  // "Av 75 erbjudna platser användes 71".
  {
    rule: 'places-used',
    kind: 'actual',
    left: left('¤ (?:användes|utnyttjades|fylldes|tillsattes|besattes)'),
    of: (mention) => mention.bare && mention.unit !== 'share',
  },
  {
    rule: 'have-reached',
    kind: 'result',
    left: left(`${phrases('har | hade | kunde | lyckades')}${ONLY}`),
    right: right(`${words(2)} ${REACHED}`),
    of: any,
  },
  {
    rule: 'were-offered-work',
    kind: 'result',
    left: left(`(?:erbjöds|fick)${ONLY}`),
    right: right(`${words(1)} (?:en |ett )?${JOB}`),
    of: any,
  },
  {
    rule: 'took-part',
    kind: 'actual',
    left: left(
      `${phrases('i projektet började | i verksamheten började | i gruppen började | deltog | passerade | deltog gjorde | antogs | medverkade | ingick | nåddes | involverades | engagerades | coachades | stöttades | registrerades | handleddes | vägleddes | mottogs | erbjöds | utbildades | kompetensutvecklades | genomgick | påbörjade | rekryterades | validerades | kartlades | matchades')}${ONLY}`,
    ),
    of: counted,
  },
  {
    rule: 'so-many-did',
    kind: 'actual',
    left: left(`${phrases('deltog | medverkade | nåddes | antogs | togs emot')}${ONLY}`),
    right: right('(?:[.,;]|$)'),
    of: (mention) => mention.bare && mention.unit !== 'share',
  },
  {
    rule: 'were-enrolled',
    kind: 'actual',
    left: left('skrevs'),
    right: right(` in(?!${LETTER})`),
    of: countedOrBare,
  },
  {
    rule: 'is-done-by',
    kind: 'actual',
    left: left(
      `${phrases('påbörjats | påbörjades | genomgåtts | genomgicks | prövats | prövades | provats | provades | använts | användes | nyttjats | nyttjades | utnyttjats | utnyttjades | hyrts | gåtts | genomförts')} av`,
    ),
    of: counted,
  },
  {
    rule: 'so-many-are-enrolled',
    kind: 'actual',
    left: left('(?:är|var)(?: nu| i dag)?'),
    of: (mention) => mention.noun === 'inskrivna' && !mention.ofThem,
  },
  {
    rule: 'has-participants',
    kind: 'actual',
    left: left(
      phrases(
        'projektet har | projektet hade | har projektet | hade projektet | vi har | vi hade | har vi | hade vi',
      ),
    ),
    of: (mention) => counted(mention) && mention.noun.endsWith('deltagare'),
  },
  {
    rule: 'at-so-many',
    kind: 'actual',
    left: left(
      String.raw`${phrases('…praktik… | lärlingsplats… | praktiserade | praktiserat | arbetsträn… | prao… | prov… | genomför… | placera… | ordnades | ordnats | fördelats | fördelades')}[^.;¤◦]{0,50} (?:hos|på|vid|i)`,
    ),
    of: companies,
  },
  {
    rule: 'together-with-companies',
    kind: 'actual',
    left: left(
      String.raw`(?:ordna|genomför|arrangera|anordna)${LETTER}*(?:des|ts|t)[^.;¤◦]{0,40} ${phrases('i samarbete med | i samverkan med | tillsammans med')}`,
    ),
    of: companies,
  },
  {
    rule: 'were-reached',
    kind: 'actual',
    left: left(
      String.raw`${phrases('lyckades | kunde | hann | kom att | kommit att')}(?: ${phrases('vi | projektet | inte | bara | endast | till slut')})* ${TAKE_IN}`,
    ),
    of: countedOrBare,
  },
  {
    rule: 'were-sent-here',
    kind: 'actual',
    left: left(`${phrases('skickade | skickat')}(?: ${phrases('tillsammans | sammanlagt | totalt')})?`),
    of: (mention) => counted(mention) && mention.unit === 'persons',
  },
  {
    rule: 'with-so-many-companies',
    kind: 'actual',
    left: left('^(?:hos|vid|på|i)'),
    right: right(` ${phrases('har | hade | fick | kunde | erbjöds')}`),
    of: (mention) => companies(mention) && !mention.ofThem,
  },
];
