import { ChevronDown, X } from 'lucide-react';
import type { MouseEvent, ReactNode } from 'react';
import { useText } from '../../session/use-text.ts';
import { sliceText } from '../../text/slice-text.ts';
import { Popover } from '../../ui/popover.tsx';

interface ChipProps {
  name: string;
  /** What is chosen, in few words. */
  shown: string;
  /** Whether the field narrows the slice. */
  on: boolean;
  /** Whether there is something to lift: what narrows, or the chip itself. */
  removable: boolean;
  disabled: boolean;
  openAtOnce?: boolean;
  onRemove: () => void;
  /** The choices, drawn only while they are open. */
  children: () => ReactNode;
}

/** One field of the slice: what is chosen, the choices, and a way to lift it. */
export function Chip({ name, shown, on, removable, disabled, openAtOnce, onRemove, children }: ChipProps) {
  const text = useText(sliceText);
  const remove = ({ currentTarget }: MouseEvent) => {
    const trigger = currentTarget.parentElement?.querySelector('button');
    const more = currentTarget.closest('.slice-chips')?.querySelector<HTMLElement>('.more-fields');
    onRemove();
    // The button goes with what it lifted, and must not take the focus along.
    setTimeout(() => (trigger?.isConnected ? trigger : more)?.focus());
  };
  return (
    <span className={on ? 'chip chip-on' : 'chip'}>
      <Popover
        triggerClass=""
        label={text.choose(name)}
        disabled={disabled}
        openAtOnce={openAtOnce ?? false}
        trigger={
          <>
            <span className="chip-key">{name}</span> <b>{shown}</b>
            {!on && <ChevronDown className="icon-small" aria-hidden="true" />}
          </>
        }
      >
        {children}
      </Popover>
      {removable && (
        <button
          type="button"
          className="chip-clear"
          aria-label={text.remove(name)}
          title={text.remove(name)}
          onClick={remove}
        >
          <X className="icon-small" aria-hidden="true" />
        </button>
      )}
    </span>
  );
}
