import { memo, useState } from 'react';
import { chartText } from '../text/chart-text.ts';
import { formatNumber } from '../text/format.ts';
import type { Lang } from '../text/lang.ts';
import './chart.css';
import { type ChartSize, SIZES } from './chart-size.ts';
import { describeShareBin, type ShareBin, USUAL_SHARES } from './esf-shares-figure.ts';
import { KeysOver } from './keys-over.tsx';
import { LeftAxis } from './left-axis.tsx';
import type { Chosen } from './mark-keys.tsx';
import { Plot } from './plot.tsx';
import { sameDrawing } from './same-drawing.ts';
import { countTicksTo } from './ticks.ts';
import { usePlot } from './use-plot.ts';

interface ShareBinsChartProps {
  bins: readonly ShareBin[];
  lang: Lang;
  width: number;
  height: number;
  size: ChartSize;
  /** Choosing a bar; null for a picture that nobody can point at. */
  onChoose: ((bin: ShareBin, chosen: Chosen) => void) | null;
}

/** How many projects have which ESF share: a bar for each whole per cent, the usual shares marked. */
export const ShareBinsChart = memo(function ShareBinsChart(props: ShareBinsChartProps) {
  const { bins, width, height, size } = props;
  const { tick } = SIZES[size];
  const [above, setAbove] = useState<HTMLElement | null>(null);
  const ticks = countTicksTo(Math.max(0, ...bins.map((bin) => bin.n)));
  const over = bins.some((bin) => bin.share > 100);
  return (
    <div className="chart" style={{ width, height }}>
      <div className="chart-picture" aria-hidden="true">
        <Plot
          width={width}
          height={height}
          margin={{ top: tick * 1.8, right: tick, bottom: tick * 3, left: tick * 4 }}
          x={{ domain: [-0.5, over ? 102.5 : 100.5], scale: 'linear' }}
          y={{ domain: [0, ticks.at(-1) ?? 1], scale: 'linear', down: false }}
        >
          <Layer {...props} ticks={ticks} above={above} />
        </Plot>
      </div>
      <div ref={setAbove} className="chart-boxes" />
    </div>
  );
}, sameDrawing);

interface LayerProps extends ShareBinsChartProps {
  ticks: readonly number[];
  above: HTMLElement | null;
}

function Layer({ bins, lang, size, ticks, onChoose, above }: LayerProps) {
  const plot = usePlot();
  if (!plot) return null;
  const text = chartText[lang]['esf-shares'];
  const { tick, mark } = SIZES[size];
  const bars = bins.map((bin) => {
    // What is over 100 stands apart from it.
    const at = bin.share > 100 ? 102 : bin.share;
    const left = plot.x(at - 0.5);
    return { bin, left, wide: plot.x(at + 0.5) - left };
  });
  return (
    <g>
      <text x={0} y={tick} fontSize={tick} className="chart-quiet">
        {text.projects}
      </text>
      <LeftAxis
        ticks={ticks.map((value) => ({ value, label: formatNumber(lang, value) }))}
        plot={plot}
        size={size}
        fromZero
      />
      {[0, ...USUAL_SHARES].map((share) => (
        <g key={share}>
          {share > 0 && (
            <path
              d={`M${plot.x(share)} ${plot.top}V${plot.bottom}`}
              stroke="var(--axis)"
              strokeWidth={mark}
            />
          )}
          <text
            x={plot.x(share)}
            y={plot.bottom + tick * 1.3}
            fontSize={tick}
            textAnchor="middle"
            className="chart-second"
          >
            {formatNumber(lang, share)}
          </text>
        </g>
      ))}
      {bars.map(({ bin, left, wide }) => (
        <rect
          key={bin.share}
          x={left}
          y={plot.y(bin.n)}
          width={Math.max(1, wide - 1)}
          height={Math.max(plot.bottom - plot.y(bin.n), 1)}
          fill="var(--bilberry)"
        />
      ))}
      {onChoose && (
        <KeysOver
          over={above}
          marks={bars}
          keyOf={({ bin, left, wide }) => ({
            id: String(bin.share),
            label: describeShareBin(bin, lang),
            pressed: null,
            x: left,
            y: plot.top,
            width: wide,
            height: plot.bottom - plot.top,
          })}
          label={text.question}
          onChoose={({ bin }, chosen) => onChoose(bin, chosen)}
        />
      )}
      <text
        x={plot.right}
        y={plot.bottom + tick * 2.6}
        fontSize={tick}
        textAnchor="end"
        className="chart-quiet"
      >
        {text.axis}
      </text>
    </g>
  );
}
