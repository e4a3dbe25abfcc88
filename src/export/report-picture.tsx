import { SwatchShapes, swatchWidth } from '../charts/swatch.tsx';
import { BRAND_WIDTH, REPORT_WIDTH, type ReportLayout, TYPE } from './report-layout.ts';
import type { PictureSize } from './picture-size.ts';

interface ReportPictureProps {
  layout: ReportLayout;
  /** The size it is drawn at, px, and what of the layout's plane it shows. */
  size: PictureSize;
  /** The question, and all that can be read off the chart. */
  title: string;
  description: string;
  /** What stands in the place of a chart that has nothing to draw. */
  instead: string | null;
}

const RIGHT = REPORT_WIDTH - 64;

/** A report image without its chart: its group `chart` waits for it. */
export function ReportPicture({ layout, size, title, description, instead }: ReportPictureProps) {
  const { height, rule } = layout;
  const { box } = size;
  const brandY = height - 44;
  return (
    <svg width={size.width} height={size.height} viewBox={`${box.x} 0 ${box.width} ${box.height}`} role="img">
      <title>{title}</title>
      <desc>{description}</desc>
      <rect x={box.x} width={box.width} height={box.height} fill="var(--card)" />
      {layout.title.map((line) => (
        <text
          key={line.y}
          x={line.x}
          y={line.y}
          style={{ font: `600 ${TYPE.title.size}px var(--serif)`, fill: 'var(--ink)' }}
        >
          {line.text}
        </text>
      ))}
      {layout.subtitle.map((line) => (
        <text
          key={line.y}
          x={line.x}
          y={line.y}
          style={{ font: `400 ${TYPE.subtitle.size}px var(--sans)`, fill: 'var(--ink-2)' }}
        >
          {line.text}
        </text>
      ))}
      {layout.legend.map((item) => (
        <g key={item.mark}>
          <g transform={`translate(${item.x} ${item.y})`}>
            <SwatchShapes mark={item.mark} size={TYPE.legend.swatch} id={`legend-${item.mark}`} />
          </g>
          <text
            x={item.x + swatchWidth(item.mark, TYPE.legend.swatch) + 10}
            y={item.y + TYPE.legend.swatch * 0.8}
            style={{ font: `400 ${TYPE.legend.size}px var(--sans)`, fill: 'var(--ink)' }}
          >
            {item.label}
          </text>
        </g>
      ))}
      <g id="chart" transform={`translate(${layout.chart.x} ${layout.chart.y})`} />
      {instead !== null && (
        <text
          x={layout.chart.x + layout.chart.width / 2}
          y={layout.chart.y + layout.chart.height / 2}
          textAnchor="middle"
          style={{ font: `600 ${TYPE.subtitle.size}px var(--sans)`, fill: 'var(--ink)' }}
        >
          {instead}
        </text>
      )}
      <path d={`M64 ${rule}H${RIGHT}`} stroke="var(--line-2)" strokeWidth={1.5} />
      {layout.footer.map((line) => (
        <text
          key={line.y}
          x={line.x}
          y={line.y}
          style={{ font: `400 ${TYPE.footer.size}px var(--sans)`, fill: 'var(--ink-2)' }}
        >
          {line.text}
        </text>
      ))}
      <g transform={`translate(${RIGHT - BRAND_WIDTH + 12} ${brandY - 20})`}>
        <g transform="scale(0.92)">
          <path d="M18 15H30" stroke="var(--ink)" strokeWidth={3.4} />
          <circle cx={10.5} cy={15} r={7.6} fill="none" stroke="var(--ink)" strokeWidth={3.4} />
          <circle cx={37} cy={15} r={9.4} fill="var(--lingon)" />
        </g>
      </g>
      <text
        x={RIGHT}
        y={brandY}
        textAnchor="end"
        style={{ font: '600 21px var(--serif)', fill: 'var(--ink)' }}
      >
        Utfall
      </text>
    </svg>
  );
}
