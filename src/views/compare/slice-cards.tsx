import { SliceCostsChart } from '../../charts/slice-costs-chart.tsx';
import { sliceCostsFigure } from '../../charts/slice-costs-figure.ts';
import { SlicePayersChart } from '../../charts/slice-payers-chart.tsx';
import { slicePayersFigure } from '../../charts/slice-payers-figure.ts';
import type { SliceDotRow, SliceSpreadRow } from '../../questions/slice-costs.query.ts';
import type { SlicePayersRow } from '../../questions/slice-payers.query.ts';
import type { Prices, Side } from '../../questions/two-slices.ts';
import type { Question } from '../../session/use-question.ts';
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
}

const HEIGHT = 330;

/** Who pays on each side. */
export function PayersCard(props: SliceCardProps & { payers: Question<SlicePayersRow> }) {
  const { payers, lang, names, prices, words, source } = props;
  const rows = payers.status === 'ready' ? payers.rows : [];
  const chart = { rows, names, lang };
  return (
    <ChartFigure
      kind="slice-payers"
      variant="card"
      lang={lang}
      slice={words}
      source={source}
      more={null}
      state={
        payers.status === 'ready'
          ? { status: 'ready', figure: slicePayersFigure({ ...chart, prices }) }
          : payers
      }
      draw={(room) => <SlicePayersChart {...chart} size="report" width={room.width} height={room.height} />}
    >
      {(width) => <SlicePayersChart {...chart} size="screen" width={width} height={HEIGHT} />}
    </ChartFigure>
  );
}

interface CostsCardProps extends SliceCardProps {
  dots: Question<SliceDotRow>;
  spreads: Question<SliceSpreadRow>;
}

/** How the cost per participant spreads on each side. */
export function CostsCard({ dots, spreads, lang, names, prices, words, source }: CostsCardProps) {
  const highlight = useHighlight();
  const chart = {
    dots: dots.status === 'ready' ? dots.rows : [],
    spreads: spreads.status === 'ready' ? spreads.rows : [],
    names,
    prices,
    lang,
  };
  const waiting = [dots, spreads].find((question) => question.status !== 'ready');
  return (
    <ChartFigure
      kind="slice-costs"
      variant="card"
      lang={lang}
      slice={words}
      source={source}
      more={null}
      state={waiting === undefined ? { status: 'ready', figure: sliceCostsFigure(chart) } : waiting}
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
