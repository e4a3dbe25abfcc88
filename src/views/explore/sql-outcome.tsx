import type { Position } from '../../questions/sql-statement.ts';
import type { Lang } from '../../text/lang.ts';
import { sqlText } from '../../text/sql-text.ts';
import { Banner } from '../../ui/banner.tsx';
import type { SqlOutcome } from './run-sql.ts';
import { SqlResult } from './sql-result.tsx';

interface SqlOutcomeViewProps {
  outcome: SqlOutcome;
  lang: Lang;
  onGo: (position: Position) => void;
}

const MOST_SUGGESTED = 3;

/** The answer, or what is wrong with the question, where, and what may have been meant. */
export function SqlOutcomeView({ outcome, lang, onGo }: SqlOutcomeViewProps) {
  const text = sqlText[lang];
  if (outcome.status === 'answered') return <SqlResult answer={outcome.answer} lang={lang} />;
  const position = outcome.status === 'failed' ? outcome.error.position : outcome.position;
  const cause = outcome.status === 'failed' ? outcome.error.cause : null;
  const words =
    outcome.status === 'failed'
      ? cause === null
        ? outcome.error.message
        : text.causes[cause.kind](cause.name)
      : outcome.status === 'forbidden'
        ? text.refused.forbidden(outcome.name)
        : text.refused[outcome.why];
  const suggestions = outcome.status === 'failed' ? outcome.error.suggestions.slice(0, MOST_SUGGESTED) : [];
  return (
    <Banner
      kind="error"
      title={text.failed}
      actions={
        position && (
          <button type="button" className="button" onClick={() => onGo(position)}>
            {text.goThere}
          </button>
        )
      }
    >
      <p>
        {position && <b>{text.place(position.line, position.column)}</b>}{' '}
        <span lang={outcome.status === 'failed' && cause === null ? 'en' : undefined}>{words}</span>
      </p>
      {suggestions.length > 0 && <p>{text.meant(listed(suggestions, text.or))}</p>}
    </Banner>
  );
}

/** `a, b or c`. */
const listed = (names: readonly string[], or: string): string =>
  [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(or);
