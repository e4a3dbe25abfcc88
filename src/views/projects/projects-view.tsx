import { Columns3, X } from 'lucide-react';
import { useState } from 'react';
import { type Dimension, DIMENSIONS } from '../../measures/dimensions.ts';
import { sourceWords } from '../../export/source-words.ts';
import { kpiByQuery, type KpiGroupRow, kpiQuery } from '../../questions/kpi.query.ts';
import { projectsTableQuery } from '../../questions/projects-table.query.ts';
import { sliceOptionsQuery } from '../../questions/slice-options.query.ts';
import { usePlace } from '../../session/place-store.ts';
import { usePreferences } from '../../session/preferences-store.ts';
import { FIRST_COLUMNS, TABLE_COLUMNS, TABLE_GROUPS, type TableGroup } from '../../session/table-columns.ts';
import { useQuestion } from '../../session/use-question.ts';
import { setMembers } from '../../slice/edit-slice.ts';
import { formatSlice } from '../../slice/slice-url.codec.ts';
import { exportDialogText } from '../../text/export-dialog-text.ts';
import { tableText } from '../../text/table-text.ts';
import { Popover } from '../../ui/popover.tsx';
import { ExportButton } from '../export/export-button.tsx';
import { ReportHead } from '../export/report-head.tsx';
import { ScreenExport } from '../export/screen-export.tsx';
import type { ExportSubject } from '../export/export-subject.ts';
import { NothingMatches } from '../shared/nothing-matches.tsx';
import { Pending } from '../shared/pending.tsx';
import { useSliceWords } from '../shared/use-slice-words.ts';
import { Pager } from './pager.tsx';
import { ProjectsTable } from './projects-table.tsx';
import { usePages } from './use-pages.ts';
import './projects.css';

export function ProjectsView() {
  const lang = usePreferences((state) => state.lang);
  const { place, go } = usePlace();
  const text = tableText[lang];
  const { slice, group, sort } = place;
  const [open, setOpen] = useState<{ of: string; member: string | null } | null>(null);
  const gathered = `${group ?? ''} ${formatSlice(slice)}`;
  const member = group !== null && open?.of === gathered ? open.member : undefined;
  const listed = group !== null && member !== undefined ? setMembers(slice, group, [member]) : slice;
  const pages = usePages(`${formatSlice(listed)} ${sort.by} ${sort.direction}`);
  const rows = useQuestion(
    group === null || member !== undefined
      ? projectsTableQuery(listed, sort.by, sort.direction, pages.page)
      : null,
  );
  const groups = useQuestion(group === null ? null : kpiByQuery(slice, group));
  const kpi = useQuestion(kpiQuery(slice));
  const options = useQuestion(sliceOptionsQuery(slice));
  const words = useSliceWords();
  const first = group === null ? rows : groups;
  if (first.status !== 'ready' || kpi.status !== 'ready') return <Pending questions={[first, kpi]} />;
  const [total] = kpi.rows;
  if (total === undefined || total.n === 0) return <NothingMatches />;
  // Rows of the question before would stand under the names of another field or member.
  const found =
    group !== null && groups.status === 'ready' && !groups.stale ? inOrder(groups.rows, group) : [];
  const all = group === null ? total.n : (found.find((each) => each.member === member)?.n ?? 0);
  const listedRows = rows.status === 'ready' && (group === null || !rows.stale) ? rows.rows : [];
  const exported: ExportSubject = {
    id: 'slice',
    label: exportDialogText[lang].slice,
    slice: words,
    source: sourceWords(total, lang),
    n: total.n,
    of: { of: 'slice', slice },
  };
  const turning = rows.status !== 'ready' || rows.stale;

  return (
    <>
      <ReportHead source={exported.source} words={null} lang={lang} />
      <div className="table-tools">
        <ColumnChoice />
        <GroupChoice />
        <ExportButton subjects={[exported]} lang={lang} />
      </div>
      <ProjectsTable
        rows={listedRows}
        groups={
          group === null
            ? null
            : {
                field: group,
                rows: found,
                open: member,
                onOpen: (one) => setOpen(one === undefined ? null : { of: gathered, member: one }),
              }
        }
        kpi={total}
        options={options.status === 'ready' ? options.rows : []}
        lang={lang}
      />
      {(group === null || member !== undefined) && (
        <Pager rows={listedRows} all={all} pages={pages} turning={turning} lang={lang} />
      )}
      <ul className="table-notes">
        {Object.values(text.notes).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <ScreenExport view="projects" charts={false} lang={lang} />
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

/** In the vocabulary's order where it has one; what is missing last. */
function inOrder(rows: readonly KpiGroupRow[], field: TableGroup): readonly KpiGroupRow[] {
  const { members }: Dimension = DIMENSIONS[field];
  if (members === null) return rows;
  const rank = ({ member }: KpiGroupRow): number => {
    const index = members.findIndex((known) => known.id === member);
    return index < 0 ? members.length : index;
  };
  return rows.toSorted((one, other) => rank(one) - rank(other));
}

function GroupChoice() {
  const lang = usePreferences((state) => state.lang);
  const { place, go } = usePlace();
  const text = tableText[lang];
  return (
    <label className="group-choice">
      {text.groupBy}
      <select
        value={place.group ?? ''}
        onChange={(event) => go({ group: TABLE_GROUPS.find((each) => each === event.target.value) ?? null })}
      >
        <option value="">{text.noGroup}</option>
        {TABLE_GROUPS.map((field) => (
          <option key={field} value={field}>
            {DIMENSIONS[field].name[lang]}
          </option>
        ))}
      </select>
    </label>
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
