import { foldName, foldNumber, isOwnNumber } from '../compare-values.ts';

/** Operations whose names can be asked for, as those of a list that was read. */
export interface NamedOperations {
  readonly count: number;
  /** '' for what the list does not say. */
  readonly names: (operation: number) => { number: string; owner: string; title: string };
}

/** Marks of each operation. */
const EACH = 2;

/**
 * What an operation is known by in another edition of its list: its number with the owner or with the title, either of
 * which may have been reworded, else owner and title together. Two numbers an operation, in the order of the list;
 * equal ones are as good as never of different names. NaN where the list does not name it.
 */
export function operationMarks(tables: readonly NamedOperations[]): Float64Array {
  const marks = new Float64Array(EACH * tables.reduce((sum, { count }) => sum + count, 0));
  let at = 0;
  for (const { count, names } of tables)
    for (let operation = 0; operation < count; operation += 1) {
      const [one, other] = marksOf(names(operation));
      marks[at] = one;
      marks[at + 1] = other;
      at += EACH;
    }
  return marks;
}

/** The marks of one operation. */
export function marksOf({ number, owner, title }: ReturnType<NamedOperations['names']>): [number, number] {
  const [ofOwner, ofTitle, ofNumber] = [foldName(owner), foldName(title), foldNumber(number)];
  if (isOwnNumber(ofNumber)) return [hash(`${ofNumber} o ${ofOwner}`), hash(`${ofNumber} t ${ofTitle}`)];
  if (ofOwner === '' || ofTitle === '') return [Number.NaN, Number.NaN];
  const mark = hash(`${ofOwner} ${ofTitle}`);
  return [mark, mark];
}

/** How many operations of one list, of those that can be known again, are in the other. */
export interface Shared {
  readonly known: number;
  readonly shared: number;
}

export function sharedWith(marks: Float64Array, others: Float64Array): Shared {
  const there = sorted(others);
  let [known, shared] = [0, 0];
  for (let at = 0; at < marks.length; at += EACH) {
    const [one, other] = [marks[at] ?? Number.NaN, marks[at + 1] ?? Number.NaN];
    if (Number.isNaN(one)) continue;
    known += 1;
    if (holds(there, one) || holds(there, other)) shared += 1;
  }
  return { known, shared };
}

const SORTED = new WeakMap<Float64Array, Float64Array>();

function sorted(marks: Float64Array): Float64Array {
  const made = SORTED.get(marks) ?? marks.toSorted();
  SORTED.set(marks, made);
  return made;
}

function holds(numbers: Float64Array, wanted: number): boolean {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    // NaN stands last.
    if ((numbers[middle] ?? Number.NaN) < wanted) from = middle + 1;
    else to = middle;
  }
  return numbers[from] === wanted;
}

/** A whole number of 53 bits. */
function hash(text: string): number {
  let [one, two] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x9e3779b1);
    two = Math.imul(two ^ code, 0x5f356495);
  }
  one = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(two ^ (two >>> 13), 0xc2b2ae35);
  two = Math.imul(two ^ (two >>> 16), 0x85ebca6b) ^ Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
  return (two & 0x1fffff) * 0x1_0000_0000 + (one >>> 0);
}
