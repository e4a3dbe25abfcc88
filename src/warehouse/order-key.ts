const DIGITS = /\d+/g;
const MARKS = /\p{Mark}/gu;

/**
 * A text whose order by code point is the Swedish order of names: case and accents aside, å, ä and ö last, ü as y,
 * numbers by their value. DuckDB has no Swedish order of its own offline.
 */
export function orderKey(text: string): string {
  const letters = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('å', '{')
    .replaceAll(/[äæ]/g, '|')
    .replaceAll(/[öø]/g, '}')
    .replaceAll('ü', 'y');
  return letters
    .normalize('NFD')
    .replaceAll(MARKS, '')
    .replaceAll(DIGITS, (digits) => digits.padStart(12, '0'));
}
