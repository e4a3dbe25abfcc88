import { type Dimension, DIMENSIONS } from '../../measures/dimensions.ts';
import { sourceWords } from '../../export/source-words.ts';
import { kpiByQuery, type KpiGroupRow, kpiQuery } from '../../questions/kpi.query.ts';
import { payersByQuery } from '../../questions/payers-by.query.ts';
import { PAGE_SIZE, projectsTableQuery } from '../../questions/projects-table.query.ts';
import { sliceOptionsQuery } from '../../questions/slice-options.query.ts';
import { usePlace } from '../../session/place-store.ts';
import { usePreferences } from '../../session/preferences-store.ts';
import type { TableGroup } from '../../session/table-columns.ts';
import { useQuestion } from '../../session/use-question.ts';
import { setMembers } from '../../slice/edit-slice.ts';
import { formatSlice } from '../../slice/slice-url.codec.ts';
import { exportDialogText } from '../../text/export-dialog-text.ts';
import { tableText } from '../../text/table-text.ts';
import { ExportButton } from '../export/export-button.tsx';
import { ReportHead } from '../export/report-head.tsx';
import { ScreenExport } from '../export/screen-export.tsx';
import type { ExportSubject } from '../export/export-subject.ts';
import { NothingMatches } from '../shared/nothing-matches.tsx';
import { Pending } from '../shared/pending.tsx';
import { useSliceWords } from '../shared/use-slice-words.ts';
import { Pager } from './pager.tsx';
import { Ring } from './planned-ring.tsx';
import { ProjectsTable } from './projects-table.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { MoneyLegend, PeopleLegend } from './table-legend.tsx';
import { TableTools } from './table-tools.tsx';
import { useOpenGroups } from './use-open-groups.ts';
import { usePages } from './use-pages.ts';
import { useCorrected } from '../shared/use-corrected.ts';
import { withCorrections } from '../shared/with-corrections.ts';
import './projects.css';

export function ProjectsView() {
  const lang = usePreferences((state) => state.lang);
  const { slice, group, sort, columns, compared } = usePlace((state) => state.place);
  const text = tableText[lang];
  const kpi = useQuestion(kpiQuery(slice));
  const groups = useQuestion(group === null ? null : kpiByQuery(slice, group));
  const options = useQuestion(sliceOptionsQuery(slice));
  const withPayers = columns.includes('support_share');
  const payers = useQuestion(withPayers ? payersByQuery(slice, null) : null);
  const payersOf = useQuestion(withPayers && group !== null ? payersByQuery(slice, group) : null);

  // Groups of the question before would stand under the names of another field.
  const found =
    group !== null && groups.status === 'ready' && !groups.stale ? inOrder(groups.rows, group) : [];
  const inAll = found.reduce((sum, each) => sum + each.n, 0);
  // Where all fits on a page, nothing need be hidden.
  const open = useOpenGroups(`${group ?? ''} ${formatSlice(slice)}`, inAll <= PAGE_SIZE);
  const members = found.map((each) => each.member);
  const opened = members.filter(open.isOpen);
  const listed = group !== null && opened.length < members.length ? setMembers(slice, group, opened) : slice;
  const pages = usePages(`${group ?? ''} ${formatSlice(listed)} ${sort.by} ${sort.direction}`);
  const asked = group === null || opened.length > 0;
  const rows = useQuestion(
    asked
      ? projectsTableQuery(
          listed,
          sort.by,
          sort.direction,
          pages.page,
          PAGE_SIZE,
          group === null ? null : { field: group, members },
        )
      : null,
  );
  const words = useSliceWords();
  const corrected = useCorrected(slice);
  const first = group === null ? rows : groups;
  if (first.status !== 'ready' || kpi.status !== 'ready') return <Pending questions={[first, kpi]} />;
  const [total] = kpi.rows;
  if (total === undefined || total.n === 0) return <NothingMatches />;
  const all =
    group === null
      ? total.n
      : found.filter((each) => open.isOpen(each.member)).reduce((sum, each) => sum + each.n, 0);
  const listedRows =
    rows.status === 'ready' ? rows.rows.filter((row) => row.gathered_by === group || group === null) : [];
  const exported: ExportSubject = {
    id: 'slice',
    label: exportDialogText[lang].slice,
    slice: words,
    source: withCorrections(sourceWords(total, lang), corrected, lang),
    n: total.n,
    of: { of: 'slice', slice },
  };
  const turning = rows.status !== 'ready' || rows.stale;

  const turn = (to: 'before' | 'after'): boolean => {
    const there = to === 'before' ? pages.first > 1 : pages.first + listedRows.length - 1 < all;
    if (there && !turning) pages.turn(to, listedRows, all);
    return there && !turning;
  };
  return (
    <>
      <ReportHead source={exported.source} words={null} lang={lang} />
      <div className="table-tools">
        <TableTools />
        <MoneyLegend rows={listedRows} />
        <ExportButton subjects={[exported]} lang={lang} />
      </div>
      <ProjectsTable
        rows={listedRows}
        first={pages.first}
        groups={
          group === null
            ? null
            : { field: group, rows: found, coming: turning, isOpen: open.isOpen, onToggle: open.toggle }
        }
        kpi={total}
        payers={{
          all: payers.status === 'ready' && !payers.stale ? payers.rows[0] : undefined,
          groups: payersOf.status === 'ready' && !payersOf.stale ? payersOf.rows : [],
        }}
        options={options.status === 'ready' ? options.rows : []}
        lang={lang}
        onTurn={turn}
      />
      {asked && <Pager rows={listedRows} all={all} pages={pages} turning={turning} lang={lang} />}
      {compared.length > 0 && <SelectionBar />}
      <div className="table-foot">
        <PeopleLegend rows={listedRows} />
        <ul className="table-notes">
          {Object.entries(text.notes).map(([key, note]) => (
            <li key={key}>
              {key === 'planned' && <Ring />} {note}
            </li>
          ))}
        </ul>
      </div>
      <ScreenExport view="projects" charts={false} lang={lang} />
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
