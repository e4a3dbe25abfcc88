import { CircleAlert, CircleX, Info } from 'lucide-react';
import type { DocumentRow } from '../../questions/documents.query.ts';
import type { FindingRow } from '../../questions/findings-of.query.ts';
import { dataText } from '../../text/data-text.ts';
import type { Lang } from '../../text/lang.ts';

const ICONS = { error: CircleX, check: CircleAlert, explained: Info };

interface FindingsListProps {
  documents: readonly DocumentRow[];
  findings: readonly FindingRow[];
  lang: Lang;
}

/** What the checks said of each document, in words. An explained difference is no fault and looks like none. */
export function FindingsList({ documents, findings, lang }: FindingsListProps) {
  const text = dataText[lang];
  return (
    <section className="card data-card">
      <h2>{text.findings}</h2>
      {findings.length === 0 && <p>{text.noFindings}</p>}
      {documents.map((document) => {
        const own = findings.filter((finding) => finding.id === document.id);
        return (
          own.length > 0 && (
            <section key={document.id}>
              <h3>{document.title ?? document.id}</h3>
              <ul className="findings">
                {own.map((finding) => {
                  const Icon = ICONS[finding.severity];
                  return (
                    <li
                      key={`${finding.code} ${finding.field ?? ''} ${finding.message_sv}`}
                      className={`finding-${finding.severity}`}
                    >
                      <Icon className="icon-small" aria-hidden="true" />
                      <span>
                        <b>{text.severity[finding.severity]}:</b>{' '}
                        {lang === 'sv' ? finding.message_sv : finding.message_en}
                      </span>
                    </li>
                  );
                })}
              </ul>
            </section>
          )
        );
      })}
    </section>
  );
}
