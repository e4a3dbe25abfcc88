import { ListFilterPlus } from 'lucide-react';
import { useState } from 'react';
import { usePreferences } from '../../session/preferences-store.ts';
import { removeField } from '../../slice/edit-slice.ts';
import { FURTHER_FIELDS, type FurtherField, type Slice } from '../../slice/slice.ts';
import { sliceText } from '../../text/slice-text.ts';
import { Popover } from '../../ui/popover.tsx';
import { fieldName, FurtherChip } from './further-chip.tsx';

interface FurtherChipsProps {
  slice: Slice;
  /** `replace` while something is being typed. */
  onChange: (slice: Slice, mode?: 'push' | 'replace') => void;
  disabled: boolean;
}

/** The fields that narrow the slice beside those always in the bar, and a button to ask for one more. */
export function FurtherChips({ slice, onChange, disabled }: FurtherChipsProps) {
  const lang = usePreferences((state) => state.lang);
  const text = sliceText[lang];
  const [asked, setAsked] = useState<readonly FurtherField[]>([]);
  const isShown = (field: FurtherField) =>
    asked.includes(field) || slice.some((clause) => clause.field === field);
  const left = FURTHER_FIELDS.filter((field) => !isShown(field));
  return (
    <>
      {FURTHER_FIELDS.filter(isShown).map((field) => (
        <FurtherChip
          key={field}
          field={field}
          slice={slice}
          onChange={onChange}
          disabled={disabled}
          openAtOnce={asked.includes(field)}
          onRemove={() => {
            setAsked(asked.filter((each) => each !== field));
            onChange(removeField(slice, field));
          }}
        />
      ))}
      <Popover
        triggerClass="icon-button more-fields"
        triggerLabel={text.more}
        label={text.more}
        disabled={disabled || left.length === 0}
        trigger={<ListFilterPlus className="icon" aria-hidden="true" />}
      >
        {(panelId) => (
          <ul className="more-list">
            {left.map((field) => (
              <li key={field}>
                <button
                  type="button"
                  className="option"
                  popoverTarget={panelId}
                  popoverTargetAction="hide"
                  onClick={() => setAsked([...asked, field])}
                >
                  {fieldName(field, lang)}
                </button>
              </li>
            ))}
          </ul>
        )}
      </Popover>
    </>
  );
}
