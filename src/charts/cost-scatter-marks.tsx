import { createPortal } from 'react-dom';
import { chartText } from '../text/chart-text.ts';
import { formatNumber } from '../text/format.ts';
import { SIZES } from './chart-size.ts';
import { describeCost } from './cost-figure.ts';
import type { CostLayerProps } from './cost-layer.ts';
import { type CostRow, MOST_POINTS } from './cost-row.ts';
import { isoLines } from './iso-lines.ts';
import { MarkKeys } from './mark-keys.tsx';
import { placeLabels } from './place-labels.ts';
import { projectName } from './project-row.ts';
import { shortenText } from './text-width.ts';
import { logTicks } from './ticks.ts';
import { usePlot } from './use-plot.ts';

interface CostScatterMarksProps extends CostLayerProps {
  /** The domains of the axes: kronor, participants. */
  cost: readonly [number, number];
  people: readonly [number, number];
}

const TARGET = 24;
const LONGEST_NAME = { screen: 130, report: 300 };

/** Everything inside the plot of cost by participants. */
export function CostScatterMarks(props: CostScatterMarksProps) {
  const { rows, cost, people, lang, size, interaction, over } = props;
  const plot = usePlot();
  if (!plot) return null;
  const text = chartText[lang].cost;
  const { label, tick, mark } = SIZES[size];
  const points = rows.map((row) => ({
    row,
    id: row.id,
    name: shortenText(projectName(row), LONGEST_NAME[size], label, 'bold'),
    x: plot.x(row.cost),
    y: plot.y(row.n),
  }));
  const single = points.length <= MOST_POINTS;
  const names = single
    ? placeLabels(points, { ...plot, right: plot.right + 40 * mark, size: label, radius: 6 * mark })
    : [];
  const active = points.find((point) => point.id === interaction?.activeId);
  return (
    <g>
      {logTicks(cost).map((value) => (
        <g key={value}>
          <path d={`M${plot.x(value)} ${plot.top}V${plot.bottom}`} stroke="var(--grid)" />
          <text
            x={plot.x(value)}
            y={plot.bottom + tick * 1.3}
            fontSize={tick}
            textAnchor="middle"
            className="chart-quiet"
          >
            {formatNumber(lang, value / 1e6, decimalsOfMillions(value))}
          </text>
        </g>
      ))}
      {logTicks(people).map((value) => (
        <g key={value}>
          <path d={`M${plot.left} ${plot.y(value)}H${plot.right}`} stroke="var(--grid)" />
          <text
            x={plot.left - 6 * mark}
            y={plot.y(value) + tick * 0.34}
            fontSize={tick}
            textAnchor="end"
            className="chart-quiet"
          >
            {formatNumber(lang, value)}
          </text>
        </g>
      ))}
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
      {active && (
        <circle
          cx={active.x}
          cy={active.y}
          r={10 * mark}
          fill="var(--marker)"
          stroke="var(--ink)"
          strokeWidth={mark}
        />
      )}
      {points.map(({ row, x, y }) => (
        <Dot key={row.id} row={row} x={x} y={y} mark={mark} />
      ))}
      {names.map((name) => (
        <text
          key={name.id}
          x={name.x}
          y={name.y}
          fontSize={label}
          fontWeight={name.id === active?.id ? 700 : 600}
          textAnchor={name.anchor}
          className="chart-halo"
        >
          {name.name}
        </text>
      ))}
      {over &&
        interaction &&
        single &&
        createPortal(
          <MarkKeys
            keys={points.map(({ row, x, y }) => ({
              id: row.id,
              label: describeCost(row, lang),
              pressed: null,
              x: x - TARGET / 2,
              y: y - TARGET / 2,
              width: TARGET,
              height: TARGET,
            }))}
            label={text.question}
            onActivate={interaction.onActivate}
            onChoose={interaction.onChoose}
          />,
          over,
        )}
    </g>
  );
}

/** As many decimals as it takes to tell a tick of 1, 2 or 5 times a power of ten from 0. */
function decimalsOfMillions(kronor: number): number {
  return Math.max(0, 6 - Math.floor(Math.log10(kronor) + 1e-9));
}

/** Filled for people who took part, a ring for planned ones; dashed where the project is preparatory. */
function Dot({ row, x, y, mark }: { row: CostRow; x: number; y: number; mark: number }) {
  if (row.basis === 'actual')
    return <circle cx={x} cy={y} r={5 * mark} fill="var(--lingon)" stroke="var(--card)" strokeWidth={mark} />;
  return (
    <circle
      cx={x}
      cy={y}
      r={4.4 * mark}
      fill="var(--card)"
      stroke="var(--slate)"
      strokeWidth={2 * mark}
      strokeDasharray={row.preparatory ? `${2 * mark} ${1.5 * mark}` : undefined}
    />
  );
}

function IsoLines({ cost, people, lang, size }: CostScatterMarksProps) {
  const plot = usePlot();
  if (!plot) return null;
  const { tick, mark } = SIZES[size];
  return isoLines(cost, people).map((line) => {
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
        <text
          x={line.leaves === 'top' ? x : x + 5 * mark}
          y={line.leaves === 'top' ? y - tick * 0.5 : y + tick * 0.34}
          fontSize={tick}
          textAnchor={line.leaves === 'top' ? 'middle' : 'start'}
          className="chart-second"
        >
          {chartText[lang].cost.iso(line.thousands)}
        </text>
      </g>
    );
  });
}
