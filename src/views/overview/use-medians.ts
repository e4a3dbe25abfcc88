import { useEffect, useState } from 'react';
import { kpiMediansQuery, type KpiMediansRow } from '../../questions/kpi-medians.query.ts';
import { useFigures } from '../../session/use-figures.ts';
import type { Slice } from '../../slice/slice.ts';

// A hand that moves over the years takes no longer from one to the next.
const STEADY_MS = 150;

/**
 * The medians of the slice, asked once it has stood still: they take every project, so that asking at each move of a
 * hand would hold up all else. null until they are there, and never those of another slice.
 */
export function useMedians(slice: Slice): KpiMediansRow | null {
  const [steady, setSteady] = useState(slice);
  useEffect(() => {
    const timer = setTimeout(() => setSteady(slice), STEADY_MS);
    return () => clearTimeout(timer);
  }, [slice]);
  const answer = useFigures(kpiMediansQuery(steady));
  return steady === slice && answer.status === 'ready' && !answer.stale ? (answer.rows[0] ?? null) : null;
}
