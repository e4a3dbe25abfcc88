import { ChevronLeft, ChevronRight, Plus } from 'lucide-react';
import { useState } from 'react';
import { DIMENSIONS } from '../../measures/dimensions.ts';
import type { SliceOptionRow } from '../../questions/slice-options.query.ts';
import { usePreferences } from '../../session/preferences-store.ts';
import { membersOf, yearsOf } from '../../slice/edit-slice.ts';
import { SET_FIELDS, type SetField, type Slice } from '../../slice/slice.ts';
import { compareSlicesText } from '../../text/compare-slices-text.ts';
import { Popover } from '../../ui/popover.tsx';
import { SetOptions } from '../slice-bar/set-options.tsx';
import { YearsPicker } from './years-picker.tsx';

interface AddClauseProps {
  letter: string;
  slice: Slice;
  onChange: (slice: Slice) => void;
  options: readonly SliceOptionRow[];
}

/** What a side can be narrowed by and is not yet: first the field, then its choices. */
export function AddClause(props: AddClauseProps) {
  const lang = usePreferences((state) => state.lang);
  const text = compareSlicesText[lang];
  return (
    <span className="chip">
      <Popover
        triggerClass=""
        label={text.addClauseTo(props.letter)}
        triggerLabel={text.addClauseTo(props.letter)}
        align="end"
        trigger={
          <>
            <Plus className="icon-small" aria-hidden="true" />
            {text.addClause}
          </>
        }
      >
        {() => <Choices {...props} />}
      </Popover>
    </span>
  );
}

function Choices({ slice, onChange, options }: AddClauseProps) {
  const lang = usePreferences((state) => state.lang);
  const text = compareSlicesText[lang];
  const [field, setField] = useState<SetField | 'years' | null>(null);
  const name = (each: SetField | 'years') => (each === 'years' ? text.years : DIMENSIONS[each].name[lang]);
  if (field === null) {
    const open = SET_FIELDS.filter((each) => membersOf(slice, each) === null);
    const fields = yearsOf(slice) === null ? [...open, 'years' as const] : open;
    return (
      <ul className="clause-fields">
        {fields.map((each) => (
          <li key={each}>
            <button type="button" className="option" onClick={() => setField(each)}>
              {name(each)}
              <ChevronRight className="icon-small" aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <>
      <button type="button" className="option clause-back" onClick={() => setField(null)}>
        <ChevronLeft className="icon-small" aria-hidden="true" />
        <span className="visually-hidden">{text.back}: </span>
        {name(field)}
      </button>
      {field === 'years' ? (
        <YearsPicker slice={slice} onChange={onChange} />
      ) : (
        <SetOptions field={field} slice={slice} onChange={onChange} options={options} />
      )}
    </>
  );
}
