import { memo } from 'react';
import { AreasChart } from '../../charts/areas-chart.tsx';
import { areasFigure } from '../../charts/areas-figure.ts';
import type { AreaRow } from '../../questions/areas.query.ts';
import type { Question } from '../../session/use-question.ts';
import type { Query } from '../../warehouse/query.ts';
import { ChartFigure } from '../figure/chart-figure.tsx';
import { type About, chartState } from './about.ts';
import { useChoice } from './use-choice.ts';

const HEIGHT = 300;

interface AreasCardProps {
  about: About;
  areas: Question<AreaRow>;
  asked: Query<AreaRow>;
}

export const AreasCard = memo(function AreasCard({ about, areas, asked }: AreasCardProps) {
  const { lang, words, source } = about;
  const choice = useChoice('area');
  const rows = areas.status === 'ready' ? areas.rows : [];
  return (
    <ChartFigure
      kind="areas"
      variant="card"
      lang={lang}
      slice={words}
      source={source}
      more={null}
      asked={[asked]}
      state={chartState(areas, (each) => areasFigure({ rows: each, lang }))}
      draw={(room) => (
        <AreasChart
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
        <AreasChart
          rows={rows}
          lang={lang}
          size="screen"
          interaction={choice}
          width={width}
          height={HEIGHT}
        />
      )}
    </ChartFigure>
  );
});
