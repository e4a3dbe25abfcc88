import { memo, useMemo } from 'react';
import { CostDensityChart } from '../../charts/cost-density-chart.tsx';
import { costDensityFigure } from '../../charts/cost-density-figure.ts';
import { CostScatterChart } from '../../charts/cost-scatter-chart.tsx';
import { costFigure } from '../../charts/cost-figure.ts';
import { costDensityQuery } from '../../questions/cost-density.query.ts';
import { costPerParticipantQuery, MOST_POINTS } from '../../questions/cost-per-participant.query.ts';
import type { KpiRow } from '../../questions/kpi.query.ts';
import { useFigures } from '../../session/use-figures.ts';
import type { Question } from '../../session/use-question.ts';
import type { Slice } from '../../slice/slice.ts';
import { ChartFigure } from '../figure/chart-figure.tsx';
import { type About, stateInSlice, useWordsOf } from './about.ts';
import type { Highlight } from '../shared/use-highlight.ts';

interface CostCardProps {
  about: About;
  slice: Slice;
  kpi: Question<KpiRow>;
  highlight: Highlight;
}

const HEIGHT = 268;

/** What a participant costs: a point for each project, or how many lie where when they are too many for that. */
export const CostCard = memo(function CostCard(props: CostCardProps) {
  const { kpi } = props;
  const n = kpi.status === 'ready' ? (kpi.rows[0]?.n_cost_per ?? 0) : 0;
  return n > MOST_POINTS ? <CostDensity {...props} /> : <CostPoints {...props} />;
});

function CostPoints({ about, slice, kpi, highlight }: CostCardProps) {
  const asked = costPerParticipantQuery(slice);
  // Until they are counted, they may be too many for points.
  const costs = useFigures(kpi.status === 'ready' ? asked : null);
  const { lang, words, source } = useWordsOf(about, [costs]);
  const rows = costs.status === 'ready' ? costs.rows : [];
  // The words of the slice may have the card drawn twice; what is read off the chart is made once.
  const state = useMemo(
    () =>
      stateInSlice(costs, kpi, (each, { n, n_preparatory }) =>
        costFigure({ rows: each, n, nPreparatory: n_preparatory, lang }),
      ),
    [costs, kpi, lang],
  );
  return (
    <ChartFigure
      kind="cost"
      variant="card"
      lang={lang}
      slice={words}
      source={source}
      more={null}
      asked={[asked]}
      state={state}
      draw={(room) => (
        <CostScatterChart
          rows={rows}
          lang={lang}
          size="report"
          interaction={null}
          width={room.width}
          height={room.height}
        />
      )}
    >
      {(width) => (
        <CostScatterChart
          rows={rows}
          lang={lang}
          size="screen"
          interaction={highlight}
          width={width}
          height={HEIGHT}
        />
      )}
    </ChartFigure>
  );
}

function CostDensity({ about, slice, kpi }: CostCardProps) {
  const asked = costDensityQuery(slice);
  const density = useFigures(asked);
  const { lang, words, source } = useWordsOf(about, [density]);
  const bins = density.status === 'ready' ? density.rows : [];
  const state = useMemo(
    () => stateInSlice(density, kpi, (each, whole) => costDensityFigure({ bins: each, slice: whole, lang })),
    [density, kpi, lang],
  );
  return (
    <ChartFigure
      kind="cost"
      variant="card"
      lang={lang}
      slice={words}
      source={source}
      more={null}
      asked={[asked]}
      state={state}
      draw={(room) => (
        <CostDensityChart bins={bins} lang={lang} size="report" width={room.width} height={room.height} />
      )}
    >
      {(width) => <CostDensityChart bins={bins} lang={lang} size="screen" width={width} height={HEIGHT} />}
    </ChartFigure>
  );
}
