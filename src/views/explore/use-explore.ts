import { useMemo } from 'react';
import type { MeasureId } from '../../measures/measures.ts';
import type { ExploreChoice } from '../../questions/explore-choice.ts';
import { exploreCountsQuery } from '../../questions/explore-counts.query.ts';
import { type Change, type Known, settle, type Shown } from '../../questions/explore-fit.ts';
import { usePlace } from '../../session/place-store.ts';
import { useQuestion } from '../../session/use-question.ts';

export interface Explored {
  readonly asked: ExploreChoice;
  readonly shown: Shown;
  /** What is shown otherwise than it was asked for. */
  readonly changes: readonly Change[];
  readonly known: Known;
  /** Projects in the slice; null until they are counted. */
  readonly n: number | null;
  readonly choose: (change: Partial<ExploreChoice>) => void;
}

/** What the visitor asks to see, what of it can be shown, and the way to ask for something else. */
export function useExplore(): Explored {
  const slice = usePlace((state) => state.place.slice);
  const asked = usePlace((state) => state.place.explore.choice);
  const counts = useQuestion(exploreCountsQuery(slice));
  const rows = counts.status === 'ready' && !counts.stale ? counts.rows : null;
  const known = useMemo((): Known => {
    const found = new Map(rows?.map(({ measure, n }) => [measure, n]));
    return { slice, withValue: (id: MeasureId) => found.get(id) ?? null };
  }, [rows, slice]);
  const { shown, changes } = useMemo(() => settle(asked, known), [asked, known]);
  const choose = (change: Partial<ExploreChoice>): void => {
    const { place, go } = usePlace.getState();
    go({ explore: { ...place.explore, choice: chosenWith(asked, change, known) } });
  };
  return { asked, shown, changes, known, n: rows?.[0]?.n_all ?? null, choose };
}

/** A choice with a part changed: other parts that no longer fit with it are let go. */
export function chosenWith(
  asked: ExploreChoice,
  change: Partial<ExploreChoice>,
  known: Known,
): ExploreChoice {
  const wanted = { ...asked, ...change };
  const { shown, changes } = settle(wanted, known);
  const lost = changes.some(({ part }) => part === 'chart');
  return {
    ...shown,
    statistic: wanted.statistic === 'whole' ? 'whole' : shown.statistic,
    chart: lost ? null : wanted.chart,
  };
}
