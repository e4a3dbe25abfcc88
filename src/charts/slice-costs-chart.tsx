import { useState } from 'react';
import { createPortal } from 'react-dom';
import { chartText } from '../text/chart-text.ts';
import { formatKronor, formatNumber, roundedPerHead } from '../text/format.ts';
import type { Lang } from '../text/lang.ts';
import './chart.css';
import { type ChartSize, SIZES } from './chart-size.ts';
import { logDomain } from './iso-lines.ts';
import { KeysOver } from './keys-over.tsx';
import { type Chosen, MarkKeys } from './mark-keys.tsx';
import { placeLabels } from './place-labels.ts';
import { Plot } from './plot.tsx';
import type { RowInteraction } from './row-frame.tsx';
import { SideNames, sideNamesWidth } from './side-names.tsx';
import { describeSpread, thousands } from './slice-costs-figure.ts';
import { isStrip, type SliceCosts, type SliceDot, type SliceSpread } from './slice-costs.ts';
import type { SliceNames, SliceSide } from './slice-side.ts';
import { swarm } from './swarm.ts';
import { FILLS } from './swatch.tsx';
import { shortenText, textWidth, wrapText } from './text-width.ts';
import { logTicks } from './ticks.ts';
import { TopAxis } from './top-axis.tsx';
import { usePlot } from './use-plot.ts';

interface SliceCostsChartProps extends SliceCosts {
  names: SliceNames;
  prices: 'current' | 'fixed';
  lang: Lang;
  width: number;
  height: number;
  size: ChartSize;
  interaction: RowInteraction | null;
  /** Choosing the bars of a slice with too many projects for a dot each. */
  onChooseSide: ((side: SliceSide, chosen: Chosen) => void) | null;
}

const TARGET = 24;
const RADIUS = 6.5;
const LONGEST_NAME = { screen: 120, report: 260 };
// From so many dots on their names would only be in each other's way.
const MOST_NAMES = 8;

/** How the cost per participant spreads in two slices, on one logarithmic axis. */
export function SliceCostsChart(props: SliceCostsChartProps) {
  const { dots, spreads, names, prices, lang, width, height, size } = props;
  const [over, setOver] = useState<HTMLElement | null>(null);
  const sides = spreads.map((row) => ({ name: names[row.side], under: chartText[lang].n(row.n) }));
  const values = [
    ...dots.flatMap((dot) => (prices === 'fixed' ? [dot.cost_per, dot.current] : [dot.cost_per])),
    ...spreads.flatMap((row) => [row.min, row.tenth, row.max]),
  ].filter((value) => value !== null && value > 0);
  const domain = logDomain(values.filter((value) => value !== null));
  return (
    <div className="chart" style={{ width, height }}>
      <div className="chart-picture" aria-hidden="true">
        <Plot
          width={width}
          height={height}
          margin={{
            top: SIZES[size].header,
            right: textWidth(thousands(lang, domain[1]), SIZES[size].tick) / 2 + 2,
            bottom: 0,
            left: sideNamesWidth(sides, width, size) + 10 * SIZES[size].mark,
          }}
          x={{ domain, scale: 'log' }}
          y={{ domain: [0, Math.max(spreads.length, 1)], scale: 'linear', down: true }}
        >
          <Layer {...props} domain={domain} over={over} />
        </Plot>
      </div>
      <div ref={setOver} />
    </div>
  );
}

interface LayerProps extends SliceCostsChartProps {
  domain: readonly [number, number];
  over: HTMLElement | null;
}

