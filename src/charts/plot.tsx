import { type ReactNode, useMemo } from 'react';
import { ComposedChart, XAxis, YAxis } from 'recharts';

interface Axis {
  readonly domain: readonly [number, number];
  readonly scale: 'linear' | 'log';
}

interface PlotProps {
  width: number;
  height: number;
  /** Room around the plot for what the layer writes beside it, px. */
  margin: { top: number; right: number; bottom: number; left: number };
  x: Axis;
  y: Axis & { readonly down: boolean };
  /** One layer that draws every mark; it reads the scales with `usePlot`. */
  children: ReactNode;
}

// Every Bar of Recharts costs some 15 ms to draw again, one layer of our own 2 ms: so the axes only carry the scales.
const NO_ROWS: readonly never[] = [];

/** A coordinate system that a layer of marks is drawn into. */
export function Plot({ width, height, margin, x, y, children }: PlotProps) {
  const { top, right, bottom, left } = margin;
  // Recharts sets up anew whatever comes as a new object, and would look for round ticks that are drawn nowhere.
  const room = useMemo(() => ({ top, right, bottom, left }), [top, right, bottom, left]);
  return (
    <ComposedChart width={width} height={height} data={NO_ROWS} margin={room} accessibilityLayer={false}>
      <XAxis
        type="number"
        dataKey="x"
        hide
        allowDataOverflow
        niceTicks="none"
        domain={useDomain(x.domain)}
        scale={x.scale}
      />
      <YAxis
        type="number"
        dataKey="y"
        hide
        allowDataOverflow
        niceTicks="none"
        domain={useDomain(y.domain)}
        scale={y.scale}
        reversed={y.down}
      />
      {children}
    </ComposedChart>
  );
}

function useDomain([from, to]: readonly [number, number]): [number, number] {
  return useMemo(() => [from, to], [from, to]);
}
