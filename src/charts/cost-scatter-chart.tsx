import { memo, useState } from 'react';
import { formatKronor } from '../text/format.ts';
import type { Lang } from '../text/lang.ts';
import './chart.css';
import { type ChartSize, SIZES } from './chart-size.ts';
import { type CostRow, FEWEST_FOR_SCATTER } from './cost-row.ts';
import { CostScatterMarks } from './cost-scatter-marks.tsx';
import { CostValuesMarks, VALUES_HEAD } from './cost-values-marks.tsx';
import { logDomain } from './iso-lines.ts';
import { Plot } from './plot.tsx';
import type { RowInteraction } from './row-frame.tsx';
import { textWidth } from './text-width.ts';

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
  const { width, height } = props;
  const [over, setOver] = useState<HTMLElement | null>(null);
  const few = props.rows.length < FEWEST_FOR_SCATTER;
  // A logarithmic axis has no place for a cost of 0.
  const rows = few ? props.rows : props.rows.filter((row) => row.cost > 0);
  const axes = few ? valueAxes(props) : logAxes(rows, props.size);
  const layer = { ...props, rows, over };
  return (
    <div className="chart" style={{ width, height }}>
      <div className="chart-picture" aria-hidden="true">
        {/* Anew for other axes: for a frame the marks would be drawn on those before. */}
        <Plot key={axes.x.scale} width={width} height={height} {...axes}>
          {few ? (
            <CostValuesMarks {...layer} />
          ) : (
            <CostScatterMarks {...layer} cost={axes.x.domain} people={axes.y.domain} />
          )}
        </Plot>
      </div>
      <div ref={setOver} />
    </div>
  );
});

type Domain = readonly [from: number, to: number];

function logAxes(rows: readonly CostRow[], size: ChartSize) {
  const { tick, mark } = SIZES[size];
  const cost = logDomain(rows.map((row) => row.cost));
  const people = logDomain(rows.map((row) => row.n));
  return {
    margin: { top: tick * 2.8, right: 52 * mark, bottom: tick * 3, left: 34 * mark },
    x: { domain: cost, scale: 'log' },
    y: { domain: people, scale: 'log', down: false },
  } as const;
}

function valueAxes({ rows, lang, size }: CostScatterChartProps) {
  const values = rows.map((row) => textWidth(formatKronor(lang, row.cost_per), SIZES[size].label, 'bold'));
  const cost: Domain = [0, Math.max(1, ...rows.map((row) => row.cost_per))];
  const none: Domain = [0, 1];
  return {
    margin: { top: VALUES_HEAD[size], right: Math.max(0, ...values) + 12, bottom: 0, left: 0 },
    x: { domain: cost, scale: 'linear' },
    y: { domain: none, scale: 'linear', down: true },
  } as const;
}
