import { DIMENSIONS } from '../../measures/dimensions.ts';
import type { SliceOptionRow } from '../../questions/slice-options.query.ts';
import { usePlace } from '../../session/place-store.ts';
import { usePreferences } from '../../session/preferences-store.ts';
import { membersOf, removeField } from '../../slice/edit-slice.ts';
import type { SetField } from '../../slice/slice.ts';
import { Chip } from './chip.tsx';
import { chosenWords, optionName } from './option-name.ts';
import { SetOptions } from './set-options.tsx';

interface SetChipProps {
  field: SetField;
  options: readonly SliceOptionRow[];
  disabled: boolean;
}

/** A field that stands in the bar at all times, whose members are all known with their counts. */
export function SetChip({ field, options, disabled }: SetChipProps) {
  const lang = usePreferences((state) => state.lang);
  const { place, go } = usePlace();
  const chosen = membersOf(place.slice, field);
  const nameOf = (member: string | null) => optionName(field, member, options, lang);
  return (
    <Chip
      name={DIMENSIONS[field].name[lang]}
      shown={chosenWords(chosen, nameOf, lang)}
      on={chosen !== null}
      removable={chosen !== null}
      disabled={disabled}
      onRemove={() => go({ slice: removeField(place.slice, field) })}
    >
      {() => <SetOptions field={field} options={options} />}
    </Chip>
  );
}
