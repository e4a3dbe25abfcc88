import { useMemo, useState } from 'react';
import type { KpiRow } from '../../questions/kpi.query.ts';
import { useFigures } from '../../session/use-figures.ts';
import type { Question } from '../../session/use-question.ts';
import type { Slice } from '../../slice/slice.ts';
import type { Query } from '../../warehouse/query.ts';
import { useSteady } from '../shared/use-steady.ts';
import type { About } from './about.ts';

/** A slice with its words, and with what is counted of it as a whole. */
export interface Whole {
  readonly slice: Slice;
  readonly about: About;
  readonly counts: KpiRow;
}

/**
 * The slice as a whole once it has stood still and is counted; the one before until then. null before the first, and
 * while the engine takes longer than a blink.
 */
export function useWhole(slice: Slice, about: About, kpi: Question<KpiRow>): Whole | null {
  const counts = kpi.status === 'ready' && !kpi.stale ? kpi.rows[0] : undefined;
  const now = useMemo(() => (counts === undefined ? null : { slice, about, counts }), [slice, about, counts]);
  const [last, setLast] = useState<Whole | null>(now);
  const steady = useSteady(now);
  if (steady !== null && steady !== last) setLast(steady);
  return kpi.status === 'ready' ? (steady ?? last ?? now) : null;
}

/** An answer on its way, failed, or there, with the slice that it is of. */
export type Answered<Row> =
  | Exclude<Question<Row>, { status: 'ready' }>
  | { readonly status: 'ready'; readonly rows: readonly Row[]; readonly whole: Whole };

/** Asks of a slice; until the answer is there, the last one stays, with the words and counts of the slice it is of. */
export function useAnswered<Row>(whole: Whole, ask: (slice: Slice) => Query<Row>): Answered<Row> {
  const asked = useMemo(() => ask(whole.slice), [ask, whole.slice]);
  const question = useFigures(asked);
  const [last, setLast] = useState<{ rows: readonly Row[]; whole: Whole } | null>(null);
  if (question.status !== 'ready') return question;
  if (question.stale) return last === null ? { status: 'waiting' } : { status: 'ready', ...last };
  if (last?.rows !== question.rows || last.whole !== whole) setLast({ rows: question.rows, whole });
  return { status: 'ready', rows: question.rows, whole };
}
