import { memo, useState } from 'react';
import type { Lang } from '../text/lang.ts';
import './chart.css';
import { type ChartSize, SIZES } from './chart-size.ts';
import { type CostRow, FEWEST_FOR_SCATTER } from './cost-row.ts';
import { CostScatterMarks } from './cost-scatter-marks.tsx';
import { CostValues } from './cost-values.tsx';
import { logDomain } from './iso-lines.ts';
import { Plot } from './plot.tsx';
import type { RowInteraction } from './row-frame.tsx';

interface CostScatterChartProps {
  rows: readonly CostRow[];
  lang: Lang;
  width: number;
  height: number;
  size: ChartSize;
  interaction: RowInteraction | null;
}

/** Cost by participants on logarithmic axes; with fewer than three projects, their values as a list. */
export const CostScatterChart = memo(function CostScatterChart(props: CostScatterChartProps) {
  const { rows, width, height, size } = props;
  const [over, setOver] = useState<HTMLElement | null>(null);
  if (rows.length < FEWEST_FOR_SCATTER) return <CostValues {...props} />;
  const { tick, mark } = SIZES[size];
  // A logarithmic axis has no place for a cost of 0.
  const drawn = rows.filter((row) => row.cost > 0);
  const cost = logDomain(drawn.map((row) => row.cost));
  const people = logDomain(drawn.map((row) => row.n));
  return (
    <div className="chart" style={{ width, height }}>
      <div className="chart-picture" aria-hidden="true">
        <Plot
          width={width}
          height={height}
          margin={{ top: tick * 1.8, right: 52 * mark, bottom: tick * 3, left: 34 * mark }}
          x={{ domain: cost, scale: 'log' }}
          y={{ domain: people, scale: 'log', down: false }}
        >
          <CostScatterMarks {...props} rows={drawn} cost={cost} people={people} over={over} />
        </Plot>
      </div>
      <div ref={setOver} />
    </div>
  );
});
