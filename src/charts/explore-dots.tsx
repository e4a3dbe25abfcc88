import { SIZES } from './chart-size.ts';
import { basisOf, type Drawing, type Target, type Wanted } from './explore-drawing.ts';
import { ExploreDotsMarks, placeDots } from './explore-dots-marks.tsx';
import { layOutPanels } from './explore-layout.ts';
import { spanTicks, spokenOwnValue } from './explore-value.ts';
import { countOf, toldOf } from './explore-values.ts';
import { textWidth } from './text-width.ts';

/** A dot is pointed at from so far around it, px. */
const REACH = 2;

/** A dot a project, on the line of its group. */
export function drawDots(wanted: Wanted): Drawing {
  const { arranged, dots, lang, size } = wanted;
  const picture = { ...wanted.picture, share: false };
  const { panels, room, seen } = basisOf({ ...wanted, picture });
  const values = dots.map(({ value }) => value);
  const extent = [Math.min(0, ...values), Math.max(0, ...values)] as const;
  const told = toldOf(picture, extent, lang);
  const ticks = spanTicks(...extent);
  const { note } = SIZES[size];
  const counts = panels.flatMap(({ rows }) =>
    rows.map(({ whole }) => textWidth(countOf(whole.row, lang), note)),
  );
  const layout = layOutPanels({ panels, ...room, values: Math.max(0, ...counts) + 24, lanes: 2 });
  const placed = placeDots(dots, layout, ticks, size);
  const names = new Map(arranged.by.map(({ key, label }) => [key, label]));
  const targets = placed.map(({ dot, x, y, radius }): Target => ({
    group: null,
    panel: null,
    key: {
      id: dot.id,
      label: `${names.get(dot.by_key) ?? ''}, ${dot.title ?? dot.id}: ${spokenOwnValue(told, dot.value, lang)}`,
      pressed: null,
      x: x - radius - REACH,
      y: y - radius - REACH,
      width: 2 * (radius + REACH),
      height: 2 * (radius + REACH),
    },
  }));
  const points = <ExploreDotsMarks layout={layout} placed={placed} ticks={ticks} {...seen} told={told} />;
  return { height: layout.height, targets, marks: () => points };
}
