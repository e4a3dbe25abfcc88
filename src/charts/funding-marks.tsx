import { memo, useId } from 'react';
import { chartText } from '../text/chart-text.ts';
import { formatMillions, formatMoney, formatPercent } from '../text/format.ts';
import type { Lang } from '../text/lang.ts';
import { SIZES } from './chart-size.ts';
import { columnMillions } from './column-millions.ts';
import { type Funding, type FundingMode, fundingOf, type FundingPart } from './funding-parts.ts';
import { ON_FILL } from './on-fill.ts';
import { placeOf } from './place-of.ts';
import { Plot } from './plot.tsx';
import { projectName, type ProjectRow } from './project-row.ts';
import {
  barMiddle,
  barThickness,
  nameAbove,
  namesWidth,
  rowChartHeight,
  type RowLayout,
} from './row-geometry.ts';
import { RowNames } from './row-names.tsx';
import { sameDrawing } from './same-drawing.ts';
import { Stripes } from './stripes.tsx';
import { FILLS } from './swatch.tsx';
import { textWidth } from './text-width.ts';
import { ticksTo } from './ticks.ts';
import { TopAxis } from './top-axis.tsx';
import { usePlot } from './use-plot.ts';

interface FundingMarksProps extends RowLayout {
  rows: readonly ProjectRow[];
  mode: FundingMode;
  lang: Lang;
}

// Widths of the column with the total and its range bar, px.
const TOTALS = { screen: 86, report: 110 };
const TOTALS_GAP = 12;
const LONGEST_RANGE = 36;
// Under this, kronor, millions with one decimal would not tell the ticks apart.
const SMALL_AXIS = 200_000;
// Shares are written inside a bar that is thick enough for it, px.
const IN_BAR = { screen: { type: 12, least: 16 }, report: { type: 22, least: 24 } };

/** The picture of who pays: one stacked bar a project. */
export const FundingMarks = memo(function FundingMarks(props: FundingMarksProps) {
  const { rows, mode, lang, width, pitch, size, labels } = props;
  const most = Math.max(0, ...rows.map((row) => row.cost ?? 0));
  const ticks = mode === 'share' ? [0, 25, 50, 75, 100] : ticksTo(most);
  const left = namesWidth(props) + (labels === 'above' ? 0 : TOTALS[size]);
  return (
    <Plot
      width={width}
      height={rowChartHeight(rows.length, props)}
      margin={{ top: SIZES[size].header, right: 1, bottom: 0, left }}
      x={{ domain: [0, ticks.at(-1) ?? 100], scale: 'linear' }}
      y={{ domain: [0, Math.max(rows.length, 1)], scale: 'linear', down: true }}
    >
      <Layer
        rows={rows}
        funding={rows.map((row) => fundingOf(row, mode))}
        mode={mode}
        lang={lang}
        ticks={ticks}
        most={most}
        layout={{ width, pitch, size, labels }}
      />
    </Plot>
  );
}, sameDrawing);

interface LayerProps {
  rows: readonly ProjectRow[];
  funding: readonly Funding[];
  mode: FundingMode;
  lang: Lang;
  ticks: readonly number[];
  most: number;
  layout: RowLayout;
}

