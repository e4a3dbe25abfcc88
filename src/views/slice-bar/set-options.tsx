import type { SliceOptionRow } from '../../questions/slice-options.query.ts';
import { usePreferences } from '../../session/preferences-store.ts';
import { membersOf, toggleMember } from '../../slice/edit-slice.ts';
import type { SetField, Slice } from '../../slice/slice.ts';
import { formatNumber } from '../../text/format.ts';
import { optionName } from './option-name.ts';

interface SetOptionsProps {
  field: SetField;
  slice: Slice;
  onChange: (slice: Slice) => void;
  options: readonly SliceOptionRow[];
}

/** The members of a field as check boxes, each with how many projects it has under the other fields' clauses. */
export function SetOptions({ field, slice, onChange, options }: SetOptionsProps) {
  const lang = usePreferences((state) => state.lang);
  const chosen = membersOf(slice, field) ?? [];
  return (
    <ul>
      {options
        .filter((option) => option.field === field)
        .map((option) => (
          <li key={String(option.member)}>
            <label className={option.n === 0 ? 'option option-empty' : 'option'}>
              <input
                type="checkbox"
                checked={chosen.includes(option.member)}
                onChange={() => onChange(toggleMember(slice, field, option.member))}
              />
              <span>{optionName(field, option.member, options, lang)}</span>
              <span className="option-count">{formatNumber(lang, option.n)}</span>
            </label>
          </li>
        ))}
    </ul>
  );
}
