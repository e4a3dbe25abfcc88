import { CircleAlert, CircleX, Info } from 'lucide-react';
import type { FindingRow } from '../../questions/findings-of.query.ts';
import { dataText } from '../../text/data-text.ts';
import type { Lang } from '../../text/lang.ts';

const ICONS = { error: CircleX, check: CircleAlert, explained: Info };

interface FindingsProps {
  findings: readonly FindingRow[];
  /** The project's; with several, each finding says which one it is about. */
  documents: readonly string[];
  lang: Lang;
}

/** What the checks said of one project, in words. An explained difference is no fault and looks like none. */
export function Findings({ findings, documents, lang }: FindingsProps) {
  const text = dataText[lang];
  return (
    <ul className="findings">
      {findings.map((finding) => {
        const Icon = ICONS[finding.severity];
        return (
          <li
            key={`${finding.document ?? ''} ${finding.code} ${finding.field ?? ''} ${finding.message_sv}`}
            className={`finding-${finding.severity}`}
          >
            <Icon className="icon-small" aria-hidden="true" />
            <span>
              <b>{text.severity[finding.severity]}:</b>{' '}
              {lang === 'sv' ? finding.message_sv : finding.message_en}
              {documents.length > 1 && finding.document !== null && <code> {finding.document}</code>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
