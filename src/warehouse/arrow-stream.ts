import {
  Bool,
  DateDay,
  Dictionary,
  Float64,
  Int32,
  Int8,
  makeData,
  makeVector,
  Null,
  Table,
  tableToIPC,
  Utf8,
  type Vector,
} from 'apache-arrow';
import type { Cell } from './engine.ts';

type Scalar = Exclude<Cell, Cell[]>;

/**
 * A column to send to the engine: its type, and what it takes from each row. A date is ISO text; a `word` is a text
 * that many rows share, sent once and then by its number; a `member` is one of a few words that are known beforehand,
 * and its number takes one byte.
 */
export type Column<Item> = PlainColumn<Item> | MemberColumn<Item>;

interface PlainColumn<Item> {
  readonly type: 'text' | 'word' | 'number' | 'integer' | 'flag' | 'date';
  readonly of: (item: Item) => Scalar;
}

interface MemberColumn<Item> {
  readonly type: 'member';
  /** In the order of texts; at most 127. */
  readonly members: readonly string[];
  readonly of: (item: Item) => string | null;
}

/** A column of words that are known beforehand. */
export function memberColumn<Item, Member extends string>(
  members: readonly Member[],
  of: (item: Item) => NoInfer<Member> | null,
): Column<Item> {
  return { type: 'member', members: members.toSorted(), of };
}

/** Columns by name, in order. */
export type Columns<Item> = Readonly<Record<string, Column<Item>>>;

/** Stands for a column of any type in which every value is missing; it takes no room in a stream. */
export const NOTHING = { type: 'nothing', of: (): null => null } as const;

/** Columns by name, in order, of which some hold nothing. */
type SparseColumns<Item> = Readonly<Record<string, Column<Item> | typeof NOTHING>>;

/**
 * Arrow IPC stream of the items, with types that do not depend on what they hold. The columns' memory is laid out
 * here, since the library's own builders make functions out of text, which the page's security policy forbids.
 */
export function arrowStream<Item>(columns: SparseColumns<Item>, items: readonly Item[]): Uint8Array {
  return tableToIPC(arrowTable(columns, items), 'stream');
}

/** The same as a table in memory; its dictionaries are numbered by their columns' places. */
export function arrowTable<Item>(columns: SparseColumns<Item>, items: Iterable<Item>): Table {
  const filled = Object.entries(columns).map(([name, column]) => {
    return { name, column, cells: new Array<Scalar>() };
  });
  // Item by item, so that items made on the way need not be kept.
  for (const item of items) for (const { column, cells } of filled) cells.push(column.of(item));
  const vectors = filled.map(({ name, column, cells }, place) => {
    return [name, vectorOf(column, cells, place)] as const;
  });
  return new Table(Object.fromEntries(vectors));
}

function vectorOf(column: Column<never> | typeof NOTHING, values: readonly Scalar[], place: number): Vector {
  const shape = shapeOf(values);
  switch (column.type) {
    case 'text':
      return textVector(values);
    case 'word': {
      const { words, data } = numbered(values);
      const dictionary = textVector(words);
      return makeVector(
        makeData({ type: new Dictionary(new Utf8(), new Int32(), place), ...shape, data, dictionary }),
      );
    }
    case 'member': {
      const data = Int8Array.from(values, (value) => numberOf(value, column.members));
      const dictionary = textVector(column.members);
      return makeVector(
        makeData({ type: new Dictionary(new Utf8(), new Int8(), place), ...shape, data, dictionary }),
      );
    }
    case 'number':
      return makeVector(makeData({ type: new Float64(), ...shape, data: Float64Array.from(values, Number) }));
    case 'integer':
      return makeVector(makeData({ type: new Int32(), ...shape, data: Int32Array.from(values, whole) }));
    case 'flag':
      return makeVector(
        makeData({ type: new Bool(), ...shape, data: bits(values, (value) => value === true) }),
      );
    case 'date':
      return makeVector(makeData({ type: new DateDay(), ...shape, data: Int32Array.from(values, days) }));
    case 'nothing':
      return makeVector(makeData({ type: new Null(), length: values.length }));
  }
  return column satisfies never;
}

function numberOf(value: Scalar, members: readonly string[]): number {
  if (value === null) return 0;
  const number = members.indexOf(String(value));
  if (number < 0) throw new Error(`${String(value)} is none of ${members.join(', ')}`);
  return number;
}

/** Whole, and no larger than fits: anything else would become another number in silence. */
function whole(value: Scalar): number {
  const number = Number(value);
  if (number !== Math.trunc(number) || Math.abs(number) > LARGEST)
    throw new Error(`${number} is no whole number of 32 bits`);
  return number;
}

const LARGEST = 2 ** 31 - 1;

/** Texts, of which some may be missing. */
export function textVector(values: readonly Scalar[]): Vector<Utf8> {
  return makeVector(makeData({ type: new Utf8(), ...shapeOf(values), ...texts(values) }));
}

function shapeOf(values: readonly Scalar[]): { length: number; nullCount: number; nullBitmap: Uint8Array } {
  return {
    length: values.length,
    nullCount: values.filter((value) => value === null).length,
    nullBitmap: bits(values, (value) => value !== null),
  };
}

/** The different texts in the order they first come, and which one each value is; of a missing one any number does. */
function numbered(values: readonly Scalar[]): { words: string[]; data: Int32Array } {
  const numbers = new Map<string, number>();
  const data = Int32Array.from(values, (value) => {
    if (value === null) return 0;
    const word = String(value);
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  });
  // A dictionary without words is left out of the stream, and then missed by the engine.
  return { words: numbers.size === 0 ? [''] : [...numbers.keys()], data };
}

/** Days since 1970 of an ISO date; of a missing one, which is masked, any number does. */
function days(value: Scalar): number {
  return value === null ? 0 : Date.parse(String(value)) / 86_400_000;
}

/** One bit a value, the lowest bit of each byte first. */
export function bits<Value>(values: readonly Value[], holds: (value: Value) => boolean): Uint8Array {
  const packed = new Uint8Array(Math.ceil(values.length / 8));
  values.forEach((value, index) => {
    if (holds(value)) packed[index >> 3] = (packed[index >> 3] ?? 0) | (1 << (index & 7));
  });
  return packed;
}

const ENCODER = new TextEncoder();
/** Larger rooms are given back after use. */
const LARGEST_KEPT = 32_000_000;
let kept = new Uint8Array(0);

/** Room to write in until the next call: making it anew for each column makes the collector run all the time. */
function roomOf(bytes: number): Uint8Array {
  if (bytes > LARGEST_KEPT) return new Uint8Array(bytes);
  if (kept.length < bytes) kept = new Uint8Array(bytes);
  return kept;
}

/** All texts after each other as UTF-8, and where each begins and ends; a null takes no room. */
function texts(values: readonly Scalar[]): { valueOffsets: Int32Array; data: Uint8Array } {
  const all = values.map((value) => (value === null ? '' : String(value)));
  // A code unit takes at most three bytes. One room for all: an array for each text would cost more than its text.
  const room = roomOf(3 * all.reduce((length, each) => length + each.length, 0));
  const valueOffsets = new Int32Array(all.length + 1);
  let end = 0;
  for (const [index, each] of all.entries()) {
    if (each !== '') end += ENCODER.encodeInto(each, room.subarray(end)).written;
    valueOffsets[index + 1] = end;
  }
  return { valueOffsets, data: room.slice(0, end) };
}
