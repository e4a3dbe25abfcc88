import type { MeasureId } from '../measures/measures.ts';
import type { Entry, ExplorePicture } from './explore-cells.ts';
import type { Mark } from './swatch.tsx';

const SPLIT_MARKS = ['split-1', 'split-2', 'split-3', 'split-4', 'split-5', 'split-6', 'split-7'] as const;
const PAYER_MARKS: Readonly<Record<string, Mark>> = {
  esf: 'esf',
  leader: 'leader_programme',
  'leader-group': 'leader_group',
  eu: 'eu',
  cofinancing: 'cofinancing',
};

/** The colour of each of a split, in the order of the palette; the rest is grey, and what is not stated is striped. */
export function splitMarks(splits: readonly Entry[], split: ExplorePicture['split']): Mark[] {
  let next = 0;
  return splits.map(({ kind, member }) => {
    if (split === 'payer') return PAYER_MARKS[member ?? ''] ?? 'other';
    if (kind === 'rest') return 'other';
    if (kind === 'missing') return 'unknown';
    next += 1;
    return SPLIT_MARKS[next - 1] ?? 'other';
  });
}

const MEASURE_MARKS: Partial<Record<string, Mark>> = {
  planned: 'planned',
  actual: 'actual',
  result: 'result',
  'result-target': 'target',
  'esf-share': 'esf',
  'paid-by-esf': 'esf',
  'paid-by-leader': 'leader_programme',
  'paid-by-leader-group': 'leader_group',
  'paid-by-eu': 'eu',
  'paid-by-cofinancing': 'cofinancing',
  'cofinancing-share': 'cofinancing',
};

/** The mark that a measure has everywhere. */
export function measureMark(id: MeasureId): Mark {
  return MEASURE_MARKS[id.replace(/-fixed-prices$/, '')] ?? 'other';
}

/** The colour of words on a fill; null where they need a plate of card under them. */
export const ON_MARK: Partial<Record<Mark, string>> = {
  esf: 'var(--on-bilberry)',
  leader_programme: 'var(--on-spruce)',
  leader_group: 'var(--on-lichen)',
  eu: 'var(--on-bilberry)',
  'split-1': 'var(--on-bilberry)',
  'split-2': 'var(--on-cloudberry)',
  'split-3': 'var(--on-spruce)',
  'split-4': 'var(--on-lingon)',
  'split-5': 'var(--on-cloudberry)',
  'split-6': 'var(--on-bilberry)',
  'split-7': 'var(--on-lichen)',
};
