import { X } from 'lucide-react';
import type { SliceOptionRow } from '../../questions/slice-options.query.ts';
import type { Side } from '../../questions/two-slices.ts';
import { usePreferences } from '../../session/preferences-store.ts';
import { membersOf, removeField, textOf, yearsOf } from '../../slice/edit-slice.ts';
import { SET_FIELDS, type Slice } from '../../slice/slice.ts';
import { compareSlicesText } from '../../text/compare-slices-text.ts';
import { sliceText } from '../../text/slice-text.ts';
import { Popover } from '../../ui/popover.tsx';
import { SetChip } from '../slice-bar/set-chip.tsx';
import { AddClause } from './add-clause.tsx';
import { SideMark } from './side-mark.tsx';
import { YearsPicker } from './years-picker.tsx';

interface SideCardProps {
  side: Side;
  slice: Slice;
  onChange: (slice: Slice) => void;
  /** What the side's fields can be narrowed to, within the slice of the bar. */
  options: readonly SliceOptionRow[];
  /** The slice in words. */
  name: string;
  /** How many projects, and of which programmes. */
  size: string;
}

/** One side: its letter, its slice in words, how many projects it has, and what it is narrowed by. */
export function SideCard({ side, slice, onChange, options, name, size }: SideCardProps) {
  const lang = usePreferences((state) => state.lang);
  const text = compareSlicesText[lang];
  const letter = side.toUpperCase();
  const years = yearsOf(slice);
  const words = textOf(slice).trim();
  const clear = (label: string, field: 'years' | 'text') => (
    <button
      type="button"
      className="chip-clear"
      aria-label={sliceText[lang].remove(label)}
      title={sliceText[lang].remove(label)}
      onClick={() => onChange(removeField(slice, field))}
    >
      <X className="icon-small" aria-hidden="true" />
    </button>
  );
  return (
    <section className="card side-card" aria-label={text.side(letter)}>
      <SideMark side={side} />
      <div className="side-words">
        <h2>{name}</h2>
        <p>{size}</p>
      </div>
      <div className="side-chips">
        {SET_FIELDS.filter((field) => membersOf(slice, field) !== null).map((field) => (
          <SetChip
            key={field}
            field={field}
            slice={slice}
            onChange={onChange}
            options={options}
            disabled={options.length === 0}
          />
        ))}
        {years && (
          <span className="chip chip-on">
            <Popover
              triggerClass=""
              label={text.years}
              trigger={
                <>
                  <span className="chip-key">{text.years}</span>{' '}
                  <b>{years[0] === years[1] ? years[0] : years.join('–')}</b>
                </>
              }
            >
              {() => <YearsPicker slice={slice} onChange={onChange} />}
            </Popover>
            {clear(text.years, 'years')}
          </span>
        )}
        {words !== '' && (
          <span className="chip chip-on">
            <b className="chip-words">”{words}”</b>
            {clear(words, 'text')}
          </span>
        )}
        <AddClause letter={letter} slice={slice} onChange={onChange} options={options} />
      </div>
    </section>
  );
}
