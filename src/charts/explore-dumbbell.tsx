import type { Lang } from '../text/lang.ts';
import { type ChartSize, SIZES } from './chart-size.ts';
import type { ExplorePicture } from './explore-cells.ts';
import { shortValue, type Told } from './explore-value.ts';
import { countOf, type Drawn, type DrawnRow, isOfFew } from './explore-values.ts';
import { FILLS, type Mark } from './swatch.tsx';
import { textWidth } from './text-width.ts';

interface DumbbellProps {
  row: DrawnRow;
  picture: ExplorePicture;
  /** The mark of each part, in their order. */
  marks: readonly Mark[];
  x: (value: number) => number;
  /** Where the plot begins, px. */
  left: number;
  middle: number;
  told: Told;
  lang: Lang;
  size: ChartSize;
}

const RADIUS = { screen: 6, report: 11 };
const GAP = 6;

const isSolid = (mark: Mark): mark is keyof typeof FILLS => mark in FILLS;
const colourOf = (mark: Mark): string => (isSolid(mark) ? FILLS[mark] : 'var(--ctl)');

/** A group's parts as dots on one line, from the smallest value to the largest; those two are told. */
export function Dumbbell({ row, picture, marks, x, left, middle, told, lang, size }: DumbbellProps) {
  const { label, note } = SIZES[size];
  const radius = RADIUS[size];
  const dots = row.parts
    .flatMap((part, index) =>
      part.value === null ? [] : [{ part, value: part.value, mark: marks[index] ?? ('other' as const) }],
    )
    .toSorted((one, other) => one.value - other.value);
  const [first] = dots;
  const last = dots.at(-1);
  if (first === undefined || last === undefined) return null;
  const words = (value: number) => (picture.values ? shortValue(picture.measure, told, value, lang) : '');
  const least = words(first.value);
  const most = words(last.value);
  const end = x(last.value) + radius + GAP;
  const roomBefore = x(first.value) - radius - GAP - left;
  const beside = most === '' ? 0 : textWidth(most, label, 'bold') + GAP;
  return (
    <g>
      <line
        x1={x(first.value)}
        x2={x(last.value)}
        y1={middle}
        y2={middle}
        stroke="var(--ctl)"
        strokeWidth={radius / 3}
      />
      {dots.map(({ part, value, mark }) => (
        <Dot
          key={part.entry?.key}
          x={x(value)}
          y={middle}
          radius={radius}
          colour={colourOf(mark)}
          part={part}
          picture={picture}
        />
      ))}
      {first !== last && textWidth(least, label, 'bold') <= roomBefore && (
        <text
          x={x(first.value) - radius - GAP}
          y={middle + label * 0.34}
          fontSize={label}
          fontWeight={600}
          textAnchor="end"
          className="chart-halo"
        >
          {least}
        </text>
      )}
      <text x={end} y={middle + label * 0.34} fontSize={label} fontWeight={600}>
        {most}
      </text>
      <text x={end + beside} y={middle + note * 0.34} fontSize={note} className="chart-quiet">
        {countOf(row.whole.row, lang)}
      </text>
    </g>
  );
}

interface DotProps {
  x: number;
  y: number;
  radius: number;
  colour: string;
  part: Drawn;
  picture: ExplorePicture;
}

/** Of few projects it is open and dashed, as bars of few are. */
function Dot({ x, y, radius, colour, part, picture }: DotProps) {
  return isOfFew(part, picture) ? (
    <circle
      cx={x}
      cy={y}
      r={radius - 1}
      fill="var(--card)"
      stroke={colour}
      strokeWidth={2}
      strokeDasharray="3 2"
    />
  ) : (
    <circle cx={x} cy={y} r={radius} fill={colour} stroke="var(--card)" />
  );
}
