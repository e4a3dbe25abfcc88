import { chartText } from '../text/chart-text.ts';
import { formatKronor } from '../text/format.ts';
import type { Lang } from '../text/lang.ts';
import { type ChartSize, SIZES } from './chart-size.ts';
import { describeCost } from './cost-figure.ts';
import type { CostRow } from './cost-row.ts';
import { MarkKeys } from './mark-keys.tsx';
import { Plot } from './plot.tsx';
import { projectName } from './project-row.ts';
import type { RowInteraction } from './row-frame.tsx';
import { shortenText, textWidth } from './text-width.ts';
import { usePlot } from './use-plot.ts';

interface CostValuesProps {
  rows: readonly CostRow[];
  lang: Lang;
  width: number;
  height: number;
  size: ChartSize;
  interaction: RowInteraction | null;
}

const ROW = { screen: 72, report: 190 };
const HEAD = { screen: 44, report: 80 };

/** Too few projects to compare as a cloud: each one's cost per participant, with what it is counted on. */
export function CostValues({ rows, lang, width, height, size, interaction }: CostValuesProps) {
  const { label } = SIZES[size];
  const most = Math.max(1, ...rows.map((row) => row.cost_per));
  const values = Math.max(
    0,
    ...rows.map((row) => textWidth(formatKronor(lang, row.cost_per), label, 'bold')),
  );
  return (
    <div className="chart" style={{ width, height }}>
      <div className="chart-picture" aria-hidden="true">
        <Plot
          width={width}
          height={height}
          margin={{ top: HEAD[size], right: values + 12, bottom: 0, left: 0 }}
          x={{ domain: [0, most], scale: 'linear' }}
          y={{ domain: [0, 1], scale: 'linear', down: true }}
        >
          <Layer rows={rows} lang={lang} width={width} size={size} />
        </Plot>
      </div>
      {interaction && (
        <MarkKeys
          keys={rows.map((row, index) => ({
            id: row.id,
            label: describeCost(row, lang),
            pressed: null,
            x: 0,
            y: HEAD[size] + index * ROW[size],
            width,
            height: ROW[size],
          }))}
          label={chartText[lang].cost.question}
          onActivate={interaction.onActivate}
          onChoose={interaction.onChoose}
        />
      )}
    </div>
  );
}

type LayerProps = Pick<CostValuesProps, 'rows' | 'lang' | 'width' | 'size'>;

function Layer({ rows, lang, width, size }: LayerProps) {
  const plot = usePlot();
  if (!plot) return null;
  const text = chartText[lang].cost;
  const { label, note, mark } = SIZES[size];
  const thick = 16 * mark;
  return (
    <g>
      <rect width={width} height={HEAD[size] - 12 * mark} rx={6} fill="var(--info-bg)" />
      <text
        x={10 * mark}
        y={(HEAD[size] - 12 * mark) / 2 + label * 0.34}
        fontSize={label}
        className="chart-second"
      >
        {text.few(rows.length)}
      </text>
      {rows.map((row, index) => {
        const top = plot.top + index * ROW[size];
        const bar = top + label * 1.6 + note * 0.2;
        const end = plot.x(row.cost_per);
        return (
          <g key={row.id}>
            <text x={0} y={top + label * 1.1} fontSize={label}>
              {shortenText(projectName(row), width * 0.6, label)}
            </text>
            <text x={width} y={top + label * 1.1} fontSize={note} textAnchor="end" className="chart-quiet">
              {text.per[row.basis]}
            </text>
            {row.basis === 'actual' ? (
              <rect x={0} y={bar} width={end} height={thick} fill="var(--lingon)" />
            ) : (
              <rect
                x={0.75}
                y={bar + 0.75}
                width={Math.max(end - 1.5, 1)}
                height={thick - 1.5}
                fill="var(--card)"
                stroke="var(--slate)"
                strokeWidth={1.5 * mark}
              />
            )}
            <text x={end + 7 * mark} y={bar + thick / 2 + label * 0.34} fontSize={label} fontWeight={600}>
              {formatKronor(lang, row.cost_per)}
            </text>
          </g>
        );
      })}
    </g>
  );
}
