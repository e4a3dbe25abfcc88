import { useState } from 'react';
import { chartText } from '../text/chart-text.ts';
import { formatNumber } from '../text/format.ts';
import type { Lang } from '../text/lang.ts';
import './chart.css';
import { type ChartSize, SIZES } from './chart-size.ts';
import { describePoint, pointsOf, type Ranked } from './concentration-figure.ts';
import { KeysOver } from './keys-over.tsx';
import type { Chosen } from './mark-keys.tsx';
import { Plot } from './plot.tsx';
import { textWidth } from './text-width.ts';
import { usePlot } from './use-plot.ts';

interface ConcentrationCurveProps {
  rows: readonly Ranked[];
  lang: Lang;
  width: number;
  height: number;
  size: ChartSize;
  /** Choosing a point: so many of the first projects; null for a picture that nobody can point at. */
  onChoosePoint: ((rank: number, chosen: Chosen) => void) | null;
}

const TICKS = [0, 25, 50, 75, 100];
const ALL = [0, 100] as const;

/** The share of the support that the largest projects have, from the first to all of them. */
export function ConcentrationCurve(props: ConcentrationCurveProps) {
  const { width, height, size } = props;
  const [over, setOver] = useState<HTMLElement | null>(null);
  const { tick } = SIZES[size];
  return (
    <div className="chart" style={{ width, height }}>
      <div className="chart-picture" aria-hidden="true">
        <Plot
          width={width}
          height={height}
          margin={{ top: tick * 1.9, right: tick * 1.5, bottom: tick * 3, left: tick * 3 }}
          x={{ domain: ALL, scale: 'linear' }}
          y={{ domain: ALL, scale: 'linear', down: false }}
        >
          <Layer {...props} over={over} />
        </Plot>
      </div>
      <div ref={setOver} className="chart-boxes" />
    </div>
  );
}

const TARGET = 24;

function Layer({
  rows,
  lang,
  size,
  width,
  onChoosePoint,
  over,
}: ConcentrationCurveProps & { over: HTMLElement | null }) {
  const plot = usePlot();
  if (!plot) return null;
  const text = chartText[lang].concentration;
  const { tick, note, mark } = SIZES[size];
  const at = (row: Ranked) => `${plot.x((100 * row.rank) / row.n)} ${plot.y(row.cumulative)}`;
  return (
    <g>
      <text x={0} y={tick} fontSize={tick} className="chart-quiet">
        {text.support}
      </text>
      <text
        x={plot.right}
        y={plot.bottom + tick * 2.7}
        fontSize={tick}
        textAnchor="end"
        className="chart-quiet"
      >
        {text.projects}
      </text>
      {TICKS.map((value) => (
        <g key={value} fontSize={tick}>
          <path
            d={`M${plot.left} ${plot.y(value)}H${plot.right}`}
            stroke={value === 0 ? 'var(--axis)' : 'var(--grid)'}
          />
          <text
            x={plot.left - 6 * mark}
            y={plot.y(value) + tick * 0.34}
            textAnchor="end"
            className="chart-quiet"
          >
            {formatNumber(lang, value)}
          </text>
          <text x={plot.x(value)} y={plot.bottom + tick * 1.3} textAnchor="middle" className="chart-quiet">
            {formatNumber(lang, value)}
          </text>
        </g>
      ))}
      <path
        d={`M${plot.x(0)} ${plot.y(0)}L${plot.x(100)} ${plot.y(100)}`}
        stroke="var(--ctl)"
        strokeWidth={mark}
        strokeDasharray={`${4 * mark} ${3 * mark}`}
      />
      <path
        d={`M${plot.x(0)} ${plot.y(0)}${rows.map((row) => `L${at(row)}`).join('')}`}
        fill="none"
        stroke="var(--slate)"
        strokeWidth={2.5 * mark}
        strokeLinejoin="round"
      />
      {pointsOf(rows).map((point) => (
        <g key={point.rank}>
          <circle cx={plot.x(point.projects)} cy={plot.y(point.support)} r={4 * mark} fill="var(--slate)" />
          <text
            x={Math.min(
              plot.x(point.projects) + 9 * mark,
              width - textWidth(describePoint(point, lang), note),
            )}
            y={plot.y(point.support) + note * 1.1}
            fontSize={note}
            className="chart-halo"
          >
            {describePoint(point, lang)}
          </text>
        </g>
      ))}
      {onChoosePoint && (
        <KeysOver
          over={over}
          marks={pointsOf(rows)}
          keyOf={(point) => ({
            id: String(point.rank),
            label: describePoint(point, lang),
            pressed: null,
            x: plot.x(point.projects) - TARGET / 2,
            y: plot.y(point.support) - TARGET / 2,
            width: TARGET,
            height: TARGET,
          })}
          label={text.question}
          onChoose={({ rank }, chosen) => onChoosePoint(rank, chosen)}
        />
      )}
    </g>
  );
}
