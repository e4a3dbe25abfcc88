import {
  FUTURE,
  GAIN,
  GOAL,
  OUTCOME,
  TAKE_IN,
  TAKES_PART,
  TAKE_PART,
  TOWARDS,
  IN_FUTURE,
  NOT_OF_AN_AREA,
} from './cues.ts';
import { PLACES_USED } from './gained-rules.ts';
import { LETTER, phrases, words } from './phrases.ts';
import { any, companies, counted, countedOrBare, left, right, type StatementRule } from './statement-rule.ts';

/** What a text calls a plan, a goal, a target group or an aim. Tried in this order, before all other rules. */
export const GOAL_RULES: readonly StatementRule[] = [
  // "61 hade börjat; tanken är att 110 ska ha gjort det": to take part, or to reach it as those before.
  {
    rule: 'shall-do-so',
    kind: 'target',
    right: right(` ${FUTURE}(?: \\S+){0,2}? (?:ha gjort|göra) (?:det|detta|detsamma)`),
    of: countedOrBare,
  },
  // "Bedöms ha fått": it has happened, as somebody judges.
  {
    rule: 'are-judged-to-have',
    kind: 'result',
    right: right(' (?:bedöms|bedömdes|antas|uppskattas|anses|ansågs) ha '),
    of: (mention) => mention.ofThem || mention.unit === 'share',
  },
  // "Flera av de 15 bolagen har redan …": what some of them did tells that all took part.
  {
    rule: 'some-of-the',
    kind: 'actual',
    left: left(
      '(?:ingen|inget|inga|alla utom [^\\s]+|flera|många|några|en del|de flesta|merparten|majoriteten|flertalet|ett par|en|ett|var och en) av',
    ),
    right: right(`(?![^.;¤◦]{0,60} ${FUTURE})(?! ${LETTER}+nde(?!${LETTER})) `),
    of: (mention) => mention.definite && countedOrBare(mention) && !mention.ofThem,
  },
  {
    rule: 'were-filled',
    kind: 'actual',
    left: /(?<!(?:^| )av (?:[^\s¤◦]+ )?)$/y,
    right: right(
      ' (?:(?:kunde |kom )?(?:att )?fyllas|är fyllda|är tillsatta|är besatta|är tagna|tagna|tillsatta|fyllda|besatta|fylldes|fyllts|tillsattes|tillsatts|besattes|besatts)(?=[ .,;]|$)',
    ),
    of: countedOrBare,
  },
  {
    rule: 'places-there-are',
    kind: 'planned',
    right: right(`(?!${PLACES_USED})`),
    of: (mention) => /^platser(?:na)?$/.test(mention.noun) && !mention.ofThem,
  },
  {
    rule: 'of-so-many-to-come',
    kind: 'planned',
    left: left('^(?:av|utav|bland)(?: (?:de|totalt|sammanlagt|projektets))?'),
    right: right(
      String.raw`(?: (?:som|med|i) [^,;¤◦]{1,60})?,? (?:${FUTURE}|är det tänkt|räknar \S+ med|hoppas) `,
    ),
    of: countedOrBare,
  },
  {
    rule: 'of-the-planned',
    kind: 'planned',
    left: left(phrases('planerade | tänkta | tilltänkta | avsedda | beräknade | budgeterade')),
    of: countedOrBare,
  },
  {
    rule: 'so-many-planned',
    kind: 'planned',
    of: (mention) =>
      counted(mention) &&
      /^ (?:planerade|tänkta|tilltänkta|avsedda|beräknade|budgeterade) /u.test(mention.words),
  },
  {
    rule: 'which-the-plan-gave',
    kind: 'planned',
    right: right(
      String.raw` (?:enligt plan(?:en)?(?=[ .,;]|$)|som (?:var|är|hade) ${phrases('tänkta | planerade | beräknade | planerats | tänkts')}|som (?:planerades|beräknades|tänktes|utlovades|planerats|beräknats|tänkts|utlovats)(?=[ .,;]|$)|(?:som )?(?:vi|man|projektet) (?:hade )?(?:räknat med|räknade med|hoppats på|hoppades på|siktat på|siktade på|planerat för|planerade för)(?=[.,;]|$| från början| (?:i|vid) (?:ansökan|starten|början))|som (?:hade|har) (?:utlovats|lovats|planerats|tänkts|beräknats)|som (?:man|vi|projektet) hade (?:planerat|tänkt|räknat)|som (?:angavs|angetts|anges|anges|stod|står|utlovades|nämns|nämndes) i (?:ansökan|planen|projektplanen|beslutet|budgeten)|som (?:projektet|insatsen|satsningen) (?:är|var) ${phrases('avsett | avsedd | tänkt | tänkta | dimensionerat | dimensionerad | planerat | planerad')} för|som (?:planen|ansökan|projektplanen|budgeten|beslutet) [^\s,.;]{3,}|som (?:projektet|vi|det|man)(?: \S+)? ${phrases('angav | anger | byggde på | bygger på | siktade på | räknade med | räknat med | hoppades på | föresatt oss | föresatt sig | planerat | planerade | tänkt | utlovat | lovat | avsåg')})`,
    ),
    of: (mention) => mention.unit !== 'share' && !mention.ofThem,
  },
  {
    rule: 'against-the-plan',
    kind: 'planned',
    left: left(
      phrases(
        'mot | mot de | jämfört med | jämfört med de | att jämföra med | fler än | fler än de | färre än | färre än de',
      ),
    ),
    right: right(
      String.raw`[^.;]{0,40}? (?:i|enligt) (?:ansökan|planen|plan|projektplanen|budgeten)(?=[ .,;]|$)`,
    ),
    of: countedOrBare,
  },
  {
    rule: 'share-that-was-promised',
    kind: 'target',
    right: right(
      ` som ${phrases('hade utlovats | har utlovats | utlovades | lovades | angavs | sattes | ställdes upp | utlovats | angetts')}`,
    ),
    of: (mention) => mention.unit === 'share',
  },
  // "I planen angavs 380", "räknat i företag var planen 50", "antalet platser var 40".
  {
    rule: 'the-plan-was',
    kind: 'planned',
    left: left(
      `(?:(?:planen|ansökan|projektplanen|beslutet) (?:angavs|stod|stod det|fanns|utlovades|sattes)|(?:var|är) (?:planen|beräkningen)|(?:planen|projektplanen|ansökan) (?:var|omfattade|löd på|gällde)|(?:antalet|antal) (?:platser|deltagarplatser) (?:var|är)|platserna (?:var|är)(?: från början| till en början)?|(?:dimensioner|omfattning)${LETTER}* (?:i|enligt) (?:ansökan|planen|projektplanen),)`,
    ),
    right: right('(?![^.;¤◦]{0,40} som mål)'),
    of: countedOrBare,
  },
  // "Minst tio av företagen ska ha börjat ta emot elbilar".
  {
    rule: 'some-shall-have-done',
    kind: 'target',
    right: right(` ${FUTURE} ha (?!deltagit|medverkat|skrivits|påbörjat|varit)${LETTER}+t(?!${LETTER})`),
    of: (mention) => mention.ofThem,
  },
  // "De 31 företag som medverkar": those who do, not those who are to.
  {
    rule: 'those-who-take-part',
    kind: 'actual',
    right: right(` som (?:nu )?${phrases('medverkar | deltar | ingår | är med')}`),
    of: (mention) => mention.definite && counted(mention),
  },
  // "I ansökan talades det om 45 procent", "målet hade varit tre av fyra".
  {
    rule: 'the-goal-had-been',
    kind: 'target',
    left: left(
      '(?:(?:ansökan|planen|projektplanen) talades det om|(?:målet|kravet|ambitionen) (?:hade|har) varit)',
    ),
    of: (mention) => mention.unit === 'share',
  },
  // "Medverkan av 80 arbetsgivare planeras".
  {
    rule: 'their-part-is-planned',
    kind: 'planned',
    left: left('(?:medverkan|deltagande) (?:av|från)'),
    right: right('[^.;¤◦]{0,40} (?:planeras|väntas|förutses|beräknas|planerades)(?= |[.,;]|$)'),
    of: counted,
  },
  // "Sex arbetsgivare har förbundit sig att medverka".
  {
    rule: 'have-promised-to-take-part',
    kind: 'planned',
    right: right(
      ` (?:har |hade )?(?:förbundit sig|åtagit sig|lovat|utlovat|lovade|(?:skrivit (?:under|på)|tecknat|undertecknat) (?:ett )?avtal(?: om)?)(?: att)? ${phrases('medverka | delta | vara med | ställa upp | ta emot | vara delaktiga | gå med')}`,
    ),
    of: counted,
  },
  // "Tolv med fullföljd utbildning var målet".
  {
    rule: 'so-many-was-the-goal',
    kind: 'target',
    right: right(
      '(?! som ) [^.;¤◦]{0,60}(?:var|är) (?:det uppsatta |vårt |projektets )?(?:målet|kravet|ambitionen|vad (?:vi|man|projektet) hade föresatt (?:oss|sig))(?=[.,;]|$)',
    ),
    of: any,
  },
  // "För 88 av dem var slutmålet osubventionerat arbete".
  {
    rule: 'for-whom-the-goal-was',
    kind: 'target',
    left: left('(?:^|, |och )för'),
    right: right(` (?:är|var) (?:${LETTER}*målet|tanken|ambitionen)(?!${LETTER})`),
    of: any,
  },
  {
    rule: 'of-the-plan',
    kind: 'planned',
    left: left(phrases('planens | projektplanens | ansökans | budgetens')),
    of: countedOrBare,
  },
  { rule: 'of-the-goal', kind: 'target', left: left('målets'), of: any },
  {
    rule: 'companies-to-start',
    namesGoal: true,
    kind: 'target',
    left: left(String.raw`${GOAL}[^.;¤◦]{0,60}? att(?: \S+){0,3}`),
    right: right(` ${FUTURE} ${phrases('starta | startas | etableras | bildas | registreras')}`),
    of: companies,
  },
  {
    rule: 'share-planned',
    kind: 'target',
    left: left(phrases('planerade | väntade | förväntade')),
    of: any,
  },
  {
    rule: 'application-names',
    kind: 'planned',
    left: left(
      String.raw`(?:ansökan|planen|projektplanen|beslutet) (?:talar|talade|nämner|nämnde|angav|anger|utgick|utgår|räknade|räknar|byggde|bygger)(?: (?:om|från|med|på))?`,
    ),
    of: counted,
  },
  {
    rule: 'grows-to',
    kind: 'planned',
    left: left(String.raw`(?:utökas|ökas|ökar|höjs|byggs ut|växer)(?: \S+){0,4} till`),
    of: (mention) => counted(mention) && mention.unit === 'persons' && !mention.ofThem,
  },
  {
    rule: 'has-grown-to',
    kind: 'actual',
    left: left(
      String.raw`(?:antalet deltagare|deltagarantalet|antalet inskrivna|gruppen)[^.;]{0,20} (?:ökat|ökade|vuxit|växte|gått)(?: från \S+)? till`,
    ),
    of: (mention) => mention.unit === 'persons',
  },
  {
    rule: 'target-group',
    kind: 'planned',
    left: left(
      phrases(
        'målgruppen är | målgruppen var | målgruppen omfattar | målgruppen beräknas till | målgruppen utgörs av | målgruppen består av | målgrupp är | i målgruppen ingår | målgrupp: | målgruppen:',
      ),
    ),
    right: right(NOT_OF_AN_AREA),
    of: counted,
  },
  {
    rule: 'it-is-about',
    kind: 'planned',
    left: left(
      phrases(
        'det gäller | det rör sig om | det handlar om | rör det sig om | handlar det om | gäller det | chansen ges till | chansen går till | erbjudandet går till | erbjudandet gäller | inbjudan går till | platserna går till',
      ),
    ),
    right: right(NOT_OF_AN_AREA),
    of: counted,
  },
  {
    rule: 'are-the-target-group',
    kind: 'planned',
    right: right(
      String.raw` (?:är|utgör|var|utgjorde) (?:projektets |insatsens |vår )?målgrupp(?:en)?(?=[.,;]|$)`,
    ),
    of: counted,
  },
  {
    rule: 'number-planned',
    kind: 'planned',
    left: left(
      phrases(
        'förväntat antal _2 är | beräknat antal _2 är | planerat antal: | planerat antal _1: | beräknat antal: | tänkt antal _2 är | planerat antal _3 | antalet planerade _1 är | antalet planerade _1 var | antalet deltagare _1 beräknas _1 bli',
        'antalet deltagare _1 beräknas vara | antalet deltagare _1 väntas _1 bli | antalet deltagare _1 ska _1 vara',
        'antalet väntas _1 till | antalet beräknas _1 till | antalet ska _1 till | antalet deltagare är begränsat till | intaget är begränsat till | intaget begränsas till | deltagarantalet begränsas till | antalet deltagare begränsas till | antalet deltagare _1 beräknas uppgå till | deltagarantalet beräknas bli | deltagarantalet väntas bli | planen är | planen var',
      ),
    ),
    of: countedOrBare,
  },
  {
    rule: 'goal-to-take-in',
    namesGoal: true,
    kind: 'planned',
    left: left(String.raw`${GOAL}[^.;¤◦]{0,50}? att(?: \S+){0,2} ${TAKE_IN}`),
    of: countedOrBare,
  },
  {
    rule: 'goal-of-participants',
    namesGoal: true,
    kind: 'planned',
    left: left(`${GOAL} (?:om|på|är|var|${LETTER}+:)`),
    right: right(`(?![^.;¤◦]{0,60}${OUTCOME})`),
    of: (mention) => counted(mention) && !mention.ofThem && /deltag|medverkande/u.test(mention.words),
  },
  // "Bättre än målet: 62 procent" tells what was reached.
  {
    rule: 'goal-was-passed',
    kind: 'result',
    left: left('(?:än|över|under) (?:\\S+ )?(?:måltalet|målet|kravet)[:,–]'),
    of: any,
  },
  {
    rule: 'goal-number',
    namesGoal: true,
    kind: 'target',
    left: left(
      `${GOAL}(?: i ${phrases('ansökan | planen | projektplanen | beslutet')})?(?: ${phrases('om | på | är | var | till | låg på | ligger på | att nå | sattes till | är satt till | var satt till | är satta till | ligger vid')}|, som (?:sattes|satts|var satt|bestämdes) till|,|:)?`,
    ),
    // "Över målet: 88 procent fullföljde" tells of what was reached.
    right: right(`(?! ${phrases('fullföljde | fick | gick | hade | har | nådde | kom | blev | klarade')})`),
    of: any,
  },
  {
    rule: 'goal-to-take-part',
    namesGoal: true,
    kind: 'planned',
    left: left(String.raw`${GOAL}[^.;¤◦]{0,60}? att(?: \S+){0,3}`),
    // What they are to have begun is more than to take part.
    right: right(
      String.raw`(?!${words(6)} ska ha (?:börjat|påbörjat|kommit) )${words(6)}(?: ${FUTURE})?(?: \S+){0,2} ${TAKE_PART}`,
    ),
    of: counted,
  },
  {
    rule: 'goal-that-these-join',
    kind: 'planned',
    left: left(String.raw`${GOAL}[^.;¤◦]{0,60}? att(?: \S+){0,3}`),
    namesGoal: true,
    right: right(`${words(4)} (?:deltar|medverkar|är med|går med|skrivs in|ansluter sig)(?!${LETTER})`),
    of: (mention) => counted(mention) && !mention.ofThem,
  },
  {
    rule: 'is-to-get-to',
    kind: 'planned',
    right: right(
      String.raw`${IN_FUTURE}(?: \S+){0,4}? få (?!arbeta|börja|studera|behålla|anställa|fast)${LETTER}{2,}[^aeiouyåäö]a(?!${LETTER})(?![^.;,]{0,40}(?:jobb|anställning))`,
    ),
    of: (mention) => counted(mention) && !mention.ofThem && mention.unit === 'persons',
  },
  {
    rule: 'are-meant-to',
    kind: 'target',
    right: right(' är (?:det )?(?:meningen|tanken|avsikten|målet) att'),
    of: (mention) => mention.ofThem || mention.unit === 'share',
  },
  {
    rule: 'goal-was-that',
    namesGoal: true,
    kind: 'target',
    left: left(String.raw`${GOAL}[^.;:]{0,60}? att(?: [^\s.;:]+){0,5}`),
    right: right(String.raw`[^.;]{0,80}?(?<!${LETTER})(?:${FUTURE}|${OUTCOME})`),
    of: any,
  },
  {
    rule: 'was-the-plan',
    kind: 'planned',
    right: right(' (?:var|är) (?:målet|planen|siktet)(?=[ .,;]|$)'),
    of: (mention) => counted(mention) && /deltag/u.test(mention.noun),
  },
  {
    rule: 'was-the-goal',
    kind: 'target',
    right: right(' (?:var|är) målet(?=[ .,;]|$)'),
    of: (mention) => mention.unit === 'share' || companies(mention),
  },
  {
    rule: 'which-was-the-goal',
    kind: 'target',
    right: right(
      ` som (?:${GOAL} ${phrases('anger | angav | säger | sade | talar om | talade om | var satt till')}|${phrases('var | är')} ${GOAL}|[^.;,¤◦]{1,25} satt(?: upp)? som mål)`,
    ),
    of: any,
  },
  {
    rule: 'goal-that-companies',
    namesGoal: true,
    kind: 'target',
    left: left(String.raw`(?:${GOAL}|kräver|krävs|förutsätter|förutsatte)[^.;¤◦]{0,40}? att(?: \S+){0,2}`),
    of: companies,
  },
  {
    rule: 'plan-to-take-part',
    kind: 'planned',
    left: left('(?:planen|plan|tanken|avsikten|idén) (?:är|var) att(?: \\S+){0,2}'),
    right: right(`${words(4)} ${TAKES_PART}`),
    of: counted,
  },
  {
    rule: 'plan-to-reach',
    kind: 'target',
    left: left(
      String.raw`${phrases('planen | tanken | avsikten | det | viktigt | kravet')} ${phrases('är | var | väntas | beräknas')} att(?: \S+){0,2}`,
    ),
    right: right(String.raw`[^.;]{0,60}?(?<!${LETTER})${OUTCOME}`),
    of: any,
  },
  {
    rule: 'is-to-lead-to',
    kind: 'target',
    left: left(
      `${FUTURE}(?: \\S+){0,2} (?:leda till|bidra till|medverka till|resultera i|medföra) att(?: minst)?`,
    ),
    right: right(`(?!${words(4)} ${TAKES_PART})`),
    of: (mention) => mention.unit !== 'share',
  },
  {
    rule: 'leads-to-reach',
    kind: 'target',
    left: left(
      String.raw`${phrases('leder till att | bidrar till att | ska leda till att | innebär att')}(?: \S+){0,2}`,
    ),
    right: right(`${TOWARDS} ${GAIN}`),
    of: any,
  },
];
