import { memo, useMemo } from 'react';
import { chartText } from '../text/chart-text.ts';
import { formatPercent } from '../text/format.ts';
import type { Lang } from '../text/lang.ts';
import { type BarItem, BarListMarks } from './bar-list-marks.tsx';
import { CategoryFrame } from './category-frame.tsx';
import { type ChartSize } from './chart-size.ts';
import { describeRanked, isCurve, type Ranked } from './concentration-figure.ts';
import { ConcentrationCurve } from './concentration-curve.tsx';
import type { Chosen } from './mark-keys.tsx';
import { projectName } from './project-row.ts';
import type { RowInteraction } from './row-frame.tsx';
import { FILLS } from './swatch.tsx';

interface ConcentrationChartProps {
  rows: readonly Ranked[];
  lang: Lang;
  width: number;
  /** What its rows fill; many projects make it higher, and on the page a few leave it lower. */
  height: number;
  size: ChartSize;
  interaction: RowInteraction | null;
  /** Choosing a point of the curve, which stands for so many of the first projects. */
  onChoosePoint: ((rank: number, chosen: Chosen) => void) | null;
}

const PITCH = { screen: { least: 26, most: 40 }, report: { least: 40, most: 84 } };
const NO_HEADINGS: readonly never[] = [];

/** How the support is spread: a curve over the projects from the largest on, or the few there are, ranked. */
export const ConcentrationChart = memo(function ConcentrationChart(props: ConcentrationChartProps) {
  return isCurve(props.rows) ? <ConcentrationCurve {...props} /> : <Ranking {...props} />;
});

function Ranking({ rows, lang, width, height, size, interaction }: ConcentrationChartProps) {
  const { least, most } = PITCH[size];
  const count = Math.max(rows.length, 1);
  const pitch = Math.max(least, Math.min(height / count, most));
  const items = useMemo(
    () =>
      rows.map((row, index): BarItem => ({
        id: row.id,
        label: projectName(row),
        value: row.support,
        words: '',
        count: chartText[lang].concentration.soFar(formatPercent(lang, row.cumulative)),
        fill: FILLS.other,
        top: index * pitch,
        height: pitch,
      })),
    [rows, lang, pitch],
  );
  const tall = size === 'screen' ? count * pitch : Math.max(height, count * pitch);
  return (
    <CategoryFrame
      categories={rows.map((row, index) => ({
        member: row.id,
        label: describeRanked(row, lang),
        x: 0,
        y: index * pitch,
        width,
        height: pitch,
      }))}
      interaction={
        interaction && {
          chosen: null,
          onChoose: (id) => {
            if (id !== null) interaction.onChoose(id);
          },
        }
      }
      label={chartText[lang].concentration.question}
      width={width}
      height={tall}
    >
      {() => (
        <BarListMarks
          items={items}
          headings={NO_HEADINGS}
          lang={lang}
          width={width}
          height={tall}
          size={size}
        />
      )}
    </CategoryFrame>
  );
}
