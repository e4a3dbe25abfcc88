import { type ChartSize, SIZES } from './chart-size.ts';
import type { DrawnPanel } from './explore-values.ts';
import { textWidth } from './text-width.ts';

/** A panel of rows, px in the picture. */
export interface PanelBox {
  readonly panel: DrawnPanel;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where the plot begins below the panel's name and the ticks, and its left and right end. */
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly pitch: number;
}

interface Wanted {
  readonly panels: readonly DrawnPanel[];
  readonly width: number;
  /** At least so high. */
  readonly height: number;
  readonly size: ChartSize;
  /** Room for values beside the marks, px. */
  readonly values: number;
  /** How many marks lie below each other in a row. */
  readonly lanes: number;
}

/** Narrower than this, names stand above their marks, px. */
const NARROW = { screen: 420, report: 380 };
const LEAST_PANEL = { screen: 300, report: 420 };
const GAP = { screen: 28, report: 44 };
const LANE = { screen: 13, report: 22 };
const PITCH = { screen: { least: 28, most: 45 }, report: { least: 34, most: 96 } };
const MOST_FOR_NAMES = 0.36;

export interface ExploreLayout {
  readonly boxes: readonly PanelBox[];
  readonly height: number;
  /** Whether names stand above their marks. */
  readonly above: boolean;
}

/** Between a row's name and zero, px: room for a mark that reaches over its value. */
export const NAME_GAP = { screen: 12, report: 20 };

/** Where each panel and each row lies. Panels fill the width side by side, and are all alike. */
export function layOutPanels({ panels, width, height, size, values, lanes }: Wanted): ExploreLayout {
  const { label, header } = SIZES[size];
  const gap = GAP[size];
  const beside = Math.max(
    1,
    Math.min(panels.length, 4, Math.floor((width + gap) / (LEAST_PANEL[size] + gap))),
  );
  const each = Math.floor((width - gap * (beside - 1)) / beside);
  const above = each < NARROW[size];
  const named = panels.some(({ entry }) => entry !== null);
  const head = (named ? label * 1.9 : 0) + header;
  const count = Math.max(1, ...panels.map(({ rows }) => rows.length));
  const lines = Math.ceil(panels.length / beside);
  const needed = nameLine({ above }, size) + lanes * LANE[size] + 12;
  const { least, most } = PITCH[size];
  const room = (height / lines - head - gap / 2) / count;
  const pitch = Math.max(least, needed, Math.min(room, Math.max(most, needed)));
  const names = above
    ? 0
    : Math.min(
        each * MOST_FOR_NAMES,
        Math.max(0, ...panels.flatMap(({ rows }) => rows.map(({ entry }) => textWidth(entry.label, label)))) +
          NAME_GAP[size],
      );
  const tall = Math.ceil(head + count * pitch + 4);
  const boxes = panels.map((panel, at) => {
    const x = (at % beside) * (each + gap);
    const y = Math.floor(at / beside) * (tall + gap / 2);
    return {
      panel,
      x,
      y,
      width: each,
      height: tall,
      top: y + head,
      left: x + Math.ceil(names),
      right: x + each - Math.ceil(Math.min(values, each * 0.4)),
      pitch,
    };
  });
  return { boxes, height: Math.ceil(lines * tall + (lines - 1) * (gap / 2)), above };
}

/** The height that the names of rows take where they stand above their bars, px. */
export function nameLine({ above }: Pick<ExploreLayout, 'above'>, size: ChartSize): number {
  return above ? SIZES[size].label * 1.5 : 0;
}
