import { ArrowDown, ArrowUp, Filter } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Sort } from '../../questions/projects-table.query.ts';
import type { SliceOptionRow } from '../../questions/slice-options.query.ts';
import { usePlace } from '../../session/place-store.ts';
import type { TableColumn } from '../../session/table-columns.ts';
import { membersOf } from '../../slice/edit-slice.ts';
import type { SetField } from '../../slice/slice.ts';
import type { Lang } from '../../text/lang.ts';
import { tableText } from '../../text/table-text.ts';
import { Popover } from '../../ui/popover.tsx';
import { SetOptions } from '../slice-bar/set-options.tsx';
import { cellClass } from './column-kinds.ts';

/** Columns whose filter is a field of the slice: filtering the table and slicing are one thing. */
const FILTERS: Partial<Record<TableColumn | 'title', SetField>> = {
  region: 'region',
  programme: 'programme',
  area_key: 'area',
  phase: 'phase',
  status: 'status',
};

interface HeadCellProps {
  id: TableColumn | 'title';
  /** The order this head gives; null where the column has none. */
  sortable: Sort | null;
  sorted: false | 'asc' | 'desc';
  /** The first column of its group. */
  first: boolean;
  /** What the column's head shows instead of its name, which is then for a screen reader. */
  picture: ReactNode;
  options: readonly SliceOptionRow[];
  lang: Lang;
  onSort: (by: Sort) => void;
}

export function HeadCell(props: HeadCellProps) {
  const { id, sortable, sorted, first, picture, options, lang, onSort } = props;
  const { place, go } = usePlace();
  const { slice } = place;
  const text = tableText[lang];
  const head = text.heads[id];
  const field = FILTERS[id];
  const ariaSort = sorted === false ? undefined : sorted === 'asc' ? 'ascending' : 'descending';
  return (
    <th scope="col" className={id === 'title' ? 'column-title' : cellClass(id, first)} aria-sort={ariaSort}>
      <span className="head">
        {sortable === null ? (
          <>
            {picture}
            <span className={picture !== null || id === 'findings' ? 'visually-hidden' : undefined}>
              {head}
            </span>
          </>
        ) : (
          <button type="button" title={text.sortBy(head)} onClick={() => onSort(sortable)}>
            {text.short[id] ?? head}
            {sorted === 'asc' && <ArrowUp className="icon-small" aria-hidden="true" />}
            {sorted === 'desc' && <ArrowDown className="icon-small" aria-hidden="true" />}
          </button>
        )}
        {field && (
          <Popover
            triggerClass={membersOf(slice, field) ? 'head-filter head-filter-on' : 'head-filter'}
            triggerLabel={text.filterBy(head)}
            label={text.filterBy(head)}
            trigger={<Filter className="icon-small" aria-hidden="true" />}
          >
            {() => (
              <SetOptions
                field={field}
                slice={slice}
                onChange={(changed) => go({ slice: changed })}
                options={options}
              />
            )}
          </Popover>
        )}
      </span>
    </th>
  );
}
