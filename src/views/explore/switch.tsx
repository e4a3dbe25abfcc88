import { useId } from 'react';

interface SwitchProps {
  label: string;
  on: boolean;
  /** Why it cannot be turned on; null where it can. */
  why: string | null;
  onChange: (on: boolean) => void;
}

/** A choice that is on or off; where it cannot be had, it says why and stays off. */
export function Switch({ label, on, why, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div className="explore-switch">
      <button
        type="button"
        role="switch"
        aria-checked={on}
        aria-disabled={why !== null}
        aria-describedby={why === null ? undefined : id}
        onClick={() => {
          if (why === null) onChange(!on);
        }}
      >
        <span>{label}</span>
        <span className="explore-track" aria-hidden="true" />
      </button>
      {why !== null && (
        <span id={id} className="explore-why">
          {why}
        </span>
      )}
    </div>
  );
}
