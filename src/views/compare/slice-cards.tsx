import { SliceCostsChart } from '../../charts/slice-costs-chart.tsx';
import { sliceCostsFigure } from '../../charts/slice-costs-figure.ts';
import { SlicePayersChart } from '../../charts/slice-payers-chart.tsx';
import { slicePayersFigure } from '../../charts/slice-payers-figure.ts';
import type { SliceDotRow, SliceSpreadRow } from '../../questions/slice-costs.query.ts';
import type { SlicePayersRow } from '../../questions/slice-payers.query.ts';
import type { Prices, Side, TwoSlices } from '../../questions/two-slices.ts';
import type { Query } from '../../warehouse/query.ts';
import type { Lang } from '../../text/lang.ts';
import { ChartFigure } from '../figure/chart-figure.tsx';
import { showMark } from '../shared/mark-store.ts';
import { useHighlight } from '../shared/use-highlight.ts';
import { ofSide } from './of-side.ts';

interface SliceCardProps {
  lang: Lang;
  names: Record<Side, string>;
  prices: Prices;
  /** Both slices in words. */
  words: string;
  source: string;
  asked: readonly Pick<Query<unknown>, 'sql'>[];
  slices: TwoSlices;
}

const HEIGHT = 330;

/** Who pays on each side. */
export function PayersCard(props: SliceCardProps & { rows: readonly SlicePayersRow[] }) {
  const { rows, lang, names, prices, words, source, asked, slices } = props;
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
      draw={(room) => (
        <SlicePayersChart
          {...chart}
          size="report"
          onChooseSide={null}
          width={room.width}
          height={room.height}
        />
      )}
    >
      {(width) => (
        <SlicePayersChart
          {...chart}
          size="screen"
          onChooseSide={(side, chosen) => showMark(ofSide(slices, side, null), chosen)}
          width={width}
          height={HEIGHT}
        />
      )}
    </ChartFigure>
  );
}

interface CostsCardProps extends SliceCardProps {
  dots: readonly SliceDotRow[];
  spreads: readonly SliceSpreadRow[];
}

/** How the cost per participant spreads on each side. */
export function CostsCard(props: CostsCardProps) {
  const { dots, spreads, lang, names, prices, words, source, asked, slices } = props;
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
          onChooseSide={null}
          width={room.width}
          height={room.height}
        />
      )}
    >
      {(width) => (
        <SliceCostsChart
          {...chart}
          size="screen"
          interaction={highlight}
          onChooseSide={(side, chosen) => showMark(ofSide(slices, side, 'cost-per-actual'), chosen)}
          width={width}
          height={HEIGHT}
        />
      )}
    </ChartFigure>
  );
}
