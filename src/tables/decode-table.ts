import { decodeAs } from '../records/decode-as.ts';
import { guessEncoding } from './guess-encoding.ts';

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

/** Decodes a text file: by its byte order mark, else UTF-8, else the encoding whose letters make one language. */
export function decodeTable(bytes: Uint8Array): DecodedTable {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodedAs(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodedAs(bytes, 'utf-16be');
  const wide = wideWithoutMark(bytes);
  if (wide !== null) return decodedAs(bytes, wide);
  const utf8 = decodedAs(bytes, 'utf-8');
  if (utf8.broken === 0) return utf8;
  // Whole sequences by the dozen beside a few broken ones: UTF-8 that was cut or mended by hand.
  const whole = countLetters(utf8.text);
  if (whole > 3 * utf8.broken) return utf8;
  return decodedAs(bytes, guessEncoding(bytes));
}

function decodedAs(bytes: Uint8Array, encoding: string): DecodedTable {
  const text = decodeAs(bytes, encoding);
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
