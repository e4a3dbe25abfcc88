import type { FigureKind } from '../../charts/figure.ts';
import { type ExploreChoice, FIRST_CHOICE, PAYER } from '../../questions/explore-choice.ts';

const by = (choice: Pick<ExploreChoice, 'measure' | 'by'> & Partial<ExploreChoice>): ExploreChoice => ({
  ...FIRST_CHOICE,
  split: null,
  ...choice,
});

/**
 * What a chart measures, as it can be explored: the same measure, by its own dimension, or by programme where it shows
 * project by project. null for charts that explore already, compare two slices, or measure nothing.
 */
export const EXPLORED_AS: Readonly<Record<FigureKind, ExploreChoice | null>> = {
  funding: by({ measure: 'total-cost', by: 'programme', split: PAYER, share: true }),
  participants: by({ measure: 'actual', by: 'programme' }),
  timeline: by({ measure: 'months', by: 'programme' }),
  cost: by({ measure: 'cost-per-actual', by: 'programme' }),
  regions: by({ measure: 'support', by: 'region' }),
  // A code means something within its period only.
  areas: by({ measure: 'support', by: 'area', per: 'period' }),
  'esf-shares': by({ measure: 'esf-share', by: 'programme' }),
  'support-years': by({ measure: 'support', by: 'startYear' }),
  goals: by({ measure: 'goal-achievement', by: 'programme' }),
  concentration: by({ measure: 'support', by: 'owner' }),
  'slice-payers': null,
  'slice-costs': null,
  explore: null,
};
