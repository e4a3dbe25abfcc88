import type { Meaning } from '../fields/meaning.ts';
import type { Field } from '../fields/scan-fields.ts';
import type { SourceText, Span } from '../source-text.ts';

/** The first field with one of these meanings that has a value. */
export function fieldWith(
  fields: readonly Field[],
  ...meanings: Meaning[]
): (Field & { value: Span }) | null {
  for (const field of fields) {
    const { value } = field;
    if (value !== null && meanings.includes(field.meaning)) return { ...field, value };
  }
  return null;
}

/** The text of the first field with one of these meanings, or null. */
export function fieldText(
  source: SourceText,
  fields: readonly Field[],
  ...meanings: Meaning[]
): string | null {
  const field = fieldWith(fields, ...meanings);
  return field === null ? null : source.plain.slice(field.value.start, field.value.end);
}

/** The first line that begins with one of `labels` (lower case) and a colon, or is one, and how many the page has. */
export function labelLines(
  source: SourceText,
  labels: ReadonlySet<string>,
): { first: Span | null; count: number } {
  let first: Span | null = null;
  const seen = new Set<string>();
  for (const line of source.lines) {
    const { head } = line;
    if (head === null || !labels.has(head)) continue;
    const colon = line.text.indexOf(':');
    first ??= { start: line.start, end: colon === -1 ? line.end : line.start + colon + 1 };
    seen.add(head);
  }
  return { first, count: seen.size };
}

/** A label's span without its colon. */
export function withoutColon(source: SourceText, label: Span): Span {
  return source.plain.charAt(label.end - 1) === ':' ? { start: label.start, end: label.end - 1 } : label;
}
