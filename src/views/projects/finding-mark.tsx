import { CircleAlert, CircleX, Info } from 'lucide-react';
import type { ProjectsTableRow } from '../../questions/projects-table.query.ts';
import type { Lang } from '../../text/lang.ts';
import { tableText } from '../../text/table-text.ts';

/** That there is something to know before a project is quoted: how grave as an icon, how much in words. */
export function FindingMark({ row, lang }: { row: ProjectsTableRow; lang: Lang }) {
  const n = row.n_errors + row.n_checks + row.n_explained;
  if (n === 0) return null;
  const [Icon, kind] =
    row.n_errors > 0 ? [CircleX, 'error'] : row.n_checks > 0 ? [CircleAlert, 'check'] : [Info, 'explained'];
  const words = tableText[lang].findings(n);
  return (
    <span className={`finding-mark finding-mark-${kind}`} title={words}>
      <Icon className="icon-small" aria-hidden="true" />
      <span className="visually-hidden">{words}</span>
    </span>
  );
}
