import {
  COUNTS_ON,
  FUTURE,
  OUTCOME,
  PLANS,
  SUPPORT,
  TAKE_IN,
  TAKE_PART,
  TAKES_PART,
  IN_FUTURE,
  NOT_OF_AN_AREA,
} from './cues.ts';
import type { Mention } from './find-mentions.ts';
import { LETTER, OWN_NAME, head, phrases, words } from './phrases.ts';
import { any, companies, counted, countedOrBare, left, right, type StatementRule } from './statement-rule.ts';

const ADVERB = String.raw`(?: ${phrases('då | också | därför | även | sedan | alltså | enligt planen | enligt tidplanen | enligt ansökan | totalt | sammanlagt | dessutom | i genomsnitt')})?`;

const ALTOGETHER = String.raw`(?: ${phrases('totalt | sammanlagt | cirka | till | åt')})?`;

const PROJECT = phrases(
  'projektet | satsningen | insatsen | insatserna | programmet | utbildningen | utbildningarna | kursen | kurserna | kompetensutvecklingen | stödet | verksamheten | vi | som | som i år | som nu | arbetet',
  `${OWN_NAME}+`,
);

const isNewCompany = (mention: Mention): boolean =>
  companies(mention) && !mention.ofThem && /^ (?:nya?|nystartade|nybildade) /u.test(mention.words);

