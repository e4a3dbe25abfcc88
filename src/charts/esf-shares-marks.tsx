import { memo } from 'react';
import { chartText } from '../text/chart-text.ts';
import { formatNumber, formatPercent, formatPoints, MISSING } from '../text/format.ts';
import type { Lang } from '../text/lang.ts';
import { SIZES } from './chart-size.ts';
import { type EsfShare, USUAL_SHARES } from './esf-shares-figure.ts';
import { Plot } from './plot.tsx';
import { projectName } from './project-row.ts';
import { barMiddle, nameAbove, namesWidth, rowChartHeight, type RowLayout } from './row-geometry.ts';
import { RowNames } from './row-names.tsx';
import { sameDrawing } from './same-drawing.ts';
import { diamond } from './swatch.tsx';
import { shortenText, textWidth } from './text-width.ts';
import { TopAxis } from './top-axis.tsx';
import { usePlot } from './use-plot.ts';

interface EsfSharesMarksProps extends RowLayout {
  rows: readonly EsfShare[];
  lang: Lang;
}

// The columns of share and difference right of the plot, px.
const COLUMNS = { screen: { share: 74, both: 152 }, report: { share: 130, both: 280 } };
const ALL = 100;

/** The picture of shares and stated rates: a dot and a diamond a project, with a line between them. */
export const EsfSharesMarks = memo(function EsfSharesMarks(props: EsfSharesMarksProps) {
  const { rows, size, labels } = props;
  const most = Math.max(ALL, ...rows.map((row) => row.share), ...rows.map((row) => row.rate ?? 0));
  return (
    <Plot
      width={props.width}
      height={rowChartHeight(rows.length, props)}
      margin={{
        top: SIZES[size].header,
        right: labels === 'above' ? 18 : COLUMNS[size].both,
        bottom: 0,
        left: namesWidth(props) + 4,
      }}
      x={{ domain: [0, most], scale: 'linear' }}
      y={{ domain: [0, Math.max(rows.length, 1)], scale: 'linear', down: true }}
    >
      <Layer {...props} />
    </Plot>
  );
}, sameDrawing);

function Layer({ rows, lang, ...layout }: EsfSharesMarksProps) {
  const plot = usePlot();
  if (!plot) return null;
  const { heads } = chartText[lang]['esf-shares'];
  const { size, labels, width } = layout;
  const { tick, label, mark } = SIZES[size];
  const above = labels === 'above';
  const shareAt = width - COLUMNS[size].share;
  const wordsOf = (row: EsfShare): string => {
    const share = formatPercent(lang, row.share, 1);
    return row.deviation === null ? share : `${share}, ${formatPoints(lang, row.deviation)}`;
  };
  // Above its row a name shares the line with what is said of it.
  const nameOf = (row: EsfShare): string =>
    above
      ? shortenText(projectName(row), width - textWidth(wordsOf(row), label) - label, label)
      : projectName(row);
  return (
    <g>
      <TopAxis
        ticks={[0, ...USUAL_SHARES].map((value) => ({
          at: plot.x(value),
          label: value === ALL ? formatPercent(lang, value) : formatNumber(lang, value),
        }))}
        top={plot.top}
        bottom={plot.bottom}
        size={size}
        fromZero
        inside={false}
        lines
      />
      {!above && (
        <g fontSize={tick} textAnchor="end">
          <text x={shareAt} y={plot.top - tick * 0.65} className="chart-quiet">
            {heads.share}
          </text>
          <text x={width} y={plot.top - tick * 0.65} className="chart-quiet">
            {heads.deviation}
          </text>
        </g>
      )}
      <RowNames
        rows={rows.map((row) => ({ id: row.id, name: nameOf(row), place: '' }))}
        layout={layout}
        top={plot.y}
      />
      {rows.map((row, index) => {
        const top = plot.y(index);
        const middle = barMiddle(top, layout);
        const base = above ? nameAbove(top, layout) : middle + label * 0.34;
        const share = formatPercent(lang, row.share, 1);
        const apart = formatPoints(lang, row.deviation);
        return (
          <g key={row.id}>
            {row.rate !== null && (
              <>
                <path
                  d={`M${plot.x(row.share)} ${middle}H${plot.x(row.rate)}`}
                  stroke="var(--ctl)"
                  strokeWidth={2 * mark}
                />
                <path
                  d={diamond(plot.x(row.rate), middle, 5 * mark)}
                  fill="var(--card)"
                  stroke="var(--ink-2)"
                  strokeWidth={1.5 * mark}
                />
              </>
            )}
            <circle cx={plot.x(row.share)} cy={middle} r={4.5 * mark} fill="var(--bilberry)" />
            {above ? (
              <text x={width} y={base} fontSize={label} textAnchor="end" className="chart-halo">
                {wordsOf(row)}
              </text>
            ) : (
              <g fontSize={label} textAnchor="end">
                <text x={shareAt} y={base} fontWeight={600}>
                  {share}
                </text>
                <text x={width} y={base} className={apart === MISSING ? 'chart-quiet' : 'chart-second'}>
                  {apart}
                </text>
              </g>
            )}
          </g>
        );
      })}
    </g>
  );
}
