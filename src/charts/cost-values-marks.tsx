import { createPortal } from 'react-dom';
import { chartText } from '../text/chart-text.ts';
import { formatKronor } from '../text/format.ts';
import type { Lang } from '../text/lang.ts';
import { type ChartSize, SIZES } from './chart-size.ts';
import { describeCost } from './cost-figure.ts';
import type { CostLayerProps } from './cost-layer.ts';
import type { CostRow } from './cost-row.ts';
import { MarkKeys } from './mark-keys.tsx';
import { projectName } from './project-row.ts';
import { shortenText } from './text-width.ts';
import { usePlot } from './use-plot.ts';

/** Heights of a value's row and of the sentence above them, px. */
const ROW = { screen: 72, report: 190 };
export const VALUES_HEAD = { screen: 44, report: 80 };

/** Too few projects to compare as a cloud: each one's cost per participant, with what it is counted on. */
export function CostValuesMarks({ rows, lang, width, size, interaction, over }: CostLayerProps) {
  const plot = usePlot();
  if (!plot) return null;
  const text = chartText[lang].cost;
  const { label, mark } = SIZES[size];
  const head = VALUES_HEAD[size] - 12 * mark;
  return (
    <g>
      <rect width={width} height={head} rx={6} fill="var(--info-bg)" />
      <text x={10 * mark} y={head / 2 + label * 0.34} fontSize={label} className="chart-second">
        {text.few(rows.length)}
      </text>
      {rows.map((row, index) => (
        <Value
          key={row.id}
          row={row}
          top={plot.top + index * ROW[size]}
          end={plot.x(row.cost_per)}
          lang={lang}
          width={width}
          size={size}
        />
      ))}
      {over &&
        interaction &&
        createPortal(
          <MarkKeys
            keys={rows.map((row, index) => ({
              id: row.id,
              label: describeCost(row, lang),
              pressed: null,
              x: 0,
              y: plot.top + index * ROW[size],
              width,
              height: ROW[size],
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

interface ValueProps {
  row: CostRow;
  top: number;
  end: number;
  lang: Lang;
  width: number;
  size: ChartSize;
}

/** A bar from zero: solid for people who took part, hollow for planned ones. */
function Value({ row, top, end, lang, width, size }: ValueProps) {
  const { label, note, mark } = SIZES[size];
  const thick = 16 * mark;
  const bar = top + label * 1.6 + note * 0.2;
  return (
    <g>
      <text x={0} y={top + label * 1.1} fontSize={label}>
        {shortenText(projectName(row), width * 0.6, label)}
      </text>
      <text x={width} y={top + label * 1.1} fontSize={note} textAnchor="end" className="chart-quiet">
        {chartText[lang].cost.per[row.basis]}
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
}
