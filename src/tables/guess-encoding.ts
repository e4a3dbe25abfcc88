import { decodeAs } from '../records/decode-as.ts';
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
const MOST_WORDS = 1_500;
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
  const words = [...wordsOf(bytes)].map(([word, count]) => [word, Math.min(3, count)] as const);
  let [best, bestScore] = ['windows-1252', Number.NEGATIVE_INFINITY];
  for (const [encoding, alphabets] of CANDIDATES) {
    const letters = lettersOf(encoding);
    if (letters === null) continue;
    let ofWords = 0;
    // How often each byte stands in a word, and alone.
    const [within, alone] = [new Map<number, number>(), new Map<number, number>()];
    for (const [word, count] of words) {
      ofWords += count * scoreOf(word, letters);
      for (let at = 0; at < word.length; at += 1) {
        const byte = word.charCodeAt(at);
        if (byte < 0x80 || !(letters[byte]?.letter ?? false)) continue;
        const counts = word.length === 1 ? alone : within;
        counts.set(byte, (counts.get(byte) ?? 0) + count);
      }
    }
    for (const alphabet of alphabets) {
      const worths = worthOf(alphabet);
      let score = ofWords;
      for (const [byte, count] of within)
        score += count * (worths.get(letters[byte]?.small ?? '') ?? FOREIGN);
      for (const [byte, count] of alone) score += count * worthAlone(letters[byte], worths);
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

/** What a byte is in an encoding. */
interface Letter {
  character: string;
  small: string;
  letter: boolean;
  latin: boolean;
  capital: boolean;
}

/** What all bytes are; null where this machine does not have the encoding. */
function lettersOf(encoding: string): Letter[] | null {
  try {
    return Array.from({ length: 256 }, (_, byte) => {
      const character = decodeAs(Uint8Array.of(byte), encoding);
      return {
        character,
        small: character.toLowerCase(),
        letter: /\p{L}/u.test(character),
        latin: /\p{Script=Latin}/u.test(character),
        capital: /\p{Lu}/u.test(character),
      };
    });
  } catch {
    return null;
  }
}

/** What each letter of a language is worth: where two scripts share their bytes, which are common tells them apart. */
function worthOf(alphabet: string): ReadonlyMap<string, number> {
  const frequent = alphabet.length < 20 ? alphabet.length : 10;
  const rare = alphabet.length < 20 ? IN_LANGUAGE : 0.6;
  return new Map(Array.from(alphabet, (letter, at) => [letter, at < frequent ? IN_LANGUAGE : rare] as const));
}

function worthAlone(letter: Letter | undefined, worths: ReadonlyMap<string, number>): number {
  if (letter === undefined || !worths.has(letter.small)) return FOREIGN;
  if (!letter.latin) return -LONE_LETTER;
  return letter.capital ? 0 : LONE_LETTER;
}

/** What a word is worth in an encoding, whatever the language of its letters. */
function scoreOf(word: string, letters: readonly Letter[]): number {
  let text = '';
  for (let at = 0; at < word.length; at += 1) text += letters[word.charCodeAt(at)]?.character ?? '';
  if (text === '€' || text === '£') return MONEY;
  let score = knownWords().has(text.toLowerCase()) ? KNOWN_WORD : 0;
  let [latin, other] = [false, false];
  let before: Letter | undefined;
  for (let at = 0; at < word.length; at += 1) {
    const byte = word.charCodeAt(at);
    const [own, after] = [letters[byte], letters[word.charCodeAt(at + 1)]];
    if (own?.letter === true) {
      if (own.latin) latin = true;
      else other = true;
      const beyond = byte > 0x7f || word.charCodeAt(at - 1) > 0x7f;
      if (beyond && own.capital && before?.letter === true && !before.capital) score += CAPITAL_INSIDE;
    } else if (own === undefined || !BESIDE.has(own.character)) score += NO_LETTER;
    else if (before?.letter === true && after?.letter === true && !JOINING.has(own.character))
      score += NO_LETTER;
    else score -= 0.1;
    before = own;
  }
  return latin && other ? score + TWO_SCRIPTS : score;
}

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
