import { exploreChartText } from '../text/explore-chart-text.ts';
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
}

const RADIUS = 4.5;

/** One or two projects that are too few for a median: a dot at the value of each, and the values. */
export function Cases({ row, picture, told, lang, size, x, middle }: CasesProps) {
  const { label, note, mark } = SIZES[size];
  const cases = casesOf(row);
  const values = picture.values ? wordsOfCases(row, (value) => ownValue(told, value, lang), lang) : '';
  const radius = RADIUS * mark;
  const at = x(Math.max(0, ...cases)) + radius + 8;
  const beside = values === '' ? 0 : textWidth(values, label, 'bold') + 6;
  return (
    <g>
      {cases.map((value, index) => (
        <circle key={index} cx={x(value)} cy={middle} r={radius} fill="var(--slate)" stroke="var(--card)" />
      ))}
      <text x={at} y={middle + label * 0.34} fontSize={label} fontWeight={600}>
        {values}
      </text>
      <text x={at + beside} y={middle + note * 0.34} fontSize={note} className="chart-quiet">
        {`${countOf(row, lang)}, ${exploreChartText[lang].fewForMedian}`}
      </text>
    </g>
  );
}
