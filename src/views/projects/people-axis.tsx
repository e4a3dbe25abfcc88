import { formatNumber } from '../../text/format.ts';
import type { Lang } from '../../text/lang.ts';
import { PEOPLE_EDGE, PEOPLE_WIDTH } from './cell-bars.tsx';

/** The scale of the column of counts, in its head: zero, the middle and the end. */
export function PeopleAxis({ most, lang }: { most: number; lang: Lang }) {
  const span = PEOPLE_WIDTH - 2 * PEOPLE_EDGE;
  const at = Number.isInteger(most / 2) ? [0, most / 2, most] : [0, most];
  return (
    <svg width={PEOPLE_WIDTH} height={16} aria-hidden="true" className="people-axis in-px">
      {at.map((count) => {
        const x = PEOPLE_EDGE + (most > 0 ? (count / most) * span : 0);
        const last = count === most && most > 0;
        return (
          <text
            key={count}
            x={last ? PEOPLE_WIDTH : count === 0 ? x - 3 : x}
            y={12}
            textAnchor={last ? 'end' : count === 0 ? 'start' : 'middle'}
          >
            {formatNumber(lang, count)}
          </text>
        );
      })}
    </svg>
  );
}
