import { CostScatterChart } from '../../charts/cost-scatter-chart.tsx';
import { costFigure } from '../../charts/cost-figure.ts';
import { sourceWords } from '../../export/source-words.ts';
import type { CostPerParticipantRow } from '../../questions/cost-per-participant.query.ts';
import type { KpiRow } from '../../questions/kpi.query.ts';
import type { Question } from '../../session/use-question.ts';
import { ChartFigure } from '../figure/chart-figure.tsx';
import { type About, chartState } from './about.ts';
import type { Highlight } from '../shared/use-highlight.ts';

interface CostCardProps {
  about: About;
  costs: Question<CostPerParticipantRow>;
  kpi: KpiRow | undefined;
  highlight: Highlight;
}

const HEIGHT = 268;

/** What a participant costs: cost against participants, each on its own basis. */
export function CostCard({ about, costs, kpi, highlight }: CostCardProps) {
  const { lang, words, projects } = about;
  const rows = costs.status === 'ready' ? costs.rows : [];
  const counts = { n: kpi?.n ?? 0, nPreparatory: kpi?.n_preparatory ?? 0 };
  const state =
    kpi === undefined
      ? { status: 'waiting' as const }
      : chartState(costs, (each) => costFigure({ rows: each, ...counts, lang }));
  return (
    <ChartFigure
      kind="cost"
      variant="card"
      lang={lang}
      slice={words}
      source={sourceWords(projects, lang)}
      more={null}
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
