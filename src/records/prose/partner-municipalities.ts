import type { Span } from '../source-text.ts';
import { anyOf } from '../patterns/may-match.ts';
import { municipalityNamed, municipalityOfOwner } from '../values/municipalities.ts';
import type { Sentence } from './sentences.ts';

export interface Partners extends Span {
  names: string[];
}

const MAY_NAME = /kommun|samla|stad|amarbet|amverk|illsammans|artner|samman|ihop|emensamt/;
const HAS_NAME = /(?<=.)\p{Lu}/su;
const tellsOfCooperation = anyOf(
  /samverka|samverkan|samarbet|medlemskommun|partner|tillsammans|ihop med|går samman|gick samman|gemensam|(?:deltagande|medverkande) kommuner|(?:deltar|medverkar|ingår)(?!\p{L})/iu,
);
// Wished-for partners are none.
const WISHED =
  /(?:vill|skulle|tänkta?|möjliga?|kommande|framtida|söka?) (?:\p{L}+ ){0,3}(?:samarbet|samverk|partner)/iu;
const WITH =
  /(?:samverka|samarbet|partner|tillsammans)\p{L}*(?: \p{L}+){0,3}(?: (?:med|mellan|är)|:)(?!\p{L})/iu;
// "Åre kommun och Bräcke kommun är partner".
const ARE_PARTNERS = /(?<!\p{L})är (?:också |även )?(?:projekt|samverkans)?partners?(?!\p{L})/u;
// How far from that word the first partner may stand, in characters.
const NEAR = 60;
const NAME = String.raw`\p{Lu}[\p{L}-]+(?: (?:Väsby|Edet|Göinge|Kalix|Torneå))?`;
const LIST_OF_NAMES = new RegExp(
  String.raw`kommuner(?:na)?(?:(?: \p{L}+){0,3} ?[:–(-] ?| (?:\p{Ll}+ ){0,3})? ?(?<list>${NAME}(?:, ${NAME}){0,30}(?:,? (?:och|samt) ${NAME})?)`,
  'u',
);
const NAMES_BEFORE = new RegExp(
  String.raw`(?<list>${NAME}(?:, ${NAME}){0,30}(?:,? (?:och|samt) ${NAME})) kommuner(?!\p{L})`,
  'u',
);
const WITH_NAMES = new RegExp(
  String.raw`(?:(?:samverka|samarbet|partner|tillsammans|ihop)\p{L}* med|samla(?:r|de|t)) (?<list>${NAME}(?:, ${NAME}){0,30}(?:,? (?:och|samt) ${NAME}))(?!\p{L}| [\p{Lu}\d])`,
  'u',
);
// "Samlar kommunerna A och B", not "samlades i" nor "samlade in synpunkter från" them.
const GATHERS = new RegExp(
  String.raw`samla(?:r|de|t) (?:(?:[\p{Ll}\d]+ )?kommuner(?:na)?(?!\p{L})|${NAME}(?:,| och| samt) ${NAME})`,
  'u',
);
const NAMES_FIRST = new RegExp(
  String.raw`^(?<list>${NAME}(?:, ${NAME}){0,30}(?:,? (?:och|samt) ${NAME})) (?:är (?:också )?partner|går samman|gick samman|samverkar|samarbetar|driver (?:\p{L}+ )?(?:gemensamt|tillsammans|ihop))`,
  'u',
);
const NAMED_MUNICIPALITIES = new RegExp(String.raw`${NAME} (?:kommun|stad)(?!\p{L})`, 'gu');

/** The municipalities that the text names as partners in a co-operation, without the owner, in text order. */
export function findPartners(sentences: readonly Sentence[], owner: string | null): Partners | null {
  for (const sentence of sentences) {
    const { text, lower } = sentence;
    const joint = owner !== null && text.includes(' kommun ') ? jointWithOwner(sentence, owner) : null;
    if (joint !== null) return joint;
    if (!mayNameSeveral(text) || !MAY_NAME.test(text) || !HAS_NAME.test(text)) continue;
    if (!tellsOfCooperation(lower) && !(text.includes('samla') && GATHERS.test(text))) continue;
    const partners = listedPartners(sentence) ?? namedPartners(sentence) ?? partnersByName(sentence);
    if (partners === null || WISHED.test(text)) continue;
    const names = [...new Set(partners.names)].filter((name) => name !== owner);
    if (names.length > 0) return { ...partners, names };
  }
  return null;
}

