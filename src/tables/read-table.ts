import { decodeTable, type TableProblem } from './decode-table.ts';
import { openCsv } from './csv/open-csv.ts';
import type { CsvGrid } from './csv/split-csv.ts';
import type { Grid } from './grid.ts';
import { findHeader, headerAt, type FoundHeader } from './headers/find-header.ts';
import { readGrid, type ReadTable } from './read-grid.ts';
import type { TableMapping } from './mapping.ts';
import { openWorkbook } from './xlsx/open-workbook.ts';

/** What reading a file as lists of operations gave: its tables, or why there is none. */
export type TableFile = { tables: ReadTable[]; problem: null } | { tables: null; problem: TableProblem };

/** In bytes; a national list of ten thousands of operations has some ten megabytes. */
export const LARGEST_TABLE = 300_000_000;
const MOST_COLUMNS = 1_000;

// The first bytes of kinds of file that are taken for lists.
const KINDS: readonly (readonly [number[], string, string])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0], 'en äldre Excelfil (.xls)', 'an old Excel file (.xls)'],
  [[0x25, 0x50, 0x44, 0x46], 'en PDF', 'a PDF'],
  [[0x1f, 0x8b], 'en packad fil (gzip)', 'a packed file (gzip)'],
  [[0x89, 0x50, 0x4e, 0x47], 'en bild', 'a picture'],
  [[0xff, 0xd8, 0xff], 'en bild', 'a picture'],
];

/**
 * Reads a CSV or XLSX file as lists of operations.
 *
 * @param name What the file is called, without folder; every record's document begins with it.
 * @param mapping Answers and corrections; see {@link TableMapping}.
 * @returns Each sheet that is a list, or why the file has none. Never throws on any bytes.
 */
export function readTable(name: string, bytes: Uint8Array, mapping: TableMapping = {}): TableFile {
  const refused = refusal(bytes);
  if (refused !== null) return { tables: null, problem: refused };
  if (isZip(bytes)) return readWorkbook(name, bytes, mapping);
  const { text, encoding, broken } = decodeTable(bytes);
  if (hasControls(text)) return failed('kind', 'filen är inte text', 'the file is not text');
  const csv = openCsv(text);
  if (csv === null) return failed('too-large', 'filen har för många celler', 'the file has too many cells');
  const header = headerOf(csv.grid, mapping);
  if ('code' in header) return { tables: null, problem: header };
  const table = readGrid({ name, grid: csv.grid, csv, header, encoding, broken, mapping });
  return finished([table]);
}

function refusal(bytes: Uint8Array): TableProblem | null {
  if (bytes.length === 0) return problem('empty', 'filen är tom', 'the file is empty');
  const kind = KINDS.find(([magic]) => magic.every((byte, at) => bytes[at] === byte));
  if (kind !== undefined) return problem('kind', `filen är ${kind[1]}`, `the file is ${kind[2]}`);
  if (bytes.length <= LARGEST_TABLE) return null;
  const size = Math.round(bytes.length / 1e6);
  return problem(
    'too-large',
    `filen är ${size} MB; högst ${LARGEST_TABLE / 1e6} MB läses. Dela upp den`,
    `the file has ${size} MB; at most ${LARGEST_TABLE / 1e6} MB are read. Split it`,
  );
}

const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

function readWorkbook(name: string, bytes: Uint8Array, mapping: TableMapping): TableFile {
  const workbook = openWorkbook(bytes);
  if ('code' in workbook) return { tables: null, problem: workbook };
  const { grids, hidden } = workbook;
  const tables: ReadTable[] = [];
  let reason: TableProblem | null = null;
  for (const grid of grids) {
    if (mapping.sheet !== undefined && mapping.sheet !== grid.sheet) continue;
    const header = headerOf(grid, mapping);
    if ('code' in header) reason ??= header;
    else tables.push(readGrid({ name, grid, csv: null, header, encoding: null, broken: 0, mapping }));
  }
  const read: TableFile =
    tables.length === 0 && reason !== null ? { tables: null, problem: reason } : finished(tables);
  return read.problem === null || hidden.length === 0
    ? read
    : { tables: null, problem: withHidden(read.problem, hidden) };
}

