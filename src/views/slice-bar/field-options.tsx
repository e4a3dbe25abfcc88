import { useEffect, useState } from 'react';
import { DIMENSIONS } from '../../measures/dimensions.ts';
import { type FieldOptionRow, fieldOptionsQuery } from '../../questions/field-options.query.ts';
import { usePreferences } from '../../session/preferences-store.ts';
import { useQuestion } from '../../session/use-question.ts';
import { membersOf, toggleMember } from '../../slice/edit-slice.ts';
import { type Member, type MemberField, membersAre, type Slice } from '../../slice/slice.ts';
import { formatNumber } from '../../text/format.ts';
import { sliceText } from '../../text/slice-text.ts';
import { Pending } from '../shared/pending.tsx';
import { optionName } from './option-name.ts';

const PAUSE_MS = 150;

interface FieldOptionsProps {
  field: MemberField;
  slice: Slice;
  onChange: (slice: Slice) => void;
}

/** The members of a field that may have very many: those with most projects, found by what is typed. */
export function FieldOptions({ field, slice, onChange }: FieldOptionsProps) {
  const lang = usePreferences((state) => state.lang);
  const text = sliceText[lang];
  const name = DIMENSIONS[field].name[lang];
  const chosen = membersOf(slice, field) ?? [];
  // What was chosen stays on the list while it is open, so that nothing goes away under the hand.
  const [kept, setKept] = useState<readonly Member[]>(chosen);
  const [typed, setTyped] = useState('');
  const settled = useSettled(typed);
  const listed = [...new Set([...kept, ...chosen])];
  const question = useQuestion(fieldOptionsQuery(slice, field, settled, listed));
  const rows = question.status === 'ready' ? question.rows : [];

  const toggle = (member: Member) => {
    setKept([...new Set([...kept, member])]);
    onChange(toggleMember(slice, field, member));
  };
  return (
    <div className="field-options">
      {membersAre(field) !== 'known' && (
        <input
          data-focus-first
          type="text"
          className="field-search"
          aria-label={text.find(name)}
          placeholder={text.find(name)}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      {question.status === 'failed' && <Pending questions={[question]} />}
      <ul>
        {rows.map(({ member, n }) => (
          <li key={member === null ? 'null' : `member ${member}`}>
            <label className={n === 0 ? 'option option-empty' : 'option'}>
              <input type="checkbox" checked={chosen.includes(member)} onChange={() => toggle(member)} />
              <span>{optionName(field, member, rows, lang)}</span>
              <span className="option-count">{formatNumber(lang, n)}</span>
            </label>
          </li>
        ))}
      </ul>
      <p role="status" className="option-heading">
        {question.status === 'waiting' && text.fetching}
        {question.status === 'ready' && notListed(rows)}
      </p>
    </div>
  );

  function notListed(shown: readonly FieldOptionRow[]): string | null {
    const found = shown.filter((row) => row.found).length;
    const more = (shown[0]?.n_found ?? 0) - found;
    if (more > 0) return text.notListed(formatNumber(lang, more));
    if (found === 0 && settled.trim() !== '') return text.noneFound(settled.trim());
    return shown.length === 0 ? text.noneAtAll : null;
  }
}

/** What was typed, once the hand pauses. */
function useSettled(typed: string): string {
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return settled;
}
