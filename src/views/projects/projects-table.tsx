import {
  columnVisibilityFeature,
  createColumnHelper,
  rowSelectionFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { Fragment, useDeferredValue, useMemo } from 'react';
import { ticksTo } from '../../charts/ticks.ts';
import type { KpiGroupRow, KpiRow } from '../../questions/kpi.query.ts';
import type { PayersByRow } from '../../questions/payers-by.query.ts';
import type { ProjectsTableRow, Sort } from '../../questions/projects-table.query.ts';
import type { SliceOptionRow } from '../../questions/slice-options.query.ts';
import { usePlace } from '../../session/place-store.ts';
import { usePreferences } from '../../session/preferences-store.ts';
import { TABLE_COLUMNS, type TableGroup } from '../../session/table-columns.ts';
import { formatNumber } from '../../text/format.ts';
import type { Lang } from '../../text/lang.ts';
import { tableText } from '../../text/table-text.ts';
import { useSelection } from '../shared/use-selection.ts';
import { optionName } from '../slice-bar/option-name.ts';
import { BarPatterns } from './cell-bars.tsx';
import { columnGroups } from './column-kinds.ts';
import { GroupRow } from './group-row.tsx';
import { ProjectRow, type Scales } from './project-row.tsx';
import { TableHead } from './table-head.tsx';
import { TotalCells } from './total-cells.tsx';
import { useGrid } from './use-grid.ts';
import './projects-table.css';

// Rows come sorted and sliced from the database, so the table has features but no row models of its own.
const features = tableFeatures({ columnVisibilityFeature, rowSelectionFeature, rowSortingFeature });
const helper = createColumnHelper<typeof features, ProjectsTableRow>();
const columns = helper.columns([
  helper.accessor('title', { id: 'title' }),
  ...TABLE_COLUMNS.map((id) => helper.display({ id })),
]);
const HEAD_ROWS = 2;

interface Groups {
  readonly field: TableGroup;
  readonly rows: readonly KpiGroupRow[];
  /** The projects of what was opened last are on their way. */
  readonly coming: boolean;
  readonly isOpen: (member: string | null) => boolean;
  readonly onToggle: (member: string | null) => void;
}

interface ProjectsTableProps {
  rows: readonly ProjectsTableRow[];
  /** The number of the first row, counting from 1. */
  first: number;
  /** null where the rows are not gathered. */
  groups: Groups | null;
  kpi: KpiRow;
  /** Of the slice, and of each group; none until they are there. */
  payers: { readonly all: PayersByRow | undefined; readonly groups: readonly PayersByRow[] };
  options: readonly SliceOptionRow[];
  lang: Lang;
  /** Turns the page; false where there is none. */
  onTurn: (to: 'before' | 'after') => boolean;
}

/** The projects of the slice, one a row, with the slice's own figures as the last row. */
export function ProjectsTable(props: ProjectsTableProps) {
  const { rows, first, groups, kpi, payers, options, lang, onTurn } = props;
  const { place, go } = usePlace();
  // Other columns move every cell: the box that was ticked is drawn first.
  const columnsShown = useDeferredValue(place.columns);
  const density = usePreferences((state) => state.density);
  const select = useSelection();
  const text = tableText[lang];
  const data = useMemo(() => [...rows], [rows]);
  const table = useTable({
    features,
    columns,
    data,
    getRowId: (row) => row.id,
    manualSorting: true,
    state: {
      sorting: [{ id: place.sort.by, desc: place.sort.direction === 'descending' }],
      columnVisibility: Object.fromEntries(TABLE_COLUMNS.map((id) => [id, columnsShown.includes(id)])),
      rowSelection: Object.fromEntries(place.compared.map((id) => [id, true])),
    },
  });
  const shown = useMemo(() => TABLE_COLUMNS.filter((id) => columnsShown.includes(id)), [columnsShown]);
  const firsts = useMemo(
    () => new Set(columnGroups(shown).flatMap((group) => group.columns.slice(0, 1))),
    [shown],
  );
  const scales = useMemo(() => scalesOf(rows), [rows]);
  const { ref, onKeyDown, onFocus, onClick } = useGrid({
    page: rows.map((row) => row.id).join(),
    turn: onTurn,
    onSelect: select,
  });

  const sortBy = (by: Sort) => {
    const again = place.sort.by === by && place.sort.direction === 'ascending';
    go({ sort: { by, direction: again ? 'descending' : 'ascending' } });
  };
  const common = { shown, firsts, lang };
  const rowsOf = (wanted: (row: ProjectsTableRow) => boolean) =>
    table
      .getRowModel()
      .rows.filter((row) => wanted(row.original))
      .map((row) => (
        <ProjectRow
          key={row.id}
          row={row.original}
          index={groups === null ? HEAD_ROWS + first + row.index : undefined}
          selected={row.getIsSelected()}
          scales={scales}
          onSelect={select}
          {...common}
        />
      ));
  return (
    <div className="table-scroll card" onScroll={(event) => markScrolled(event.currentTarget)}>
      <BarPatterns />
      <p id="projects-keys" className="visually-hidden">
        {text.keys}
      </p>
      <table
        ref={ref}
        role="grid"
        className={`projects-table projects-table-${density}`}
        aria-label={text.caption}
        aria-describedby="projects-keys"
        aria-multiselectable="true"
        aria-rowcount={groups === null ? HEAD_ROWS + kpi.n + 1 : undefined}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onClick={onClick}
      >
        <TableHead
          sortedBy={(id) => table.getColumn(id)?.getIsSorted() ?? false}
          people={scales.people}
          options={options}
          onSort={sortBy}
          {...common}
        />
        <tbody>
          {groups === null
            ? rowsOf(() => true)
            : groups.rows.map((group) => {
                const open = groups.isOpen(group.member);
                const below = open ? rowsOf((row) => row.member === group.member) : [];
                return (
                  <Fragment key={group.member ?? ''}>
                    <GroupRow
                      group={group}
                      payers={payers.groups.find((each) => each.member === group.member)}
                      name={optionName(groups.field, group.member, options, lang)}
                      open={open}
                      below={groups.coming ? null : below.length}
                      onToggle={() => groups.onToggle(group.member)}
                      {...common}
                    />
                    {below}
                  </Fragment>
                );
              })}
        </tbody>
        <tfoot>
          <tr aria-rowindex={groups === null ? HEAD_ROWS + kpi.n + 1 : undefined}>
            <th scope="row" colSpan={2} className="column-title column-total">
              {kpi.n === 1 ? text.one : text.all(formatNumber(lang, kpi.n))}
            </th>
            <TotalCells kpi={kpi} payers={payers.all} {...common} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function scalesOf(rows: readonly ProjectsTableRow[]): Scales {
  const counts = rows.flatMap((row) => [row.planned, row.actual, row.target, row.result]);
  return {
    cost: Math.max(0, ...rows.map((row) => row.cost ?? 0)),
    people: ticksTo(Math.max(0, ...counts.filter((count) => count !== null))).at(-1) ?? 1,
  };
}

/** Columns that stand still cast a shadow on what passes under them. */
function markScrolled(box: HTMLElement): void {
  box.classList.toggle('table-scrolled', box.scrollLeft > 0);
}
