import type { Lang } from '../text/lang.ts';
import { type ChartSize, SIZES } from './chart-size.ts';
import { scaleOf } from './explore-bar-marks.tsx';
import type { ExplorePicture } from './explore-cells.ts';
import { type ExploreLayout, NAME_GAP, nameLine } from './explore-layout.ts';
import { ownValue, tickWords, type Told } from './explore-value.ts';
import { countOf, whyNone } from './explore-values.ts';
import { swarm } from './swarm.ts';
import { shortenText, textWidth } from './text-width.ts';
import { TopAxis } from './top-axis.tsx';

/** A project's own value, in the group that it belongs to. */
export interface ExploreDot {
  readonly id: string;
  readonly title: string | null;
  readonly by_key: string;
  readonly value: number;
}

/** Where a dot lies, px. */
export interface PlacedDot {
  readonly dot: ExploreDot;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const RADIUS = { screen: 5, report: 9 };

/** Puts dots on the line of their group, and moves those aside that would cover each other. */
export function placeDots(
  dots: readonly ExploreDot[],
  layout: ExploreLayout,
  ticks: readonly number[],
  size: ChartSize,
): PlacedDot[] {
  const [box] = layout.boxes;
  if (box === undefined) return [];
  const x = scaleOf(box, ticks);
  const line = nameLine(layout, size);
  const room = (box.pitch - line) / 2;
  return box.panel.rows.flatMap((row, at) => {
    const middle = box.top + at * box.pitch + line + room;
    const own = dots.filter(({ by_key }) => by_key === row.entry.key);
    const left = own.map(({ value }) => x(value));
    const { offsets, radius } = swarm(left, RADIUS[size], room);
    return own.map((dot, index) => ({
      dot,
      x: left[index] ?? 0,
      y: middle + (offsets[index] ?? 0),
      radius,
    }));
  });
}

interface DotsMarksProps {
  layout: ExploreLayout;
  placed: readonly PlacedDot[];
  picture: ExplorePicture;
  ticks: readonly number[];
  told: Told;
  lang: Lang;
  width: number;
  size: ChartSize;
}

/** A dot a project on the line of its group, with the median where there are enough for one. */
export function ExploreDotsMarks(props: DotsMarksProps) {
  const { layout, placed, picture, ticks, told, lang, width, size } = props;
  const [box] = layout.boxes;
  if (box === undefined) return null;
  const x = scaleOf(box, ticks);
  const { label, note } = SIZES[size];
  const bottom = box.top + box.panel.rows.length * box.pitch;
  return (
    <svg width={width} height={layout.height} viewBox={`0 0 ${width} ${layout.height}`}>
      <TopAxis
        ticks={tickWords(picture.measure, told, ticks, lang).map((words, at) => ({
          at: x(ticks[at] ?? 0),
          label: words,
        }))}
        top={box.top}
        bottom={bottom}
        size={size}
        fromZero={ticks[0] === 0}
        inside
        lines={!layout.above}
      />
      {box.panel.rows.map((row, at) => {
        const top = box.top + at * box.pitch;
        const line = nameLine(layout, size);
        const middle = top + line + (box.pitch - line) / 2;
        const none = !placed.some(({ dot }) => dot.by_key === row.entry.key);
        const median = row.whole.value;
        const count = none ? '' : countOf(row.whole.row, lang);
        // Above the dots the count ends the line that the name begins.
        const room = layout.above
          ? box.width - textWidth(count, note) - 12
          : box.left - box.x - NAME_GAP[size];
        return (
          <g key={row.entry.key}>
            <text
              x={box.x}
              y={layout.above ? top + label * 1.15 : middle + label * 0.34}
              fontSize={label}
              className={none ? 'chart-quiet' : undefined}
            >
              {shortenText(row.entry.label, room, label)}
            </text>
            {none ? (
              <text x={x(0) + 8} y={middle + note * 0.34} fontSize={note} className="chart-quiet chart-halo">
                {whyNone(row.whole.row, (value) => ownValue(told, value, lang), lang)}
              </text>
            ) : (
              <text
                x={box.x + box.width}
                y={(layout.above ? top + label * 1.15 : middle) + (layout.above ? 0 : note * 0.34)}
                fontSize={note}
                textAnchor="end"
                className="chart-quiet"
              >
                {count}
              </text>
            )}
            {median !== null && (
              <rect
                x={x(median) - 1}
                y={middle - (box.pitch - line) * 0.36}
                width={2}
                height={(box.pitch - line) * 0.72}
                fill="var(--ink)"
              />
            )}
          </g>
        );
      })}
      {placed.map(({ dot, x: cx, y: cy, radius }) => (
        <circle key={dot.id} cx={cx} cy={cy} r={radius} fill="var(--slate)" stroke="var(--card)" />
      ))}
    </svg>
  );
}
