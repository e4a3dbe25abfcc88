import { decodeAs } from './decode-as.ts';

/** What stands in the way of reading some bytes as text. The two sentences say what is wrong and what to do. */
interface TextProblem {
  line: number | null;
  reason: string;
  reasonEn: string;
}

export interface DecodedText {
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  problem: TextProblem | null;
}

// The first bytes of file kinds that people choose by mistake.
const KINDS: readonly (readonly [number[], string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'PDF'],
  [[0x50, 0x4b, 0x03, 0x04], 'ZIP, Word, Excel'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'Word, Excel 97–2003'],
  [[0x89, 0x50, 0x4e, 0x47], 'PNG'],
  [[0xff, 0xd8, 0xff], 'JPEG'],
  [[0x1f, 0x8b], 'gzip'],
];

/**
 * Decodes a document: UTF-8 or UTF-16 by its byte order mark, else UTF-8, else Windows-1252 (which Latin-1 is a part
 * of), reported by `encoding`. Empty and binary files and broken UTF-8 give a `problem` and an empty text.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  if (bytes.length === 0)
    return failed(null, 'filen är tom', 'the file is empty', 'Spara sidan på nytt.', 'Save the page again.');
  const kind = KINDS.find(([magic]) => magic.every((byte, index) => bytes[index] === byte));
  if (kind) return binary(` (${kind[1]})`);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, 'utf-16be');
  const survey = surveyBytes(bytes);
  if (survey.controls > bytes.length / 200) return binary('');
  if (survey.invalid === 0) return decoded(bytes, 'utf-8');
  // Letters that are whole in UTF-8 beside broken ones: the file was cut or mended by hand, not saved in another code.
  if (survey.multibyte >= survey.invalid || survey.impossible > 0) {
    return failed(
      survey.firstInvalidLine,
      `rad ${survey.firstInvalidLine} har tecken som inte är giltig UTF-8`,
      `line ${survey.firstInvalidLine} has bytes that are not valid UTF-8`,
      'Spara filen på nytt som UTF-8.',
      'Save the file again as UTF-8.',
    );
  }
  return decoded(bytes, 'windows-1252');
}

function decoded(bytes: Uint8Array, encoding: DecodedText['encoding']): DecodedText {
  return { text: decodeAs(bytes, encoding), encoding, problem: null };
}

function binary(kind: string): DecodedText {
  return failed(
    1,
    `filen är inte text${kind}`,
    `the file is not text${kind}`,
    'Spara sidan som text eller HTML.',
    'Save the page as text or HTML.',
  );
}

function failed(
  line: number | null,
  what: string,
  whatEn: string,
  remedy: string,
  remedyEn: string,
): DecodedText {
  const problem = { line, reason: `${what}. ${remedy}`, reasonEn: `${whatEn}. ${remedyEn}` };
  return { text: '', encoding: 'utf-8', problem };
}

interface Survey {
  controls: number;
  multibyte: number;
  invalid: number;
  /** Bytes that neither UTF-8 nor Windows-1252 gives a meaning. */
  impossible: number;
  firstInvalidLine: number;
}

function surveyBytes(bytes: Uint8Array): Survey {
  const survey: Survey = { controls: 0, multibyte: 0, invalid: 0, impossible: 0, firstInvalidLine: 1 };
  let line = 1;
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      if (byte === 0x0a) line += 1;
      else if (byte < 0x20 && byte !== 0x09 && byte !== 0x0d && byte !== 0x0c) survey.controls += 1;
      at += 1;
      continue;
    }
    const length = sequenceLength(bytes, at);
    if (length > 0) survey.multibyte += 1;
    else {
      if (survey.invalid === 0) survey.firstInvalidLine = line;
      survey.invalid += 1;
      if ([0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte)) survey.impossible += 1;
    }
    at += Math.max(1, length);
  }
  return survey;
}

/** Length of the whole UTF-8 sequence at `at`, or 0 when it is broken. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const length =
    first >= 0xc2 && first <= 0xdf
      ? 2
      : first >= 0xe0 && first <= 0xef
        ? 3
        : first >= 0xf0 && first <= 0xf4
          ? 4
          : 0;
  for (let offset = 1; offset < length; offset += 1) {
    const byte = bytes[at + offset] ?? 0;
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  const second = bytes[at + 1] ?? 0;
  // Overlong forms, surrogates and numbers beyond Unicode are no characters.
  if ((first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f)) return 0;
  if ((first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f)) return 0;
  return length;
}
