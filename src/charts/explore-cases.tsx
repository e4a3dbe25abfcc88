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
  /** The right end of what may be written on, px. */
  end: number;
}

const RADIUS = 4.5;

/** Room for what stands beside the dots of such a row, px. */
export function casesRoom({
  row,
  picture,
  told,
  lang,
  size,
}: Omit<CasesProps, 'x' | 'middle' | 'end'>): number {
  const { label, note, mark } = SIZES[size];
  const values = picture.values ? wordsOfCases(row, (value) => ownValue(told, value, lang), lang) : '';
  return RADIUS * mark + textWidth(values, label, 'bold') + textWidth(whyFew(row, lang), note);
}

const whyFew = (row: ExploreRow, lang: Lang): string =>
  `${countOf(row, lang)}, ${exploreChartText[lang].fewForMedian}`;

/** One or two projects that are too few for a median: a dot at the value of each, and the values. */
export function Cases({ row, picture, told, lang, size, x, middle, end }: CasesProps) {
  const { label, note, mark } = SIZES[size];
  const cases = casesOf(row);
  const values = picture.values ? wordsOfCases(row, (value) => ownValue(told, value, lang), lang) : '';
  const radius = RADIUS * mark;
  const at = x(Math.max(0, ...cases)) + radius + 8;
  const beside = values === '' ? 0 : textWidth(values, label, 'bold') + 6;
  const fits = (words: string): boolean => at + beside + textWidth(words, note) <= end;
  // That they are few shows in their number, too, and that in the table.
  const words = [whyFew(row, lang), countOf(row, lang)].find(fits) ?? '';
  return (
    <g>
      {cases.map((value, index) => (
        <circle key={index} cx={x(value)} cy={middle} r={radius} fill="var(--slate)" stroke="var(--card)" />
      ))}
      <text x={at} y={middle + label * 0.34} fontSize={label} fontWeight={600}>
        {values}
      </text>
      <text x={at + beside} y={middle + note * 0.34} fontSize={note} className="chart-quiet">
        {words}
      </text>
    </g>
  );
}
