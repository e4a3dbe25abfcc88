import { SIZES } from './chart-size.ts';
import { wordsBeside } from './explore-bar.tsx';
import { ExploreBarMarks } from './explore-bar-marks.tsx';
import type { ExplorePicture } from './explore-cells.ts';
import { basisOf, type Drawing, groupTarget, type Wanted } from './explore-drawing.ts';
import { layOutPanels } from './explore-layout.ts';
import { measureMark } from './explore-marks.ts';
import { shortValue } from './explore-value.ts';
import { countOf, wordsOfCases } from './explore-values.ts';
import { textWidth } from './text-width.ts';

const WHOLE = [0, 25, 50, 75, 100];

/** Whether each part is told beside its own mark. */
const isByPart = ({ chart }: ExplorePicture): boolean => chart === 'grouped' || chart === 'dumbbell';

/** A row a group: bars, their parts end to end or below each other, or the parts as points on a line. */
export function drawBars(wanted: Wanted): Drawing {
  const { picture, lang, size } = wanted;
  const basis = basisOf(wanted);
  const { panels, told, room, seen } = basis;
  const whole = picture.chart === 'stacked' && picture.share;
  const { label, note } = SIZES[size];
  const rows = panels.flatMap((panel) => panel.rows);
  const beside = rows
    .flatMap((row) => (isByPart(picture) ? row.parts : [row.whole]))
    .map(({ value, row }) => {
      const tell = (each: number) => shortValue(picture.measure, told, each, lang);
      const own = value === null ? wordsOfCases(row, tell, lang) : tell(value);
      const words = picture.values && !whole ? own : '';
      return textWidth(words, label, 'bold') + textWidth(countOf(row, lang), note);
    });
  const lanes = rows.map(({ parts }) => parts.filter(({ row }) => (row?.n_all ?? 0) > 0).length);
  const layout = layOutPanels({
    panels,
    ...room,
    values: Math.max(0, ...beside) + 12 + wordsBeside(measureMark(picture.measure), false, size),
    lanes: picture.chart === 'grouped' ? Math.max(1, ...lanes) : 1,
  });
  const targets = layout.boxes.flatMap((box, at) =>
    box.panel.rows.map((row, index) =>
      groupTarget(row, { at, entry: box.panel.entry }, basis, {
        x: box.x - 6,
        y: box.top + index * box.pitch,
        width: box.width + 12,
        height: box.pitch,
      }),
    ),
  );
  const picturedBars = <ExploreBarMarks layout={layout} ticks={whole ? WHOLE : basis.ticks} {...seen} />;
  return { height: layout.height, targets, marks: () => picturedBars };
}
