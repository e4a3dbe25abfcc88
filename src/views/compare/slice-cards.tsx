import { SliceCostsChart } from '../../charts/slice-costs-chart.tsx';
import { sliceCostsFigure } from '../../charts/slice-costs-figure.ts';
import { SlicePayersChart } from '../../charts/slice-payers-chart.tsx';
import { slicePayersFigure } from '../../charts/slice-payers-figure.ts';
import type { SliceDotRow, SliceSpreadRow } from '../../questions/slice-costs.query.ts';
import type { SlicePayersRow } from '../../questions/slice-payers.query.ts';
import type { Prices, Side } from '../../questions/two-slices.ts';
import type { Query } from '../../warehouse/query.ts';
import type { Lang } from '../../text/lang.ts';
import { ChartFigure } from '../figure/chart-figure.tsx';
import { useHighlight } from '../shared/use-highlight.ts';

interface SliceCardProps {
  lang: Lang;
  names: Record<Side, string>;
  prices: Prices;
  /** Both slices in words. */
  words: string;
  source: string;
  asked: readonly Pick<Query<unknown>, 'sql'>[];
}

const HEIGHT = 330;

/** Who pays on each side. */
export function PayersCard(props: SliceCardProps & { rows: readonly SlicePayersRow[] }) {
  const { rows, lang, names, prices, words, source, asked } = props;
  const chart = { rows, names, lang };
  return (
    <ChartFigure
      kind="slice-payers"
      variant="card"
      lang={lang}
      slice={words}
      source={source}
      more={null}
      asked={asked}
      state={{ status: 'ready', figure: slicePayersFigure({ ...chart, prices }) }}
      draw={(room) => <SlicePayersChart {...chart} size="report" width={room.width} height={room.height} />}
    >
      {(width) => <SlicePayersChart {...chart} size="screen" width={width} height={HEIGHT} />}
    </ChartFigure>
  );
}

interface CostsCardProps extends SliceCardProps {
  dots: readonly SliceDotRow[];
  spreads: readonly SliceSpreadRow[];
}

/** How the cost per participant spreads on each side. */
export function CostsCard({ dots, spreads, lang, names, prices, words, source, asked }: CostsCardProps) {
  const highlight = useHighlight();
  const chart = { dots, spreads, names, prices, lang };
  return (
    <ChartFigure
      kind="slice-costs"
      variant="card"
      lang={lang}
      slice={words}
      source={source}
      more={null}
      asked={asked}
      state={{ status: 'ready', figure: sliceCostsFigure(chart) }}
      draw={(room) => (
        <SliceCostsChart
          {...chart}
          size="report"
          interaction={null}
          width={room.width}
          height={room.height}
        />
      )}
    >
      {(width) => (
        <SliceCostsChart {...chart} size="screen" interaction={highlight} width={width} height={HEIGHT} />
      )}
    </ChartFigure>
  );
}
