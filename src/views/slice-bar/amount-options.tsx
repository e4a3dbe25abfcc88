import { useId, useRef, useState, type SubmitEvent } from 'react';
import { MEASURES } from '../../measures/measures.ts';
import { amountSpanQuery } from '../../questions/amount-span.query.ts';
import { usePreferences } from '../../session/preferences-store.ts';
import { useQuestion } from '../../session/use-question.ts';
import { describeAmount, exactly } from '../../slice/describe-amount.ts';
import { amountOf, removeField, setBetween, setMissing } from '../../slice/edit-slice.ts';
import type { AmountClause, AmountField, Slice } from '../../slice/slice.ts';
import { formatNumber } from '../../text/format.ts';
import type { Lang } from '../../text/lang.ts';
import { readNumber } from '../../text/read-number.ts';
import { sliceText } from '../../text/slice-text.ts';

const ENDS = ['from', 'to'] as const;
type Typed = Readonly<Record<(typeof ENDS)[number], string>>;

interface AmountOptionsProps {
  field: AmountField;
  slice: Slice;
  /** `replace` while something is being typed. */
  onChange: (slice: Slice, mode?: 'push' | 'replace') => void;
}

/** Bounds of a measure, or whether a project has it at all. */
export function AmountOptions({ field, slice, onChange }: AmountOptionsProps) {
  const lang = usePreferences((state) => state.lang);
  const text = sliceText[lang];
  const id = useId();
  const { unit, decimals, leavesOut } = MEASURES[field];
  const clause = amountOf(slice, field);
  const question = useQuestion(amountSpanQuery(slice, field));
  const span = question.status === 'ready' ? question.rows[0] : undefined;
  const [typed, setTyped] = useState(typedFor(clause, lang));
  const [seen, setSeen] = useState(clause);
  const typing = useRef(false);

  // Back, Forward and the buttons below change the bounds from outside.
  if (JSON.stringify(seen) !== JSON.stringify(clause)) {
    setSeen(clause);
    if (!isTyped(typed, clause, lang)) setTyped(typedFor(clause, lang));
  }

  const take = (change: Partial<Typed>) => {
    const next = { ...typed, ...change };
    setTyped(next);
    const [from, to] = [readNumber(lang, next.from), readNumber(lang, next.to)];
    // A span that is being typed is not turned round under the hand: 5 comes before 500.
    if (from === undefined || to === undefined || isBackwards(next, lang)) return;
    const narrowed =
      from === null && to === null ? removeField(slice, field) : setBetween(slice, field, from, to);
    // One visit to a field is one step for Back, however many digits it took.
    onChange(narrowed, typing.current ? 'replace' : 'push');
    typing.current = true;
  };
  const choices = [
    { id: 'all', label: text.anyProject, on: clause === null, slice: () => removeField(slice, field) },
    ...(['between', 'missing'] as const).map((operator) => ({
      id: operator,
      label: upper(describeAmount(plain(field, operator), lang)),
      on: clause?.operator === operator,
      n: operator === 'missing' ? span?.n_missing : span?.n_stated,
      slice: () => (operator === 'missing' ? setMissing(slice, field) : setBetween(slice, field, null, null)),
    })),
  ];
  const isBad = (end: keyof Typed) => readNumber(lang, typed[end]) === undefined;
  const complaint = ENDS.some(isBad) ? text.noNumber : isBackwards(typed, lang) ? text.backwards : null;
  const { low = null, high = null } = span ?? {};
  const within = low === null || high === null ? null : ([low, high] as const);
  return (
    <form className="amount-options" onSubmit={(event: SubmitEvent) => event.preventDefault()}>
      {choices.map((choice) => (
        <label key={choice.id} className="option">
          <input type="radio" name={id} checked={choice.on} onChange={() => onChange(choice.slice())} />
          <span>{choice.label}</span>
          {'n' in choice && choice.n !== undefined && (
            <span className="option-count">{formatNumber(lang, choice.n)}</span>
          )}
        </label>
      ))}
      <p className="option-heading" id={`${id}-unit`}>
        {text.bounds(text.units[unit], within?.map((value) => formatNumber(lang, value, decimals)) ?? [])}
      </p>
      <p className="amount-bounds">
        {ENDS.map((end) => (
          <label key={end}>
            {text[end]}
            <input
              type="text"
              inputMode="decimal"
              value={typed[end]}
              aria-describedby={complaint === null ? `${id}-unit` : `${id}-bad`}
              aria-invalid={isBad(end)}
              onChange={(event) => take({ [end]: event.target.value })}
              onBlur={() => (typing.current = false)}
            />
          </label>
        ))}
      </p>
      <p role="status" id={`${id}-bad`} className="panel-trouble">
        {complaint}
      </p>
      <p className="option-heading">{`${text.missingAre} ${leavesOut[lang]}.`}</p>
    </form>
  );
}

const plain = (field: AmountField, operator: 'between' | 'missing'): AmountClause =>
  operator === 'missing'
    ? { source: 'bar', field, operator, value: null }
    : { source: 'bar', field, operator, value: [null, null] };

function typedFor(clause: AmountClause | null, lang: Lang): Typed {
  const [from, to] = clause?.operator === 'between' ? clause.value : [null, null];
  return { from: from === null ? '' : exactly(from, lang), to: to === null ? '' : exactly(to, lang) };
}

function isBackwards(typed: Typed, lang: Lang): boolean {
  const [from, to] = [readNumber(lang, typed.from), readNumber(lang, typed.to)];
  return typeof from === 'number' && typeof to === 'number' && from > to;
}

/** Whether what is typed says what the slice says, however it is written. */
function isTyped(typed: Typed, clause: AmountClause | null, lang: Lang): boolean {
  const [from, to] = clause?.operator === 'between' ? clause.value : [null, null];
  return readNumber(lang, typed.from) === from && readNumber(lang, typed.to) === to;
}

const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
