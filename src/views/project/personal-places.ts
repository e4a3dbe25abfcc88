import { openSource } from '../../records/source-text.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}

const EMAIL = /[^\s@<>,;:()[\]"']{1,64}@[^\s@<>,;:()"']{1,100}\.\p{L}{2,10}/gu;
// "0418-47 51 11", "+46 70 123 45 67": of seven to twelve digits, and no date, amount or project's number.
const PHONE =
  /(?<![\d/.,-]|\d )(?:\+\d{2} ?\(?0?\)?|0)\d{1,3} ?[-–/ ] ?\d{2,3}(?:[ -]?\d{2,3}){1,3}(?!\d|[/.-]\d)/g;
const FEWEST_DIGITS = 7;
// All that stands after such a label: it may be several people.
const NAMED_HERE =
  /^ *(?:kontaktperson(?:er)?|konaktperson|kontakt|projektledare|contact(?: person)?)(?: *: *\n?| *\n)(?<who>[^\n]{2,80})$/gimu;

/**
 * Where personal data stands in a document: the contact's own values, in whatever case, spacing and form of letters,
 * every mail address and telephone number, and the names that the addresses are made of. Offsets are those of `text`.
 */
export function personalPlaces(text: string, values: readonly string[]): Place[] {
  const source = openSource(text);
  const { plain } = source;
  const folded = fold(plain);
  const addresses = [...plain.matchAll(EMAIL)].map(({ index, 0: mail }) => placeOf(index, mail));
  const phones = [...plain.matchAll(PHONE)]
    .filter(([phone]) => phone.replaceAll(/\D/g, '').length >= FEWEST_DIGITS)
    .map(({ index, 0: phone }) => placeOf(index, phone));
  const people = [...plain.matchAll(NAMED_HERE)].map(({ index, 0: field, groups }) => {
    const end = index + field.length;
    return { start: end - (groups?.['who'] ?? '').length, end };
  });
  const names = addresses.flatMap(({ start, end }) => nameIn(folded.slice(start, end)) ?? []);
  const named = [...new Set([...values.map(fold), ...names])].flatMap((value) => everyPlace(folded, value));
  return [...named, ...people, ...addresses, ...phones].map(({ start, end }) => ({
    start: source.toOriginal(start),
    end: source.toOriginal(end),
  }));
}

function placeOf(start: number, text: string): Place {
  return { start, end: start + text.length };
}

/** Lower case without diacritics, letter by letter, so that places stay the same. */
function fold(text: string): string {
  return text.replaceAll(/[^\0-@[-`{-~]/g, (letter) => {
    const plain = letter.normalize('NFD').charAt(0).toLowerCase();
    return plain.length === letter.length ? plain : letter;
  });
}

/** "karin.persson@…" is of Karin Persson. */
function nameIn(address: string): string | null {
  const parts = /^(?<first>\p{L}{2,20})[._](?<last>\p{L}[\p{L}-]{1,30})@/u.exec(address)?.groups;
  return parts === undefined ? null : `${parts['first']} ${parts['last']}`;
}

function everyPlace(text: string, value: string): Place[] {
  if (value.trim() === '') return [];
  const found: Place[] = [];
  for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + value.length))
    found.push(placeOf(at, value));
  return found;
}
