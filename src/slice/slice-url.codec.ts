import { DIMENSIONS, PERIODS, type Dimension } from '../measures/dimensions.ts';
import { setMembers, setText, setYears } from './edit-slice.ts';
import {
  EVERYTHING,
  FIRST_YEAR,
  LAST_YEAR,
  SET_FIELDS,
  type Member,
  type SetField,
  type Slice,
} from './slice.ts';

/** Raised when an address that was shared earlier would come to mean something else. */
const VERSION = '1';

/** What stands in an address for a member that is missing, and for a field with no member chosen. */
const MISSING = '_missing';
const NONE = '_none';

export interface SliceProblem {
  readonly key: string;
  readonly value: string;
}

/**
 * Writes what differs from everything: `v=1&period=2014-2020&region=Sydsverige&region=Västsverige&years=2019-2021`.
 * A field that is not narrowed is not there; one with no member chosen is `_none`.
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
        params.append(clause.field, clause.value.join('-'));
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

  for (const field of SET_FIELDS) {
    const values = params.getAll(field);
    if (values.length === 0) continue;
    const chosen = values.filter((value) => value !== NONE);
    const members = chosen.map((value) => parseMember(field, value));
    chosen.filter((_, index) => members[index] === undefined).forEach(complain(field));
    const known = members.filter((member) => member !== undefined);
    // A field whose every value is nonsense is left alone rather than narrowed to nothing.
    if (known.length > 0 || chosen.length === 0) slice = setMembers(slice, field, known);
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

  const keys: readonly string[] = ['v', ...SET_FIELDS, 'years', 'text'];
  for (const [key, value] of params) if (!keys.includes(key)) complain(key)(value);
  return { slice, problems };
}

/** A member that itself begins with the escape gets one more. */
function formatMember(member: Member): string {
  if (member === null) return MISSING;
  return member.startsWith('_') ? `_${member}` : member;
}

/** undefined for a value that can be no member of the field. */
function parseMember(field: SetField, value: string): Member | undefined {
  if (value === MISSING) return null;
  if (value.startsWith('_') && !value.startsWith('__')) return undefined;
  const member = value.startsWith('_') ? value.slice(1) : value;
  const { members }: Dimension = DIMENSIONS[field];
  if (members === null) return PERIODS.some((period) => member.startsWith(`${period}:`)) ? member : undefined;
  return members.some((known) => known.id === member) ? member : undefined;
}

function parseYears(value: string): readonly [number, number] | null {
  const match = /^(\d{4})-(\d{4})$/.exec(value);
  if (match === null) return null;
  const [from, to] = [Number(match[1]), Number(match[2])];
  return from <= to && from >= FIRST_YEAR && to <= LAST_YEAR ? [from, to] : null;
}
