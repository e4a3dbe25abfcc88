/** Fields whose clause names a set of members. `area` members are `period:code`, such as `2014-2020:2`. */
export type SetField = 'period' | 'area' | 'region' | 'phase' | 'programme' | 'status';
export type Field = SetField | 'years' | 'text';

/** Who a clause belongs to: that view leaves the clause out of its own question, and so still shows what is not chosen. */
export type Source = 'bar' | 'areas' | 'regions' | 'years' | 'search';

/** A member of a set; `null` is "the document does not say". */
export type Member = string | null;

export interface SetClause {
  readonly source: Source;
  readonly field: SetField;
  readonly operator: 'in';
  /** No member at all is a choice too, of nothing; to lift the clause, remove it. */
  readonly value: readonly Member[];
}

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

export type Clause = SetClause | YearsClause | TextClause;

/** What the visitor narrowed down to: at most one clause a field, in the order of `FIELDS`. All clauses hold at once. */
export type Slice = readonly Clause[];

export const SET_FIELDS: readonly SetField[] = ['period', 'programme', 'area', 'region', 'phase', 'status'];
export const FIELDS: readonly Field[] = [...SET_FIELDS, 'years', 'text'];

/** The years that the years clause and its brush span. */
export const FIRST_YEAR = 2007;
export const LAST_YEAR = 2027;

export const EVERYTHING: Slice = [];
