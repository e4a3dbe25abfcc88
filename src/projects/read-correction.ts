import { municipalityNamed } from '../records/values/municipalities.ts';
import { parseAmount } from '../records/values/parse-amount.ts';
import { parseCount, parseRate } from '../records/values/parse-count.ts';
import { parseDay } from '../records/values/parse-period.ts';
import { type CorrectableFact, type CorrectedValue, soundCorrection } from './corrections.ts';
import { FACT_KINDS } from './fact-kinds.ts';

/** What the document says beside the fact that is corrected. */
export interface Beside {
  readonly currency: string | null;
  /** ISO dates. */
  readonly start: string | null;
  readonly end: string | null;
}

/** Why what was typed is no value of the fact; `detail` is the currency or the name that it is about. */
export interface CorrectionProblem {
  readonly problem:
    | 'empty'
    | 'amount'
    | 'currency'
    | 'unit'
    | 'count'
    | 'rate'
    | 'date'
    | 'order'
    | 'place'
    | 'code'
    | 'number'
    | 'long'
    | 'words';
  readonly detail?: string;
}

export type ReadCorrection =
  | { readonly value: CorrectedValue; readonly currency?: string }
  | CorrectionProblem;

/** How a fact is typed: by choosing one of few words, or in one of the forms that documents are read by. */
export type TypedAs =
  | 'choice'
  | 'amount'
  | 'count'
  | 'rate'
  | 'date'
  | 'places'
  | 'place'
  | 'code'
  | 'number'
  | 'text';

const TYPED: Partial<Record<CorrectableFact, TypedAs>> = {
  region: 'choice',
  programme: 'choice',
  fund: 'choice',
  phase: 'choice',
  status: 'choice',
  programmeArea: 'code',
  specificObjective: 'code',
  interventionField: 'code',
  projectNumber: 'number',
  journalNumber: 'number',
  ownerMunicipality: 'place',
  unionRate: 'rate',
  published: 'date',
};

export function typedAs(field: CorrectableFact): TypedAs {
  const own = TYPED[field];
  if (own !== undefined) return own;
  const kind = FACT_KINDS[field];
  if (kind === 'money') return 'amount';
  if (kind === 'list') return 'places';
  return kind === 'count' || kind === 'date' ? kind : 'text';
}

const LONGEST = 300;
const CODE = /^(?:\d{1,3}|[A-Za-z]{1,3}\d{0,2})(?:\.\d{1,2}){0,2}$/u;
const NUMBER = /^[\p{L}\d][\p{L}\d/._-]{3,40}$/u;

/** What was typed as a value of the fact, read as documents are read, or why it is none. */
export function readCorrection(field: CorrectableFact, typed: string, beside: Beside): ReadCorrection {
  const text = typed.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  const form = typedAs(field);
  if (text === '') return { problem: 'empty' };
  if (text.length > LONGEST && form !== 'places') return { problem: 'long' };
  return READ[form](text, field, beside);
}

type Read = (text: string, field: CorrectableFact, beside: Beside) => ReadCorrection;

const READ: Readonly<Record<TypedAs, Read>> = {
  amount: (text, _, { currency }) => readAmount(text, currency),
  count: (text) => valueOr(parseCount(text), 'count'),
  rate: (text) => valueOr(parseRate(/^[\d.,]+$/u.test(text) ? `${text} %` : text), 'rate'),
  date: (text, field, beside) => readDay(field, text, beside),
  place: (text) => valueOr(municipalityNamed(text), 'place', text),
  places: (text) => readPlaces(text),
  code: (text) => valueOr(CODE.test(text) ? text.toUpperCase() : null, 'code'),
  number: (text) => valueOr(isNumber(text) ? text : null, 'number'),
  text: (text) => valueOr(/\p{L}/u.test(text) ? text : null, 'words'),
  choice: (text, field) =>
    valueOr(soundCorrection({ origin: 'any', field, value: text, on: '2000-01-01' })?.value ?? null, 'empty'),
};

const isNumber = (text: string): boolean => NUMBER.test(text) && text.replaceAll(/\D/gu, '').length >= 3;

function valueOr(
  value: CorrectedValue | null,
  problem: CorrectionProblem['problem'],
  detail?: string,
): ReadCorrection {
  if (value !== null) return { value };
  return detail === undefined ? { problem } : { problem, detail };
}

function readAmount(text: string, currency: string | null): ReadCorrection {
  const amount = parseAmount(text, 0) ?? parseAmount(withoutCode(text, currency), 0);
  if (amount === null) return { problem: 'amount' };
  const unit = amount.currency ?? currency;
  if (unit === null) return { problem: 'unit' };
  if (currency !== null && unit !== currency) return { problem: 'currency', detail: currency };
  return { value: amount.value, currency: unit };
}

/** Documents are in more currencies than those that are told by name in a page: the document's own goes without saying. */
function withoutCode(text: string, currency: string | null): string {
  const [first, ...rest] = text.split(' ');
  if (first?.toUpperCase() === currency) return rest.join(' ');
  return currency !== null && text.toUpperCase().endsWith(` ${currency}`)
    ? text.slice(0, -currency.length).trim()
    : text;
}

function readDay(field: CorrectableFact, text: string, beside: Beside): ReadCorrection {
  const date = parseDay(text, 0, field === 'end' ? 'end' : 'start')?.date ?? null;
  if (date === null) return { problem: 'date' };
  const [start, end] = [field === 'start' ? date : beside.start, field === 'end' ? date : beside.end];
  if (field !== 'published' && start !== null && end !== null && start > end) return { problem: 'order' };
  return { value: date };
}

function readPlaces(text: string): ReadCorrection {
  const names = text.split(/[,;]/u).map((name) => name.trim());
  const places: string[] = [];
  for (const name of names.filter((each) => each !== '')) {
    const place = municipalityNamed(name);
    if (place === null) return { problem: 'place', detail: name };
    if (!places.includes(place)) places.push(place);
  }
  return places.length === 0 ? { problem: 'empty' } : { value: places };
}
