import { useId } from 'react';
import { type Mark, Swatch } from '../../charts/swatch.tsx';
import type { StatementRow } from '../../questions/statements-of.query.ts';
import { useWarehouse } from '../../session/warehouse-store.ts';
import { compareText } from '../../text/compare-text.ts';
import { factText } from '../../text/fact-text.ts';
import type { Lang } from '../../text/lang.ts';
import { syntheticText } from '../../text/synthetic-text.ts';
import { workspaceText } from '../../text/workspace-text.ts';
import { ProjectLink } from '../shared/project-link.tsx';
import { markedNumber } from './marked-number.ts';

interface QuotesProps {
  id: string;
  number: string | null;
  statements: readonly StatementRow[];
  lang: Lang;
}

const MARKS: Record<StatementRow['kind'], Mark> = {
  planned: 'planned-dot',
  actual: 'actual',
  target: 'target',
  result: 'actual-dot',
};

/** The documents' own sentences about people, each with its number marked and the line it stands on. */
export function Quotes({ id, number, statements, lang }: QuotesProps) {
  const text = compareText[lang];
  const mark = useId();
  const synthetic = useWarehouse((state) => state.synthetic !== null);
  if (statements.length === 0)
    return <span className="muted">{synthetic ? syntheticText[lang].noDocumentWhy : text.noQuotes}</span>;
  return (
    <ul className="quotes">
      {statements.map((statement) => {
        const [before, marked, after] = markedNumber(statement.quote, statement.value);
        return (
          <li key={`${statement.document} ${statement.kind} ${statement.start_offset} ${statement.value}`}>
            <span className="quote-kind">
              <Swatch mark={MARKS[statement.kind]} size={11} id={`${mark}${statement.kind}`} />
              {text.kinds[statement.kind]}
            </span>
            {statement.quote === '' ? (
              <span className="muted">{workspaceText[lang].noText}</span>
            ) : (
              <blockquote lang="sv">
                ”{before}
                {marked !== '' && <mark>{marked}</mark>}
                {after}”
              </blockquote>
            )}
            <cite title={statement.document}>
              <ProjectLink id={id}>
                {number ?? statement.document}, {factText[lang].line(statement.line)}
              </ProjectLink>
            </cite>
          </li>
        );
      })}
    </ul>
  );
}
