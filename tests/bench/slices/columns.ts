import { DataType, type RecordBatch, RecordBatchReader, type Vector } from 'apache-arrow';

/** A column of words as whole numbers: `names[code]` is the word, and the code of what is missing is 0. */
interface Coded {
  readonly codes: Uint8Array;
  readonly names: readonly string[];
}

/** The columns that eight linked views need, read from a file of projects; what is missing is NaN. */
export interface ProjectColumns {
  readonly rows: number;
  readonly startYear: Float64Array;
  readonly endYear: Float64Array;
  readonly cost: Float64Array;
  readonly support: Float64Array;
  readonly planned: Float64Array;
  readonly actual: Float64Array;
  readonly region: Coded;
  readonly area: Coded;
  readonly programme: Coded;
  readonly phase: Coded;
  readonly status: Coded;
  /** What is searched: title and owner, in small letters. */
  readonly title: readonly string[];
}

const NUMBERS = ['start_year', 'end_year', 'cost', 'support', 'planned_participants', 'actual_participants'];
const WORDS = ['region', 'area_key', 'programme', 'phase', 'status'];

/** The batches of all streams of a file, one after the other. */
async function* batchesOf(url: string): AsyncGenerator<RecordBatch> {
  for await (const reader of RecordBatchReader.readAll(fetch(url))) yield* reader;
}

/** Reads a file of projects batch by batch, so that its bytes are never all in memory. */
export async function readColumns(url: string, rows: number): Promise<ProjectColumns> {
  const numbers = new Map(NUMBERS.map((name) => [name, new Float64Array(rows).fill(Number.NaN)]));
  const words = new Map(WORDS.map((name) => [name, { codes: new Uint8Array(rows), names: [''] }]));
  const title: string[] = [];
  let from = 0;
  for await (const batch of batchesOf(url)) {
    // The cells come first.
    if (batch.getChild('title') === null) continue;
    for (const [name, values] of numbers) fill(batch.getChild(name), from, values);
    for (const [name, coded] of words) encode(batch.getChild(name), from, coded);
    const [titles, owners] = [batch.getChild('title'), batch.getChild('owner')];
    for (let row = 0; row < batch.numRows; row += 1)
      title.push(`${String(titles?.get(row) ?? '')}\n${String(owners?.get(row) ?? '')}`.toLowerCase());
    from += batch.numRows;
  }
  const number = (name: string): Float64Array => numbers.get(name) ?? new Float64Array();
  const word = (name: string): Coded => words.get(name) ?? { codes: new Uint8Array(), names: [] };
  return {
    rows: from,
    startYear: number('start_year'),
    endYear: number('end_year'),
    cost: number('cost'),
    support: number('support'),
    planned: number('planned_participants'),
    actual: number('actual_participants'),
    region: word('region'),
    area: word('area_key'),
    programme: word('programme'),
    phase: word('phase'),
    status: word('status'),
    title,
  };
}

function fill(column: Vector | null, from: number, values: Float64Array): void {
  if (column === null) return;
  for (let row = 0; row < column.length; row += 1) {
    const value: unknown = column.get(row);
    if (typeof value === 'number') values[from + row] = value;
  }
}

function encode(column: Vector | null, from: number, coded: { codes: Uint8Array; names: string[] }): void {
  if (column === null || !(DataType.isUtf8(column.type) || DataType.isDictionary(column.type))) return;
  for (let row = 0; row < column.length; row += 1) {
    const value: unknown = column.get(row);
    if (typeof value !== 'string') continue;
    let code = coded.names.indexOf(value);
    if (code < 0) code = coded.names.push(value) - 1;
    coded.codes[from + row] = code;
  }
}
