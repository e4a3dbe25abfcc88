import { DIMENSIONS } from '../../measures/dimensions.ts';
import { MEASURES } from '../../measures/measures.ts';
import { usePlace } from '../../session/place-store.ts';
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
  disabled: boolean;
  openAtOnce: boolean;
  onRemove: () => void;
}

/** A field that was asked for, with choices that the database is asked for while they are open. */
export function FurtherChip({ field, disabled, openAtOnce, onRemove }: FurtherChipProps) {
  const lang = usePreferences((state) => state.lang);
  const slice = usePlace((state) => state.place.slice);
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
      {() => (isAmountField(field) ? <AmountOptions field={field} /> : <FieldOptions field={field} />)}
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
