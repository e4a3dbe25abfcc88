import {
  GAIN,
  HELD_WORK,
  ONLY,
  OUTCOME,
  PROOF,
  REACHED,
  TAKE_IN,
  TAKE_PART,
  TOOK_IN,
  TOOK_PART,
} from './cues.ts';
import { LETTER, head, phrases, words } from './phrases.ts';
import {
  any,
  companies,
  counted,
  countedOrBare,
  left,
  named,
  right,
  type StatementRule,
} from './statement-rule.ts';

/** Results and participation: what did happen. Tried in this order, after the plans and goals. */
export const REPORTED_RULES: readonly StatementRule[] = [
  {
    rule: 'number-was',
    kind: 'actual',
    left: left(
      phrases(
        'antalet deltagare _1 blev | antalet deltagare _1 var | antalet deltagare _1 uppgick till | antalet deltagare _1 stannade på | antalet deltagare _1 landade på | deltagarantalet _2 blev | deltagarantalet var | deltagarantalet uppgick till | deltagarantalet landade _2 på | deltagarantalet stannade _2 på | deltagarantalet slutade _2 på',
      ),
    ),
    of: countedOrBare,
  },
  {
    rule: 'of-so-many',
    kind: 'actual',
    left: left('^(?:av|utav|bland)(?: (?:de|totalt|sammanlagt|projektets))?'),
    right: right(
      String.raw`[^.;]{0,80} ${phrases('har | hade | fick | gick | är | var | kom | blev | nådde | kunde | fullföljde | slutförde | började | deltog | fanns')}`,
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
    rule: 'those-who-took-part',
    kind: 'actual',
    right: right(` som ${TOOK_PART}`),
    of: (mention) => mention.definite && counted(mention),
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
        'resultatet landade på | resultatet blev | resultatet är | resultatet var | slutresultatet landade på | slutresultatet blev | slutresultatet var | utfallet blev | utfallet var | utfallet stannade på | utfallet landade på | utfallet stannade vid | utfallet hamnade på | resultatet stannade vid | resultatet hamnade på | slutresultatet stannade vid',
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
      `${words(1)} ${phrases('till _1 arbete | till _1 jobb | till _1 anställning | till _1 studier | till _1 utbildning | till _1 praktik | i _1 arbete | i _1 praktik | ut i _1 arbete | vidare till _1 arbete | arbete | jobb | anställning | egen försörjning')}`,
    ),
    of: counted,
  },
  {
    rule: 'it-was-so-many',
    kind: 'actual',
    left: left('(?:^|[,;] |men )det blev(?: till slut| i stället| istället)?'),
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
      `${PROOF}(?: [^\\s.;¤◦]+){0,3} ${phrases('togs | tagits | avlades | avlagts | gavs | erhölls | utfärdades')} (?:av|till)`,
    ),
    of: countedOrBare,
  },
  {
    rule: 'were-in-time',
    kind: 'actual',
    right: right(
      String.raw`${head(3)} ${phrases('hann | kunde | lyckades | fick')}(?: \S+){0,2} ${TAKE_PART}`,
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
    rule: 'are-registered',
    kind: 'result',
    right: right(
      `(?: (?:är|har blivit|har|blev|finns))?(?: nu| i dag)? ${phrases('registrerade | registrerades | registrerats | startade | i drift | i gång | igång')}`,
    ),
    of: companies,
  },
  {
    rule: 'completed',
    kind: 'result',
    left: left(
      phrases(
        'fullföljde | slutförde | fullföljt | slutfört | fullföljdes av | fullföljts av | klarades av | klarats av | genomförts av',
      ),
    ),
    of: countedOrBare,
  },
  {
    rule: 'are-up-to',
    kind: 'actual',
    left: left('(?:är|var)(?: [^\\s.;¤◦]+){0,3} uppe i'),
    of: countedOrBare,
  },
  {
    rule: 'got-going',
    kind: 'actual',
    left: left('(?:kom|gick|tackade)'),
    right: right(
      String.raw` (?:i ?gång|med|till start|in i (?:verksamheten|projektet|insatsen)|ja(?: till [^.;,]+)?)(?!${LETTER})`,
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
      `${phrases('gick | kom | fick | nådde | kunde | tog sig | började | lyckades | startade')}${ONLY}`,
    ),
    right: right(
      String.raw`(?: ${phrases('hela vägen | ända fram | målet | fram')}|${words(2)} (?:(?:vidare|ut|in) )?(?:(?:till|i|en|ett) )?(?:\S+ ){0,3}${OUTCOME})`,
    ),
    of: any,
  },
  {
    rule: 'had-work',
    kind: 'result',
    left: left(`${phrases('hade | har | var | är')}${ONLY}`),
    right: right(
      `(?: i dag| nu| fortfarande| redan)?(?: (?:ett|en))?(?: (?:fast|ny|nytt|eget|egen))? (?:${HELD_WORK}|${GAIN}|lön)(?=[ .,;])`,
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
    left: left('(?:^|, |och )för'),
    right: right(
      String.raw`(?: [^.;¤◦]{0,60})? ${phrases('ledde | lett | slutade | resulterade | innebar | gav')} [^.;]{0,50}?(?<!${LETTER})(?:${GAIN}|${LETTER}*(?:utbildning|praktikplats)(?!${LETTER}))`,
    ),
    of: countedOrBare,
  },
  {
    rule: 'have-reached',
    kind: 'result',
    left: left(`${phrases('har | hade | kunde | lyckades')}${ONLY}`),
    right: right(`${words(2)} ${REACHED}`),
    of: any,
  },
  {
    rule: 'got-to-try-it',
    kind: 'actual',
    right: right(String.raw`${head(6)}(?: har| hade)? (?:fått|fick) (?:pröva|prova|testa) `),
    of: (mention) => counted(mention) && !mention.ofThem,
  },
  {
    rule: 'began-the-course',
    kind: 'actual',
    right: right(
      String.raw`${head(4)}(?: har| hade)?(?: [^\s.,;¤◦]+){0,2} (?:började|börjat|påbörjade|påbörjat)(?: på| i)? (?:${LETTER}*utbildningen|kursen|programmet|insatsen|projektet)`,
    ),
    of: (mention) => counted(mention) && !mention.ofThem,
  },
  { rule: 'reached', kind: 'result', right: right(`${head(7)} ${REACHED}`), of: named },
  {
    rule: 'and-these-reached',
    kind: 'result',
    right: right(`(?: som)? ${REACHED}`),
    of: (mention) => mention.bare,
  },
  { rule: 'took-in', kind: 'actual', left: left(`${TOOK_IN}${ONLY}`), of: countedOrBare },
  {
    rule: 'took-part',
    kind: 'actual',
    left: left(
      `${phrases('deltog | passerade | deltog gjorde | antogs | medverkade | ingick | nåddes | involverades | engagerades | coachades | stöttades | registrerades | handleddes | vägleddes | mottogs | erbjöds | utbildades | kompetensutvecklades | genomgick | påbörjade | rekryterades')}${ONLY}`,
    ),
    of: counted,
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
      `${phrases('påbörjats | påbörjades | genomgåtts | genomgicks | prövats | prövades | provats | provades | använts | nyttjats | hyrts | gåtts | genomförts')} av`,
    ),
    of: counted,
  },
  {
    rule: 'are-enrolled-now',
    kind: 'actual',
    right: right(String.raw` (?:är|var)(?: [^\s,.;¤◦]+){0,2} inskrivna(?=[ .,;]|$)`),
    of: counted,
  },
  {
    rule: 'so-many-are-enrolled',
    kind: 'actual',
    left: left('(?:är|var)(?: nu| i dag)?'),
    of: (mention) => mention.noun === 'inskrivna' && !mention.ofThem,
  },
  {
    rule: 'are-enrolled',
    kind: 'actual',
    right: right(String.raw`${head(2)} inskrivna(?: i (?:projektet|insatsen|verksamheten)|(?=[.,;]|$))`),
    of: counted,
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
  { rule: 'these-took-part', kind: 'actual', right: right(`${head(7)} ${TOOK_PART}`), of: counted },
  {
    rule: 'and-these-took-part',
    kind: 'actual',
    right: right(`(?: som)? ${TOOK_PART}`),
    of: (mention) => mention.bare,
  },
  {
    rule: 'at-so-many',
    kind: 'actual',
    left: left(
      String.raw`${phrases('…praktik… | praktiserade | praktiserat | arbetsträn… | prao… | prov… | genomför… | placera…')}[^.;¤◦]{0,50} (?:hos|på|vid|i)`,
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
    rule: 'so-many-came',
    kind: 'actual',
    right: right(' (?:kom|deltog|började|medverkade)(?=[.,;]|$| i projektet)'),
    of: countedOrBare,
  },
  {
    rule: 'the-participants',
    kind: 'actual',
    right: right(
      `,? ${phrases('bor | bodde | kommer från | är | har | hade | fick | kom | gick | blev | var | stod | såg | lärde | …ade | …des | …dde | …tes | …ts')}`,
    ),
    of: (mention) =>
      mention.definite && mention.unit !== 'share' && /(?:na|deltagare|företagen)$/u.test(mention.noun),
  },
  {
    rule: 'were-reached',
    kind: 'actual',
    left: left(
      String.raw`${phrases('lyckades | kunde | hann')}(?: ${phrases('vi | projektet | inte | bara | endast | till slut')})* ${TAKE_IN}`,
    ),
    of: countedOrBare,
  },
  {
    rule: 'with-so-many-companies',
    kind: 'actual',
    left: left('^(?:hos|vid|på|i)'),
    right: right(` ${phrases('har | hade | fick | kunde | erbjöds')}`),
    of: companies,
  },
  {
    rule: 'share-say',
    kind: 'result',
    right: right(
      String.raw` att de ${phrases('hade | har | fick | kände | känner | upplevde | upplever | mår | mådde | kommit')}`,
    ),
    of: (mention) => mention.unit === 'share',
  },
  {
    rule: 'companies-got',
    kind: 'result',
    right: right(' (?:fick|har fått|har kunnat|kunde) '),
    of: companies,
  },
  {
    rule: 'share-in-work',
    kind: 'result',
    right: right(` (?:i|till) ${HELD_WORK}(?=[.,;]|$)`),
    of: (mention) => mention.unit === 'share',
  },
  {
    rule: 'that-is-a-share',
    kind: 'result',
    left: left(phrases('vilket motsvarar | det motsvarar | motsvarande | vilket är | det vill säga')),
    of: (mention) => mention.unit === 'share',
  },
  // "Femton unga vuxna har byggt upp ett kafé" opens with who took part.
  {
    rule: 'these-have',
    kind: 'actual',
    left: /^$/u,
    right: right(
      String.raw`(?: [^\s.,;¤◦]+){0,2} har (?!${phrases('arbetat | lett | drivit | samordnat | skött | hållit i | ansvarat | suttit | turats om | finansierat | tagit initiativ | intervjuats | svarat | besvarat | lämnat | besökt | sett | sökt | anmält | anmälts | flyttat | förlorat | varslats | köpt | tecknat | betalat | bidragit | skänkt | tillfrågats | utsetts | anställts | avbrutit | hoppat | fått lön | upplåtit | skänkt | donerat | gett | godkänt | skrivit på | valts | bjudits | inte')})`,
    ),
    of: (mention) =>
      counted(mention) && mention.unit === 'persons' && !mention.ofThem && !mention.noun.endsWith('ägare'),
  },
];
