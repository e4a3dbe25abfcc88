import { useText } from '../../session/use-text.ts';
import { tableText } from '../../text/table-text.ts';

/** The mark of planned participants. */
export function Ring() {
  return (
    <svg width={11} height={11} aria-hidden="true" className="planned-ring in-px">
      <circle cx={5.5} cy={5.5} r={4.2} fill="none" stroke="var(--ink-3)" strokeWidth={1.4} />
    </svg>
  );
}

/** Says of a figure that it rests on planned participants: the mark, and the words. */
export function PlannedRing() {
  const text = useText(tableText);
  return (
    <>
      <Ring />
      <span className="visually-hidden">{text.onPlanned}: </span>
    </>
  );
}
