import { DIMENSIONS, PERIODS, type Dimension } from '../measures/dimensions.ts';
import { setBetween, setMembers, setMissing, setOnly, setText, setYears } from './edit-slice.ts';
import {
  AMOUNT_FIELDS,
  EVERYTHING,
  FIELDS,
  FIRST_YEAR,
  LAST_YEAR,
  MEMBER_FIELDS,
  membersAre,
  type AmountField,
  type Member,
  type MemberField,
  type Slice,
} from './slice.ts';

/** Raised only when an address that was shared earlier would come to mean something else. */
const VERSION = '1';

/** What stands in an address for a member or a value that is missing, and for a field with no member chosen. */
const MISSING = '_missing';
const NONE = '_none';

export interface SliceProblem {
  readonly key: string;
  readonly value: string;
}

/**
 * Writes what differs from everything: `v=1&period=2014-2020&region=Sydsverige&region=Västsverige&years=2019-2021`.
 * A field that is not narrowed is not there; one with no member chosen is `_none`. Bounds are `10..50`, `10..` or `..50`.
 */
export function formatSlice(slice: Slice): string {
  if (slice.length === 0) return '';
  const params = new URLSearchParams({ v: VERSION });
  for (const clause of slice) {
    switch (clause.operator) {
      case 'in':
        for (const member of clause.value) params.append(clause.field, formatMember(member));
        if (clause.value.length === 0) params.append(clause.field, NONE);
        break;
      case 'between':
        params.append(clause.field, clause.value.join(clause.field === 'years' ? '-' : '..'));
        break;
      case 'missing':
        params.append(clause.field, MISSING);
        break;
      case 'is':
        for (const id of clause.value) params.append(clause.field, id);
        break;
      case 'contains':
        params.append(clause.field, clause.value);
        break;
    }
  }
  return params.toString();
}

/** Reads what `formatSlice` writes. Keys and values that make no sense are named, and the rest holds. */
export function parseSlice(search: string): { slice: Slice; problems: SliceProblem[] } {
  const params = new URLSearchParams(search);
  const problems: SliceProblem[] = [];
  const complain = (key: string) => (value: string) => problems.push({ key, value });
  let slice = EVERYTHING;

  params
    .getAll('v')
    .filter((version) => version !== VERSION)
    .forEach(complain('v'));

  for (const field of MEMBER_FIELDS) {
    const values = params.getAll(field);
    if (values.length === 0) continue;
    const chosen = values.filter((value) => value !== NONE);
    const members = chosen.map((value) => parseMember(field, value));
    chosen.filter((_, index) => members[index] === undefined).forEach(complain(field));
    const known = members.filter((member) => member !== undefined);
    // A field whose every value is nonsense is left alone rather than narrowed to nothing.
    if (known.length > 0 || chosen.length === 0) slice = setMembers(slice, field, known);
  }

  for (const field of AMOUNT_FIELDS) {
    const [amount, ...moreAmounts] = params.getAll(field);
    if (amount === undefined) continue;
    const narrowed = parseAmount(slice, field, amount);
    if (narrowed === null) complain(field)(amount);
    else slice = narrowed;
    moreAmounts.forEach(complain(field));
  }

  const [years, ...moreYears] = params.getAll('years');
  if (years !== undefined) {
    const span = parseYears(years);
    if (span === null) complain('years')(years);
    else slice = setYears(slice, ...span);
  }
  moreYears.forEach(complain('years'));

  const [text, ...moreTexts] = params.getAll('text');
  if (text !== undefined) slice = setText(slice, text);
  moreTexts.forEach(complain('text'));

  const only = params.getAll('only');
  only.filter((id) => id === '').forEach(complain('only'));
  slice = setOnly(slice, only);

  const keys: readonly string[] = ['v', ...FIELDS];
  for (const [key, value] of params) if (!keys.includes(key)) complain(key)(value);
  return { slice, problems };
}

/** A member that itself begins with the escape gets one more. */
function formatMember(member: Member): string {
  if (member === null) return MISSING;
  return member.startsWith('_') ? `_${member}` : member;
}

/** undefined for a value that can be no member of the field. */
function parseMember(field: MemberField, value: string): Member | undefined {
  if (value === MISSING) return null;
  if (value.startsWith('_') && !value.startsWith('__')) return undefined;
  const member = value.startsWith('_') ? value.slice(1) : value;
  const { members }: Dimension = DIMENSIONS[field];
  const known = {
    known: () => members?.some(({ id }) => id === member) ?? false,
    coded: () => PERIODS.some((period) => member.startsWith(`${period}:`)),
    free: () => true,
  };
  return known[membersAre(field)]() ? member : undefined;
}

const NUMBER = String.raw`-?\d+(?:\.\d+)?(?:e[+-]?\d+)?`;
const BOUNDS = new RegExp(String.raw`^(${NUMBER})?\.\.(${NUMBER})?$`);

/** The slice with these bounds; null where they are none. */
function parseAmount(slice: Slice, field: AmountField, value: string): Slice | null {
  if (value === MISSING) return setMissing(slice, field);
  const match = BOUNDS.exec(value);
  if (match === null) return null;
  const [from, to] = [match[1], match[2]].map((text) => (text === undefined ? null : Number(text)));
  if (from === undefined || to === undefined) return null;
  if (![from, to].every((end) => end === null || Number.isFinite(end))) return null;
  if (from !== null && to !== null && from > to) return null;
  return setBetween(slice, field, from, to);
}

function parseYears(value: string): readonly [number, number] | null {
  const match = /^(\d{4})-(\d{4})$/.exec(value);
  if (match === null) return null;
  const [from, to] = [Number(match[1]), Number(match[2])];
  return from <= to && from >= FIRST_YEAR && to <= LAST_YEAR ? [from, to] : null;
}
