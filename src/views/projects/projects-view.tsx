import { Columns3, X } from 'lucide-react';
import { kpiQuery } from '../../questions/kpi.query.ts';
import { projectsTableQuery } from '../../questions/projects-table.query.ts';
import { sliceOptionsQuery } from '../../questions/slice-options.query.ts';
import { usePlace } from '../../session/place-store.ts';
import { usePreferences } from '../../session/preferences-store.ts';
import { FIRST_COLUMNS, TABLE_COLUMNS } from '../../session/table-columns.ts';
import { useQuestion } from '../../session/use-question.ts';
import { tableText } from '../../text/table-text.ts';
import { Popover } from '../../ui/popover.tsx';
import { NothingMatches } from '../shared/nothing-matches.tsx';
import { Pending } from '../shared/pending.tsx';
import { ProjectsTable } from './projects-table.tsx';
import './projects.css';

export function ProjectsView() {
  const lang = usePreferences((state) => state.lang);
  const { place, go } = usePlace();
  const text = tableText[lang];
  const rows = useQuestion(projectsTableQuery(place.slice, place.sort.by, place.sort.direction));
  const kpi = useQuestion(kpiQuery(place.slice));
  const options = useQuestion(sliceOptionsQuery(place.slice));
  if (rows.status !== 'ready' || kpi.status !== 'ready') return <Pending questions={[rows, kpi]} />;
  const [total] = kpi.rows;
  if (total === undefined || rows.rows.length === 0) return <NothingMatches />;

  return (
    <>
      <div className="table-tools">
        <ColumnChoice />
      </div>
      <ProjectsTable
        rows={rows.rows}
        kpi={total}
        options={options.status === 'ready' ? options.rows : []}
        lang={lang}
      />
      <ul className="table-notes">
        {Object.values(text.notes).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      {place.compared.length > 0 && (
        <div className="selection-bar" role="region" aria-label={text.selected(place.compared.length)}>
          <b>{text.selected(place.compared.length)}</b>
          <button type="button" className="button" onClick={() => go({ view: 'compare' })}>
            <Columns3 className="icon-small" aria-hidden="true" />
            {text.compare}
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label={text.clearSelection}
            title={text.clearSelection}
            onClick={() => go({ compared: [], baseline: null }, 'replace')}
          >
            <X className="icon" aria-hidden="true" />
          </button>
        </div>
      )}
    </>
  );
}

function ColumnChoice() {
  const lang = usePreferences((state) => state.lang);
  const { place, go } = usePlace();
  const text = tableText[lang];
  return (
    <Popover
      triggerClass="button"
      label={text.chooseColumns}
      trigger={
        <>
          <Columns3 className="icon-small" aria-hidden="true" />
          {text.columns(place.columns.length + 1, TABLE_COLUMNS.length + 1)}
        </>
      }
    >
      {() => (
        <>
          <ul>
            {TABLE_COLUMNS.map((id) => (
              <li key={id}>
                <label className="option">
                  <input
                    type="checkbox"
                    checked={place.columns.includes(id)}
                    onChange={(event) => {
                      const wanted = event.target.checked;
                      const columns = TABLE_COLUMNS.filter((each) =>
                        each === id ? wanted : place.columns.includes(each),
                      );
                      go({ columns }, 'replace');
                    }}
                  />
                  {text.heads[id]}
                </label>
              </li>
            ))}
          </ul>
          <button type="button" className="button" onClick={() => go({ columns: FIRST_COLUMNS }, 'replace')}>
            {text.standardColumns}
          </button>
        </>
      )}
    </Popover>
  );
}