// What two municipalities are or have, each by itself, is no work of theirs.
const STANDS = '(?:är|var|har|blir|ligger|gränsar|tillhör|hör|saknar|växer|finns)';
const JOINT_SUBJECT = new RegExp(
  String.raw`^(?<first>${NAME}) kommun (?:och|samt) (?<second>${NAME}) kommun (?!${STANDS} )(?:\p{Ll}+r|\p{Ll}+s|drev|genomförde) `,
  'u',
);

/** "Krokoms kommun och Bergs kommun utbildar …": the owner with another one that does the same. */
function jointWithOwner(sentence: Sentence, owner: string): Partners | null {
  const { first = '', second = '' } = JOINT_SUBJECT.exec(sentence.text)?.groups ?? {};
  const names = [first, second].map((name) => (name === '' ? null : municipalityOfOwner(`${name} kommun`)));
  if (!names.includes(owner)) return null;
  const other = names.findIndex((name) => name !== null && name !== owner);
  const [name, printed] = [names[other] ?? null, other === 0 ? first : second];
  if (name === null) return null;
  const start =
    sentence.start + (other === 0 ? 0 : sentence.text.indexOf(` ${second} kommun`, first.length) + 1);
  return { names: [name], start, end: start + printed.length + ' kommun'.length };
}

/** Each way to name partners has one of these words. */
function mayNameSeveral(text: string): boolean {
  return (
    text.includes('kommun') || text.includes(' stad') || text.includes(' och ') || text.includes(' samt ')
  );
}

/** "fyra kommuner – A, B och C", "A, B och C kommuner": every word of the list must be a municipality. */
function listedPartners(sentence: Sentence): Partners | null {
  if (!sentence.text.includes('kommuner')) return null;
  return partnersIn(sentence, LIST_OF_NAMES) ?? partnersIn(sentence, NAMES_BEFORE);
}

function partnersIn(sentence: Sentence, pattern: RegExp): Partners | null {
  const match = pattern.exec(sentence.text);
  const list = match?.groups?.['list'];
  if (!match || list === undefined) return null;
  const names = list.split(/, | och | samt /).map(municipalityNamed);
  const known = names.filter((name) => name !== null);
  if (known.length < 2 || known.length < names.length) return null;
  const start = sentence.start + match.index + match[0].indexOf(list);
  return { names: known, start, end: start + list.length };
}

/** "tillsammans med Åre och Östersund": two or more, all of them municipalities, right after the word. */
function partnersByName(sentence: Sentence): Partners | null {
  if (!/ (?:och|samt) /.test(sentence.text)) return null;
  return partnersIn(sentence, WITH_NAMES) ?? partnersIn(sentence, NAMES_FIRST);
}

/** "samverkar med Klippans kommun samt Åstorps kommun": named straight after the word that tells of the co-operation. */
function namedPartners(sentence: Sentence): Partners | null {
  if (!/ (?:kommun|stad)/.test(sentence.text)) return null;
  const partners = ARE_PARTNERS.exec(sentence.text)?.index;
  const cue = partners === undefined ? WITH.exec(sentence.text) : null;
  if (partners === undefined && cue === null) return null;
  const from = cue === null ? 0 : cue.index + cue[0].length;
  const matches = [...sentence.text.matchAll(NAMED_MUNICIPALITIES)].filter(
    ({ index }) => index >= from && index < (partners ?? sentence.text.length),
  );
  const names = matches.map((match) => municipalityOfOwner(match[0])).filter((name) => name !== null);
  const first = matches[0];
  const last = matches.at(-1);
  if (first === undefined || last === undefined || names.length === 0 || first.index - from > NEAR)
    return null;
  return {
    names,
    start: sentence.start + first.index,
    end: sentence.start + last.index + last[0].length,
  };
}
