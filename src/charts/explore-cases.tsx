import type { Lang } from '../text/lang.ts';
import { type ChartSize, SIZES } from './chart-size.ts';
import type { ExplorePicture, ExploreRow } from './explore-cells.ts';
import { ownValue, type Told } from './explore-value.ts';
import { casesOf, countOf, wordsOfCases } from './explore-values.ts';
import { textWidth } from './text-width.ts';

interface CasesProps {
  row: ExploreRow;
  picture: ExplorePicture;
  told: Told;
  lang: Lang;
  size: ChartSize;
  x: (value: number) => number;
  middle: number;
  /** Where the room ends, px. */
  right: number;
}

const RADIUS = 4.5;

/** One or two projects that are too few for a median: a dot at the value of each, and the values. */
export function Cases({ row, picture, told, lang, size, x, middle, right }: CasesProps) {
  const { label, note, mark } = SIZES[size];
  const cases = casesOf(row);
  const values = picture.values ? wordsOfCases(row, (value) => ownValue(told, value, lang), lang) : '';
  const radius = RADIUS * mark;
  const count = countOf(row, lang);
  const beside = values === '' ? 0 : textWidth(values, label, 'bold') + 6;
  const wide = beside + textWidth(count, note);
  const [least, most] = [x(Math.min(...cases)) - radius - 8, x(Math.max(...cases)) + radius + 8];
  // Behind the last dot, or before the first; where neither has room, as far out as there is any.
  const fits = most + wide <= right;
  const at = fits ? most : least - wide >= x(0) ? least - wide : right - wide;
  return (
    <g>
      {cases.map((value, index) => (
        <circle key={index} cx={x(value)} cy={middle} r={radius} fill="var(--slate)" stroke="var(--card)" />
      ))}
      <text x={at} y={middle + label * 0.34} fontSize={label} fontWeight={600} className="chart-halo">
        {values}
      </text>
      <text x={at + beside} y={middle + note * 0.34} fontSize={note} className="chart-quiet chart-halo">
        {count}
      </text>
    </g>
  );
}
