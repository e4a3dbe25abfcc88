import { compareStates, stateInName, stateOf, type StateOf } from '../../tables/editions/state-of.ts';
import { formKey } from '../../tables/form-key.ts';
import { languageOfHeaders } from '../../tables/headers/language-of-headers.ts';
import type { TableReading } from '../../tables/table-reading.ts';
import { sharedWith, type Shared } from './operation-marks.ts';

/** A list as it was read, with the marks of its operations. */
export interface ListRead {
  /** What its file is called. */
  readonly name: string;
  /** Equal for equal bytes. */
  readonly fingerprint: string;
  readonly readings: readonly TableReading[];
  readonly operations: number;
  /** See `operationMarks`. */
  readonly marks: Float64Array;
}

/** What tells editions of one list from other lists, and an earlier one from a later. */
export interface Edition {
  readonly stated: StateOf | null;
  /** The same by its file's name alone. */
  readonly named: StateOf | null;
  readonly operations: number;
  /** Of the operations' own days, by what the columns hold. */
  readonly latest: { readonly start: string | null; readonly end: string | null };
  /** Equal where every total and span is. */
  readonly figures: string;
  /** The headers of its tables. */
  readonly headers: string;
  /** What its tables' columns were taken for, currency and language; null where that tells too little. */
  readonly columns: string | null;
}

const MADE = new WeakMap<ListRead, Edition>();

export function editionOf(list: ListRead): Edition {
  const made = MADE.get(list) ?? makeEdition(list);
  MADE.set(list, made);
  return made;
}

function makeEdition({ name, readings, operations }: ListRead): Edition {
  const columns = readings.flatMap((reading) => reading.columns);
  const latestOf = (wanted: string): string | null =>
    columns
      .flatMap(({ field, latest }) => (field === wanted && latest !== null ? [latest] : []))
      .toSorted()
      .at(-1) ?? null;
  return {
    stated: stateOf(name, readings),
    named: stateInName(name),
    operations,
    latest: { start: latestOf('start'), end: latestOf('end') },
    figures: JSON.stringify([
      operations,
      ...columns.map(({ field, nonNull, sum, earliest, latest }) => [field, nonNull, sum, earliest, latest]),
    ]),
    headers: distinct(readings.map(formKey)),
    columns: columnsOf(readings),
  };
}

/** Fewer columns than these many lists of many countries have. */
const FEWEST_COLUMNS = 4;

function columnsOf(readings: readonly TableReading[]): string | null {
  const forms = readings.map(({ columns, currency }) => {
    const fields = columns.flatMap(({ field }) => field ?? []).toSorted();
    const language = languageOfHeaders(columns.map(({ header }) => header));
    return fields.length < FEWEST_COLUMNS || language === null
      ? null
      : JSON.stringify([fields, currency.value, language]);
  });
  const known = forms.filter((form) => form !== null);
  return known.length < forms.length || forms.length === 0 ? null : distinct(known);
}

const distinct = (texts: readonly string[]): string => JSON.stringify([...new Set(texts)].toSorted());

export function haveOneForm(one: Edition, other: Edition): boolean {
  return one.headers === other.headers || (one.columns !== null && one.columns === other.columns);
}

/**
 * The days that tell which of two lists is the later; null where none do. What both say of the same day, as that of the
 * law in a note, tells nothing: there the names of their files do.
 */
export function daysApart(one: ListRead, other: ListRead): readonly [string, string] | null {
  const [first, second] = [editionOf(one), editionOf(other)];
  for (const from of ['stated', 'named'] as const) {
    const [own, its] = [first[from]?.on, second[from]?.on];
    if (own !== undefined && its !== undefined && compareStates(own, its) !== 0) return [own, its];
  }
  return null;
}

/** What two lists have in common, of the operations of each. */
export interface InCommon {
  readonly one: Shared;
  readonly other: Shared;
}

const COMPARED = new WeakMap<Float64Array, WeakMap<Float64Array, InCommon>>();

export function inCommon(one: ListRead, other: ListRead): InCommon {
  const known = COMPARED.get(one.marks) ?? new WeakMap<Float64Array, InCommon>();
  COMPARED.set(one.marks, known);
  const made = known.get(other.marks) ?? {
    one: sharedWith(one.marks, other.marks),
    other: sharedWith(other.marks, one.marks),
  };
  known.set(other.marks, made);
  return made;
}
