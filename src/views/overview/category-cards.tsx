import { memo, type ReactElement } from 'react';
import { AreasChart } from '../../charts/areas-chart.tsx';
import { areasFigure } from '../../charts/areas-figure.ts';
import type { CategoryInteraction } from '../../charts/category-frame.tsx';
import type { ChartSize } from '../../charts/chart-size.ts';
import type { Figure, FigureKind } from '../../charts/figure.ts';
import { RegionsChart } from '../../charts/regions-chart.tsx';
import { regionsFigure } from '../../charts/regions-figure.ts';
import type { AreaRow } from '../../questions/areas.query.ts';
import type { RegionRow } from '../../questions/regions.query.ts';
import type { Question } from '../../session/use-question.ts';
import type { SetField } from '../../slice/slice.ts';
import type { Lang } from '../../text/lang.ts';
import type { Query } from '../../warehouse/query.ts';
import { ChartFigure } from '../figure/chart-figure.tsx';
import { type About, chartState } from './about.ts';
import { useChoice } from './use-choice.ts';
import { useNotNarrowed } from './use-not-narrowed.ts';

const HEIGHT = 300;

interface CategoryChartProps<Row> {
  rows: readonly Row[];
  lang: Lang;
  width: number;
  height: number;
  size: ChartSize;
  interaction: CategoryInteraction | null;
}

interface CategoryChart<Row> {
  readonly kind: FigureKind;
  /** What choosing one of its marks narrows the slice by. */
  readonly field: SetField;
  readonly figure: (of: { rows: readonly Row[]; lang: Lang }) => Figure;
  readonly Chart: (props: CategoryChartProps<Row>) => ReactElement;
}

interface CategoryCardProps<Row> {
  about: About;
  answer: Question<Row>;
  asked: Query<Row>;
}

/** The card of a chart whose marks are the members of a field of the slice; those that are not chosen stay, to be chosen. */
function categoryCard<Row>({ kind, field, figure, Chart }: CategoryChart<Row>) {
  return memo(function CategoryCard({ about, answer, asked }: CategoryCardProps<Row>) {
    const { lang, words, source } = useNotNarrowed(about, field, answer);
    const choice = useChoice(field);
    const rows = answer.status === 'ready' ? answer.rows : [];
    const chart = (size: ChartSize, width: number, height: number) => (
      <Chart
        rows={rows}
        lang={lang}
        size={size}
        interaction={size === 'screen' ? choice : null}
        width={width}
        height={height}
      />
    );
    return (
      <ChartFigure
        kind={kind}
        variant="card"
        lang={lang}
        slice={words}
        source={source}
        more={null}
        asked={[asked]}
        state={chartState(answer, (each) => figure({ rows: each, lang }))}
        draw={(room) => chart('report', room.width, room.height)}
      >
        {(width) => chart('screen', width, HEIGHT)}
      </ChartFigure>
    );
  });
}

/** Where the support goes. */
export const RegionsCard = categoryCard<RegionRow>({
  kind: 'regions',
  field: 'region',
  figure: regionsFigure,
  Chart: RegionsChart,
});

/** Which programme areas got how much, each period by itself. */
export const AreasCard = categoryCard<AreaRow>({
  kind: 'areas',
  field: 'area',
  figure: areasFigure,
  Chart: AreasChart,
});
