/** Who a clause belongs to: that view leaves the clause out of its own question, and so still shows what is not chosen. */
export type Source = 'bar' | 'areas' | 'regions' | 'years' | 'search' | 'selection';

interface FieldEntry {
  readonly source: Source;
  /** What a clause on the field is about; `members` are of the dimension, `amount` of the measure of the same id. */
  readonly holds: 'members' | 'amount' | 'years' | 'text' | 'projects';
  /** Members are the vocabulary's own, codes within a period (`2014-2020:2`), or whatever the documents say. */
  readonly members?: 'known' | 'coded' | 'free';
  /** Whether it stands in the bar at all times or is asked for. */
  readonly shown?: 'always' | 'on-demand';
}

/** What a project can be narrowed by, in the order that clauses are kept and told in. A new field is a new entry. */
const ENTRIES = {
  period: { source: 'bar', holds: 'members', members: 'known', shown: 'always' },
  programme: { source: 'bar', holds: 'members', members: 'known', shown: 'always' },
  area: { source: 'areas', holds: 'members', members: 'coded', shown: 'always' },
  objective: { source: 'bar', holds: 'members', members: 'coded', shown: 'on-demand' },
  interventionField: { source: 'bar', holds: 'members', members: 'coded', shown: 'on-demand' },
  region: { source: 'regions', holds: 'members', members: 'known', shown: 'always' },
  county: { source: 'bar', holds: 'members', members: 'free', shown: 'on-demand' },
  municipality: { source: 'bar', holds: 'members', members: 'free', shown: 'on-demand' },
  owner: { source: 'bar', holds: 'members', members: 'free', shown: 'on-demand' },
  phase: { source: 'bar', holds: 'members', members: 'known', shown: 'always' },
  status: { source: 'bar', holds: 'members', members: 'known', shown: 'always' },
  fund: { source: 'bar', holds: 'members', members: 'known', shown: 'on-demand' },
  layout: { source: 'bar', holds: 'members', members: 'known', shown: 'on-demand' },
  basis: { source: 'bar', holds: 'members', members: 'known', shown: 'on-demand' },
  'total-cost': { source: 'bar', holds: 'amount', shown: 'on-demand' },
  'support-share': { source: 'bar', holds: 'amount', shown: 'on-demand' },
  planned: { source: 'bar', holds: 'amount', shown: 'on-demand' },
  actual: { source: 'bar', holds: 'amount', shown: 'on-demand' },
  years: { source: 'years', holds: 'years' },
  text: { source: 'search', holds: 'text' },
  only: { source: 'selection', holds: 'projects' },
} as const satisfies Record<string, FieldEntry>;

export type Field = keyof typeof ENTRIES;
type FieldsWith<Part> = { [F in Field]: (typeof ENTRIES)[F] extends Part ? F : never }[Field];

/** Fields whose clause names members of a dimension. */
export type MemberField = FieldsWith<{ holds: 'members' }>;
/** Those of them that stand in the bar at all times. */
export type SetField = FieldsWith<{ holds: 'members'; shown: 'always' }>;
/** Fields whose clause sets bounds to a measure of the single project. */
export type AmountField = FieldsWith<{ holds: 'amount' }>;
/** Fields that the bar shows once they are asked for. */
export type FurtherField = FieldsWith<{ shown: 'on-demand' }>;

/** A member of a set; `null` is "the document does not say". */
export type Member = string | null;

export interface SetClause {
  readonly source: Source;
  readonly field: MemberField;
  readonly operator: 'in';
  /** No member at all is a choice too, of nothing; to lift the clause, remove it. */
  readonly value: readonly Member[];
}

/** Projects whose value lies between two bounds, both included and either open; with both open, those that have a value. */
export interface BetweenClause {
  readonly source: Source;
  readonly field: AmountField;
  readonly operator: 'between';
  readonly value: readonly [from: number | null, to: number | null];
}

/** Projects that have no such value. */
interface MissingClause {
  readonly source: Source;
  readonly field: AmountField;
  readonly operator: 'missing';
  readonly value: null;
}

export type AmountClause = BetweenClause | MissingClause;

/** Projects that run in at least one of the years, first and last included. */
interface YearsClause {
  readonly source: Source;
  readonly field: 'years';
  readonly operator: 'between';
  readonly value: readonly [from: number, to: number];
}

/** Projects in whose title, owner, number or document every word stands, in any case. */
interface TextClause {
  readonly source: Source;
  readonly field: 'text';
  readonly operator: 'contains';
  readonly value: string;
}

/** Projects chosen one by one, by their ids. */
interface OnlyClause {
  readonly source: Source;
  readonly field: 'only';
  readonly operator: 'is';
  readonly value: readonly string[];
}

export type Clause = SetClause | AmountClause | YearsClause | TextClause | OnlyClause;

/** What the visitor narrowed down to: at most one clause a field, in the order of `FIELDS`. All clauses hold at once. */
export type Slice = readonly Clause[];

const isField = (name: string): name is Field => name in ENTRIES;
export const FIELDS: readonly Field[] = Object.keys(ENTRIES).filter(isField);

const entryOf = (field: Field): FieldEntry => ENTRIES[field];
const isMemberField = (field: Field): field is MemberField => entryOf(field).holds === 'members';
export const isAmountField = (field: Field): field is AmountField => entryOf(field).holds === 'amount';
const isFurtherField = (field: Field): field is FurtherField => entryOf(field).shown === 'on-demand';
const isSetField = (field: MemberField): field is SetField => entryOf(field).shown === 'always';

export const MEMBER_FIELDS: readonly MemberField[] = FIELDS.filter(isMemberField);
export const SET_FIELDS: readonly SetField[] = MEMBER_FIELDS.filter(isSetField);
export const AMOUNT_FIELDS: readonly AmountField[] = FIELDS.filter(isAmountField);
export const FURTHER_FIELDS: readonly FurtherField[] = FIELDS.filter(isFurtherField);

/** The view that a field's clause belongs to. */
export const sourceOf = (field: Field): Source => ENTRIES[field].source;

/** Where the members of a field come from. */
export const membersAre = (field: MemberField): 'known' | 'coded' | 'free' => ENTRIES[field].members;

/** The years that the years clause and its brush span. */
export const FIRST_YEAR = 2007;
export const LAST_YEAR = 2027;

export const EVERYTHING: Slice = [];
