import type { ReactNode } from 'react';

interface SegmentedProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; label: ReactNode; lang?: string }[];
  vertical?: boolean;
  onChange: (value: Value) => void;
}

/** A few choices of which one holds. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  return (
    <div
      className={props.vertical ? 'segmented segmented-vertical' : 'segmented'}
      role="group"
      aria-label={props.label}
    >
      {props.options.map((option) => (
        <button
          key={option.value}
          type="button"
          lang={option.lang}
          aria-pressed={option.value === props.value}
          onClick={() => props.onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