function Layer({ rows, funding, mode, lang, ticks, most, layout }: LayerProps) {
  const plot = usePlot();
  const id = useId();
  if (!plot) return null;
  const text = chartText[lang].funding;
  const { size } = layout;
  const { tick, label } = SIZES[size];
  const totalAt = plot.left - TOTALS_GAP;
  const tickLabel = (value: number, index: number) => {
    const last = index === ticks.length - 1;
    if (mode === 'share') return last ? formatPercent(lang, value) : String(value);
    if (last) return formatMoney(lang, value);
    if (value === 0) return '0';
    return most < SMALL_AXIS ? formatMoney(lang, value) : formatMillions(lang, value);
  };
  return (
    <g>
      <Stripes id={`${id}c`} kind="cofinancing" scale={size === 'report' ? 1.6 : 1} />
      <Stripes id={`${id}u`} kind="unknown" scale={size === 'report' ? 1.6 : 1} />
      <TopAxis
        ticks={ticks.map((value, index) => ({ at: plot.x(value), label: tickLabel(value, index) }))}
        top={plot.top}
        bottom={plot.bottom}
        size={size}
        fromZero
        inside
        lines={layout.labels !== 'above'}
      />
      {layout.labels !== 'above' && (
        <text x={totalAt} y={plot.top - tick * 0.65} fontSize={tick} textAnchor="end" className="chart-quiet">
          {text.total}
        </text>
      )}
      <RowNames
        rows={rows.map((row) => ({ id: row.id, name: projectName(row), place: placeOf(row, lang) }))}
        layout={layout}
        top={plot.y}
      />
      {rows.map((row, index) => {
        const middle = barMiddle(plot.y(index), layout);
        return (
          <g key={row.id}>
            {layout.labels === 'above' ? (
              <text
                x={layout.width}
                y={nameAbove(plot.y(index), layout)}
                fontSize={label}
                textAnchor="end"
                className="chart-second"
              >
                {formatMoney(lang, row.cost)}
              </text>
            ) : (
              <text x={totalAt} y={middle + label * 0.34} fontSize={label} textAnchor="end">
                {columnMillions(lang, row.cost)}
              </text>
            )}
            {size === 'screen' && layout.labels === 'none' && row.cost !== null && row.cost > 0 && (
              <rect
                x={0}
                y={middle - 3.5}
                width={Math.max(1, (LONGEST_RANGE * row.cost) / most)}
                height={7}
                rx={1.5}
                fill="var(--slate)"
                fillOpacity={0.55}
              />
            )}
            <Bar
              funding={funding[index]}
              row={row}
              x={plot.x}
              middle={middle}
              lang={lang}
              layout={layout}
              fill={(part) => fillOf(part, id)}
            />
          </g>
        );
      })}
    </g>
  );
}

interface BarProps {
  funding: Funding | undefined;
  row: ProjectRow;
  x: (value: number) => number;
  middle: number;
  lang: Lang;
  layout: RowLayout;
  fill: (part: FundingPart) => string;
}

function Bar({ funding, row, x, middle, lang, layout, fill }: BarProps) {
  const thickness = barThickness(layout);
  const { note } = SIZES[layout.size];
  if (!funding?.drawn) {
    const { gaps } = chartText[lang].funding;
    const gap = funding?.gap ?? 'no-amounts';
    return (
      <text x={x(0) + 6} y={middle + note * 0.34} fontSize={note} className="chart-quiet">
        {gap === 'foreign' ? gaps.foreign(row.currency) : gaps[gap]}
      </text>
    );
  }
  return funding.parts.map((part) => {
    const from = x(part.from);
    // One px of card parts neighbours, but a part never vanishes into it.
    const wide = Math.max(x(part.to) - from - 1, 0.75);
    return (
      <g key={part.source}>
        <rect x={from} y={middle - thickness / 2} width={wide} height={thickness} fill={fill(part)} />
        {thickness >= IN_BAR[layout.size].least && (
          <PartLabel
            part={part}
            from={from}
            wide={wide}
            middle={middle}
            lang={lang}
            type={IN_BAR[layout.size].type}
          />
        )}
      </g>
    );
  });
}

/** The share inside its part, on a plate of card where the part is striped; left out where it does not fit. */
function PartLabel({
  part,
  from,
  wide,
  middle,
  lang,
  type,
}: {
  part: FundingPart;
  from: number;
  wide: number;
  middle: number;
  lang: Lang;
  /** Px. */
  type: number;
}) {
  const unit = type / 22;
  const label = part.share === null ? formatMoney(lang, part.amount) : formatPercent(lang, part.share);
  const plate = textWidth(label, type, 'bold') + 16 * unit;
  const striped = part.source === 'cofinancing' || part.source === 'unknown';
  if (plate + (striped ? 24 : 14) * unit > wide) return null;
  return (
    <>
      {striped && (
        <rect
          x={from + 12 * unit}
          y={middle - 15 * unit}
          width={plate}
          height={30 * unit}
          rx={3 * unit}
          fill="var(--card)"
        />
      )}
      <text
        x={from + (striped ? 20 : 15) * unit}
        y={middle + type * 0.35}
        fontSize={type}
        fontWeight={600}
        style={{ fill: ON_FILL[part.source] }}
      >
        {label}
      </text>
    </>
  );
}

function fillOf({ source }: FundingPart, id: string): string {
  if (source === 'cofinancing') return `url(#${id}c)`;
  return source === 'unknown' ? `url(#${id}u)` : FILLS[source];
}
