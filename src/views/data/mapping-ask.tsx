import { useId } from 'react';
import type { TableMapping } from '../../tables/mapping.ts';
import type { TableAsk } from '../../tables/table-reading.ts';
import { formatNumber } from '../../text/format.ts';
import { importText } from '../../text/import-text.ts';
import type { Lang } from '../../text/lang.ts';
import { answerAsk, answeredTo } from './mapping-draft.ts';

interface MappingAskProps {
  ask: TableAsk;
  draft: TableMapping;
  onDraft: (mapping: TableMapping) => void;
  lang: Lang;
}

/** A question that a list leaves open, each answer with what it would make of the values. */
export function MappingAsk({ ask, draft, onDraft, lang }: MappingAskProps) {
  const name = useId();
  const text = importText[lang].mapping;
  const answered = answeredTo(draft, ask);
  return (
    <fieldset className="mapping-ask">
      <legend>{lang === 'sv' ? ask.question : ask.questionEn}</legend>
      <p className="muted">{text.cells(formatNumber(lang, ask.cells))}</p>
      {ask.choices.map(({ value, effect, effectEn }) => (
        <label key={value} className="mapping-choice">
          <input
            type="radio"
            name={name}
            value={value}
            checked={answered === value}
            onChange={() => onDraft(answerAsk(draft, ask, value))}
          />
          <span>
            {lang === 'sv' ? effect : effectEn}
            {ask.suggestion === value && ` (${text.likely})`}
          </span>
        </label>
      ))}
      {ask.kind === 'currency' && (
        <label>
          {text.currency}
          <input
            type="text"
            maxLength={3}
            pattern="[A-Z]{3}"
            onChange={({ target }) => {
              const code = target.value.toUpperCase();
              if (/^[A-Z]{3}$/u.test(code)) onDraft(answerAsk(draft, ask, code));
            }}
          />
        </label>
      )}
    </fieldset>
  );
}
