import { kpiMediansQuery, type KpiMediansRow } from '../../questions/kpi-medians.query.ts';
import { useFigures } from '../../session/use-figures.ts';
import type { Slice } from '../../slice/slice.ts';
import { useSteady } from '../shared/use-steady.ts';

/** The medians of the slice, asked once it has stood still. null until they are there, and never those of another slice. */
export function useMedians(slice: Slice): KpiMediansRow | null {
  const steady = useSteady(slice);
  const answer = useFigures(kpiMediansQuery(steady));
  return steady === slice && answer.status === 'ready' && !answer.stale ? (answer.rows[0] ?? null) : null;
}
