import { documentsQuery } from '../../questions/documents.query.ts';
import { findingsOfQuery } from '../../questions/findings-of.query.ts';
import { usePreferences } from '../../session/preferences-store.ts';
import { useQuestion } from '../../session/use-question.ts';
import { useWarehouse } from '../../session/warehouse-store.ts';
import { dataText } from '../../text/data-text.ts';
import { formatNumber } from '../../text/format.ts';
import { syntheticText } from '../../text/synthetic-text.ts';
import { Pending } from '../shared/pending.tsx';
import { ProjectLink } from '../shared/project-link.tsx';
import { AddDocuments } from './add-documents.tsx';
import { FindingsList } from './findings-list.tsx';
import './data.css';

/** The documents that all figures rest on, what to know before quoting them, and a way to add more. */
export function DataView() {
  const lang = usePreferences((state) => state.lang);
  const synthetic = useWarehouse((state) => state.synthetic !== null);
  const documents = useQuestion(documentsQuery());
  const ids = documents.status === 'ready' ? [...new Set(documents.rows.map((row) => row.project))] : [];
  const findings = useQuestion(findingsOfQuery(ids));
  if (documents.status !== 'ready' || findings.status !== 'ready') {
    return <Pending questions={[documents, findings]} />;
  }
  const text = dataText[lang];
  if (synthetic) {
    return (
      <>
        <AddDocuments />
        <section className="card data-card">
          <h2>{syntheticText[lang].noDocument}</h2>
          <p className="data-none">{syntheticText[lang].noDocumentWhy}</p>
        </section>
      </>
    );
  }
  return (
    <>
      <AddDocuments />
      <section className="card data-card">
        <h2>{text.documents}</h2>
        <div className="table-scroll" role="region" aria-label={text.documents} tabIndex={0}>
          <table className="data-table">
            <thead>
              <tr>
                <th scope="col">{text.heads.document}</th>
                <th scope="col">{text.heads.title}</th>
                <th scope="col">{text.heads.layout}</th>
                <th scope="col" className="column-number">
                  {text.heads.facts}
                </th>
                <th scope="col" className="column-number">
                  {text.heads.inferred}
                </th>
                <th scope="col" className="column-number">
                  {text.heads.findings}
                </th>
              </tr>
            </thead>
            <tbody>
              {documents.rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row">
                    <ProjectLink id={row.id}>
                      <code>{row.id}</code>
                    </ProjectLink>
                  </th>
                  <td>
                    {row.title ?? row.project}
                    {row.others && <small className="muted">{text.sameAs(row.others.join(', '))}</small>}
                  </td>
                  <td>
                    {row.layout === null ? text.unknownLayout : (text.layouts[row.layout] ?? row.layout)}
                  </td>
                  <td className="column-number number">{formatNumber(lang, row.n_facts)}</td>
                  <td className="column-number number">{formatNumber(lang, row.n_inferred)}</td>
                  <td className="column-number number">
                    {formatNumber(lang, row.n_errors + row.n_checks + row.n_explained)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <FindingsList documents={documents.rows} findings={findings.rows} lang={lang} />
    </>
  );
}
