import { createPortal } from 'react-dom';
import { chartText } from '../text/chart-text.ts';
import { SIZES } from './chart-size.ts';
import { CostAxes, isoRoom } from './cost-axes.tsx';
import { describeCost } from './cost-figure.ts';
import type { CostLayerProps } from './cost-layer.ts';
import { CrowdKeys } from './crowd-keys.tsx';
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
  const points = rows.map((row) => ({ row, id: row.id, x: plot.x(row.cost), y: plot.y(row.n) }));
  const few = points.length <= MOST_NAMED;
  const named = few
    ? points.map((point) => ({
        ...point,
        name: shortenText(projectName(point.row), LONGEST_NAME[size], label, 'bold'),
      }))
    : [];
  const room = { ...plot, right: plot.right + 40 * mark, size: label, radius: 6 * mark };
  const names = placeLabels(named, room, isoRoom(props, plot));
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
      {few ? (
        points.map(({ row, x, y }) => {
          const { radius, ...look } = lookOf(kindOf(row), mark);
          return <circle key={row.id} cx={x} cy={y} r={radius} {...look} />;
        })
      ) : (
        <Crowd points={points} mark={mark} />
      )}
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
          few ? (
            <MarkKeys
              keys={points.map((point) => ({
                ...targetOf(point),
                label: describeCost(point.row, lang),
                pressed: null,
              }))}
              label={text.question}
              onActivate={interaction.onActivate}
              onChoose={interaction.onChoose}
            />
          ) : (
            <CrowdKeys
              keys={points.map(targetOf)}
              labelOf={(place) => {
                const row = rows[place];
                return row === undefined ? '' : describeCost(row, lang);
              }}
              label={text.question}
              onActivate={interaction.onActivate}
              onChoose={interaction.onChoose}
            />
          ),
          over,
        )}
    </g>
  );
}

function targetOf({ id, x, y }: { readonly id: string; readonly x: number; readonly y: number }) {
  return { id, x: x - TARGET / 2, y: y - TARGET / 2, width: TARGET, height: TARGET };
}

/** A crowd is drawn in this order, so that those who took part stand on top. */
const KINDS = ['preparatory', 'planned', 'actual'] as const;
type Kind = (typeof KINDS)[number];

function kindOf({ basis, preparatory }: CostRow): Kind {
  return basis === 'actual' ? 'actual' : preparatory ? 'preparatory' : 'planned';
}

/** Filled for people who took part, a ring for planned ones; dashed where the project is preparatory. */
function lookOf(kind: Kind, mark: number) {
  if (kind === 'actual')
    return { radius: 5 * mark, fill: 'var(--lingon)', stroke: 'var(--card)', strokeWidth: mark };
  return {
    radius: 4.4 * mark,
    fill: 'var(--card)',
    stroke: 'var(--slate)',
    strokeWidth: 2 * mark,
    strokeDasharray: kind === 'preparatory' ? `${2 * mark} ${1.5 * mark}` : undefined,
  };
}

interface CrowdProps {
  points: readonly { readonly row: CostRow; readonly x: number; readonly y: number }[];
  mark: number;
}

/** So many dots are one shape: few enough that most of them keep their edge among the others. */
const DOTS_OF_SHAPE = 50;

/** Dots of which none is named: a browser takes longer than a frame to place a thousand one by one. */
function Crowd({ points, mark }: CrowdProps) {
  return KINDS.map((kind) => {
    const { radius, ...look } = lookOf(kind, mark);
    const half = (width: number) => `a${radius} ${radius} 0 1 0 ${width} 0`;
    const dots = points
      .filter(({ row }) => kindOf(row) === kind)
      .map(({ x, y }) => `M${x - radius} ${y}${half(2 * radius)}${half(-2 * radius)}`);
    const shapes = Array.from({ length: Math.ceil(dots.length / DOTS_OF_SHAPE) }, (_, at) =>
      dots.slice(at * DOTS_OF_SHAPE, (at + 1) * DOTS_OF_SHAPE).join(''),
    );
    return shapes.map((shape) => <path key={`${kind} ${shape}`} d={shape} {...look} />);
  });
}
