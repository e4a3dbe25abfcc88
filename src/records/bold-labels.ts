/** Stands in a line, while a page is read, where the bold words that it begins with end. */
export const END_OF_BOLD = '\u0001';

const LONGEST_LABEL = 50;
const LEAST_ITEMS = 2;

/**
 * "**Period** 2023-11-01 – 2026-10-31" below "**Ägare** Xköpings kommun": where lines in a row all begin with bold
 * words and go on with a capital or a number and no sentence, those are labels and their values, and each gets a line of its own.
 */
export function splitBoldLabels(lines: readonly string[]): string[] {
  const split: string[] = [];
  for (let at = 0; at < lines.length;) {
    let to = at;
    while (pairOf(lines[to]) !== null) to += 1;
    const pairs = to - at >= LEAST_ITEMS;
    const end = Math.max(to, at + 1);
    for (const line of lines.slice(at, end))
      split.push(...((pairs ? pairOf(line) : null) ?? [line.replaceAll(END_OF_BOLD, '')]));
    at = end;
  }
  return split;
}

function pairOf(line: string | undefined): [label: string, value: string] | null {
  const end = line?.indexOf(END_OF_BOLD) ?? -1;
  if (line === undefined || end < 1 || end > LONGEST_LABEL) return null;
  const label = line.slice(0, end).trimEnd();
  const value = line.slice(end).replaceAll(END_OF_BOLD, '').trimStart();
  const isLabel = /^\p{Lu}[^.:!?]*\p{Ll}[^.:!?]*$/u.test(label);
  // A sentence may begin with a bold word, too.
  const isValue = /^[\p{Lu}\d"”(]/u.test(value) && !/\p{L}{4}[.!?]$/u.test(value);
  return isLabel && isValue ? [label, value] : null;
}
