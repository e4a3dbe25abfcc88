import { SIZES, type ChartSize } from './chart-size.ts';
import { textWidth, wrapText } from './text-width.ts';

const MOST_LINES = 3;
const WIDEST = { screen: 150, report: 320 };
const GAP = { screen: 14, report: 24 };

interface SideNamesProps {
  /** Name, what stands under it, and the height that it is centred on, px. */
  sides: readonly { readonly name: string; readonly under: string; readonly middle: number }[];
  /** Room to the left of the plot, px. */
  left: number;
  size: ChartSize;
}

/** How wide the column of names is, px: as its widest line needs, and no wider than a third of the chart. */
export function sideNamesWidth(
  sides: readonly { readonly name: string; readonly under: string }[],
  width: number,
  size: ChartSize,
): number {
  const { label, note } = SIZES[size];
  const most = Math.min(WIDEST[size], width / 3);
  const widths = sides.flatMap(({ name, under }) => [textWidth(name, label, 'bold'), textWidth(under, note)]);
  return Math.min(most, Math.max(...widths)) + GAP[size];
}

/** The names of two slices beside their marks, each with a number under it. */
export function SideNames({ sides, left, size }: SideNamesProps) {
  const { label, note } = SIZES[size];
  const room = left - GAP[size];
  return sides.map(({ name, under, middle }) => {
    const all = wrapText(name, room, label, 'bold');
    const lines =
      all.length > MOST_LINES ? [...all.slice(0, MOST_LINES - 1), `${all[MOST_LINES - 1]}…`] : all;
    const first = middle - (lines.length * label * 1.2 + note * 1.3) / 2 + label * 0.95;
    return (
      <g key={`${name} ${middle}`}>
        {lines.map((line, at) => (
          <text key={at} x={0} y={first + at * label * 1.2} fontSize={label} fontWeight={600}>
            {line}
          </text>
        ))}
        <text
          x={0}
          y={first + (lines.length - 1) * label * 1.2 + note * 1.35}
          fontSize={note}
          className="chart-quiet"
        >
          {under}
        </text>
      </g>
    );
  });
}
