import { knownHeaders } from './headers/synonyms.ts';

// The encodings that the Union's authorities have published in, with the letters of the languages written in them; an
// alphabet of another script than the Latin one begins with its commonest letters.
const WESTERN = [
  'åäöé',
  'äöüß',
  'éèêëàâçîïôûùüœæ',
  'áéíóúñüàèòçï',
  'ãõáâàçéêíóôú',
  'àèéìòù',
  'éëïóöüèáê',
  'æøåéö',
  'áéíóú',
  'äöõüšž',
];
const CENTRAL = ['ąćęłńóśźż', 'áčďéěíňóřšťúůýž', 'áäčďéíĺľňóôŕšťúýž', 'áéíóöőúüű', 'čćžšđ', 'ăâîşţ', 'čšž'];
const BALTIC = ['āčēģīķļņšūž', 'ąčęėįšųūž', 'äöõüšž'];
const GREEK = ['αοιετσνηυρπκμλςγδθχφβζξψωάέήίόύώϊϋΐΰ'];
const CYRILLIC = ['аоиетнрсвлкдпмзъяугбчжцхйщшюфь'];
const CANDIDATES: readonly (readonly [encoding: string, alphabets: readonly string[]])[] = [
  ['windows-1252', WESTERN],
  ['windows-1250', CENTRAL],
  ['iso-8859-2', CENTRAL],
  ['windows-1257', BALTIC],
  ['iso-8859-13', BALTIC],
  ['windows-1253', GREEK],
  ['iso-8859-7', GREEK],
  ['windows-1251', CYRILLIC],
  ['iso-8859-5', CYRILLIC],
  ['ibm866', CYRILLIC],
  ['iso-8859-3', ['ċġħżàèìòù']],
  ['macintosh', WESTERN],
];

/** Distinct words with a letter beyond ASCII that are looked at, from the beginning: the headers are among them. */
const MOST_WORDS = 4_000;
const LOOKED_AT = 4_000_000;
const LONGEST_WORD = 40;

const IN_LANGUAGE = 1;
const FOREIGN = -1;
const NO_LETTER = -3;
const TWO_SCRIPTS = -6;
const CAPITAL_INSIDE = -2;
const KNOWN_WORD = 4;
/** A sign of money, which lists are full of, rather than a capital that stands alone. */
const MONEY = 0.5;
const LONE_LETTER = 0.3;
// May stand between two letters: `l’opération`.
const JOINING = new Set('’‘´`·-');
const BESIDE = new Set('€£§°«»“”„‘’‚–—…·•´`¨®©™²³¹½¼¾\u00a0\u00ad№‰†×÷±µºª¿¡¸ˇ˘˙˛˝');

/**
 * The encoding of a text that is not in Unicode: the one that makes words of one language of its bytes. No word has
 * letters of two scripts, a sign in its middle or a capital behind a small letter; a header word known in one of the
 * official languages speaks for its encoding. Windows-1252 when none is better.
 */
export function guessEncoding(bytes: Uint8Array): string {
  const words = wordsOf(bytes);
  let [best, bestScore] = ['windows-1252', Number.NEGATIVE_INFINITY];
  for (const [encoding, alphabets] of CANDIDATES) {
    const letters = upperHalf(encoding);
    if (letters === null) continue;
    const decoded = [...words].map(([word, count]) => [decode(word, letters), Math.min(3, count)] as const);
    for (const alphabet of alphabets) {
      const worths = worthOf(alphabet);
      let score = 0;
      for (const [word, count] of decoded) score += count * scoreOf(word, worths);
      if (score > bestScore) [best, bestScore] = [encoding, score];
    }
  }
  return best;
}

const isLetter = (byte: number): boolean =>
  byte >= 0x80 || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);

/** Words with bytes above 7F, each byte one character, and how often they stand there. */
function wordsOf(bytes: Uint8Array): Map<string, number> {
  const words = new Map<string, number>();
  const end = Math.min(bytes.length, LOOKED_AT);
  for (let at = 0; at < end && words.size < MOST_WORDS; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    let [from, to] = [at, at + 1];
    while (from > 0 && at - from < LONGEST_WORD && isLetter(bytes[from - 1] ?? 0)) from -= 1;
    while (to < end && to - at < LONGEST_WORD && isLetter(bytes[to] ?? 0)) to += 1;
    const word = String.fromCharCode(...bytes.subarray(from, to));
    words.set(word, (words.get(word) ?? 0) + 1);
    at = to;
  }
  return words;
}

/** The 128 characters above 7F; null where this machine does not have the encoding. */
function upperHalf(encoding: string): string[] | null {
  try {
    const decoder = new TextDecoder(encoding);
    return Array.from({ length: 128 }, (_, at) => decoder.decode(Uint8Array.of(0x80 + at)));
  } catch {
    return null;
  }
}

const decode = (word: string, letters: readonly string[]): string =>
  Array.from(word, (letter) => letters[letter.charCodeAt(0) - 0x80] ?? letter).join('');

/** What each letter of a language is worth: where two scripts share their bytes, which are common tells them apart. */
function worthOf(alphabet: string): ReadonlyMap<string, number> {
  const frequent = alphabet.length < 20 ? alphabet.length : 10;
  const rare = alphabet.length < 20 ? IN_LANGUAGE : 0.6;
  return new Map(Array.from(alphabet, (letter, at) => [letter, at < frequent ? IN_LANGUAGE : rare] as const));
}

function scoreOf(word: string, worths: ReadonlyMap<string, number>): number {
  if (word.length === 1) {
    if (word === '€' || word === '£') return MONEY;
    if (/\p{L}/u.test(word))
      return worths.has(word) ? LONE_LETTER : worths.has(word.toLowerCase()) ? 0 : FOREIGN;
  }
  let score = knownWords().has(word.toLowerCase()) ? KNOWN_WORD : 0;
  let [latin, other] = [false, false];
  for (let at = 0; at < word.length; at += 1) {
    const character = word.charAt(at);
    const [before, after] = [word.charAt(at - 1), word.charAt(at + 1)];
    if (/\p{L}/u.test(character)) {
      if (/\p{Script=Latin}/u.test(character)) latin = true;
      else other = true;
      if (character > '\u007f') score += worths.get(character.toLowerCase()) ?? FOREIGN;
      if (isCapitalInside(before, character)) score += CAPITAL_INSIDE;
    } else if (!BESIDE.has(character)) score += NO_LETTER;
    else if (/\p{L}/u.test(before) && /\p{L}/u.test(after) && !JOINING.has(character)) score += NO_LETTER;
    else score -= 0.1;
  }
  return latin && other ? score + TWO_SCRIPTS : score;
}

const isCapitalInside = (before: string, character: string): boolean =>
  /\p{Ll}/u.test(before) && /\p{Lu}/u.test(character) && (before > '\u007f' || character > '\u007f');

let known: ReadonlySet<string> | null = null;

/** Header words of all official languages that have a letter beyond ASCII, in small letters. */
function knownWords(): ReadonlySet<string> {
  known ??= new Set(
    knownHeaders().flatMap(
      (header) => header.toLowerCase().match(/[\p{L}]*[^\p{ASCII}\P{L}][\p{L}]*/gu) ?? [],
    ),
  );
  return known;
}
