import { memo } from 'react';
import { RegionsChart } from '../../charts/regions-chart.tsx';
import { regionsFigure } from '../../charts/regions-figure.ts';
import type { RegionRow } from '../../questions/regions.query.ts';
import type { Question } from '../../session/use-question.ts';
import type { Query } from '../../warehouse/query.ts';
import { ChartFigure } from '../figure/chart-figure.tsx';
import { type About, chartState } from './about.ts';
import { useChoice } from './use-choice.ts';

const HEIGHT = 300;

interface RegionsCardProps {
  about: About;
  regions: Question<RegionRow>;
  asked: Query<RegionRow>;
}

export const RegionsCard = memo(function RegionsCard({ about, regions, asked }: RegionsCardProps) {
  const { lang, words, source } = about;
  const choice = useChoice('region');
  const rows = regions.status === 'ready' ? regions.rows : [];
  return (
    <ChartFigure
      kind="regions"
      variant="card"
      lang={lang}
      slice={words}
      source={source}
      more={null}
      asked={[asked]}
      state={chartState(regions, (each) => regionsFigure({ rows: each, lang }))}
      draw={(room) => (
        <RegionsChart
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
        <RegionsChart
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
