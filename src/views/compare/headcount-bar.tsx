import { BulletMarks } from '../../charts/bullet-marks.tsx';
import { ticksTo } from '../../charts/ticks.ts';
import type { CompareRow } from '../../questions/compare.query.ts';
import { compareText } from '../../text/compare-text.ts';
import { formatNumber, formatPercent } from '../../text/format.ts';
import type { Lang } from '../../text/lang.ts';
import { useWidth } from '../../ui/use-width.ts';

const MARKS = 22;
const HEIGHT = MARKS + 15;
const MARGIN = 12;

interface HeadcountBarProps {
  row: CompareRow;
  rows: readonly CompareRow[];
  lang: Lang;
}

/**
 * The four counts of one project on a scale shared by all: ring planned, pale bar with an edge actual, solid bar
 * outcome, upright tick target. What is not stated is not drawn; the words under the marks say all of it.
 */
export function HeadcountBar({ row, rows, lang }: HeadcountBarProps) {
  const [box, width] = useWidth<HTMLDivElement>();
  const text = compareText[lang].inWords;
  const counts = rows.flatMap((each) => [each.planned, each.actual, each.target, each.result]);
  // The end of the scale is no tick of its own: a mark may stand beyond the last.
  const most = Math.max(1, ...counts.filter((each) => each !== null));
  const ticks = ticksTo(most / 1.5).filter((tick) => tick <= most);
  const x = (count: number) => MARGIN + (count / most) * Math.max(width - 2 * MARGIN, 0);
  const words = [
    row.planned === null ? null : text.planned(formatNumber(lang, row.planned)),
    row.actual === null ? null : text.actual(formatNumber(lang, row.actual)),
    row.target === null ? null : text.target(formatNumber(lang, row.target)),
    row.target === null && row.target_share !== null
      ? compareText[lang].shareOf(formatPercent(lang, row.target_share))
      : null,
    row.result === null ? null : text.result(formatNumber(lang, row.result)),
  ].filter((word) => word !== null);
  return (
    <div ref={box}>
      {words.length > 0 && (
        <svg width={width} height={HEIGHT} aria-hidden="true" className="headcount-bar in-px">
          {ticks.map((count, index) => (
            <g key={count}>
              <path d={`M${x(count)} 2V${MARKS - 2}`} stroke={index === 0 ? 'var(--axis)' : 'var(--grid)'} />
              <text
                x={index === 0 ? x(count) - 3 : x(count)}
                y={HEIGHT - 2}
                textAnchor={index === 0 ? 'start' : 'middle'}
              >
                {formatNumber(lang, count)}
              </text>
            </g>
          ))}
          <BulletMarks counts={row} x={x} middle={MARKS / 2} mark={1.2} />
        </svg>
      )}
      <span className={words.length === 0 ? 'muted' : undefined}>{words.join('; ') || text.none}</span>
    </div>
  );
}
