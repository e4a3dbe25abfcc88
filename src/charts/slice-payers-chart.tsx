import { useId, useState } from 'react';
import { chartText } from '../text/chart-text.ts';
import { formatMoney, formatPercent } from '../text/format.ts';
import type { Lang } from '../text/lang.ts';
import './chart.css';
import { type ChartSize, SIZES } from './chart-size.ts';
import { KeysOver } from './keys-over.tsx';
import type { Chosen } from './mark-keys.tsx';
import { Plot } from './plot.tsx';
import { SideNames, sideNamesWidth } from './side-names.tsx';
import { describePayers } from './slice-payers-figure.ts';
import { PayersBar } from './slice-payers-marks.tsx';
import type { SlicePayersRow } from './slice-payers.ts';
import type { SliceNames, SliceSide } from './slice-side.ts';
import { Stripes } from './stripes.tsx';
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
        <PayersBar
          key={row.side}
          row={row}
          middle={middle}
          thickness={thickness}
          id={id}
          lang={lang}
          size={size}
        />
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
