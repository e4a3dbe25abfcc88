import { ticksTo } from '../../charts/ticks.ts';
import { type Side, SIDES } from '../../questions/two-slices.ts';
import { highest, type SideValue } from './slice-lines.ts';

const HEIGHT = 22;
const MIDDLE = HEIGHT / 2;

interface DotScaleProps {
  a: SideValue;
  b: SideValue;
  /** Lists the projects of the side whose mark was pressed; the keyboard does so at the number beside. */
  onList: (side: Side, at: HTMLElement) => void;
}

/** Both sides of a line on its own scale from 0: a ring for A, filled for B, single projects small, intervals as a line. */
export function DotScale({ a, b, onList }: DotScaleProps) {
  const ticks = ticksTo(highest([a, b]));
  const end = ticks.at(-1) ?? 1;
  // In per cent of the width, so that nothing needs to know it.
  const x = (value: number): string => `${Math.max(0, (100 * value) / end)}%`;
  return (
    <div
      className="dot-scale"
      aria-hidden="true"
      onClick={(event) => {
        const box = event.currentTarget.getBoundingClientRect();
        const side = nearest({ a, b }, (end * (event.clientX - box.left)) / box.width);
        if (side !== null) onList(side, event.currentTarget);
      }}
    >
      <svg width="100%" height={HEIGHT} className="in-px">
        <line x1="0%" x2="100%" y1={MIDDLE} y2={MIDDLE} stroke="var(--grid)" strokeWidth={3} />
        {ticks.map((tick) => (
          <line
            key={tick}
            x1={x(tick)}
            x2={x(tick)}
            y1={MIDDLE - 5}
            y2={MIDDLE + 5}
            stroke={tick === 0 ? 'var(--axis)' : 'var(--line-2)'}
          />
        ))}
        {[a, b].map(
          ({ interval }, index) =>
            interval && (
              <line
                key={index}
                x1={x(interval[0])}
                x2={x(interval[1])}
                y1={MIDDLE + (index === 0 ? -2.5 : 2.5)}
                y2={MIDDLE + (index === 0 ? -2.5 : 2.5)}
                stroke="var(--ctl)"
                strokeWidth={1.5}
              />
            ),
        )}
        {a.value !== null && b.value !== null && (
          <line
            x1={x(a.value)}
            x2={x(b.value)}
            y1={MIDDLE}
            y2={MIDDLE}
            stroke="var(--ink)"
            strokeWidth={2.5}
          />
        )}
        {b.cases.map((each, index) => (
          <circle key={index} cx={x(each)} cy={MIDDLE} r={3.5} fill="var(--ink)" />
        ))}
        {a.cases.map((each, index) => (
          <circle
            key={index}
            cx={x(each)}
            cy={MIDDLE}
            r={3.5}
            fill="var(--card)"
            stroke="var(--ink)"
            strokeWidth={1.5}
          />
        ))}
        {b.value !== null && <circle cx={x(b.value)} cy={MIDDLE} r={6} fill="var(--ink)" />}
        {a.value !== null && (
          <circle
            cx={x(a.value)}
            cy={MIDDLE}
            r={5.5}
            fill="var(--card)"
            stroke="var(--ink)"
            strokeWidth={2.5}
          />
        )}
      </svg>
    </div>
  );
}

/** The side with a mark nearest to a value; null where none has any. */
function nearest(sides: Record<Side, SideValue>, value: number): Side | null {
  const marks = SIDES.flatMap((side) =>
    [sides[side].value, ...sides[side].cases].flatMap((each) =>
      each === null ? [] : [{ side, away: Math.abs(each - value) }],
    ),
  );
  return marks.toSorted((one, other) => one.away - other.away)[0]?.side ?? null;
}
