import { useImport } from '../../session/import-store.ts';
import { usePreferences } from '../../session/preferences-store.ts';
import { useWarehouse } from '../../session/warehouse-store.ts';
import { syntheticText } from '../../text/synthetic-text.ts';
import { ReportHead } from '../export/report-head.tsx';
import { AddDocuments } from './add-documents.tsx';
import { DocumentsCard } from './documents-card.tsx';
import { ImportResults } from './import-results.tsx';
import { ListMapping } from './list-mapping.tsx';
import { ListsCard } from './lists-card.tsx';
import { KeptHere } from './kept-here.tsx';
import { QualityGrid } from './quality-grid.tsx';
import { WorkspaceCard } from './workspace-card.tsx';
import './data.css';
import './import.css';

/** What all figures rest on, what to know before quoting it, and a way to bring in more. */
export function DataView() {
  const lang = usePreferences((state) => state.lang);
  const synthetic = useWarehouse((state) => state.synthetic !== null);
  const mapped = useImport((state) => state.mapped);
  const list = useWarehouse((state) => state.lists.find(({ name }) => name === mapped));
  return (
    <div className="data-columns">
      <ReportHead source="" words={null} lang={lang} />
      <div className="data-tools">
        <AddDocuments />
        <KeptHere />
        <WorkspaceCard />
      </div>
      <div>
        {list && <ListMapping key={list.name} list={list} lang={lang} />}
        <ImportResults lang={lang} />
        {synthetic ? (
          <>
            <section className="card data-card">
              <h2>{syntheticText[lang].noDocument}</h2>
              <p className="data-none">{syntheticText[lang].noDocumentWhy}</p>
            </section>
            <QualityGrid />
          </>
        ) : (
          <>
            <ListsCard lang={lang} />
            <DocumentsCard lang={lang} />
          </>
        )}
      </div>
    </div>
  );
}
