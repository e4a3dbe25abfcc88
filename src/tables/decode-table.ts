/** What stands in the way of reading a file as a table, with what to do. */
export interface TableProblem {
  code: 'empty' | 'kind' | 'too-large' | 'too-many-columns' | 'bomb' | 'broken' | 'no-header' | 'no-rows';
  reason: string;
  reasonEn: string;
}

export interface DecodedTable {
  text: string;
  encoding: string;
  /** Characters that the encoding could not give: U+FFFD in the text. */
  broken: number;
}

// The encodings that the Union's authorities have published in, with the letters of the languages written in them.
const CANDIDATES: readonly (readonly [encoding: string, alphabets: readonly string[]])[] = [
  [
    'windows-1252',
    [
      'åäöéü',
      'äöüß',
      'éèêëàâçîïôûùüœæ',
      'áéíóúñüàèòçï',
      'ãõáâàçéêíóôúü',
      'àèéìòùú',
      'éëïóöüèáê',
      'æøåéö',
      'áéíóú',
      'äöõüšž',
    ],
  ],
  ['windows-1250', ['ąćęłńóśźż', 'áčďéěíňóřšťúůýž', 'áäčďéíĺľňóôŕšťúýž', 'áéíóöőúüű', 'čćžšđ', 'ăâîşţ']],
  ['iso-8859-2', ['ąćęłńóśźż', 'áčďéěíňóřšťúůýž', 'áäčďéíĺľňóôŕšťúýž', 'áéíóöőúüű', 'čćžšđ', 'ăâîşţ']],
  ['windows-1257', ['āčēģīķļņšūž', 'ąčęėįšųūž']],
  ['iso-8859-13', ['āčēģīķļņšūž', 'ąčęėįšųūž']],
  ['windows-1253', ['αοιετσνηυρπκμλςγδθχφβζξψωάέήίόύώϊϋΐΰ']],
  ['iso-8859-7', ['αοιετσνηυρπκμλςγδθχφβζξψωάέήίόύώϊϋΐΰ']],
  ['windows-1251', ['аоиетнрсвлкдпмзъяугбчжцхйщшюфь']],
  ['iso-8859-5', ['аоиетнрсвлкдпмзъяугбчжцхйщшюфь']],
  ['iso-8859-3', ['ċġħżàèìòù']],
];
const NEUTRAL = new Set(Array.from('€£§°«»“”„‘’‚–—…·•´`¨®©™²³¹½¼¾\u00a0\u00ad№‰†×÷±µºª¿¡¸ˇ˘˙˛˝'));

/** Decodes a text file: by its byte order mark, else UTF-8, else the encoding whose letters make one language. */
export function decodeTable(bytes: Uint8Array): DecodedTable {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs(bytes, 'utf-16be');
  const wide = wideWithoutMark(bytes);
  if (wide !== null) return decodeAs(bytes, wide);
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8.broken === 0) return utf8;
  // Whole sequences by the dozen beside a few broken ones: UTF-8 that was cut or mended by hand.
  const whole = countLetters(utf8.text);
  if (whole > 3 * utf8.broken) return utf8;
  return decodeAs(bytes, guessEncoding(bytes));
}

function decodeAs(bytes: Uint8Array, encoding: string): DecodedTable {
  const text = new TextDecoder(encoding).decode(bytes);
  let broken = 0;
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) broken += 1;
  return { text, encoding, broken };
}

function countLetters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x80 && code !== 0xfffd) count += 1;
  }
  return count;
}

/** UTF-16 without a mark has a zero in every second byte of what is plain. */
function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 2_000) & ~1;
  if (length < 8) return null;
  let [even, odd] = [0, 0];
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  if (odd > length / 4 && even === 0) return 'utf-16le';
  return even > length / 4 && odd === 0 ? 'utf-16be' : null;
}

/** The encoding under which the bytes above 7F are letters of one language; Windows-1252 when none is better. */
function guessEncoding(bytes: Uint8Array): string {
  const counts = new Uint32Array(256);
  for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1;
  let [best, bestScore] = ['windows-1252', Number.NEGATIVE_INFINITY];
  for (const [encoding, alphabets] of CANDIDATES) {
    const decoder = decoderOf(encoding);
    if (decoder === null) continue;
    for (const alphabet of alphabets) {
      const letters = new Map(
        Array.from(alphabet, (letter, at) => [letter, commonness(alphabet, at)] as const),
      );
      let score = 0;
      for (let byte = 0x80; byte < 0x100; byte += 1) {
        const count = counts[byte] ?? 0;
        if (count > 0) score += count * worth(decoder.decode(new Uint8Array([byte])), letters);
      }
      if (score > bestScore) [best, bestScore] = [encoding, score];
    }
  }
  return best;
}

/** Null where this machine does not have the encoding. */
function decoderOf(encoding: string): TextDecoder | null {
  try {
    return new TextDecoder(encoding);
  } catch {
    return null;
  }
}

/** Two scripts share their bytes; which letters are common tells them apart. Such alphabets begin with the commonest. */
function commonness(alphabet: string, at: number): number {
  if (alphabet.length < 20) return 1;
  return at < 10 ? 1.2 : 0.8;
}

function worth(character: string, letters: ReadonlyMap<string, number>): number {
  const known = letters.get(character.toLowerCase());
  if (known !== undefined) return known;
  if (NEUTRAL.has(character)) return -0.1;
  return /\p{L}/u.test(character) ? -1 : -3;
}
