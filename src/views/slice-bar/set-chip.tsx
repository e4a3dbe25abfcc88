import { ChevronDown, X } from 'lucide-react';
import { DIMENSIONS } from '../../measures/dimensions.ts';
import type { SliceOptionRow } from '../../questions/slice-options.query.ts';
import { usePreferences } from '../../session/preferences-store.ts';
import { membersOf, removeField } from '../../slice/edit-slice.ts';
import type { SetField, Slice } from '../../slice/slice.ts';
import { sliceText } from '../../text/slice-text.ts';
import { Popover } from '../../ui/popover.tsx';
import { optionName } from './option-name.ts';
import { SetOptions } from './set-options.tsx';

interface SetChipProps {
  field: SetField;
  slice: Slice;
  onChange: (slice: Slice) => void;
  options: readonly SliceOptionRow[];
  disabled: boolean;
}

/** One field of the slice: what is chosen, the choices, and a way to lift it. */
export function SetChip({ field, slice, onChange, options, disabled }: SetChipProps) {
  const lang = usePreferences((state) => state.lang);
  const text = sliceText[lang];
  const name = DIMENSIONS[field].name[lang];
  const chosen = membersOf(slice, field);
  const shown =
    chosen === null
      ? text.all
      : chosen.length === 1
        ? optionName(field, chosen[0] ?? null, options, lang)
        : text.several(chosen.length);

  return (
    <span className={chosen ? 'chip chip-on' : 'chip'}>
      <Popover
        triggerClass=""
        label={text.choose(name)}
        disabled={disabled}
        trigger={
          <>
            <span className="chip-key">{name}</span> <b>{shown}</b>
            {!chosen && <ChevronDown className="icon-small" aria-hidden="true" />}
          </>
        }
      >
        {() => <SetOptions field={field} slice={slice} onChange={onChange} options={options} />}
      </Popover>
      {chosen && (
        <button
          type="button"
          className="chip-clear"
          aria-label={text.remove(name)}
          title={text.remove(name)}
          onClick={() => onChange(removeField(slice, field))}
        >
          <X className="icon-small" aria-hidden="true" />
        </button>
      )}
    </span>
  );
}
