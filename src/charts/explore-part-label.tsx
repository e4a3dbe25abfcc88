import { type ChartSize, SIZES } from './chart-size.ts';
import { ON_MARK } from './explore-marks.ts';
import type { Mark } from './swatch.tsx';
import { textWidth } from './text-width.ts';

interface PartLabelProps {
  words: string;
  mark: Mark;
  x: number;
  y: number;
  width: number;
  height: number;
  size: ChartSize;
}

/** A value inside its part, where it fits with room beside it; on a plate of card where the part is striped or grey. */
export function PartLabel({ words, mark, x, y, width, height, size }: PartLabelProps) {
  const { label } = SIZES[size];
  const wide = textWidth(words, label, 'bold');
  const on = ON_MARK[mark];
  if (wide + 16 > width || height < label * 1.2) return null;
  const middle = y + height / 2;
  return (
    <g>
      {on === undefined && (
        <rect
          x={x + 5}
          y={middle - label * 0.65}
          width={wide + 10}
          height={label * 1.3}
          rx={2}
          fill="var(--card)"
        />
      )}
      <text
        x={x + (on === undefined ? 10 : 8)}
        y={middle + label * 0.35}
        fontSize={label}
        fontWeight={600}
        style={{ fill: on ?? 'var(--ink)' }}
      >
        {words}
      </text>
    </g>
  );
}
