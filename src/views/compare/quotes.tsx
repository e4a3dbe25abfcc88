import type { StatementRow } from '../../questions/statements-of.query.ts';
import { useWarehouse } from '../../session/warehouse-store.ts';
import { compareText } from '../../text/compare-text.ts';
import { factText } from '../../text/fact-text.ts';
import type { Lang } from '../../text/lang.ts';
import { syntheticText } from '../../text/synthetic-text.ts';

interface QuotesProps {
  number: string | null;
  statements: readonly StatementRow[];
  lang: Lang;
}

/** The documents' own sentences about people, each with the line it stands on. */
export function Quotes({ number, statements, lang }: QuotesProps) {
  const text = compareText[lang];
  const synthetic = useWarehouse((state) => state.synthetic !== null);
  if (statements.length === 0)
    return <span className="muted">{synthetic ? syntheticText[lang].noDocumentWhy : text.noQuotes}</span>;
  return (
    <ul className="quotes">
      {statements.map((statement) => (
        <li key={`${statement.document} ${statement.kind} ${statement.start_offset} ${statement.value}`}>
          <span className={`quote-kind quote-${statement.kind}`}>{text.kinds[statement.kind]}</span>
          <blockquote lang="sv">”{statement.quote}”</blockquote>
          <cite title={statement.document}>
            {number ?? statement.document}, {factText[lang].line(statement.line)}
          </cite>
        </li>
      ))}
    </ul>
  );
}
