import type { DocumentRow } from '../../questions/documents.query.ts';
import type { FindingRow } from '../../questions/findings-of.query.ts';
import { dataText } from '../../text/data-text.ts';
import type { Lang } from '../../text/lang.ts';
import { Findings } from '../shared/findings.tsx';

interface FindingsListProps {
  documents: readonly DocumentRow[];
  findings: readonly FindingRow[];
  lang: Lang;
}

const isMain = ({ id, project }: DocumentRow): boolean => id === project;

/** What the checks said, project by project; those without findings are left out. */
export function FindingsList({ documents, findings, lang }: FindingsListProps) {
  const text = dataText[lang];
  return (
    <section className="card data-card">
      <h2>{text.findings}</h2>
      {findings.length === 0 && <p>{text.noFindings}</p>}
      {documents.filter(isMain).map((document) => {
        const own = findings.filter((finding) => finding.id === document.id);
        return (
          own.length > 0 && (
            <section key={document.id}>
              <h3>{document.title ?? document.id}</h3>
              <Findings findings={own} lang={lang} documents={[document.id, ...(document.others ?? [])]} />
            </section>
          )
        );
      })}
    </section>
  );
}
