import { CircleAlert, CircleCheck, Info } from 'lucide-react';
import type { DocumentRow } from '../../questions/documents.query.ts';
import { dataText } from '../../text/data-text.ts';
import type { Lang } from '../../text/lang.ts';

/** How the reading of a document went, in the words that are used when it is added. */
export function DocumentState({ row, lang }: { row: DocumentRow; lang: Lang }) {
  const text = dataText[lang].states;
  const [kind, Icon, words] =
    row.n_errors + row.n_checks > 0
      ? (['check', CircleAlert, text.check(row.n_errors + row.n_checks)] as const)
      : row.n_inferred > 0
        ? (['inferred', Info, text.inferred(row.n_inferred)] as const)
        : (['read', CircleCheck, text.read] as const);
  return (
    <span className={`document-state document-${kind}`}>
      <Icon className="icon-small" aria-hidden="true" />
      {words}
    </span>
  );
}
