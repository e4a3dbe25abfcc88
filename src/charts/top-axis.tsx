import { type ChartSize, SIZES } from './chart-size.ts';
import { textWidth } from './text-width.ts';

interface TopAxisProps {
  ticks: readonly { at: number; label: string }[];
  top: number;
  bottom: number;
  size: ChartSize;
  /** The first tick is a base line that bars start from. */
  fromZero: boolean;
  /** The outer labels stay inside the plot instead of standing centred on its edges. */
  inside: boolean;
  /** Whether a line runs down from each tick; not where names stand between the bars. */
  lines: boolean;
}

/** Ticks above horizontal bars, with a line down from each, behind the marks. */
export function TopAxis({ ticks, top, bottom, size, fromZero, inside, lines }: TopAxisProps) {
  const { tick } = SIZES[size];
  const last = ticks.length - 1;
  const shown = clearOfEachOther(ticks, tick, inside);
  const anchor = (index: number) => {
    if (inside && index === last) return 'end';
    return inside && index === 0 ? 'start' : 'middle';
  };
  return (
    <g>
      {ticks.map(({ at, label }, index) => (
        <g key={label}>
          {lines && (
            <line
              x1={at}
              x2={at}
              y1={top - tick * 0.25}
              y2={bottom}
              stroke={fromZero && index === 0 ? 'var(--axis)' : 'var(--grid)'}
              strokeWidth={size === 'report' ? 1.5 : 1}
            />
          )}
          {shown[index] && (
            <text
              x={at}
              y={top - tick * 0.65}
              fontSize={tick}
              textAnchor={anchor(index)}
              className={size === 'report' ? 'chart-second' : 'chart-quiet'}
            >
              {label}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

const GAP = 6;

/** Which labels are written: the last, which has the unit, and of the others those that do not come too near to the next. */
function clearOfEachOther(ticks: TopAxisProps['ticks'], size: number, inside: boolean): boolean[] {
  const last = ticks.length - 1;
  let next = Infinity;
  return ticks
    .map(({ at, label }, index) => {
      const wide = textWidth(label, size);
      const before = inside && index === last ? wide : inside && index === 0 ? 0 : wide / 2;
      return { from: at - before, to: at - before + wide };
    })
    .toReversed()
    .map(({ from, to }) => {
      const clear = to + GAP <= next;
      if (clear) next = from;
      return clear;
    })
    .toReversed();
}
