import { useId } from 'react';
import { useText } from '../../session/use-text.ts';
import { exploreText } from '../../text/explore-text.ts';

export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
  /** Why it cannot be chosen; null where it can. */
  readonly why: string | null;
}

interface ChoiceProps {
  label: string;
  value: string;
  groups: readonly { readonly label: string | null; readonly options: readonly ChoiceOption[] }[];
  onChange: (value: string) => void;
}

/** One of a list. What cannot be chosen stands there too, greyed, with the reason behind its name. */
export function Choice({ label, value, groups, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {groups.map((group) =>
          group.label === null ? (
            <Options key="" options={group.options} chosen={value} />
          ) : (
            <optgroup key={group.label} label={group.label}>
              <Options options={group.options} chosen={value} />
            </optgroup>
          ),
        )}
      </select>
    </div>
  );
}

function Options({ options, chosen }: { options: readonly ChoiceOption[]; chosen: string }) {
  const text = useText(exploreText);
  return options.map((option) => (
    <option key={option.value} value={option.value} disabled={option.why !== null && option.value !== chosen}>
      {option.why === null ? option.label : text.optionBecause(option.label, option.why)}
    </option>
  ));
}
