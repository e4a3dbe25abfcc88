import { chartText } from '../text/chart-text.ts';
import { SIZES } from './chart-size.ts';
import { CostAxes } from './cost-axes.tsx';
import { binEdges } from '../measures/log-bins.ts';
import type { DensityChartProps } from './cost-bins.ts';
import { describeBin } from './cost-density-figure.ts';
import { KeysOver } from './keys-over.tsx';
import { usePlot } from './use-plot.ts';

// The lightest is still seen, and twice as many projects are told from once.
const FAINTEST = 0.14;

interface CostDensityMarksProps extends DensityChartProps {
  /** The domains of the axes: kronor, participants. */
  cost: readonly [number, number];
  people: readonly [number, number];
  over: HTMLElement | null;
}

/** Everything inside the plot of how many projects lie where: a darker box holds more of them. */
export function CostDensityMarks(props: CostDensityMarksProps) {
  const { bins, lang, size, onChoose, over } = props;
  const plot = usePlot();
  if (!plot) return null;
  const { mark } = SIZES[size];
  const most = Math.max(1, ...bins.map((bin) => bin.n));
  const boxes = bins.map((bin) => {
    const cost = binEdges(bin.cost_bin);
    const people = binEdges(bin.people_bin);
    return {
      bin,
      id: `${bin.cost_bin} ${bin.people_bin}`,
      x: plot.x(cost.from),
      y: plot.y(people.to),
      width: Math.max(plot.x(cost.to) - plot.x(cost.from) - mark, mark),
      height: Math.max(plot.y(people.from) - plot.y(people.to) - mark, mark),
    };
  });
  return (
    <g>
      {boxes.map(({ bin, id, ...place }) => (
        <rect
          key={id}
          {...place}
          fill="var(--slate)"
          fillOpacity={FAINTEST + (1 - FAINTEST) * Math.sqrt(bin.n / most)}
        />
      ))}
      <CostAxes {...props} />
      {onChoose && (
        <KeysOver
          over={over}
          marks={boxes}
          keyOf={({ bin, ...place }) => ({ ...place, label: describeBin(bin, lang), pressed: null })}
          label={chartText[lang].cost.question}
          onChoose={({ bin }, chosen) => onChoose(bin, chosen)}
        />
      )}
    </g>
  );
}
