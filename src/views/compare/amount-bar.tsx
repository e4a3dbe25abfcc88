interface AmountBarProps {
  value: number;
  values: readonly (number | null)[];
  /** The baseline's value, marked with a dashed line; null where it has none. */
  from: number | null;
  /** `planned` is drawn hollow: it rests on a plan. */
  kind: 'cost' | 'actual' | 'planned';
}

/** A bar from zero on the scale that the projects side by side share. */
export function AmountBar({ value, values, from, kind }: AmountBarProps) {
  const most = Math.max(...values.filter((each) => each !== null));
  const share = (amount: number) => (most > 0 ? `${(100 * amount) / most}%` : '0');
  return (
    <div className="amount-track" aria-hidden="true">
      <div className={`amount-bar amount-${kind}`} style={{ width: share(value) }} />
      {from !== null && <div className="amount-from" style={{ left: share(from) }} />}
    </div>
  );
}
