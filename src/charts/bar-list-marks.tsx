import { memo } from 'react';
import type { Lang } from '../text/lang.ts';
import { type ChartSize, SIZES } from './chart-size.ts';
import { columnMillions } from './column-millions.ts';
import { Plot } from './plot.tsx';
import { shortenText, textWidth, wrapText } from './text-width.ts';
import { usePlot } from './use-plot.ts';

/** One row of a list of bars. */
export interface BarItem {
  readonly id: string;
  readonly label: string;
  /** Kronor; null draws the words in place of a bar. */
  readonly value: number | null;
  readonly words: string;
  /** How many projects it rests on, at the far right. */
  readonly count: string;
  readonly fill: string;
  /** Px. */
  readonly top: number;
  readonly height: number;
}

/** A line of its own over the rows of a group. */
export interface BarHeading {
  readonly label: string;
  readonly top: number;
  readonly height: number;
}

interface BarListMarksProps {
  items: readonly BarItem[];
  headings: readonly BarHeading[];
  lang: Lang;
  width: number;
  height: number;
  size: ChartSize;
}

const MOST_FOR_LABELS = 0.46;
const GAP = 8;

/** What stands left and right of the bars, px. */
export function besideBars(
  items: readonly Pick<BarItem, 'label' | 'value' | 'count'>[],
  { lang, width, size }: { lang: Lang; width: number; size: ChartSize },
): { left: number; right: number } {
  const { label, note, mark } = SIZES[size];
  const labels = widest(
    items.map((item) => item.label),
    label,
  );
  const counts = widest(
    items.map((item) => item.count),
    note,
  );
  const values = widest(
    items.map((item) => columnMillions(lang, item.value)),
    label,
  );
  return {
    left: Math.ceil(Math.min(labels + GAP, width * MOST_FOR_LABELS)),
    right: Math.ceil(counts + values + 2 * GAP * mark),
  };
}

function widest(texts: readonly string[], size: number): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, size, 'bold')));
}

/** The picture of amounts by category: a name, a bar from zero with its amount in millions, and a count. */
export const BarListMarks = memo(function BarListMarks(props: BarListMarksProps) {
  const { items, width, height } = props;
  return (
    <Plot
      width={width}
      height={height}
      margin={{ top: 0, bottom: 0, ...besideBars(items, props) }}
      x={{ domain: [0, Math.max(1, ...items.map((item) => item.value ?? 0))], scale: 'linear' }}
      y={{ domain: [0, Math.max(height, 1)], scale: 'linear', down: true }}
    >
      <Layer {...props} />
    </Plot>
  );
});

function Layer({ items, headings, lang, width, size }: BarListMarksProps) {
  const plot = usePlot();
  if (!plot) return null;
  const { label, note, mark } = SIZES[size];
  return (
    <g>
      {headings.map((heading) => (
        <g key={heading.label}>
          <text x={0} y={heading.top + heading.height * 0.68} fontSize={label} fontWeight={600}>
            {heading.label}
          </text>
          <path
            d={`M${textWidth(heading.label, label, 'bold') + GAP} ${heading.top + heading.height * 0.5}H${width}`}
            stroke="var(--line)"
          />
        </g>
      ))}
      {items.map((item) => {
        const middle = item.top + item.height / 2;
        const thick = Math.min(9 * mark * (size === 'report' ? 1.4 : 1), item.height * 0.6);
        const zero = plot.x(0);
        const end = item.value === null ? zero : Math.max(plot.x(item.value), zero + 1);
        return (
          <g key={item.id}>
            <ItemLabel item={item} room={plot.left - GAP} middle={middle} size={size} />
            {item.value === null ? (
              <Words
                words={item.words}
                x={zero}
                middle={middle}
                room={width - zero - textWidth(item.count === '' ? '' : `${item.count} `, note)}
                note={note}
              />
            ) : (
              <>
                <rect x={zero} y={middle - thick / 2} width={end - zero} height={thick} fill={item.fill} />
                <text x={end + 6 * mark} y={middle + label * 0.34} fontSize={label}>
                  {columnMillions(lang, item.value)}
                </text>
              </>
            )}
            <text x={width} y={middle + note * 0.34} fontSize={note} textAnchor="end" className="chart-quiet">
              {item.count}
            </text>
          </g>
        );
      })}
    </g>
  );
}

interface WordsProps {
  words: string;
  x: number;
  middle: number;
  room: number;
  note: number;
}

/** What is said in place of a bar, on two lines where one has no room for it. */
function Words({ words, x, middle, room, note }: WordsProps) {
  const [first = '', ...rest] = textWidth(words, note) <= room ? [words] : wrapText(words, room, note);
  if (rest.length === 0) {
    return (
      <text x={x} y={middle + note * 0.34} fontSize={note} className="chart-quiet">
        {words}
      </text>
    );
  }
  return (
    <text fontSize={note} className="chart-quiet">
      <tspan x={x} y={middle - note * 0.2}>
        {first}
      </tspan>
      <tspan x={x} y={middle + note * 0.9}>
        {shortenText(rest.join(' '), room, note)}
      </tspan>
    </text>
  );
}

interface ItemLabelProps {
  item: BarItem;
  room: number;
  middle: number;
  size: ChartSize;
}

/** The name on one line, or on two smaller ones where it is long and the row is high enough. */
function ItemLabel({ item, room, middle, size }: ItemLabelProps) {
  const { label, note } = SIZES[size];
  const quiet = item.value === null ? 'chart-quiet' : undefined;
  const lines = wrapText(item.label, room, note);
  if (textWidth(item.label, label) <= room || lines.length < 2 || item.height < note * 2.3) {
    const type = textWidth(item.label, label) <= room ? label : note;
    return (
      <text x={0} y={middle + type * 0.34} fontSize={type} className={quiet}>
        {shortenText(item.label, room, type)}
      </text>
    );
  }
  const [first = '', ...rest] = lines;
  return (
    <text fontSize={note} className={quiet}>
      <tspan x={0} y={middle - note * 0.2}>
        {first}
      </tspan>
      <tspan x={0} y={middle + note * 0.9}>
        {shortenText(rest.join(' '), room, note)}
      </tspan>
    </text>
  );
}
