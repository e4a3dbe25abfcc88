import type { CompareRow } from '../../questions/compare.query.ts';
import { compareText } from '../../text/compare-text.ts';
import { formatNumber, formatPercent } from '../../text/format.ts';
import type { Lang } from '../../text/lang.ts';
import { useWidth } from '../../ui/use-width.ts';

const HEIGHT = 22;
const MIDDLE = HEIGHT / 2;
const MARGIN = 8;

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
  const most = Math.max(1, ...counts.filter((each) => each !== null));
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
        <svg width={width} height={HEIGHT} aria-hidden="true">
          <path d={`M${x(0)} 2V${HEIGHT - 2}`} stroke="var(--axis)" />
          {row.planned !== null && (
            <path d={`M${x(0)} ${MIDDLE}H${x(row.planned)}`} stroke="var(--ctl)" strokeDasharray="1 3" />
          )}
          {row.actual !== null && (
            <>
              <rect
                x={x(0)}
                y={MIDDLE - 6}
                width={x(row.actual) - x(0)}
                height={12}
                fill="var(--lingon-soft)"
              />
              <path d={`M${x(row.actual)} ${MIDDLE - 6}v12`} stroke="var(--lingon)" strokeWidth={2} />
            </>
          )}
          {row.result !== null && (
            <rect x={x(0)} y={MIDDLE - 3} width={x(row.result) - x(0)} height={6} fill="var(--lingon)" />
          )}
          {row.target !== null && (
            <path d={`M${x(row.target)} ${MIDDLE - 8}v16`} stroke="var(--ink)" strokeWidth={2.5} />
          )}
          {row.planned !== null && (
            <circle
              cx={x(row.planned)}
              cy={MIDDLE}
              r={4.5}
              fill="var(--card)"
              stroke="var(--slate)"
              strokeWidth={2}
            />
          )}
        </svg>
      )}
      <span className={words.length === 0 ? 'muted' : undefined}>{words.join('; ') || text.none}</span>
    </div>
  );
}
