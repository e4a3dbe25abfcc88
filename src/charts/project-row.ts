/** What the charts of single projects draw. Kronor; null is "the document does not say". */
export interface ProjectRow {
  readonly id: string;
  readonly title: string | null;
  readonly number: string | null;
  readonly municipality: string | null;
  readonly programme: string | null;
  readonly phase: string | null;
  readonly preparatory: boolean;
  /** ISO dates, both inclusive. */
  readonly start: string | null;
  readonly end: string | null;
  readonly months: number | null;
  readonly cost: number | null;
  readonly cost_basis: 'budget' | 'outturn' | null;
  readonly support_kind: 'esf' | 'leader' | 'eu' | null;
  readonly esf: number | null;
  readonly leader_programme: number | null;
  readonly leader_group: number | null;
  readonly eu_contribution: number | null;
  readonly cofinancing: number | null;
  /** Per cent. */
  readonly support_share: number | null;
  /** ISO 4217; amounts above are null when it is not SEK. */
  readonly currency: string | null;
  readonly foreign_cost: number | null;
  readonly foreign_support: number | null;
  readonly planned: number | null;
  readonly actual: number | null;
  readonly target: number | null;
  readonly result: number | null;
  /** Result over target, per cent. */
  readonly goal_achievement: number | null;
}

/** The name of a project, or failing that its number or its document. */
export function projectName(row: Pick<ProjectRow, 'title' | 'id'> & { number?: string | null }): string {
  return row.title ?? row.number ?? row.id;
}
