import type { Ranked } from '../../src/charts/concentration-figure.ts';
import type { EsfShare } from '../../src/charts/esf-shares-figure.ts';
import type { GoalProject, GoalRow } from '../../src/charts/goals-rows.ts';

/** A project with a share, and the rate that it states. */
export const esfShare = (title: string, share: number, rate: number | null): EsfShare => ({
  id: title,
  title,
  number: null,
  share,
  rate,
  deviation: rate === null ? null : share - rate,
});

const GOAL = {
  id: 'a',
  title: 'Steget',
  number: null,
  target: 50,
  result: 79,
  actual: 119,
  goal_achievement: 158,
  result_rate: 66.39,
  rate_low: 57.5,
  rate_high: 74.2,
};

/** A row of a project that reached more than its target, with no sentence. */
export const goalRow = (facts: Partial<GoalRow>): GoalRow => ({
  ...GOAL,
  kind: null,
  quote: null,
  document: null,
  line: null,
  ...facts,
});

/** The same project as it is drawn. */
export const goalProject = (facts: Partial<GoalProject>): GoalProject => ({ ...GOAL, quotes: [], ...facts });

/** So many projects with the same support each; with indices where they are given a Gini. */
export const ranked = (n: number, gini: number | null): Ranked[] =>
  Array.from({ length: n }, (_, index) => ({
    rank: index + 1,
    id: `p${index}`,
    title: `P${index}`,
    number: null,
    support: 100,
    share: 100 / n,
    cumulative: (100 * (index + 1)) / n,
    n,
    hhi: gini === null ? null : 400,
    gini,
  }));
