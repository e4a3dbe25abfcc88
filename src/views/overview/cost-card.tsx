import { memo, type ReactElement, useMemo } from 'react';
import { CostDensityChart } from '../../charts/cost-density-chart.tsx';
import { costDensityFigure } from '../../charts/cost-density-figure.ts';
import { CostScatterChart } from '../../charts/cost-scatter-chart.tsx';
import { costFigure } from '../../charts/cost-figure.ts';
import { costDensityQuery } from '../../questions/cost-density.query.ts';
import { isInBin } from '../../questions/projects-of-mark.query.ts';
import { costPerParticipantQuery, MOST_POINTS } from '../../questions/cost-per-participant.query.ts';
import type { KpiRow } from '../../questions/kpi.query.ts';
import { useFigures } from '../../session/use-figures.ts';
import type { Question } from '../../session/use-question.ts';
import type { Slice } from '../../slice/slice.ts';
import { ChartFigure } from '../figure/chart-figure.tsx';
import { type About, stateInSlice, useWordsOf } from './about.ts';
import { ofWithin, showMark } from '../shared/mark-store.ts';
import type { Highlight } from '../shared/use-highlight.ts';

interface CostCardProps {
  about: About;
  slice: Slice;
  kpi: Question<KpiRow>;
  highlight: Highlight;
}

/** Many dots need more room to be told apart, px. */
const HEIGHT = { few: 290, crowd: 360 };
const CROWD = 40;

/**
 * What a participant costs: a point for each project, or how many lie where when they are too many for that. One card for
 * both, since a frame that is put up anew is measured anew, which holds the page up.
 */
export const CostCard = memo(function CostCard({ about, slice, kpi, highlight }: CostCardProps) {
  const n = kpi.status === 'ready' ? (kpi.rows[0]?.n_cost_per ?? 0) : 0;
  const many = n > MOST_POINTS;
  const [points, bins] = [costPerParticipantQuery(slice), costDensityQuery(slice)];
  // Until they are counted, they may be too many for points.
  const costs = useFigures(kpi.status === 'ready' && !many ? points : null);
  const density = useFigures(many ? bins : null);
  const { lang, words, source } = useWordsOf(about, [many ? density : costs]);
  // The words of the slice may have the card drawn twice; what is read off the chart is made once.
  const state = useMemo(
    () =>
      many
        ? stateInSlice(density, kpi, (each, whole) => costDensityFigure({ bins: each, slice: whole, lang }))
        : stateInSlice(costs, kpi, (each, whole) =>
            costFigure({ rows: each, n: whole.n, nPreparatory: whole.n_preparatory, lang }),
          ),
    [many, costs, density, kpi, lang],
  );
  const chart = (size: 'screen' | 'report', width: number, height: number): ReactElement =>
    many ? (
      <CostDensityChart
        bins={density.status === 'ready' ? density.rows : []}
        onChoose={size === 'screen' ? (bin, chosen) => showMark(ofWithin(slice, isInBin(bin)), chosen) : null}
        lang={lang}
        size={size}
        width={width}
        height={height}
      />
    ) : (
      <CostScatterChart
        rows={costs.status === 'ready' ? costs.rows : []}
        lang={lang}
        size={size}
        interaction={size === 'screen' ? highlight : null}
        width={width}
        height={height}
      />
    );
  return (
    <ChartFigure
      kind="cost"
      variant="card"
      lang={lang}
      slice={words}
      source={source}
      more={null}
      asked={[many ? bins : points]}
      state={state}
      draw={(room) => chart('report', room.width, room.height)}
    >
      {(width) => chart('screen', width, n > CROWD ? HEIGHT.crowd : HEIGHT.few)}
    </ChartFigure>
  );
});
