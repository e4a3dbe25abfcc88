interface AmountBarProps {
  value: number;
  values: readonly (number | null)[];
  /** `planned` is drawn hollow: it rests on a plan. */
  kind: 'cost' | 'actual' | 'planned';
}

/** A bar from zero on the scale that the projects side by side share. */
export function AmountBar({ value, values, kind }: AmountBarProps) {
  const most = Math.max(...values.filter((each) => each !== null));
  return (
    <div className="amount-track" aria-hidden="true">
      <div className={`amount-bar amount-${kind}`} style={{ width: `${(100 * value) / most}%` }} />
    </div>
  );
}
