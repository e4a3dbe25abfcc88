import { type ChartSize, SIZES } from './chart-size.ts';
import type { usePlot } from './use-plot.ts';

interface LeftAxisProps {
  ticks: readonly { value: number; label: string }[];
  plot: NonNullable<ReturnType<typeof usePlot>>;
  size: ChartSize;
  /** Marks stand on 0, whose line is the base line. */
  fromZero: boolean;
}

/** Ticks left of a plot, with a line across it from each, behind the marks. */
export function LeftAxis({ ticks, plot, size, fromZero }: LeftAxisProps) {
  const { tick, mark } = SIZES[size];
  return ticks.map(({ value, label }) => (
    <g key={value}>
      <path
        d={`M${plot.left} ${plot.y(value)}H${plot.right}`}
        stroke={fromZero && value === 0 ? 'var(--axis)' : 'var(--grid)'}
      />
      <text
        x={plot.left - 6 * mark}
        y={plot.y(value) + tick * 0.34}
        fontSize={tick}
        textAnchor="end"
        className="chart-quiet"
      >
        {label}
      </text>
    </g>
  ));
}
