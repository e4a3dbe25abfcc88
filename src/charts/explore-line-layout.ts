import { type ChartSize, SIZES } from './chart-size.ts';
import type { Entry, ExplorePicture } from './explore-cells.ts';
import type { DrawnPanel } from './explore-values.ts';

/** A panel of a line chart, px in the picture. */
export interface LineBox {
  readonly panel: DrawnPanel;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface LineLayout {
  readonly boxes: readonly LineBox[];
  readonly height: number;
}

const LEAST_PANEL = { screen: 320, report: 420 };
const GAP = { screen: 28, report: 44 };
const TALL = { screen: 300, report: 420 };
const TALL_IN_PANELS = { screen: 210, report: 280 };

/** Where each panel lies; all are alike. `values` is the room that the ticks need, `ends` that of the names of lines. */
export function layOutLines(
  panels: readonly DrawnPanel[],
  wanted: {
    readonly width: number;
    readonly height: number;
    readonly size: ChartSize;
    readonly values: number;
    readonly ends: number;
  },
): LineLayout {
  const { width, height, size, values, ends } = wanted;
  const { label, tick } = SIZES[size];
  const gap = GAP[size];
  const beside = Math.max(
    1,
    Math.min(panels.length, 3, Math.floor((width + gap) / (LEAST_PANEL[size] + gap))),
  );
  const each = Math.floor((width - gap * (beside - 1)) / beside);
  const lines = Math.ceil(panels.length / beside);
  const tall = Math.max(lines > 1 ? TALL_IN_PANELS[size] : TALL[size], Math.floor(height / lines) - gap);
  const head = (panels.some(({ entry }) => entry !== null) ? label * 1.9 : 0) + label;
  const boxes = panels.map((panel, at) => {
    const x = (at % beside) * (each + gap);
    const y = Math.floor(at / beside) * (tall + gap);
    return {
      panel,
      x,
      y,
      width: each,
      height: tall,
      left: x + Math.ceil(values) + 8,
      right: x + each - Math.min(Math.ceil(ends) + 14, Math.floor(each * 0.3)),
      top: y + head,
      bottom: y + tall - tick * 2,
    };
  });
  return { boxes, height: lines * tall + (lines - 1) * gap };
}

/** Where a group stands between the left and the right end of a box: years in proportion, others evenly. */
export function placeOnLine(entries: readonly Entry[], picture: ExplorePicture): (entry: Entry) => number {
  const years = entries.map(({ member }) => Number(member));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (picture.by === 'startYear' && last > first)
    return ({ member }) => (Number(member) - first) / (last - first);
  return (entry) => (entries.length < 2 ? 0.5 : entries.indexOf(entry) / (entries.length - 1));
}
