import { createPortal } from 'react-dom';
import { chartText } from '../text/chart-text.ts';
import { SIZES } from './chart-size.ts';
import { CostAxes } from './cost-axes.tsx';
import { describeCost } from './cost-figure.ts';
import type { CostLayerProps } from './cost-layer.ts';
import { type CostRow, MOST_NAMED } from './cost-row.ts';
import { MarkKeys } from './mark-keys.tsx';
import { placeLabels } from './place-labels.ts';
import { projectName } from './project-row.ts';
import { shortenText } from './text-width.ts';
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
  const { rows, lang, size, interaction, over } = props;
  const plot = usePlot();
  if (!plot) return null;
  const text = chartText[lang].cost;
  const { label, mark } = SIZES[size];
  const points = rows.map((row) => ({
    row,
    id: row.id,
    name: shortenText(projectName(row), LONGEST_NAME[size], label, 'bold'),
    x: plot.x(row.cost),
    y: plot.y(row.n),
  }));
  const names =
    points.length <= MOST_NAMED
      ? placeLabels(points, { ...plot, right: plot.right + 40 * mark, size: label, radius: 6 * mark })
      : [];
  const active = points.find((point) => point.id === interaction?.activeId);
  return (
    <g>
      <CostAxes {...props} />
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
