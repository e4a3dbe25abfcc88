import { useState } from 'react';
import { DOCUMENTS_PAGE, documentsQuery } from '../../questions/documents.query.ts';
import { FACT_IDS } from '../../questions/facts-known.ts';
import { findingsOfQuery } from '../../questions/findings-of.query.ts';
import { useWarehouse } from '../../session/warehouse-store.ts';
import { useQuestion } from '../../session/use-question.ts';
import { dataText } from '../../text/data-text.ts';
import { formatNumber } from '../../text/format.ts';
import type { Lang } from '../../text/lang.ts';
import { CoverageStrip } from '../../ui/coverage-strip.tsx';
import { workspaceText } from '../../text/workspace-text.ts';
import { Pending } from '../shared/pending.tsx';
import { ProjectLink } from '../shared/project-link.tsx';
import { DocumentState } from './document-state.tsx';
import { FindingsList } from './findings-list.tsx';
import { PagesOf } from './pages-of.tsx';
import { QualityGrid } from './quality-grid.tsx';

/** The pages that the figures rest on, a part at a time, and what to know of those before quoting them. */
export function DocumentsCard({ lang }: { lang: Lang }) {
  const listed = useWarehouse((state) => state.lists.length > 0);
  const [after, setAfter] = useState(0);
  const documents = useQuestion(documentsQuery(after));
  const ids = documents.status === 'ready' ? [...new Set(documents.rows.map((row) => row.project))] : [];
  const findings = useQuestion(findingsOfQuery(ids));
  if (documents.status !== 'ready' || findings.status !== 'ready') {
    return <Pending questions={[documents, findings]} />;
  }
  const text = dataText[lang];
  const all = documents.rows[0]?.n_all ?? 0;
  // A list makes projects without a page of their own, and of these the facts are told below.
  if (all === 0)
    return (
      <>
        <section className="card data-card">
          <h2>{text.documents}</h2>
          <p className="data-none">{text.noDocuments}</p>
        </section>
        {listed && <QualityGrid />}
      </>
    );
  return (
    <>
      <section className="card data-card">
        <h2>{text.documents}</h2>
        <p className="muted">{text.count(all)}</p>
        <div className="table-scroll" role="region" aria-label={text.documents} tabIndex={0}>
          <table className="data-table">
            <thead>
              <tr>
                <th scope="col">{text.heads.document}</th>
                <th scope="col">{text.heads.title}</th>
                <th scope="col">{text.heads.layout}</th>
                <th scope="col" className="column-number">
                  {text.heads.size}
                </th>
                <th scope="col">{text.heads.facts(FACT_IDS.length)}</th>
                <th scope="col">{text.heads.status}</th>
              </tr>
            </thead>
            <tbody>
              {documents.rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row">
                    <code>{row.id}</code>
                  </th>
                  <td>
                    <ProjectLink id={row.id}>{row.title ?? row.project}</ProjectLink>
                    {row.others && <small className="muted">{text.sameAs(row.others.join(', '))}</small>}
                  </td>
                  <td>
                    {row.layout === null ? text.unknownLayout : (text.layouts[row.layout] ?? row.layout)}
                  </td>
                  <td className="column-number number">
                    {row.characters === 0
                      ? workspaceText[lang].noText
                      : text.characters(formatNumber(lang, row.characters))}
                  </td>
                  <td>
                    <span className="known-of">
                      <CoverageStrip withFact={row.n_known} of={FACT_IDS.length} />
                      <span className="number">{formatNumber(lang, row.n_known)}</span>
                    </span>
                  </td>
                  <td>
                    <DocumentState row={row} lang={lang} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <PagesOf label={text.documents} after={after} page={DOCUMENTS_PAGE} all={all} onTurn={setAfter} />
      </section>
      <QualityGrid />
      <FindingsList documents={documents.rows} findings={findings.rows} lang={lang} />
    </>
  );
}
