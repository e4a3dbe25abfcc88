import type { SheetValue } from './sheet.ts';
import type { TableSpec, TableWriter } from './table-form.ts';

/** One object: what the table is, its columns, and a row for each line as an object by the columns' names. */
export function jsonWriter({ columns, about }: TableSpec): TableWriter {
  const { title, warning, facts, definitions } = about;
  const head = {
    about: {
      title,
      ...(warning === null ? {} : { warning }),
      facts: lines(facts),
      definitions: lines(definitions),
    },
    columns: columns.map(({ id, head: label, type, definition }) => ({ id, label, type, definition })),
  };
  const parts: string[] = [`${JSON.stringify(head, null, 1).slice(0, -2)},\n "rows": [`];
  let first = true;
  const object = (row: readonly SheetValue[]) =>
    JSON.stringify(Object.fromEntries(columns.map(({ id }, at) => [id, row[at] ?? null])));
  return {
    write: (rows) => {
      if (rows.length === 0) return;
      parts.push(`${first ? '' : ','}\n${rows.map(object).join(',\n')}`);
      first = false;
    },
    finish: () => Promise.resolve(new Blob([...parts, '\n]}\n'], { type: 'application/json' })),
  };
}

function lines(pairs: readonly (readonly [string, string])[]): { term: string; text: string }[] {
  return pairs.map(([term, text]) => ({ term, text }));
}
