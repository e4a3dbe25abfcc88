import { SIZES } from './chart-size.ts';
import { basisOf, type Drawing, groupTarget, type Wanted } from './explore-drawing.ts';
import { layOutLines, placeOnLine } from './explore-line-layout.ts';
import { ExploreLineMarks } from './explore-line-marks.tsx';
import { shortValue } from './explore-value.ts';
import { textWidth } from './text-width.ts';

/** A line a part over time. */
export function drawLines(wanted: Wanted): Drawing {
  const { arranged, picture, lang, size } = wanted;
  const basis = basisOf(wanted);
  const { panels, ticks, told, room, seen } = basis;
  const { tick, note } = SIZES[size];
  const layout = layOutLines(panels, {
    ...room,
    values: Math.max(...ticks.map((each) => textWidth(shortValue(picture.measure, told, each, lang), tick))),
    ends: Math.max(0, ...arranged.splits.map(({ label }) => textWidth(label, note))),
  });
  const targets = layout.boxes.flatMap((box, at) => {
    const rows = box.panel.rows.filter(({ entry }) => entry.kind === 'member');
    const place = placeOnLine(
      rows.map(({ entry }) => entry),
      picture,
    );
    const span = box.right - box.left - 16;
    const width = Math.max(10, Math.min(60, span / Math.max(rows.length, 1)));
    return rows.map((row) =>
      groupTarget(row, { at, entry: box.panel.entry }, basis, {
        x: box.left + 8 + place(row.entry) * span - width / 2,
        y: box.top - 8,
        width,
        height: box.bottom - box.top + tick * 2,
      }),
    );
  });
  const lines = <ExploreLineMarks layout={layout} ticks={ticks} {...seen} />;
  return { height: layout.height, targets, marks: () => lines };
}
