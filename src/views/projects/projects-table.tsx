import {
  columnVisibilityFeature,
  createColumnHelper,
  rowSelectionFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { Fragment, useMemo } from 'react';
import type { KpiGroupRow, KpiRow } from '../../questions/kpi.query.ts';
import { type ProjectsTableRow, type Sort, SORTS } from '../../questions/projects-table.query.ts';
import type { SliceOptionRow } from '../../questions/slice-options.query.ts';
import { usePlace } from '../../session/place-store.ts';
import { TABLE_COLUMNS, type TableGroup } from '../../session/table-columns.ts';
import { formatNumber } from '../../text/format.ts';
import type { Lang } from '../../text/lang.ts';
import { tableText } from '../../text/table-text.ts';
import { ProjectLink } from '../shared/project-link.tsx';
import { useSelection } from '../shared/use-selection.ts';
import { optionName } from '../slice-bar/option-name.ts';
import { CELLS } from './cell-text.ts';
import { GroupRow } from './group-row.tsx';
import { HeadCell } from './head-cell.tsx';
import { TEXT_COLUMNS } from './text-columns.ts';
import { TotalCells } from './total-cells.tsx';

// Rows come sorted and sliced from the database, so the table has features but no row models of its own.
const features = tableFeatures({ columnVisibilityFeature, rowSelectionFeature, rowSortingFeature });
const helper = createColumnHelper<typeof features, ProjectsTableRow>();
const columns = helper.columns([
  helper.accessor('title', { id: 'title' }),
  ...TABLE_COLUMNS.map((id) => helper.display({ id })),
]);

interface Groups {
  readonly field: TableGroup;
  readonly rows: readonly KpiGroupRow[];
  /** The member whose projects are the table's rows; undefined while none is open. */
  readonly open: string | null | undefined;
  readonly onOpen: (member: string | null | undefined) => void;
}

interface ProjectsTableProps {
  rows: readonly ProjectsTableRow[];
  /** null where the rows are not gathered. */
  groups: Groups | null;
  kpi: KpiRow;
  options: readonly SliceOptionRow[];
  lang: Lang;
}

/** The projects of the slice, one a row, with the slice's own figures as the last row. */
export function ProjectsTable({ rows, groups, kpi, options, lang }: ProjectsTableProps) {
  const { place, go } = usePlace();
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
      columnVisibility: Object.fromEntries(TABLE_COLUMNS.map((id) => [id, place.columns.includes(id)])),
      rowSelection: Object.fromEntries(place.compared.map((id) => [id, true])),
    },
  });
  const shown = TABLE_COLUMNS.filter((id) => table.getColumn(id)?.getIsVisible());

  const sortBy = (by: Sort) => {
    const again = place.sort.by === by && place.sort.direction === 'ascending';
    go({ sort: { by, direction: again ? 'descending' : 'ascending' } });
  };
  const rowsOf = () =>
    table.getRowModel().rows.map((row) => {
      const title = row.original.title ?? row.original.id;
      const selected = row.getIsSelected();
      return (
        <tr key={row.id} className={selected ? 'row-selected' : undefined}>
          <td className="column-select">
            <input
              type="checkbox"
              aria-label={text.select(title)}
              checked={selected}
              onChange={() => select(row.id)}
            />
          </td>
          <th scope="row" className="column-title">
            <ProjectLink id={row.id}>{title}</ProjectLink>
          </th>
          {shown.map((id) => {
            const cell = CELLS[id](row.original, lang);
            return (
              <td key={id} className={TEXT_COLUMNS.has(id) ? undefined : 'column-number number'}>
                {cell.value}
                {cell.remark && <small>{cell.remark}</small>}
              </td>
            );
          })}
        </tr>
      );
    });
  return (
    // Focusable, so that a keyboard can scroll it sideways.
    <div className="table-scroll card" role="region" aria-label={text.caption} tabIndex={0}>
      <table className="projects-table">
        <caption className="visually-hidden">{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="column-select">
              <span className="visually-hidden">{text.selectHead}</span>
            </th>
            {(['title', ...shown] as const).map((id) => (
              <HeadCell
                key={id}
                id={id}
                sortable={SORTS.find((sort) => sort === id) ?? null}
                sorted={table.getColumn(id)?.getIsSorted() ?? false}
                numeric={id !== 'title' && !TEXT_COLUMNS.has(id)}
                options={options}
                lang={lang}
                onSort={sortBy}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {groups === null
            ? rowsOf()
            : groups.rows.map((group) => (
                <Fragment key={group.member ?? ''}>
                  <GroupRow
                    group={group}
                    name={optionName(groups.field, group.member, options, lang)}
                    open={groups.open === group.member}
                    shown={shown}
                    lang={lang}
                    onToggle={() => groups.onOpen(groups.open === group.member ? undefined : group.member)}
                  />
                  {groups.open === group.member && rowsOf()}
                </Fragment>
              ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2} className="column-title column-total">
              {kpi.n === 1 ? text.one : text.all(formatNumber(lang, kpi.n))}
            </th>
            <TotalCells kpi={kpi} shown={shown} lang={lang} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
