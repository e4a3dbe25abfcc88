import { FUTURE } from './cues.ts';
import { LETTER, phrases } from './phrases.ts';
import { any, counted, countedOrBare, left, right, type StatementRule } from './statement-rule.ts';

const ITSELF = phrases(
  'projektet | programmet | utbildningen | utbildningarna | insatsen | satsningen | kursen | kurserna | projektets _1 …kurs… | projektets _1 …utbildning… | projektets _1 …program…',
);
/** Somebody became a part of this project itself, not of what it leads to. */
const JOINED_IT = String.raw`(?: har| hade)?(?: (?!inte|aldrig)[^\s.,;¤◦]+)? ${phrases('gått | gick | gått med i | gick med i | genomgått | genomgick | deltagit i | deltog i | börjat i | började i | skrivits in i | skrevs in i | anslutit sig till | anslöt sig till | anmält sig till | anmälde sig till | påbörjat | påbörjade | inlett | inledde | börjat(?= projektets) | började(?= projektets)')} ${ITSELF}(?!(?: [^\s.,;¤◦]+){0,3} (?:till slut|klart|färdigt|ut)(?!${LETTER}))`;
const JOINS = new RegExp(
  String.raw`${JOINED_IT}|(?:^|, )till ${ITSELF} har |(?:^|, )i ${ITSELF} (?:ska|skall|skulle|kommer|får) [^,.;]{1,60} (?:delta|ingå|medverka|vara med|utbildas)(?!${LETTER})`,
  'iu',
);

/** Whether a sentence says that somebody joined the project, or is to, so that it is of this one's people. */
export const saysWhoJoined = (text: string): boolean => JOINS.test(text);

/** Rules by which people are part of this project by their own words, whatever is told of those they come from. */
export const JOINED: ReadonlySet<string> = new Set([
  'chose-to-join',
  'joined-the-project',
  'joined-it',
  'came-to-join',
  'shall-be-in-it',
]);

/** Who became, or is to become, a part of the project by the verb alone. Tried before all others. */
export const JOINING_RULES: readonly StatementRule[] = [
  // "118 deltagare skrevs in (mål 110)".
  {
    rule: 'goal-in-brackets',
    kind: 'target',
    left: /(?<=\((?:mål|målet|målet var|planen|plan|planen var|planerat|planerade|ansökan|mot planerade|mål:|plan:) )$/y,
    right: right('\\)'),
    of: any,
  },
  // "Tanken var att 30 skulle antas".
  {
    rule: 'shall-be-admitted',
    kind: 'planned',
    right: right(
      ` ${FUTURE} (?:antas|tas in|tas emot|skrivas in|delta|medverka|rekryteras|vara med|börja|starta)(?=[.,;]|$| (?:och|samt|men) | i (?:projektet|insatsen|satsningen|programmet)| under )`,
    ),
    of: (mention) => mention.bare && mention.unit !== 'share',
  },
  // "I projektet ska 520 av dem delta".
  {
    rule: 'shall-be-in-it',
    kind: 'planned',
    left: left(`i ${ITSELF} ${FUTURE}`),
    right: right(' (?:att )?(?:delta|ingå|medverka|vara med|utbildas)'),
    of: (mention) => mention.ofThem && mention.unit === 'persons',
  },
  // "68 av dem har valt att bli deltagare".
  {
    rule: 'chose-to-join',
    kind: 'actual',
    right: right(
      String.raw`(?: har| hade)?(?: [^\s.,;¤◦]+)? ${phrases('valt att | valde att | bestämt sig för att | bestämde sig för att')} ${phrases('bli deltagare | delta | gå med | vara med | bli en del av | skriva in sig | skrivas in | påbörja _1 insatsen | börja i')}`,
    ),
    of: countedOrBare,
  },
  // "Nämligen 53, kom att skrivas in".
  {
    rule: 'came-to-join',
    kind: 'actual',
    right: right(
      `,? (?:kom att|har kommit att) ${phrases('skrivas in | delta | medverka | antas | tas in | tas emot | omfattas | ingå | skriva in sig')}`,
    ),
    of: countedOrBare,
  },
  // "Sammanlagt 138 av dem har gått programmet".
  {
    rule: 'joined-the-project',
    kind: 'actual',
    right: right(JOINED_IT),
    of: countedOrBare,
  },
  // "Till projektet har 24 av dem anmält sig".
  {
    rule: 'joined-it',
    kind: 'actual',
    left: left(`till ${ITSELF} (?:har|hade)(?: hittills| nu)?`),
    right: right(
      ` ${phrases('anmält sig | sökt sig | anslutit sig | skrivits in | antagits | rekryterats | kommit | anvisats')}`,
    ),
    of: countedOrBare,
  },
  // "I kursen gick 36 av dem".
  {
    rule: 'went-the-course',
    kind: 'actual',
    left: left(
      `(?:i|på|till) ${ITSELF} (?:gick|började|deltog|antogs|kom|anmälde sig|sökte sig)(?: [^\\s.,;¤◦]+)?`,
    ),
    of: countedOrBare,
  },
  // "De elva deltagande företagen släppte sin personal".
  {
    rule: 'the-taking-part',
    kind: 'actual',
    right: right(`(?! ${FUTURE})(?= ${LETTER})`),
    of: (mention) =>
      counted(mention) && mention.definite && /^ (?:deltagande|medverkande) /u.test(mention.words),
  },
  {
    rule: 'all-of-them-shall',
    kind: 'planned',
    right: right(`,? ${FUTURE} (?!från )`),
    of: (mention) => /^ (?:till antalet|stycken)/u.test(mention.words),
  },
];