function Layer(props: LayerProps) {
  const { dots, spreads, names, prices, lang, size, interaction, onChooseSide, domain, over } = props;
  const plot = usePlot();
  if (!plot) return null;
  const { label, mark, tick } = SIZES[size];
  const middles = new Map(spreads.map((row, index) => [row.side, plot.y(index + 0.55)]));
  const points = spreads.flatMap(({ side }) => {
    const own = dots
      .filter((dot) => dot.side === side && dot.cost_per > 0)
      .map((dot) => ({ dot, x: plot.x(dot.cost_per) }))
      .toSorted((one, other) => one.x - other.x);
    const { offsets, radius } = swarm(
      own.map(({ x }) => x),
      RADIUS * mark,
      half(plot, mark),
    );
    return own.map(({ dot, x }, index) => ({
      dot,
      id: `${dot.side} ${dot.id}`,
      name: shortenText(dot.title ?? dot.id, LONGEST_NAME[size], label, 'bold'),
      x,
      y: (middles.get(side) ?? 0) + (offsets[index] ?? 0),
      radius,
    }));
  });
  const labels =
    points.length > MOST_NAMES ? [] : placeLabels(points, { ...plot, size: label * 0.94, radius: 8 * mark });
  const active = points.find((point) => point.id === interaction?.activeId);
  const ticks = thinned(logTicks(domain), plot.right - plot.left, tick);
  return (
    <g>
      <TopAxis
        ticks={ticks.map((value) => ({ at: plot.x(value), label: thousands(lang, value) }))}
        top={plot.top}
        bottom={plot.bottom}
        size={size}
        fromZero={false}
        inside={false}
        lines
      />
      <SideNames
        sides={spreads.map((row) => ({
          name: names[row.side],
          under: chartText[lang].n(row.n),
          middle: middles.get(row.side) ?? 0,
        }))}
        left={plot.left - 10 * mark}
        size={size}
      />
      {active && (
        <circle
          cx={active.x}
          cy={active.y}
          r={11 * mark}
          fill="var(--marker)"
          stroke="var(--ink)"
          strokeWidth={mark}
        />
      )}
      {prices === 'fixed' &&
        points.map(({ dot, id, x, y, radius }) => (
          <path
            key={id}
            d={`M${plot.x(Math.max(dot.current, domain[0]))} ${y - 0.7 * radius}v${1.4 * radius}m0 ${-0.7 * radius}H${x}`}
            fill="none"
            stroke="var(--ctl)"
            strokeWidth={mark * 1.2}
          />
        ))}
      {points.map(({ dot, id, x, y, radius }) => (
        <circle
          key={id}
          cx={x}
          cy={y}
          r={radius}
          fill={fillOf(dot)}
          fillOpacity={0.78}
          stroke="var(--card)"
          strokeWidth={radius < 4 * mark ? 0 : mark}
        />
      ))}
      {spreads.map((row) => (
        <Spread
          key={row.side}
          row={row}
          strip={isStrip(row, dots)}
          middle={middles.get(row.side) ?? 0}
          props={props}
        />
      ))}
      {labels.map((each) => (
        <text
          key={each.id}
          x={each.x}
          y={each.y}
          fontSize={label * 0.94}
          fontWeight={600}
          textAnchor={each.anchor}
          className="chart-halo"
        >
          {each.name}
        </text>
      ))}
      {onChooseSide && (
        <KeysOver
          over={over}
          marks={spreads.filter((row) => row.n > 0 && isStrip(row, dots))}
          keyOf={(row) => ({
            id: row.side,
            label: describeSpread(row, names, lang),
            pressed: null,
            x: plot.left,
            y: (middles.get(row.side) ?? 0) - half(plot, mark),
            width: plot.right - plot.left,
            height: 2 * half(plot, mark),
          })}
          label={chartText[lang]['slice-costs'].question}
          onChoose={({ side }, chosen) => onChooseSide(side, chosen)}
        />
      )}
      {over &&
        points.length > 0 &&
        interaction &&
        createPortal(
          <MarkKeys
            keys={points.map(({ dot, id, x, y }) => ({
              id,
              label: `${names[dot.side]}, ${dot.title ?? dot.id}: ${formatKronor(lang, dot.cost_per)}`,
              pressed: null,
              x: x - TARGET / 2,
              y: y - TARGET / 2,
              width: TARGET,
              height: TARGET,
            }))}
            label={chartText[lang]['slice-costs'].question}
            onActivate={interaction.onActivate}
            onChoose={(id) => interaction.onChoose(id.slice('a '.length))}
          />,
          over,
        )}
    </g>
  );
}

interface SpreadProps {
  row: SliceSpread;
  strip: boolean;
  middle: number;
  props: LayerProps;
}

/** The median of three projects or more; of many, the middle half and four fifths of them as bars. */
function Spread({ row, strip, middle, props: { lang, size, domain } }: SpreadProps) {
  const plot = usePlot();
  if (!plot) return null;
  const { label, note, mark } = SIZES[size];
  const text = chartText[lang]['slice-costs'];
  if (row.n === 0) {
    const lines = wrapText(text.none, plot.right - plot.left - 12, note);
    const first = middle - (lines.length - 1) * note * 0.65 + note * 0.34;
    return lines.map((line, index) => (
      <text
        key={index}
        x={plot.left + 6}
        y={first + index * note * 1.3}
        fontSize={note}
        className="chart-quiet chart-halo"
      >
        {line}
      </text>
    ));
  }
  const at = (value: number | null) => plot.x(Math.max(value ?? domain[0], domain[0]));
  const bar = (from: number | null, to: number | null, height: number, opacity: number) => (
    <rect
      x={at(from)}
      y={middle - height / 2}
      width={Math.max(at(to) - at(from), 1)}
      height={height}
      fill="var(--slate)"
      fillOpacity={opacity}
    />
  );
  const reach = half(plot, mark);
  return (
    <>
      {strip && (
        <>
          {bar(row.min, row.max, 2 * mark, 0.7)}
          {bar(row.tenth, row.ninetieth, 20 * mark, 0.35)}
          {bar(row.quarter, row.three_quarters, 30 * mark, 0.6)}
        </>
      )}
      {row.median !== null && (
        <>
          <path
            d={`M${at(row.median)} ${middle - reach}v${2 * reach}`}
            stroke="var(--ink)"
            strokeWidth={2 * mark}
          />
          <text
            x={Math.min(Math.max(at(row.median), plot.left + 40 * mark), plot.right - 40 * mark)}
            y={middle - reach - label * 0.5}
            fontSize={label}
            textAnchor="middle"
            className="chart-halo"
          >
            {text.median} <tspan fontWeight={600}>{formatNumber(lang, roundedPerHead(row.median))}</tspan>
          </text>
        </>
      )}
    </>
  );
}

/** How far the marks of a slice reach to either side of its line, px. */
function half(plot: NonNullable<ReturnType<typeof usePlot>>, mark: number): number {
  return Math.min(48 * mark, (plot.y(1) - plot.y(0)) * 0.3);
}

function fillOf({ group }: SliceDot): string {
  if (group === 'esf') return FILLS.esf;
  if (group === 'leader') return FILLS.leader_programme;
  return group === 'interreg' ? FILLS.eu : FILLS.other;
}

/** Every second step where all would write over each other. */
function thinned(ticks: readonly number[], width: number, size: number): number[] {
  const room = width / Math.max(ticks.length, 1);
  const needed = size * 5;
  const step = Math.max(1, Math.ceil(needed / room));
  return ticks.filter((_, index) => index % step === 0);
}
