import { documentsQuery } from '../../questions/documents.query.ts';
import { FACT_IDS } from '../../questions/facts-known.ts';
import { findingsOfQuery } from '../../questions/findings-of.query.ts';
import { usePreferences } from '../../session/preferences-store.ts';
import { useQuestion } from '../../session/use-question.ts';
import { useWarehouse } from '../../session/warehouse-store.ts';
import { dataText } from '../../text/data-text.ts';
import { formatNumber } from '../../text/format.ts';
import { syntheticText } from '../../text/synthetic-text.ts';
import { CoverageStrip } from '../../ui/coverage-strip.tsx';
import { Pending } from '../shared/pending.tsx';
import { ProjectLink } from '../shared/project-link.tsx';
import { AddDocuments } from './add-documents.tsx';
import { DocumentState } from './document-state.tsx';
import { FindingsList } from './findings-list.tsx';
import { KeptHere } from './kept-here.tsx';
import { QualityGrid } from './quality-grid.tsx';
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
      <div className="data-columns">
        <div>
          <AddDocuments />
          <KeptHere />
        </div>
        <div>
          <section className="card data-card">
            <h2>{syntheticText[lang].noDocument}</h2>
            <p className="data-none">{syntheticText[lang].noDocumentWhy}</p>
          </section>
          <QualityGrid />
        </div>
      </div>
    );
  }
  return (
    <div className="data-columns">
      <div>
        <AddDocuments />
        <KeptHere />
      </div>
      <div>
        <section className="card data-card">
          <h2>{text.documents}</h2>
          <p className="muted">{text.count(documents.rows.length)}</p>
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
                      {text.characters(formatNumber(lang, row.characters))}
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
        </section>
        <QualityGrid />
        <FindingsList documents={documents.rows} findings={findings.rows} lang={lang} />
      </div>
    </div>
  );
}
