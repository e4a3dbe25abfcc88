import type { SliceOptionRow } from '../../questions/slice-options.query.ts';
import { usePlace } from '../../session/place-store.ts';
import { usePreferences } from '../../session/preferences-store.ts';
import { membersOf, toggleMember } from '../../slice/edit-slice.ts';
import type { SetField } from '../../slice/slice.ts';
import { formatNumber } from '../../text/format.ts';
import { optionName } from './option-name.ts';

/** The members of a field as check boxes, each with how many projects it has under the other fields' clauses. */
export function SetOptions({ field, options }: { field: SetField; options: readonly SliceOptionRow[] }) {
  const lang = usePreferences((state) => state.lang);
  const { place, go } = usePlace();
  const chosen = membersOf(place.slice, field) ?? [];
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
                onChange={() => go({ slice: toggleMember(place.slice, field, option.member) })}
              />
              <span>{optionName(field, option.member, options, lang)}</span>
              <span className="option-count">{formatNumber(lang, option.n)}</span>
            </label>
          </li>
        ))}
    </ul>
  );
}
