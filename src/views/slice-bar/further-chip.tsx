import { DIMENSIONS } from '../../measures/dimensions.ts';
import { MEASURES } from '../../measures/measures.ts';
import { usePreferences } from '../../session/preferences-store.ts';
import { amountWords } from '../../slice/describe-amount.ts';
import { amountOf, membersOf } from '../../slice/edit-slice.ts';
import { type FurtherField, isAmountField, type Slice } from '../../slice/slice.ts';
import type { Lang } from '../../text/lang.ts';
import { sliceText } from '../../text/slice-text.ts';
import { AmountOptions } from './amount-options.tsx';
import { Chip } from './chip.tsx';
import { FieldOptions } from './field-options.tsx';
import { chosenWords, optionName } from './option-name.ts';

interface FurtherChipProps {
  field: FurtherField;
  slice: Slice;
  /** `replace` while something is being typed. */
  onChange: (slice: Slice, mode?: 'push' | 'replace') => void;
  disabled: boolean;
  openAtOnce: boolean;
  onRemove: () => void;
}

/** A field that was asked for, with choices that the database is asked for while they are open. */
export function FurtherChip(props: FurtherChipProps) {
  const lang = usePreferences((state) => state.lang);
  const { field, slice, onChange, disabled, openAtOnce, onRemove } = props;
  return (
    <Chip
      name={fieldName(field, lang)}
      shown={shownOf(slice, field, lang)}
      on={slice.some((clause) => clause.field === field)}
      removable
      disabled={disabled}
      openAtOnce={openAtOnce}
      onRemove={onRemove}
    >
      {() =>
        isAmountField(field) ? (
          <AmountOptions field={field} slice={slice} onChange={onChange} />
        ) : (
          <FieldOptions field={field} slice={slice} onChange={onChange} />
        )
      }
    </Chip>
  );
}

export function fieldName(field: FurtherField, lang: Lang): string {
  return isAmountField(field) ? MEASURES[field].name[lang] : DIMENSIONS[field].name[lang];
}

function shownOf(slice: Slice, field: FurtherField, lang: Lang): string {
  if (isAmountField(field)) {
    const clause = amountOf(slice, field);
    return clause === null ? sliceText[lang].all : amountWords(clause, lang);
  }
  return chosenWords(membersOf(slice, field), (member) => optionName(field, member, [], lang), lang);
}
