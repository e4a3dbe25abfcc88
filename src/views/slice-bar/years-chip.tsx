import { ChevronDown, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../../session/use-text.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../slice/slice.ts';
import { sliceText } from '../../text/slice-text.ts';
import { Popover } from '../../ui/popover.tsx';
import type { Years } from './years.ts';

interface YearsChipProps {
  /** Running projects of the slice per quarter, the first quarter of `FIRST_YEAR` first. */
  quarters: readonly number[];
  value: Years | null;
  disabled: boolean;
  onRemove: () => void;
  /** The brush, drawn only while it is open. */
  children: () => ReactNode;
}

const WIDTH = 72;
const HEIGHT = 15;

/** The years in small: when the projects ran, which years are chosen, and the brush behind. */
export function YearsChip({ quarters, value, disabled, onRemove, children }: YearsChipProps) {
  const text = useText(sliceText);
  const [from, to] = value ?? [FIRST_YEAR, LAST_YEAR];
  const most = Math.max(1, ...quarters);
  const pitch = WIDTH / Math.max(quarters.length, 1);
  return (
    <span className={value ? 'chip chip-on years-chip' : 'chip years-chip'}>
      <Popover
        triggerClass=""
        triggerLabel={`${text.years}: ${from === to ? from : `${from}–${to}`}`}
        label={text.years}
        align="end"
        disabled={disabled}
        trigger={
          <>
            <svg width={WIDTH} height={HEIGHT} aria-hidden="true" className="in-px">
              <path d={`M0 ${HEIGHT - 0.5}H${WIDTH}`} stroke="currentColor" strokeOpacity={0.4} />
              {quarters.map((count, index) => {
                const height = (count / most) * (HEIGHT - 2);
                return (
                  count > 0 && (
                    <rect
                      key={index}
                      x={index * pitch}
                      y={HEIGHT - 1 - height}
                      width={pitch}
                      height={height}
                      fill="currentColor"
                    />
                  )
                );
              })}
            </svg>
            <b className="number">{from === to ? from : `${from}–${to}`}</b>
            {!value && <ChevronDown className="icon-small" aria-hidden="true" />}
          </>
        }
      >
        {() => <div className="years-panel">{children()}</div>}
      </Popover>
      {value && (
        <button
          type="button"
          className="chip-clear"
          aria-label={text.remove(text.years)}
          title={text.remove(text.years)}
          onClick={onRemove}
        >
          <X className="icon-small" aria-hidden="true" />
        </button>
      )}
    </span>
  );
}
