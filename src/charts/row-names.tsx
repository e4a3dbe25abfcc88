import { shortenText, wrapText } from './text-width.ts';
import { SIZES } from './chart-size.ts';
import { barMiddle, nameAbove, nameRoom, type RowLayout } from './row-geometry.ts';

interface RowNamesProps {
  rows: readonly { id: string; name: string; place: string }[];
  layout: RowLayout;
  /** Top of a row, px. */
  top: (index: number) => number;
}

const ROOM_FOR_PLACE = 56;

/** The names of the rows as part of the picture, with place and years under them where there is room. */
export function RowNames({ rows, layout, top }: RowNamesProps) {
  if (layout.labels === 'none') return null;
  const { label, note } = SIZES[layout.size];
  const room = nameRoom(layout);
  if (layout.labels === 'above')
    return rows.map((row, index) => (
      <text key={row.id} x={0} y={nameAbove(top(index), layout)} fontSize={label} className="chart-halo">
        {shortenText(row.name, room, label)}
      </text>
    ));
  return rows.map((row, index) => {
    const fits = Math.max(1, Math.floor((layout.pitch - 4) / (label * 1.2)) - 1);
    const lines = linesOf(row.name, room, label, fits);
    const withPlace = layout.pitch >= ROOM_FOR_PLACE && row.place !== '';
    const block = lines.length * label * 1.2 + (withPlace ? note * 1.3 : 0);
    const first = barMiddle(top(index), layout) - block / 2 + label * 0.95;
    return (
      <g key={row.id}>
        {lines.map((line, at) => (
          <text key={at} x={0} y={first + at * label * 1.2} fontSize={label} fontWeight={600}>
            {line}
          </text>
        ))}
        {withPlace && (
          <text
            x={0}
            y={first + (lines.length - 1) * label * 1.2 + note * 1.35}
            fontSize={note}
            className="chart-quiet"
          >
            {shortenText(row.place, room, note)}
          </text>
        )}
      </g>
    );
  });
}

function linesOf(name: string, room: number, size: number, most: number): string[] {
  const lines = wrapText(name, room, size, 'bold');
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shortenText(lines.slice(most - 1).join(' '), room, size, 'bold')];
}
