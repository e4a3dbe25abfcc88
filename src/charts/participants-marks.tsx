import { memo } from 'react';
import { chartText } from '../text/chart-text.ts';
import { formatNumber, formatPercent } from '../text/format.ts';
import type { Lang } from '../text/lang.ts';
import { BulletMarks } from './bullet-marks.tsx';
import { SIZES } from './chart-size.ts';
import { placeOf } from './place-of.ts';
import { Plot } from './plot.tsx';
import { projectName, type ProjectRow } from './project-row.ts';
import { barMiddle, nameAbove, namesWidth, rowChartHeight, type RowLayout } from './row-geometry.ts';
import { RowNames } from './row-names.tsx';
import { sameDrawing } from './same-drawing.ts';
import { textWidth } from './text-width.ts';
import { countTicksTo } from './ticks.ts';
import { TopAxis } from './top-axis.tsx';
import { usePlot } from './use-plot.ts';

interface ParticipantsMarksProps extends RowLayout {
  rows: readonly ProjectRow[];
  lang: Lang;
}

// Room left of zero for half a ring, and right of the scale for the column "of target", px.
const ZERO = { screen: 6, report: 12 };
const OF_TARGET = { screen: 72, report: 110 };

/** The picture of plan, actual, target and outcome: one bullet a project on a common scale. */
export const ParticipantsMarks = memo(function ParticipantsMarks(props: ParticipantsMarksProps) {
  const { rows, lang, width, pitch, size, labels } = props;
  const counts = rows.flatMap((row) => [row.planned, row.actual, row.target, row.result]);
  const ticks = countTicksTo(Math.max(0, ...counts.filter((each) => each !== null)));
  return (
    <Plot
      width={width}
      height={rowChartHeight(rows.length, props)}
      margin={{
        top: SIZES[size].header,
        right: labels === 'above' ? 12 : OF_TARGET[size],
        bottom: 0,
        left: namesWidth(props) + ZERO[size],
      }}
      x={{ domain: [0, ticks.at(-1) ?? 1], scale: 'linear' }}
      y={{ domain: [0, Math.max(rows.length, 1)], scale: 'linear', down: true }}
    >
      <Layer rows={rows} lang={lang} ticks={ticks} layout={{ width, pitch, size, labels }} />
    </Plot>
  );
}, sameDrawing);

interface LayerProps {
  rows: readonly ProjectRow[];
  lang: Lang;
  ticks: readonly number[];
  layout: RowLayout;
}

function Layer({ rows, lang, ticks, layout }: LayerProps) {
  const plot = usePlot();
  if (!plot) return null;
  const text = chartText[lang].participants;
  const { size, labels, width } = layout;
  const { tick, label } = SIZES[size];
  return (
    <g>
      <TopAxis
        ticks={ticks.map((value) => ({ at: plot.x(value), label: formatNumber(lang, value) }))}
        top={plot.top}
        bottom={plot.bottom}
        size={size}
        fromZero
        inside={false}
        lines={labels !== 'above'}
      />
      {labels !== 'above' && (
        <text x={width} y={plot.top - tick * 0.65} fontSize={tick} textAnchor="end" className="chart-quiet">
          {text.ofTarget}
        </text>
      )}
      <RowNames
        rows={rows.map((row) => ({ id: row.id, name: projectName(row), place: placeOf(row, lang) }))}
        layout={layout}
        top={plot.y}
      />
      {rows.map((row, index) => {
        const top = plot.y(index);
        const achieved = formatPercent(lang, row.goal_achievement);
        // Without the head of a column the figure says itself what it is.
        const reached = row.goal_achievement === null ? '' : `${achieved} ${text.ofTarget}`;
        return (
          <g key={row.id}>
            <Bullet row={row} x={plot.x} middle={barMiddle(top, layout)} lang={lang} layout={layout} />
            <text
              x={width}
              y={labels === 'above' ? nameAbove(top, layout) : barMiddle(top, layout) + label * 0.34}
              fontSize={label}
              fontWeight={row.goal_achievement === null ? 400 : 600}
              textAnchor="end"
              className={row.goal_achievement === null ? 'chart-quiet' : undefined}
            >
              {labels === 'above' ? reached : achieved}
            </text>
          </g>
        );
      })}
    </g>
  );
}

interface BulletProps {
  row: ProjectRow;
  x: (value: number) => number;
  middle: number;
  lang: Lang;
  layout: RowLayout;
}

function Bullet({ row, x, middle, lang, layout }: BulletProps) {
  const { mark, note } = SIZES[layout.size];
  const { planned, actual, target, result } = row;
  const zero = x(0);
  const words = wordsFor(row, lang);
  const furthest = Math.max(
    ...[planned, actual, target, result].map((each) => (each === null ? zero : x(each))),
  );
  // Where there is no room after the marks, the words stand under the ring's dotted line, right of zero.
  const after = furthest + 8 * mark;
  const fits =
    words === null ||
    after + textWidth(words, note) <= layout.width - (layout.labels === 'above' ? 0 : 24 * mark);
  return (
    <g>
      <BulletMarks counts={row} x={x} middle={middle} mark={mark} />
      {words !== null && (
        <text
          x={fits ? after : zero + 6 * mark}
          y={middle + note * 0.34}
          fontSize={note}
          className="chart-quiet chart-halo"
        >
          {words}
        </text>
      )}
    </g>
  );
}

/** What stands in place of a mark that is missing; null where all there is to say is drawn. */
function wordsFor(row: ProjectRow, lang: Lang): string | null {
  const text = chartText[lang].participants;
  if (row.planned === null && row.actual === null && row.target === null && row.result === null)
    return text.none;
  return row.result === null && row.actual === null ? text.noResult : null;
}
