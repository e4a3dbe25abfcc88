import { chartText } from '../text/chart-text.ts';
import { formatNumber } from '../text/format.ts';
import type { Lang } from '../text/lang.ts';
import { type ChartSize, SIZES } from './chart-size.ts';
import { isoLines } from './iso-lines.ts';
import { LeftAxis } from './left-axis.tsx';
import type { Box } from './place-labels.ts';
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

type Placed = NonNullable<ReturnType<typeof usePlot>>;

interface IsoLabel {
  readonly thousands: number;
  readonly words: string;
  /** Where the words stand, px: their foot, and from there to the right or to both sides. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle';
}

/** What the lines of equal cost are called, at the edges that they leave by; above, only as many as there is room for. */
function isoLabels({ cost, people, lang, size }: CostAxesProps, plot: Placed): IsoLabel[] {
  const { tick, mark } = SIZES[size];
  const { iso } = chartText[lang].cost;
  const labels = isoLines(cost, people).map(({ thousands, to, leaves }): IsoLabel & { at: number } => {
    const [at, y] = [plot.x(to.cost), plot.y(to.n)];
    const words = iso(thousands);
    return leaves === 'top'
      ? { thousands, words, at, x: at, y: y - tick * 0.5, anchor: 'middle' }
      : { thousands, words, at, x: at + 5 * mark, y: y + tick * 0.34, anchor: 'start' };
  });
  const above = labels.filter(({ anchor }) => anchor === 'middle');
  const written = apart(above, ({ words }) => textWidth(words, tick), 6 * mark);
  return labels.filter(({ anchor, at }) => anchor === 'start' || written.has(at));
}

/** The room that the names of the lines of equal cost take, px. */
export function isoRoom(props: CostAxesProps, plot: Placed): Box[] {
  const { tick } = SIZES[props.size];
  return isoLabels(props, plot).map(({ words, x, y, anchor }) => {
    const wide = textWidth(words, tick);
    const left = anchor === 'middle' ? x - wide / 2 : x;
    return { left, right: left + wide, top: y - tick, bottom: y + tick * 0.25 };
  });
}

function IsoLines(props: CostAxesProps) {
  const plot = usePlot();
  if (!plot) return null;
  const { tick, mark } = SIZES[props.size];
  return (
    <g>
      {isoLines(props.cost, props.people).map(({ thousands, from, to }) => (
        <path
          key={thousands}
          d={`M${plot.x(from.cost)} ${plot.y(from.n)}L${plot.x(to.cost)} ${plot.y(to.n)}`}
          stroke="var(--ctl)"
          strokeWidth={mark}
          strokeDasharray={`${4 * mark} ${3 * mark}`}
        />
      ))}
      {isoLabels(props, plot).map(({ thousands, words, x, y, anchor }) => (
        <text key={thousands} x={x} y={y} fontSize={tick} textAnchor={anchor} className="chart-second">
          {words}
        </text>
      ))}
    </g>
  );
}
