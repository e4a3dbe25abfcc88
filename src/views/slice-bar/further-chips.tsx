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
  /** Fields that were asked for and may not narrow yet. */
  asked: readonly FurtherField[];
  onAsk: (asked: readonly FurtherField[]) => void;
  disabled: boolean;
}

/** The fields that narrow the slice beside those always in the bar, and a button to ask for one more. */
export function FurtherChips({ slice, onChange, asked, onAsk, disabled }: FurtherChipsProps) {
  const lang = usePreferences((state) => state.lang);
  const text = sliceText[lang];
  // Opens with its first drawing, and not again when the chips move into a phone's sheet.
  const [fresh, setFresh] = useState<FurtherField | null>(null);
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
          openAtOnce={fresh === field}
          onRemove={() => {
            onAsk(asked.filter((each) => each !== field));
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
                  onClick={() => {
                    setFresh(field);
                    onAsk([...asked, field]);
                  }}
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
