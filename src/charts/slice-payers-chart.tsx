import { useId, useState } from 'react';
import { chartText } from '../text/chart-text.ts';
import { formatMoney, formatPercent } from '../text/format.ts';
import type { Lang } from '../text/lang.ts';
import './chart.css';
import { type ChartSize, SIZES } from './chart-size.ts';
import { KeysOver } from './keys-over.tsx';
import type { Chosen } from './mark-keys.tsx';
import { ON_FILL } from './on-fill.ts';
import { Plot } from './plot.tsx';
import { SideNames, sideNamesWidth } from './side-names.tsx';
import { describePayers } from './slice-payers-figure.ts';
import { payerParts, type PayerPart, type SlicePayersRow } from './slice-payers.ts';
import type { SliceNames, SliceSide } from './slice-side.ts';
import { Stripes } from './stripes.tsx';
import { FILLS } from './swatch.tsx';
import { textWidth } from './text-width.ts';
import { TopAxis } from './top-axis.tsx';
import { usePlot } from './use-plot.ts';

interface SlicePayersChartProps {
  rows: readonly SlicePayersRow[];
  names: SliceNames;
  lang: Lang;
  width: number;
  height: number;
  size: ChartSize;
  /** Choosing a slice’s bar; null for a picture that nobody can point at. */
  onChooseSide: ((side: SliceSide, chosen: Chosen) => void) | null;
}

const TICKS = [0, 25, 50, 75, 100];
const THICKEST = { screen: 64, report: 150 };
const LABEL = { screen: 13, report: 22 };

/** Who pays in each of two slices: one stacked bar a slice, in shares of its cost. */
export function SlicePayersChart(props: SlicePayersChartProps) {
  const { rows, names, lang, width, height, size } = props;
  const [over, setOver] = useState<HTMLElement | null>(null);
  const sides = rows.map((row) => ({ name: names[row.side], under: formatMoney(lang, row.cost) }));
  return (
    <div className="chart" style={{ width, height }}>
      <div className="chart-picture" aria-hidden="true">
        <Plot
          width={width}
          height={height}
          margin={{
            top: SIZES[size].header,
            right: 1,
            bottom: 0,
            left: sideNamesWidth(sides, width, size),
          }}
          x={{ domain: [0, 100], scale: 'linear' }}
          y={{ domain: [0, Math.max(rows.length, 1)], scale: 'linear', down: true }}
        >
          <Layer {...props} over={over} />
        </Plot>
      </div>
      <div ref={setOver} className="chart-boxes" />
    </div>
  );
}

type LayerProps = SlicePayersChartProps & { over: HTMLElement | null };

function Layer({ rows, names, lang, size, onChooseSide, over }: LayerProps) {
  const plot = usePlot();
  const id = useId();
  if (!plot) return null;
  const pitch = plot.y(1) - plot.y(0);
  const thickness = Math.min(THICKEST[size], pitch * 0.5);
  const placed = rows.map((row, index) => ({ row, middle: plot.y(index + 0.5) }));
  return (
    <g>
      <Stripes id={id} kind="cofinancing" scale={size === 'report' ? 1.6 : 1} />
      <TopAxis
        ticks={TICKS.map((value, index) => ({
          at: plot.x(value),
          label: index === TICKS.length - 1 ? formatPercent(lang, value) : String(value),
        }))}
        top={plot.top}
        bottom={plot.bottom}
        size={size}
        fromZero
        inside
        lines
      />
      <SideNames
        sides={placed.map(({ row, middle }) => ({
          name: names[row.side],
          under: formatMoney(lang, row.cost),
          middle,
        }))}
        left={plot.left}
        size={size}
      />
      {placed.map(({ row, middle }) => (
        <Bar key={row.side} row={row} middle={middle} thickness={thickness} id={id} lang={lang} size={size} />
      ))}
      {onChooseSide && (
        <KeysOver
          over={over}
          marks={placed}
          keyOf={({ row, middle }) => ({
            id: row.side,
            label: describePayers(row, names, lang),
            pressed: null,
            x: plot.left,
            y: middle - thickness / 2,
            width: plot.right - plot.left,
            height: thickness,
          })}
          label={chartText[lang]['slice-payers'].question}
          onChoose={({ row }, chosen) => onChooseSide(row.side, chosen)}
        />
      )}
    </g>
  );
}

interface BarProps {
  row: SlicePayersRow;
  middle: number;
  thickness: number;
  id: string;
  lang: Lang;
  size: ChartSize;
}

function Bar({ row, middle, thickness, id, lang, size }: BarProps) {
  const plot = usePlot();
  if (!plot) return null;
  const parts = payerParts(row);
  const { note } = SIZES[size];
  if (parts.length === 0)
    return (
      <text x={plot.x(0) + 8} y={middle + note * 0.34} fontSize={note} className="chart-quiet">
        {chartText[lang].funding.gaps['no-amounts']}
      </text>
    );
  return parts.map((part) => {
    const from = plot.x(part.from);
    // One px of card parts neighbours, but a part never vanishes into it.
    const wide = Math.max(plot.x(part.to) - from - 1, 0.75);
    return (
      <g key={part.payer}>
        <rect
          x={from}
          y={middle - thickness / 2}
          width={wide}
          height={thickness}
          fill={part.payer === 'cofinancing' ? `url(#${id})` : FILLS[part.payer]}
        />
        <PartLabel
          part={part}
          from={from}
          wide={wide}
          middle={middle}
          thickness={thickness}
          lang={lang}
          size={size}
        />
      </g>
    );
  });
}

interface PartLabelProps {
  part: PayerPart;
  from: number;
  wide: number;
  middle: number;
  thickness: number;
  lang: Lang;
  size: ChartSize;
}

/** The share inside its part, on a plate of card where that is striped; above the bar where the part is too narrow. */
function PartLabel({ part, from, wide, middle, thickness, lang, size }: PartLabelProps) {
  const type = LABEL[size];
  const label = formatPercent(lang, part.share);
  const text = textWidth(label, type, 'bold');
  const striped = part.payer === 'cofinancing';
  const inset = type * 0.75;
  if (text + 2 * inset + (striped ? type : 0) <= wide)
    return (
      <>
        {striped && (
          <rect
            x={from + inset * 0.8}
            y={middle - type * 0.72}
            width={text + type * 0.8}
            height={type * 1.44}
            rx={3}
            fill="var(--card)"
          />
        )}
        <text
          x={from + inset * (striped ? 0.8 : 1) + (striped ? type * 0.4 : 0)}
          y={middle + type * 0.35}
          fontSize={type}
          fontWeight={600}
          style={{ fill: ON_FILL[part.payer] }}
        >
          {label}
        </text>
      </>
    );
  // Beside each other two narrow parts would write over each other: only one that is half as wide as its label is told.
  if (wide < text * 0.45) return null;
  return (
    <text
      x={from + wide / 2}
      y={middle - thickness / 2 - type * 0.45}
      fontSize={type * 0.95}
      textAnchor="middle"
      className="chart-second"
    >
      {label}
    </text>
  );
}
