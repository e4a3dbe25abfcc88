import { memo } from 'react';
import { chartText } from '../text/chart-text.ts';
import { formatDate } from '../text/dates.ts';
import { formatMonths } from '../text/format.ts';
import type { Lang } from '../text/lang.ts';
import { type ChartSize, SIZES } from './chart-size.ts';
import { placeOf } from './place-of.ts';
import { Plot } from './plot.tsx';
import { programmeMark } from './programme-mark.ts';
import { projectName, type ProjectRow } from './project-row.ts';
import { barMiddle, namesWidth, rowChartHeight, type RowLayout } from './row-geometry.ts';
import { RowNames } from './row-names.tsx';
import { sameDrawing } from './same-drawing.ts';
import { FILLS } from './swatch.tsx';
import { textWidth } from './text-width.ts';
import { dayOf, yearTicks } from './ticks.ts';
import { TopAxis } from './top-axis.tsx';
import { usePlot } from './use-plot.ts';

/** When a project ran, and in which programme. ISO dates, both inclusive; months with fraction. */
export type ProjectSpan = Pick<ProjectRow, 'start' | 'end' | 'months' | 'programme' | 'preparatory'>;

interface TimelineMarksProps extends RowLayout {
  rows: readonly ProjectRow[];
  lang: Lang;
}

// The programme periods of the funds; the first day of each is where the money changes.
const PERIOD_STARTS = ['2007-01-01', '2014-01-01', '2021-01-01', '2028-01-01'];
const MARGIN = { screen: 16, report: 28 };
const YEAR_ROOM = { screen: 40, report: 84 };

type Span = [from: number, to: number];

/** The picture of when the projects ran: one bar a project on a common time axis. */
export const TimelineMarks = memo(function TimelineMarks(props: TimelineMarksProps) {
  const { rows, lang, width, pitch, size, labels } = props;
  const [from, to] = spanOf(rows);
  const left = namesWidth(props) + MARGIN[size];
  const right = roomForMonths(props, [from, to], left);
  const most = Math.max(3, Math.floor((width - left - right) / YEAR_ROOM[size]));
  return (
    <Plot
      width={width}
      height={rowChartHeight(rows.length, props)}
      margin={{ top: SIZES[size].header, right, bottom: 0, left }}
      x={{ domain: [from, to], scale: 'linear' }}
      y={{ domain: [0, Math.max(rows.length, 1)], scale: 'linear', down: true }}
    >
      <Layer
        rows={rows}
        lang={lang}
        years={yearTicks(from, to, Math.min(most, 6))}
        span={[from, to]}
        layout={{ width, pitch, size, labels }}
      />
    </Plot>
  );
}, sameDrawing);

/** What is left free right of the axis: as much as lets the months stand behind a bar that has no room for them before it. */
function roomForMonths({ rows, lang, width, size }: TimelineMarksProps, span: Span, left: number): number {
  const days = span[1] - span[0];
  const room = width - left - MARGIN[size];
  const scales = rows.flatMap(({ start, end, months }) => {
    if (start === null || end === null || end < start) return [];
    const words = monthsRoom(formatMonths(lang, months), size);
    const before = ((dayOf(start) - span[0]) * room) / days + MARGIN[size] >= words;
    return before ? [] : [(width - left - words) / (dayOf(end) + 1 - span[0])];
  });
  return width - left - Math.max(0, Math.min(room / days, ...scales)) * days;
}

const monthsRoom = (words: string, size: ChartSize): number =>
  textWidth(words, SIZES[size].note) + 6 * SIZES[size].mark;

/** From the first start to the last end, in days, to whole years. */
export function spanOf(rows: readonly ProjectSpan[]): Span {
  const days = rows.flatMap((row) => [row.start, row.end]).flatMap((date) => (date === null ? [] : [date]));
  if (days.length === 0) return [dayOf('2014-01-01'), dayOf('2021-01-01')];
  const years = days.map((date) => Number(date.slice(0, 4)));
  return [dayOf(`${Math.min(...years)}-01-01`), dayOf(`${Math.max(...years) + 1}-01-01`)];
}

