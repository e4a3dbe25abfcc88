import {
  FIELDS,
  FIRST_YEAR,
  LAST_YEAR,
  type Clause,
  type Field,
  type Member,
  type SetField,
  type Slice,
  type Source,
} from './slice.ts';

/** The view each field's clause belongs to. */
const SOURCE: Record<Field, Source> = {
  period: 'bar',
  programme: 'bar',
  area: 'areas',
  region: 'regions',
  phase: 'bar',
  status: 'bar',
  years: 'years',
  text: 'search',
};

/** The members a field is narrowed to; null when it is not narrowed. */
export function membersOf(slice: Slice, field: SetField): readonly Member[] | null {
  const clause = slice.find((one) => one.field === field);
  return clause?.operator === 'in' ? clause.value : null;
}

/** The first and last year; null when the years are not narrowed. */
export function yearsOf(slice: Slice): readonly [from: number, to: number] | null {
  const clause = slice.find((one) => one.field === 'years');
  return clause?.operator === 'between' ? clause.value : null;
}

/** The words searched for; "" when there are none. */
export function textOf(slice: Slice): string {
  const clause = slice.find((one) => one.field === 'text');
  return clause?.operator === 'contains' ? clause.value : '';
}

export function removeField(slice: Slice, field: Field): Slice {
  return slice.filter((clause) => clause.field !== field);
}

/** Narrows a field to exactly these members, each once; none at all matches no project. */
export function setMembers(slice: Slice, field: SetField, members: readonly Member[]): Slice {
  const value = [...new Set(members)].toSorted(byCodePoint);
  return put(slice, { source: SOURCE[field], field, operator: 'in', value });
}

/** A click: narrows to this member alone; lifts the clause when it was the only one already. */
export function chooseMember(slice: Slice, field: SetField, member: Member): Slice {
  const chosen = membersOf(slice, field);
  const alone = chosen?.length === 1 && chosen[0] === member;
  return alone ? removeField(slice, field) : setMembers(slice, field, [member]);
}

/** A shift-click or a check box: adds the member, or takes it away; lifts the clause with its last member. */
export function toggleMember(slice: Slice, field: SetField, member: Member): Slice {
  const chosen = membersOf(slice, field) ?? [];
  if (!chosen.includes(member)) return setMembers(slice, field, [...chosen, member]);
  const left = chosen.filter((one) => one !== member);
  return left.length === 0 ? removeField(slice, field) : setMembers(slice, field, left);
}

/** Narrows to projects running in these years, in either order. The whole span is no narrowing. */
export function setYears(slice: Slice, one: number, other: number): Slice {
  const from = Math.max(FIRST_YEAR, Math.min(one, other));
  const to = Math.min(LAST_YEAR, Math.max(one, other));
  if (from <= FIRST_YEAR && to >= LAST_YEAR) return removeField(slice, 'years');
  return put(slice, { source: SOURCE.years, field: 'years', operator: 'between', value: [from, to] });
}

/** Narrows to projects with every word. No words is no narrowing. */
export function setText(slice: Slice, words: string): Slice {
  // Half a character, as some keyboards send it, is none: neither an address nor the engine takes it.
  const value = words.replaceAll(/\p{Surrogate}/gu, '');
  if (value.trim() === '') return removeField(slice, 'text');
  return put(slice, { source: SOURCE.text, field: 'text', operator: 'contains', value });
}

function put(slice: Slice, clause: Clause): Slice {
  return [...removeField(slice, clause.field), clause].toSorted(
    (one, other) => FIELDS.indexOf(one.field) - FIELDS.indexOf(other.field),
  );
}

/** One order for the same members, so that the same slice has one address; the missing come last. */
function byCodePoint(one: Member, other: Member): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return one < other ? -1 : 1;
}
