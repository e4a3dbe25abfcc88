// Widths of Source Sans 3 at regular weight, in hundredths of the type size, rounded up. Measuring by table gives the
// same layout in every browser, in tests, and before a font is loaded.
const WIDTHS: readonly (readonly [hundredths: number, characters: string])[] = [
  [20, ' \u00a0'],
  [25, "ijl'.,:;·I|‘’"],
  [31, '!()-[]frt'],
  [35, '/\\J'],
  [43, '"*?csz“””'],
  [47, 'gvxyLEF'],
  [50, '0123456789$+<=>^_aekåäé–−#~{}'],
  [55, 'bdhnopquüöZSTYX'],
  [59, 'ABCPKVåRÅÄÉ'],
  [66, 'DGHNOQUÖÜM&'],
  [84, 'mw%W@'],
];
const BY_CHARACTER = new Map(
  WIDTHS.flatMap(([hundredths, characters]) => Array.from(characters, (each) => [each, hundredths] as const)),
);
const UNKNOWN = 65;
const IDEOGRAPH = 100;
const FIRST_IDEOGRAPH = 0x2e80;

/** How much wider than regular sans, at the same size. */
const FACE = { regular: 1, bold: 1.06, serif: 1.2 };
export type Face = keyof typeof FACE;

/** About how wide a text is, px; rather too wide than too narrow. */
export function textWidth(text: string, size: number, face: Face = 'regular'): number {
  let hundredths = 0;
  for (const character of text) {
    const wide = (character.codePointAt(0) ?? 0) >= FIRST_IDEOGRAPH;
    hundredths += BY_CHARACTER.get(character) ?? (wide ? IDEOGRAPH : UNKNOWN);
  }
  return (hundredths / 100) * size * FACE[face];
}

/** Breaks a text into lines that fit, also inside a word that is too long for a line of its own. */
export function wrapText(text: string, width: number, size: number, face: Face = 'regular'): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((each) => breakWord(each, width, size, face))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size, face) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function breakWord(word: string, width: number, size: number, face: Face): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && textWidth(piece + character, size, face) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** The text, or its beginning and an ellipsis where it is wider than there is room for. */
export function shortenText(text: string, width: number, size: number, face: Face = 'regular'): string {
  if (textWidth(text, size, face) <= width) return text;
  let end = text.length;
  while (end > 1 && textWidth(`${text.slice(0, end)}…`, size, face) > width) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}
