import type { ReadDocument } from '../projects/project.ts';
import type { Evidence, ProjectRecord, Statement } from '../records/record.ts';

/** A record without its text, beside a text made of all that it quotes: a line for each quotation, in their order. */
export function quotedDocument(record: ProjectRecord): ReadDocument {
  const places = [...Object.values(record.evidence), ...record.statements].toSorted(
    (one, other) => one.start - other.start || one.end - other.end,
  );
  const lines = new Map<string, { line: number; start: number; end: number }>();
  let text = '';
  for (const place of places) {
    const key = keyOf(place);
    if (lines.has(key)) continue;
    const start = text.length;
    // Quotations of several lines would put those after them on other lines than are counted here.
    text += `${place.quote.replaceAll(/\s+/gu, ' ')}\n`;
    lines.set(key, { line: lines.size + 1, start, end: text.length - 1 });
  }
  const moved = <Place extends Evidence | Statement>(place: Place): Place => ({
    ...place,
    ...lines.get(keyOf(place)),
  });
  const evidence = Object.fromEntries(
    Object.entries(record.evidence).map(([field, place]) => [field, moved(place)]),
  );
  const statements = record.statements.map((statement) => {
    const { start, end } = moved(statement);
    return { ...statement, start, end };
  });
  return { record: { ...record, evidence, statements }, text };
}

const keyOf = ({ start, end, quote }: Evidence | Statement): string => `${start} ${end} ${quote}`;
