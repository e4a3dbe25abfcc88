import { type ChartSize, SIZES } from './chart-size.ts';
import type { LineBox } from './explore-line-layout.ts';
import { placeLabels } from './place-labels.ts';
import { spreadOut } from './spread-out.ts';
import { shortenText } from './text-width.ts';

/** The radius of a line's points, px. */
export const LINE_DOT = { screen: 3.5, report: 6 };

interface LineValuesProps {
  /** The values of a line, from its start to its end, and where they lie, px. */
  points: readonly { readonly key: string; readonly words: string; readonly x: number; readonly y: number }[];
  bottom: number;
  size: ChartSize;
}

/** Each value on the side of its point that the line does not take: under a valley, beside a slope, else above. */
export function LineValues({ points, bottom, size }: LineValuesProps) {
  const { note } = SIZES[size];
  return points.map(({ key, words, x, y }, at) => {
    // Further up the page is more.
    const falls = (points[at - 1]?.y ?? y) < y;
    const rises = (points[at + 1]?.y ?? y) < y;
    const valley = (falls || rises) && (falls || at === 0) && (rises || at === points.length - 1);
    const below = valley && y + note * 1.6 < bottom;
    const anchor = falls === rises || valley ? 'middle' : falls ? 'start' : 'end';
    const aside = { start: 1, middle: 0, end: -1 }[anchor] * note * 0.2;
    return (
      <text
        key={key}
        x={x + aside}
        y={below ? y + note * 1.4 : y - note * 0.7}
        fontSize={note}
        textAnchor={anchor}
        className="chart-halo"
      >
        {words}
      </text>
    );
  });
}

interface LineEndsProps {
  /** The points of all lines. */
  dots: readonly { readonly x: number; readonly y: number }[];
  /** The names of lines, and where these end, px. */
  ends: readonly { readonly id: string; readonly name: string; readonly x: number; readonly y: number }[];
  box: LineBox;
  size: ChartSize;
}

/**
 * The names of lines: of those that reach the end of the plot beside it, as near to their ends as they leave each other
 * room; of one that ends before, beside its end where that is free. The key above the chart has all of them.
 */
export function LineEnds({ dots, ends, box, size }: LineEndsProps) {
  const { note } = SIZES[size];
  const left = box.right + 1;
  const reach = (x: number): boolean => x > box.right - 12;
  const last = ends.filter(({ x }) => reach(x)).toSorted((one, other) => one.y - other.y);
  const middles = spreadOut(
    last.map(({ y }) => ({ at: y, wide: note })),
    note * 0.2,
    box.top - note,
    box.bottom + note / 2,
  );
  const radius = LINE_DOT[size] + 1;
  const around = dots.map(({ x, y }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  const before = ends.filter(({ x }) => !reach(x));
  const free = placeLabels(before, { ...box, right: left, size: note, radius }, around);
  return (
    <>
      {free.map(({ id, name, x, y, anchor }) => (
        <text key={id} x={x} y={y} fontSize={note} textAnchor={anchor} className="chart-halo">
          {name}
        </text>
      ))}
      {last.map(({ id, name, x, y }, at) => {
        const middle = middles[at] ?? y;
        return (
          <g key={id}>
            <path d={`M${x} ${y}L${left - 2} ${middle}`} stroke="var(--ctl)" fill="none" />
            <text x={left} y={middle + note * 0.34} fontSize={note} className="chart-halo">
              {shortenText(name, box.x + box.width - left, note)}
            </text>
          </g>
        );
      })}
    </>
  );
}
