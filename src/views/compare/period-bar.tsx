import type { CompareRow } from '../../questions/compare.query.ts';

const day = (iso: string): number => Date.parse(iso) / 86_400_000;

/** When the project ran, on a time axis that the projects side by side share; hollow for preparatory ones. */
export function PeriodBar({ row, rows }: { row: CompareRow; rows: readonly CompareRow[] }) {
  if (row.start === null || row.end === null) return null;
  const starts = rows.flatMap((each) => (each.start === null ? [] : [day(each.start)]));
  const ends = rows.flatMap((each) => (each.end === null ? [] : [day(each.end)]));
  const first = Math.min(...starts);
  const span = Math.max(...ends) - first || 1;
  const left = (100 * (day(row.start) - first)) / span;
  const width = (100 * (day(row.end) - day(row.start))) / span;
  const kind = row.support_kind === 'leader' ? 'period-leader' : 'period-esf';
  return (
    <div className="period-track" aria-hidden="true">
      <div
        className={`period-bar ${kind} ${row.preparatory ? 'period-hollow' : ''}`}
        style={{ left: `${left}%`, width: `${width}%` }}
      />
    </div>
  );
}