/** Hidden sheets hold what a list is looked up in, and are not read; but where nothing else is a list, one of them may be. */
function withHidden({ code, reason, reasonEn }: TableProblem, hidden: readonly string[]): TableProblem {
  const names = hidden.join(', ');
  return {
    code,
    reason: `${reason} Arbetsboken har dolda blad (${names}), som inte läses. Visa dem och spara den på nytt om listan står där.`,
    reasonEn: `${reasonEn} The workbook has hidden sheets (${names}), which are not read. Show them and save it again if the list is there.`,
  };
}

/** Sheets without an operation are left aside, and so is one that gives another's operations again in another language. */
function finished(tables: readonly ReadTable[]): TableFile {
  const filled = tables.filter(({ count }) => count > 0);
  const distinct = filled.filter(
    (table, at) => !filled.slice(0, at).some((earlier) => sameOperations(earlier, table)),
  );
  if (distinct.length > 0) return { tables: distinct, problem: null };
  return failed(
    'no-rows',
    'listan har en rubrikrad men inga insatser',
    'the list has a header row but no operations',
  );
}

/** Rows of figures that two tables share before they are one list, as a part of the longer one. */
const SAME = 0.98;

/** Whether (nearly) all amounts and dates of one table are those of the other, and there are any. */
function sameOperations(one: ReadTable, other: ReadTable): boolean {
  const [here, there] = [one, other].map((table) => figuresOf(table).filter((row) => row !== NO_FIGURES));
  if (here === undefined || there === undefined || here.length === 0) return false;
  if (!isNear(one.count, other.count) || !isNear(here.length, there.length)) return false;
  const left = new Map<string, number>();
  for (const row of here) left.set(row, (left.get(row) ?? 0) + 1);
  let shared = 0;
  for (const row of there) {
    const count = left.get(row) ?? 0;
    if (count === 0) continue;
    left.set(row, count - 1);
    shared += 1;
  }
  return shared >= SAME * Math.max(here.length, there.length);
}

const isNear = (one: number, other: number): boolean => Math.min(one, other) >= SAME * Math.max(one, other);

const NO_FIGURES = JSON.stringify([null, null, null, null]);

function figuresOf({ count, record }: ReadTable): string[] {
  return Array.from({ length: count }, (_, operation) => {
    const { totalBudget, euContribution, start, end } = record(operation);
    return JSON.stringify([totalBudget, euContribution, start, end]);
  });
}

function headerOf(grid: Grid | CsvGrid, { headerRow }: TableMapping): FoundHeader | TableProblem {
  let header: FoundHeader | null;
  if (headerRow === undefined) header = findHeader(grid);
  else {
    const row = Array.from({ length: Math.min(grid.rowCount, 10_000) }, (_, at) => at).find(
      (at) => grid.rowNumber(at) === headerRow,
    );
    header = row === undefined ? null : headerAt(grid, row);
  }
  if (header === null) {
    return problem(
      'no-header',
      'ingen rad känns igen som rubrikrad för en lista över insatser. Ange den med ”headerRow” och kolumnerna med ”columns” i en mappningsfil',
      'no row is recognised as the header of a list of operations. Name it as “headerRow” and its columns as “columns” in a mapping file',
    );
  }
  if (header.names.length <= MOST_COLUMNS) return header;
  const { length } = header.names;
  return problem(
    'too-many-columns',
    `tabellen har ${length} kolumner; högst ${MOST_COLUMNS} läses`,
    `the table has ${length} columns; at most ${MOST_COLUMNS} are read`,
  );
}

/** A text of which more than a hundredth is control characters is none. */
function hasControls(text: string): boolean {
  const sample = text.slice(0, 20_000);
  let controls = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const code = sample.charCodeAt(at);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) controls += 1;
  }
  return controls > sample.length / 100;
}

const REMEDY = ['Spara listan som .csv eller .xlsx.', 'Save the list as .csv or .xlsx.'] as const;

function problem(code: TableProblem['code'], reason: string, reasonEn: string): TableProblem {
  const remedy = code === 'kind' || code === 'empty' ? REMEDY : ['', ''];
  return {
    code,
    reason: `${reason}. ${remedy[0]}`.trim(),
    reasonEn: `${reasonEn}. ${remedy[1]}`.trim(),
  };
}

function failed(code: TableProblem['code'], reason: string, reasonEn: string): TableFile {
  return { tables: null, problem: problem(code, reason, reasonEn) };
}
