/** One field and what ends it: a comma, a line end, or the end of the file. Quotes inside quotes are doubled. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;

/** Rows of a comma-separated file by the names in its first line; an empty field is null. Throws where it is none. */
export function parseCsv(text: string): Record<string, string | null>[] {
  const [header = [], ...rows] = readRows(text);
  return rows.map((row, index) => {
    if (row.length !== header.length)
      throw new Error(`CSV row ${index + 2} has ${row.length} of ${header.length} fields`);
    return Object.fromEntries(header.map((name, column) => [name, row[column] || null]));
  });
}

function readRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  FIELD.lastIndex = 0;
  while (FIELD.lastIndex < text.length || row.length > 0) {
    const at = FIELD.lastIndex;
    const match = FIELD.exec(text);
    if (match === null) throw new Error(`CSV row ${rows.length + 1} cannot be read at character ${at}`);
    const [, quoted, plain = '', end] = match;
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
