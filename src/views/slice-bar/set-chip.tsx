import { DIMENSIONS } from '../../measures/dimensions.ts';
import type { SliceOptionRow } from '../../questions/slice-options.query.ts';
import { usePreferences } from '../../session/preferences-store.ts';
import { membersOf, removeField } from '../../slice/edit-slice.ts';
import type { SetField, Slice } from '../../slice/slice.ts';
import { Chip } from './chip.tsx';
import { chosenWords, optionName } from './option-name.ts';
import { SetOptions } from './set-options.tsx';

interface SetChipProps {
  field: SetField;
  slice: Slice;
  onChange: (slice: Slice) => void;
  options: readonly SliceOptionRow[];
  disabled: boolean;
}

/** A field that stands in the bar at all times, whose members are all known with their counts. */
export function SetChip({ field, slice, onChange, options, disabled }: SetChipProps) {
  const lang = usePreferences((state) => state.lang);
  const chosen = membersOf(slice, field);
  const nameOf = (member: string | null) => optionName(field, member, options, lang);
  return (
    <Chip
      name={DIMENSIONS[field].name[lang]}
      shown={chosenWords(chosen, nameOf, lang)}
      on={chosen !== null}
      removable={chosen !== null}
      disabled={disabled}
      onRemove={() => onChange(removeField(slice, field))}
    >
      {() => <SetOptions field={field} slice={slice} onChange={onChange} options={options} />}
    </Chip>
  );
}
