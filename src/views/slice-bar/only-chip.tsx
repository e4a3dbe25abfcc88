import { titlesOfQuery } from '../../questions/titles-of.query.ts';
import { useQuestion } from '../../session/use-question.ts';
import { useText } from '../../session/use-text.ts';
import { onlyOf, removeField, setOnly } from '../../slice/edit-slice.ts';
import type { Slice } from '../../slice/slice.ts';
import { sliceText } from '../../text/slice-text.ts';
import { Chip } from './chip.tsx';

interface OnlyChipProps {
  slice: Slice;
  onChange: (slice: Slice) => void;
  disabled: boolean;
}

/** The projects that were chosen one by one, while the slice is narrowed to them. */
export function OnlyChip({ slice, onChange, disabled }: OnlyChipProps) {
  const text = useText(sliceText);
  const chosen = onlyOf(slice);
  if (chosen === null) return null;
  return (
    <Chip
      name={text.only}
      shown={text.several(chosen.length)}
      on
      removable
      disabled={disabled}
      onRemove={() => onChange(removeField(slice, 'only'))}
    >
      {() => <OnlyOptions slice={slice} chosen={chosen} onChange={onChange} />}
    </Chip>
  );
}

interface OnlyOptionsProps extends Pick<OnlyChipProps, 'slice' | 'onChange'> {
  chosen: readonly string[];
}

/** The chosen projects by name, each of which can be left out; one that is not here is shown by its id. */
function OnlyOptions({ slice, chosen, onChange }: OnlyOptionsProps) {
  const titles = useQuestion(titlesOfQuery(chosen));
  const known = titles.status === 'ready' ? titles.rows : [];
  return (
    <ul>
      {chosen.map((id) => (
        <li key={id}>
          <label className="option">
            <input
              type="checkbox"
              checked
              onChange={() =>
                onChange(
                  setOnly(
                    slice,
                    chosen.filter((each) => each !== id),
                  ),
                )
              }
            />
            <span>{known.find((row) => row.id === id)?.title ?? id}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
