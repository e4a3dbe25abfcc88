import { chartText } from '../text/chart-text.ts';
import { formatNumber } from '../text/format.ts';
import type { Lang } from '../text/lang.ts';
import { type ChartSize, SIZES } from './chart-size.ts';
import { isoLines } from './iso-lines.ts';
import { LeftAxis } from './left-axis.tsx';
import { textWidth } from './text-width.ts';
import { logTicks } from './ticks.ts';
import { usePlot } from './use-plot.ts';

interface CostAxesProps {
  /** The domains of the axes: kronor, participants. */
  cost: readonly [number, number];
  people: readonly [number, number];
  lang: Lang;
  size: ChartSize;
}

/** The axes of a plot of cost by participants, and the lines along which a participant costs the same. */
export function CostAxes(props: CostAxesProps) {
  const { cost, people, lang, size } = props;
  const plot = usePlot();
  if (!plot) return null;
  const text = chartText[lang].cost;
  const { tick, mark } = SIZES[size];
  const costs = logTicks(cost).map((value) => ({
    value,
    at: plot.x(value),
    label: formatNumber(lang, value / 1e6, decimalsOfMillions(value)),
  }));
  // Many powers of ten have no room for every step.
  const written = apart(costs, ({ label }) => textWidth(label, tick), 4 * mark);
  return (
    <g>
      {costs.map(({ value, at, label }) => (
        <g key={value}>
          <path d={`M${at} ${plot.top}V${plot.bottom}`} stroke="var(--grid)" />
          {written.has(at) && (
            <text
              x={at}
              y={plot.bottom + tick * 1.3}
              fontSize={tick}
              textAnchor="middle"
              className="chart-quiet"
            >
              {label}
            </text>
          )}
        </g>
      ))}
      <LeftAxis
        // Nobody is half a participant, and 0.5 would read as 1.
        ticks={logTicks(people)
          .filter((value) => value >= 1)
          .map((value) => ({ value, label: formatNumber(lang, value) }))}
        plot={plot}
        size={size}
        fromZero={false}
      />
      <text
        x={plot.right}
        y={plot.bottom + tick * 2.6}
        fontSize={tick}
        textAnchor="end"
        className="chart-quiet"
      >
        {text.axis}
      </text>
      <text x={0} y={tick} fontSize={tick} className="chart-quiet">
        {text.people}
      </text>
      <IsoLines {...props} />
    </g>
  );
}

/** As many decimals as it takes to tell a tick of 1, 2 or 5 times a power of ten from 0. */
function decimalsOfMillions(kronor: number): number {
  return Math.max(0, 6 - Math.floor(Math.log10(kronor) + 1e-9));
}

/** The places, of labels from left to right and centred there, of those that stand clear of the one written before. */
function apart<Label extends { readonly at: number }>(
  labels: readonly Label[],
  widthOf: (label: Label) => number,
  gap: number,
): ReadonlySet<number> {
  const written = new Set<number>();
  let taken = Number.NEGATIVE_INFINITY;
  for (const label of labels) {
    const half = widthOf(label) / 2;
    if (label.at - half < taken + gap) continue;
    written.add(label.at);
    taken = label.at + half;
  }
  return written;
}

function IsoLines({ cost, people, lang, size }: CostAxesProps) {
  const plot = usePlot();
  if (!plot) return null;
  const { tick, mark } = SIZES[size];
  const { iso } = chartText[lang].cost;
  const lines = isoLines(cost, people);
  const above = lines
    .filter(({ leaves }) => leaves === 'top')
    .map((line) => ({ at: plot.x(line.to.cost), label: iso(line.thousands) }));
  const written = apart(above, ({ label }) => textWidth(label, tick), 6 * mark);
  return lines.map((line) => {
    const x = plot.x(line.to.cost);
    const y = plot.y(line.to.n);
    return (
      <g key={line.thousands}>
        <path
          d={`M${plot.x(line.from.cost)} ${plot.y(line.from.n)}L${x} ${y}`}
          stroke="var(--ctl)"
          strokeWidth={mark}
          strokeDasharray={`${4 * mark} ${3 * mark}`}
        />
        {(line.leaves === 'right' || written.has(x)) && (
          <text
            x={line.leaves === 'top' ? x : x + 5 * mark}
            y={line.leaves === 'top' ? y - tick * 0.5 : y + tick * 0.34}
            fontSize={tick}
            textAnchor={line.leaves === 'top' ? 'middle' : 'start'}
            className="chart-second"
          >
            {iso(line.thousands)}
          </text>
        )}
      </g>
    );
  });
}
