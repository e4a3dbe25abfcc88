import { memo, useState } from 'react';
import './chart.css';
import { SIZES } from './chart-size.ts';
import { binEdges } from '../measures/log-bins.ts';
import { formatNumber } from '../text/format.ts';
import type { DensityChartProps } from './cost-bins.ts';
import { CostDensityMarks } from './cost-density-marks.tsx';
import { Plot } from './plot.tsx';
import { textWidth } from './text-width.ts';
import { logTicks } from './ticks.ts';

/** Cost by participants on logarithmic axes, where there are too many projects for a point each. */
export const CostDensityChart = memo(function CostDensityChart(props: DensityChartProps) {
  const { width, height, size, bins, lang } = props;
  const [over, setOver] = useState<HTMLElement | null>(null);
  const { tick, mark } = SIZES[size];
  const cost = domainOf(bins.map((bin) => bin.cost_bin));
  const people = domainOf(bins.map((bin) => bin.people_bin));
  const most = formatNumber(lang, logTicks(people).at(-1) ?? 0);
  const left = Math.max(34 * mark, textWidth(most, tick) + 10 * mark);
  return (
    <div className="chart" style={{ width, height }}>
      <div className="chart-picture" aria-hidden="true">
        <Plot
          width={width}
          height={height}
          margin={{ top: tick * 2.8, right: 52 * mark, bottom: tick * 3, left }}
          x={{ domain: cost, scale: 'log' }}
          y={{ domain: people, scale: 'log', down: false }}
        >
          <CostDensityMarks {...props} cost={cost} people={people} over={over} />
        </Plot>
      </div>
      <div ref={setOver} className="chart-boxes" />
    </div>
  );
});

function domainOf(bins: readonly number[]): readonly [number, number] {
  return [binEdges(Math.min(...bins)).from, binEdges(Math.max(...bins)).to];
}