/** What is to happen by the verb alone. Tried in this order, after what is called a plan or a goal. */
export const EXPECTED_RULES: readonly StatementRule[] = [
  {
    rule: 'place-for',
    kind: 'planned',
    left: left(phrases('plats _1 för | platser _1 för | plats åt | platser åt | utrymme för | rum för')),
    of: countedOrBare,
  },
  {
    rule: 'planned-for',
    kind: 'planned',
    left: left(
      `${phrases('planera… | dimensionera… | tänk… | avse… | avsätt… | utforma… | beräkna… | skapa… | öppe… | öppna | är till | finns till | byggt | anpassa… | finansiera…')}(?: \\S+){0,2} ${phrases('för | till | på | att omfatta | omfatta | nå | ta emot')}`,
    ),
    of: countedOrBare,
  },
  {
    rule: 'is-for',
    kind: 'planned',
    left: left(
      `(?:en|ett|nytt?|bygger upp|öppnar|startar|erbjuder|ordnar)(?: ${LETTER}+){0,2} ${LETTER}*(?:mottagning|verksamhet|insats(?:er)?|utbildning|kompetensutveckling|fortbildning|kurs|program|stöd|satsning|introduktion|rehabilitering|vägledning|praktik) (?:för|åt)`,
    ),
    of: (mention) => counted(mention) && !mention.ofThem,
  },
  {
    rule: 'is-held-for',
    kind: 'planned',
    left: left(
      `${phrases('tas fram | genomförs | ordnas | anordnas | arrangeras | hålls | ges | startar | startas')} för`,
    ),
    of: counted,
  },
  {
    rule: 'made-possible-for',
    kind: 'planned',
    left: left(
      '(?:möjliggör(?: det)?|gör det möjligt|ger möjlighet|skapar möjlighet(?:er)?|öppnar dörren) för',
    ),
    right: right(`(?! (?:företag|kommun))[^.;¤◦]{0,60}? att(?!${LETTER})`),
    of: (mention) => counted(mention) && mention.unit === 'persons' && !mention.ofThem,
  },
  // "Genomför sparsam körning och ledarskap för 600 chaufförer".
  {
    rule: 'holds-for',
    kind: 'planned',
    left: left('(?:genomför|ordnar|arrangerar|anordnar)(?: [^.;¤◦]{2,70})? för'),
    right: right('(?! att )'),
    of: (mention) => counted(mention) && mention.unit === 'persons' && !mention.ofThem,
  },
  // "Vi hoppades på fem nya företag": what is to come of it, since nobody takes part before there is one.
  {
    rule: 'counts-on-new-companies',
    kind: 'target',
    left: left(COUNTS_ON),
    of: isNewCompany,
  },
  {
    rule: 'leads-to-new-companies',
    kind: 'target',
    left: left(
      phrases(
        'leder till | ska leda till | skulle leda till | resulterar i | ska resultera i | ska ge | ger upphov till | ska skapa | skapar | mynnar ut i | bidrar till',
      ),
    ),
    of: isNewCompany,
  },
  {
    rule: 'counts-on-taking-part',
    kind: 'planned',
    left: left(`${COUNTS_ON} att(?: [^\\s¤◦]+){0,3}`),
    right: right(`${words(4)} ${TAKES_PART}`),
    of: (mention) => counted(mention) && !mention.ofThem,
  },
  // "Vi räknar med att sju av tio slutför sin kurs".
  {
    rule: 'counts-on-reaching',
    kind: 'target',
    left: left(`${COUNTS_ON} att(?: [^\\s¤◦]+){0,3}`),
    right: right(String.raw`[^.;¤◦]{0,60}?(?<!${LETTER})${OUTCOME}`),
    of: (mention) => mention.ofThem || mention.unit === 'share' || counted(mention),
  },
  {
    rule: 'counts-on',
    kind: 'planned',
    left: left(`${COUNTS_ON}(?: att)?`),
    right: right(String.raw`(?![^.;]{0,60}(?<!${LETTER})${OUTCOME})`),
    of: (mention) => countedOrBare(mention) && !mention.ofThem,
  },
  {
    rule: 'takes-in',
    kind: 'planned',
    left: left(
      `${PROJECT}(?: \\S+ \\S+ och)? ${phrases('tar sikte på | vänder sig _2 till | riktar sig _2 till | når | utbildar | kompetensutvecklar | coachar | stöttar | omfattar | ges till | erbjuds | är öppen för | riktar sig till | riktas till | riktade sig till | vänder sig till | vände sig till | involverar | inkluderar | tar emot | erbjuder _3 | samlar | engagerar | rymmer | berör | gäller | avser')}(?: \\S+ \\S+ och (?:deras|dess))?`,
    ),
    of: counted,
  },
  {
    rule: 'turns-to',
    kind: 'planned',
    left: left(
      `${phrases('vänder sig _2 till | vände sig _2 till | riktar sig _2 till | riktade sig _2 till | riktas _2 till')}(?: (?:kommunens|kommunernas|regionens|alla|samtliga)){0,2}`,
    ),
    right: right(NOT_OF_AN_AREA),
    of: counted,
  },
  {
    rule: 'takes-in-altogether',
    kind: 'planned',
    left: left(
      String.raw`${phrases('omfattar | når | berör | involverar | rymmer')} ${PROJECT}(?: \S+ \S+ med)?`,
    ),
    of: counted,
  },
  {
    rule: 'is-to-take-in',
    kind: 'planned',
    left: left(String.raw`(?:${PLANS}|${PROJECT} kan|kan ${PROJECT})(?: \S+){0,4}? ${TAKE_IN}${ALTOGETHER}`),
    right: right(
      `(?: utan (?:arbete|jobb|sysselsättning|utbildning|egen försörjning|körkort))?(?:(?= för | att (?:pröva|prova|testa|delta) )|(?!${words(3)} ${phrases('till arbete | i arbete | till jobb | i jobb | till studier | arbete | jobb')}))`,
    ),
    of: countedOrBare,
  },
  {
    rule: 'is-to-take-part',
    kind: 'planned',
    right: right(String.raw`${IN_FUTURE}(?: \S+){0,4}? ${TAKE_PART}`),
    of: (mention) =>
      mention.unit !== 'share' &&
      (!mention.bare || mention.definite || mention.modifier.includes('ytterligare')) &&
      !(mention.ofThem && mention.noun === ''),
  },
  // "900 anställda, av vilka 400 ska utbildas".
  {
    rule: 'of-whom-take-part',
    kind: 'planned',
    left: left('(?:av vilka|varav|av dem)'),
    right: right(String.raw`${IN_FUTURE}(?: \S+){0,2}? ${TAKE_PART}`),
    of: (mention) => mention.bare && mention.unit !== 'share',
  },
  {
    rule: 'may-take-part',
    kind: 'planned',
    left: left(phrases('får | kan | erbjuds | ger | ges')),
    right: right(`${words(3)} ${SUPPORT}`),
    of: counted,
  },
  {
    rule: 'are-offered',
    kind: 'planned',
    left: left(
      `(?:^|[^.;]{0,60} )${phrases('erbjuds | bereds')}(?: ${phrases('nu | också | därför | även')})?`,
    ),
    of: counted,
  },
  {
    rule: 'are-taken-in',
    kind: 'planned',
    left: left(
      phrases(
        'i projektet ingår | i satsningen ingår | i insatsen ingår | i målgruppen ingår | deltar | börjar | startar | bjuder in | bjuder _1 in | medverkar | ryms | bereds | omfattas | berörs | tas emot | utbildas | coachas | kompetensutvecklas | rekryteras',
      ),
    ),
    of: counted,
  },
  {
    rule: 'shall-take-part',
    kind: 'planned',
    left: left(`${FUTURE}${ADVERB}`),
    right: right(String.raw`${words(3)}(?: \S+){0,2} ${TAKE_PART}`),
    of: (mention) => countedOrBare(mention) && !mention.ofThem,
  },
  {
    rule: 'share-that-shall',
    kind: 'target',
    left: /(?<!(?:motsvarar|vilket är) )$/y,
    right: right(`${IN_FUTURE} (?!vilja |behöva |sakna |tillhöra |komma från )`),
    of: (mention) => mention.unit === 'share',
  },
  {
    rule: 'share-to-be',
    kind: 'target',
    left: left(String.raw`andelen [^.;¤◦]{3,60} ${FUTURE} (?:vara|bli|ligga på|uppgå till|nå|öka till)`),
    of: (mention) => mention.unit === 'share',
  },
  // What all of them are to read is the course; what some of them are to go on to read is a goal.
  {
    rule: 'is-to-read',
    kind: 'planned',
    right: right(`${IN_FUTURE}(?: \\S+){0,3}? (?:läsa|studera) (?!vidare|in|upp)`),
    of: (mention) => counted(mention) && !mention.ofThem,
  },
  {
    rule: 'shall-read',
    kind: 'planned',
    left: left(`${FUTURE}${ADVERB}`),
    right: right(`${words(3)} (?:läsa|studera) (?!vidare|in|upp)`),
    of: (mention) => counted(mention) && !mention.ofThem,
  },
  // "Ytterligare 40 ska ha påbörjat rehabilitering" after a goal.
  {
    rule: 'and-more-shall',
    kind: 'target',
    right: right(`${IN_FUTURE} (?:vara|ha) `),
    of: (mention) => mention.bare && mention.modifier.includes('ytterligare'),
  },
  {
    rule: 'is-to-reach',
    kind: 'target',
    right: right(String.raw`${IN_FUTURE}(?: \S+){0,8}? ${OUTCOME}`),
    of: any,
  },
  {
    rule: 'shall-reach',
    kind: 'target',
    left: left(`${FUTURE}${ADVERB}`),
    right: right(String.raw`[^.;]{0,60}?(?<!${LETTER})${OUTCOME}`),
    of: any,
  },
  {
    rule: 'lead-to-companies',
    kind: 'target',
    left: left(
      String.raw`(?:${PLANS}|${FUTURE})(?: \S+){0,3} ${phrases('leda till | resultera i | ge upphov till | skapa')}`,
    ),
    of: companies,
  },
  {
    rule: 'takes-in-those-at',
    kind: 'planned',
    left: left(
      String.raw`${PROJECT} ${phrases('riktar sig till | vänder sig till | omfattar | riktas till | når')}(?: \S+){1,2} (?:i|på|vid|från)`,
    ),
    of: companies,
  },
  {
    rule: 'have-promised',
    kind: 'planned',
    right: right(
      `${head(3)} har(?: redan)? ${phrases('lovat | anmält | åtagit sig | anmält intresse')}(?! att (?:ny)?anställa)`,
    ),
    of: counted,
  },
  {
    rule: 'are-invited',
    kind: 'planned',
    left: left(phrases('bjuds')),
    right: right(String.raw`[^.;,]{0,60}? in till (?!\S*(?:möte|träff|lunch|frukost|dag|middag)(?!ar))`),
    of: counted,
  },
  {
    rule: 'are-sent-there',
    kind: 'planned',
    left: left(
      `${phrases('anvisar | remitterar | slussar in | skriver in | skickar')}(?: ${phrases('tillsammans | sammanlagt | totalt')})?`,
    ),
    of: counted,
  },
  {
    rule: 'in-place-of',
    kind: 'planned',
    left: left(phrases('i stället för | istället för | i stället för de | istället för de')),
    right: right(`[^.;]{0,60} ${phrases('kunde | fick | blev | kom | deltog | skrevs | togs')}`),
    of: countedOrBare,
  },
  {
    rule: 'take-part',
    kind: 'planned',
    left: /(?<!(?:kunde|hann|fick|lyckades) )$/y,
    right: right(`${head(6)} ${TAKES_PART}`),
    of: (mention) => counted(mention) && !(mention.ofThem && mention.noun.startsWith('deltag')),
  },
  {
    rule: 'are-needed',
    kind: 'planned',
    left: left(phrases('behövs | krävs | behöver')),
    right: right('(?: [^\\s,.;]+){0,3}? (?:som|tar emot|ta emot|ställa|ställer) '),
    of: companies,
  },
  {
    rule: 'companies-shall',
    kind: 'target',
    left: /(?<! (?:med|av|från|för|till|hos|i) )$/y,
    right: right(`${IN_FUTURE} `),
    of: companies,
  },
];
