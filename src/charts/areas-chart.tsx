import { useMemo } from 'react';
import { chartText } from '../text/chart-text.ts';
import type { Lang } from '../text/lang.ts';
import { type AreaRow, areaName, byPeriod, countWords, periodName } from './area-groups.ts';
import { describeArea } from './areas-figure.ts';
import { type BarHeading, type BarItem, BarListMarks } from './bar-list-marks.tsx';
import { type Category, CategoryFrame, type CategoryInteraction } from './category-frame.tsx';
import { type ChartSize, SIZES } from './chart-size.ts';
import { FILLS } from './swatch.tsx';

interface AreasChartProps {
  rows: readonly AreaRow[];
  lang: Lang;
  width: number;
  /** What its rows fill; many areas make it higher, and on the page a few leave it lower. */
  height: number;
  size: ChartSize;
  interaction: CategoryInteraction | null;
}

// A row is high enough for a finger, and for a name on two lines where the chart is narrow, px.
const PITCH = { screen: { least: 26, most: 40 }, report: { least: 40, most: 84 } };
const NARROW = 400;
const LEAST_NARROW = 32;

/** Total cost by programme area, each period's areas by themselves. */
export function AreasChart({ rows, lang, width, height, size, interaction }: AreasChartProps) {
  const drawn = useMemo(() => layOut(rows, lang, width, height, size), [rows, lang, width, height, size]);
  return (
    <CategoryFrame
      categories={drawn.categories}
      interaction={interaction}
      label={chartText[lang].areas.question}
      width={width}
      height={drawn.height}
    >
      {() => (
        <BarListMarks
          items={drawn.items}
          headings={drawn.headings}
          lang={lang}
          width={width}
          height={drawn.height}
          size={size}
        />
      )}
    </CategoryFrame>
  );
}

const FILL_OF = { esf: FILLS.esf, leader: FILLS.leader_programme, interreg: FILLS.eu };

function layOut(rows: readonly AreaRow[], lang: Lang, width: number, height: number, size: ChartSize) {
  const text = chartText[lang].areas;
  const groups = byPeriod(rows);
  const head = SIZES[size].label * 1.9;
  const { most } = PITCH[size];
  const least = width < NARROW ? LEAST_NARROW : PITCH[size].least;
  const room = (height - groups.length * head) / Math.max(rows.length, 1);
  const pitch = Math.max(least, Math.min(room, most));
  const items: BarItem[] = [];
  const headings: BarHeading[] = [];
  const categories: Category[] = [];
  let top = 0;
  for (const group of groups) {
    headings.push({ label: periodName(group.period, lang), top, height: head });
    top += head;
    for (const row of group.rows) {
      items.push({
        id: `${row.period}:${row.area_key}`,
        label: areaName(row, lang),
        value: row.cost_sum,
        words: row.n === 0 ? text.none : text.noAmount,
        count: countWords(row.n_cost, row.n, lang),
        fill: row.group === null ? FILLS.other : FILL_OF[row.group],
        top,
        height: pitch,
      });
      categories.push({
        member: row.area_key,
        label: describeArea(row, lang),
        x: 0,
        y: top,
        width,
        height: pitch,
      });
      top += pitch;
    }
  }
  return {
    items,
    headings,
    categories: oneOfEach(categories),
    height: size === 'screen' ? top : Math.max(top, height),
  };
}

/** Several periods may have projects without an area; they are one member of the slice, so one key chooses it. */
function oneOfEach(categories: readonly Category[]): Category[] {
  return categories.filter(
    (each, index) => categories.findIndex((other) => other.member === each.member) === index,
  );
}
