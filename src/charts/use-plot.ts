import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';

interface PlotScales {
  /** From a value to px in the chart's picture. */
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The scales of the plot around a layer; null in the first pass, before Recharts knows its axes. */
export function usePlot(): PlotScales | null {
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  const area = usePlotArea();
  if (!xScale || !yScale || !area) return null;
  const x = (value: number) => xScale(value) ?? Number.NaN;
  const y = (value: number) => yScale(value) ?? Number.NaN;
  // The default axes of the first pass map everything to NaN.
  if (!Number.isFinite(x(1)) || !Number.isFinite(y(1))) return null;
  return {
    x,
    y,
    left: area.x,
    right: area.x + area.width,
    top: area.y,
    bottom: area.y + area.height,
  };
}
