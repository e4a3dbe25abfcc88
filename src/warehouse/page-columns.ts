import { type Data, DataType, type RecordBatch } from 'apache-arrow';

/** A column of numbers; NaN where a value is missing, which no number of ours is. */
interface NumberColumn {
  readonly type: 'numbers';
  readonly values: Float64Array;
}

/** A column of words: `words[code]`, and -1 where one is missing. */
export interface WordColumn {
  readonly type: 'words';
  readonly codes: Int32Array;
  readonly words: readonly string[];
}

/** A column of lists of whole numbers: the n-th one's are `values` from the end of the one before to its own end. */
export interface ListColumn {
  readonly type: 'lists';
  readonly ends: Int32Array;
  readonly values: Int32Array;
}

export type PageColumn = NumberColumn | WordColumn | ListColumn;

/** Columns of one table by name, all of one length. */
export type PageColumns = ReadonlyMap<string, PageColumn>;

/**
 * Reads columns of numbers, words and lists of numbers for the page to compute with, batch by batch as the engine hands them over, so that
 * the page is never held up for long.
 *
 * @throws {Error} When a column holds anything else.
 */
export async function readColumns(
  batches: Iterable<RecordBatch> | AsyncIterable<RecordBatch>,
): Promise<PageColumns> {
  const parts: RecordBatch[] = [];
  const codes = new Map<string, Coding>();
  for await (const batch of batches) {
    parts.push(batch);
    for (const [place, { name, type }] of batch.schema.fields.entries()) {
      if (!DataType.isUtf8(type)) continue;
      const coding = codes.get(name) ?? { known: new Map<string, number>(), codes: [] };
      codes.set(name, coding);
      encode(batch, place, coding);
    }
  }
  const columns = new Map<string, PageColumn>();
  const rows = parts.reduce((sum, { numRows }) => sum + numRows, 0);
  for (const [place, { name, type }] of (parts[0]?.schema.fields ?? []).entries()) {
    const coding = codes.get(name);
    if (coding) {
      const { known } = coding;
      columns.set(name, { type: 'words', codes: Int32Array.from(coding.codes), words: [...known.keys()] });
    } else if (DataType.isDictionary(type)) {
      columns.set(name, words(parts, place, rows));
    } else if (DataType.isFloat(type) || (DataType.isInt(type) && type.bitWidth <= 32)) {
      columns.set(name, { type: 'numbers', values: numbers(parts, place, rows) });
    } else if (DataType.isList(type)) {
      columns.set(name, lists(parts, place));
    } else {
      throw new Error(`Column ${name} is of nothing that the page computes with; cast it in the SQL`);
    }
  }
  return columns;
}

interface Coding {
  readonly known: Map<string, number>;
  readonly codes: number[];
}

function encode(batch: RecordBatch, place: number, { known, codes }: Coding): void {
  const column = batch.getChildAt(place);
  for (let row = 0; row < batch.numRows; row += 1) {
    const word: unknown = column?.get(row);
    if (typeof word !== 'string') {
      codes.push(-1);
      continue;
    }
    const code = known.get(word) ?? known.size;
    known.set(word, code);
    codes.push(code);
  }
}

/** Words that came once each, with their numbers in each row. */
function words(parts: readonly RecordBatch[], place: number, rows: number): WordColumn {
  const codes = new Int32Array(rows);
  const known = new Map<string, number>();
  let at = 0;
  for (const { data, numRows } of parts) {
    const column = data.children[place];
    const found: unknown = column?.values;
    if (column?.dictionary === undefined || !(found instanceof Int32Array))
      throw new Error('words come in a form that is not known');
    const numberOf = Array.from(column.dictionary, (word: unknown) => {
      const number = known.get(String(word)) ?? known.size;
      known.set(String(word), number);
      return number;
    });
    for (let row = 0; row < numRows; row += 1)
      codes[at + row] = column.getValid(row) ? (numberOf[found[row] ?? -1] ?? -1) : -1;
    at += numRows;
  }
  return { type: 'words', codes, words: [...known.keys()] };
}

function numbers(parts: readonly RecordBatch[], place: number, rows: number): Float64Array {
  const values = new Float64Array(rows);
  let at = 0;
  for (const { data, numRows } of parts) {
    const column = data.children[place];
    if (column === undefined) throw new Error('a batch has other columns than the first');
    fill(values, at, column);
    at += numRows;
  }
  return values;
}

function fill(values: Float64Array, at: number, column: Data): void {
  const found: unknown = column.values;
  if (!(found instanceof Float64Array || found instanceof Int32Array))
    throw new Error('numbers come in a form that is not known');
  values.set(found.subarray(0, column.length), at);
  if (column.nullCount === 0) return;
  for (let row = 0; row < column.length; row += 1) if (!column.getValid(row)) values[at + row] = Number.NaN;
}

function lists(parts: readonly RecordBatch[], place: number): ListColumn {
  const rows = parts.reduce((sum, { numRows }) => sum + numRows, 0);
  const ends = new Int32Array(rows);
  const values: Int32Array[] = [];
  let [done, end] = [0, 0];
  for (const { data } of parts) {
    const column = data.children[place];
    if (column?.length === 0) continue;
    const found: unknown = column?.children[0]?.values;
    const offsets: unknown = column?.valueOffsets;
    if (column === undefined || !(found instanceof Int32Array && offsets instanceof Int32Array))
      throw new Error('lists come in a form that is not known');
    for (let row = 0; row < column.length; row += 1) {
      const [from, to] = [offsets[row] ?? 0, offsets[row + 1] ?? 0];
      if (column.getValid(row) && to > from) {
        values.push(found.subarray(from, to));
        end += to - from;
      }
      ends[done] = end;
      done += 1;
    }
  }
  const all = new Int32Array(end);
  let at = 0;
  for (const each of values) {
    all.set(each, at);
    at += each.length;
  }
  return { type: 'lists', ends, values: all };
}
