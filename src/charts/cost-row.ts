/** What the chart of cost per participant draws: a project with a cost and a count of participants. Kronor. */
export interface CostRow {
  readonly id: string;
  readonly title: string | null;
  readonly cost: number;
  readonly cost_basis: 'budget' | 'outturn';
  /** Participants that cost is divided by: those who took part, else those planned. */
  readonly n: number;
  readonly basis: 'actual' | 'planned';
  readonly cost_per: number;
  readonly support_per: number | null;
  /** Fewer participants than a ratio should be ranked by. */
  readonly small_n: boolean;
  readonly preparatory: boolean;
}

/** Under so many projects their values are listed instead of scattered. */
export const FEWEST_FOR_SCATTER = 3;
/** Above so many points none is named. */
export const MOST_NAMED = 200;
