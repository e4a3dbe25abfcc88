import { memo, useMemo } from 'react';
import { chartText } from '../text/chart-text.ts';
import { formatMillions, formatNumber } from '../text/format.ts';
import type { Lang } from '../text/lang.ts';
import { CategoryFrame, type CategoryInteraction } from './category-frame.tsx';
import { type ChartSize, SIZES } from './chart-size.ts';
import { LeftAxis } from './left-axis.tsx';
import { Plot } from './plot.tsx';
import { sameDrawing } from './same-drawing.ts';
import { describeYear, MARK_OF, type SupportYear, type Year, yearsOf } from './support-years-figure.ts';
import { FILLS } from './swatch.tsx';
import { textWidth } from './text-width.ts';
import { ticksTo } from './ticks.ts';
import { usePlot } from './use-plot.ts';

interface SupportYearsChartProps {
  rows: readonly SupportYear[];
  lang: Lang;
  width: number;
  height: number;
  size: ChartSize;
  /** The members are years. */
  interaction: CategoryInteraction | null;
  /** Which years can be chosen. */
  choosable: (year: number) => boolean;
}

const margins = (size: ChartSize) => {
  const { tick } = SIZES[size];
  return { top: tick * 1.9, right: tick * 0.5, bottom: tick * 1.8, left: tick * 3.4 };
};

/** How much support was in play each year: a column a year, the kinds of support above each other. */
export function SupportYearsChart(props: SupportYearsChartProps) {
  const { rows, lang, width, height, size, interaction, choosable } = props;
  const categories = useMemo(() => {
    const years = rows.length === 0 ? [] : yearsOf(rows);
    const { left, right, top } = margins(size);
    const pitch = (width - left - right) / Math.max(years.length, 1);
    return years
      .map((year, index) => ({
        member: String(year.year),
        label: describeYear(year, lang),
        x: left + index * pitch,
        y: top,
        width: pitch,
        height: height - top,
      }))
      .filter(({ member }) => choosable(Number(member)));
  }, [rows, lang, width, height, size, choosable]);
  return (
    <CategoryFrame
      categories={categories}
      interaction={interaction}
      label={chartText[lang]['support-years'].question}
      width={width}
      height={height}
    >
      {() => <Marks rows={rows} lang={lang} width={width} height={height} size={size} />}
    </CategoryFrame>
  );
}

type MarksProps = Omit<SupportYearsChartProps, 'interaction' | 'choosable'>;

const Marks = memo(function Marks(props: MarksProps) {
  const years = useMemo(() => (props.rows.length === 0 ? [] : yearsOf(props.rows)), [props.rows]);
  const ticks = ticksTo(Math.max(0, ...years.map((year) => year.total)) / 1e6);
  const first = years[0]?.year ?? 0;
  return (
    <Plot
      width={props.width}
      height={props.height}
      margin={margins(props.size)}
      x={{ domain: [first, first + Math.max(years.length, 1)], scale: 'linear' }}
      y={{ domain: [0, ticks.at(-1) ?? 1], scale: 'linear', down: false }}
    >
      <Layer {...props} years={years} ticks={ticks} />
    </Plot>
  );
}, sameDrawing);

function Layer({
  years,
  ticks,
  lang,
  size,
}: MarksProps & { years: readonly Year[]; ticks: readonly number[] }) {
  const plot = usePlot();
  if (!plot) return null;
  const { tick, mark } = SIZES[size];
  const pitch = plot.x((years[0]?.year ?? 0) + 1) - plot.x(years[0]?.year ?? 0);
  const every = Math.ceil((textWidth('2020', tick) + 6 * mark) / pitch);
  // Where the amount of some year has no room with a decimal, none has one, so that all are told alike.
  const { note } = SIZES[size];
  const wide = years.some((year) => textWidth(formatMillions(lang, year.total), note) > pitch);
  // And where one has none without either, the axis tells them all.
  const untold = years.some((year) => textWidth(wholeMillions(lang, year.total), note) > pitch);
  const digits = ticks.some((value) => !Number.isInteger(value)) ? 1 : 0;
  return (
    <g>
      <text x={0} y={tick} fontSize={tick} className="chart-quiet">
        {chartText[lang].regions.unit}
      </text>
      <LeftAxis
        ticks={ticks.map((value) => ({
          value,
          label: formatNumber(lang, value, (value * 10) % 1 === 0 ? digits : 2),
        }))}
        plot={plot}
        size={size}
        fromZero
      />
      {years.map((year, index) => (
        <g key={year.year}>
          <Column
            year={year}
            left={plot.x(year.year)}
            pitch={pitch}
            y={plot.y}
            size={size}
            amount={untold ? null : (wide ? wholeMillions : formatMillions)(lang, year.total)}
          />
          {index % every === 0 && (
            <text
              x={plot.x(year.year) + pitch / 2}
              y={plot.bottom + tick * 1.3}
              fontSize={tick}
              textAnchor="middle"
              className="chart-second"
            >
              {year.year}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

interface ColumnProps {
  year: Year;
  left: number;
  pitch: number;
  y: (millions: number) => number;
  size: ChartSize;
  /** What is written over it. */
  amount: string | null;
}

function Column({ year, left, pitch, y, size, amount }: ColumnProps) {
  const { note, mark } = SIZES[size];
  const thick = Math.max(1, Math.min(pitch * 0.72, 64 * mark));
  return (
    <g>
      {year.parts.map((part, index) => {
        const below = year.parts.slice(0, index).reduce((sum, each) => sum + each.support, 0);
        const bottom = y(below / 1e6);
        const top = y((below + part.support) / 1e6);
        const topmost = index === year.parts.length - 1;
        return (
          <rect
            key={part.kind}
            x={left + (pitch - thick) / 2}
            y={top}
            width={thick}
            // A hair of the card between the kinds; a small amount is still seen.
            height={Math.max(bottom - top - (topmost ? 0 : 1), 1)}
            fill={FILLS[MARK_OF[part.kind]]}
          />
        );
      })}
      {year.total > 0 && amount !== null && (
        <text
          x={left + pitch / 2}
          y={y(year.total / 1e6) - note * 0.4}
          fontSize={note}
          textAnchor="middle"
          className="chart-halo"
        >
          {amount}
        </text>
      )}
    </g>
  );
}

/** What would be told as 0, and is not, is less than 1. */
function wholeMillions(lang: Lang, kronor: number): string {
  const millions = kronor / 1e6;
  return millions > 0 && millions < 0.5 ? '<1' : formatNumber(lang, millions);
}
