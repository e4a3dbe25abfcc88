import {
  columnVisibilityFeature,
  createColumnHelper,
  rowSelectionFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { KpiRow } from '../../questions/kpi.query.ts';
import { type ProjectsTableRow, type Sort, SORTS } from '../../questions/projects-table.query.ts';
import type { SliceOptionRow } from '../../questions/slice-options.query.ts';
import { usePlace } from '../../session/place-store.ts';
import { TABLE_COLUMNS, type TableColumn } from '../../session/table-columns.ts';
import type { Lang } from '../../text/lang.ts';
import { tableText } from '../../text/table-text.ts';
import { ProjectLink } from '../shared/project-link.tsx';
import { useSelection } from '../shared/use-selection.ts';
import { CELLS } from './cell-text.ts';
import { HeadCell } from './head-cell.tsx';
import { totalText } from './total-text.ts';

// Rows come sorted and sliced from the database, so the table has features but no row models of its own.
const features = tableFeatures({ columnVisibilityFeature, rowSelectionFeature, rowSortingFeature });
const helper = createColumnHelper<typeof features, ProjectsTableRow>();
const columns = helper.columns([
  helper.accessor('title', { id: 'title' }),
  ...TABLE_COLUMNS.map((id) => helper.display({ id })),
]);

const TEXT_COLUMNS: ReadonlySet<string> = new Set<TableColumn>([
  'number',
  'owner',
  'municipality',
  'region',
  'programme',
  'area_key',
  'phase',
  'status',
  'start',
]);

interface ProjectsTableProps {
  rows: readonly ProjectsTableRow[];
  kpi: KpiRow;
  options: readonly SliceOptionRow[];
  lang: Lang;
}

/** The projects of the slice, one a row, with the slice's own figures as the last row. */
export function ProjectsTable({ rows, kpi, options, lang }: ProjectsTableProps) {
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
          {table.getRowModel().rows.map((row) => {
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
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2} className="column-title column-total">
              {kpi.n === 1 ? text.one : text.all(kpi.n)}
            </th>
            {shown.map((id) => {
              const total = totalText(id, kpi, lang);
              return (
                <td key={id} className={TEXT_COLUMNS.has(id) ? undefined : 'column-number number'}>
                  {total?.value}
                  {total?.remark && <small>{total.remark}</small>}
                </td>
              );
            })}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