interface LayerProps {
  rows: readonly ProjectRow[];
  lang: Lang;
  years: readonly { year: number; at: number }[];
  span: [number, number];
  layout: RowLayout;
}

function Layer({ rows, lang, years, span, layout }: LayerProps) {
  const plot = usePlot();
  if (!plot) return null;
  return (
    <g>
      <TopAxis
        ticks={years.map(({ year, at }) => ({ at: plot.x(at), label: String(year) }))}
        top={plot.top}
        bottom={plot.bottom}
        size={layout.size}
        fromZero={false}
        inside={false}
        lines={layout.labels !== 'above'}
      />
      <PeriodBorders span={span} x={plot.x} top={plot.top} bottom={plot.bottom} size={layout.size} />
      <RowNames
        rows={rows.map((row) => ({ id: row.id, name: projectName(row), place: placeOf(row, lang) }))}
        layout={layout}
        top={plot.y}
      />
      {rows.map((row, index) => (
        <Period
          key={row.id}
          row={row}
          x={plot.x}
          left={plot.left - MARGIN[layout.size]}
          middle={barMiddle(plot.y(index), layout)}
          lang={lang}
          width={layout.width}
          size={layout.size}
        />
      ))}
    </g>
  );
}

interface PeriodBordersProps {
  /** First and last day of the axis. */
  span: readonly [number, number];
  x: (day: number) => number;
  top: number;
  bottom: number;
  size: ChartSize;
}

/** A line where a programme period begins. */
export function PeriodBorders({ span, x, top, bottom, size }: PeriodBordersProps) {
  return PERIOD_STARTS.map(dayOf)
    .filter((day) => day > span[0] && day < span[1])
    .map((day) => (
      <path
        key={day}
        d={`M${x(day)} ${top - 3}V${bottom}`}
        stroke="var(--axis)"
        strokeWidth={size === 'report' ? 1.5 : 1}
        strokeDasharray={size === 'report' ? '5 4' : '2 2'}
      />
    ));
}

interface PeriodProps {
  row: ProjectSpan;
  x: (day: number) => number;
  left: number;
  middle: number;
  lang: Lang;
  width: number;
  size: ChartSize;
}

/** The bar of a project with its months beside it, or words in its place. */
export function Period({ row, x, left, middle, lang, width, size }: PeriodProps) {
  const text = chartText[lang].timeline;
  const { mark, note } = SIZES[size];
  const { start, end } = row;
  if (start === null || end === null || end < start) {
    const words =
      start === null
        ? end === null
          ? text.none
          : text.to(formatDate(lang, end))
        : end === null
          ? text.from(formatDate(lang, start))
          : text.reversed;
    return (
      <text x={left} y={middle + note * 0.34} fontSize={note} className="chart-quiet chart-halo">
        {words}
      </text>
    );
  }
  // The last day is part of the period.
  const from = x(dayOf(start));
  const wide = Math.max(x(dayOf(end) + 1) - from, 3 * mark);
  const words = formatMonths(lang, row.months);
  const room = monthsRoom(words, size);
  const behind = from + wide + room <= width;
  // Where there is no room before the bar either, its end is written over.
  const before = from - room >= left;
  const at = behind ? from + wide + 6 * mark : before ? from - 6 * mark : width;
  const colour = FILLS[programmeMark(row.programme)];
  const thick = 10 * mark;
  return (
    <g>
      {row.preparatory ? (
        <rect
          x={from + 0.75 * mark}
          y={middle - thick / 2 + 0.75 * mark}
          width={Math.max(wide - 1.5 * mark, 1.5 * mark)}
          height={thick - 1.5 * mark}
          rx={1.5 * mark}
          fill="var(--card)"
          stroke={colour}
          strokeWidth={1.5 * mark}
        />
      ) : (
        <rect x={from} y={middle - thick / 2} width={wide} height={thick} rx={1.5 * mark} fill={colour} />
      )}
      <text
        x={at}
        y={middle + note * 0.34}
        fontSize={note}
        textAnchor={behind ? 'start' : 'end'}
        className="chart-quiet chart-halo"
      >
        {words}
      </text>
    </g>
  );
}
