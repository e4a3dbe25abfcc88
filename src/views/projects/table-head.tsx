import { type Sort, SORTS } from '../../questions/projects-table.query.ts';
import type { SliceOptionRow } from '../../questions/slice-options.query.ts';
import type { TableColumn } from '../../session/table-columns.ts';
import type { Lang } from '../../text/lang.ts';
import { tableText } from '../../text/table-text.ts';
import { columnGroups } from './column-kinds.ts';
import { HeadCell } from './head-cell.tsx';
import { PeopleAxis } from './people-axis.tsx';

interface TableHeadProps {
  shown: readonly TableColumn[];
  firsts: ReadonlySet<TableColumn>;
  sortedBy: (column: TableColumn | 'title') => false | 'asc' | 'desc';
  /** The end of the scale of counts. */
  people: number;
  options: readonly SliceOptionRow[];
  lang: Lang;
  onSort: (by: Sort) => void;
}

/** Two rows: what columns are about together, and each column with its order and filter. */
export function TableHead({ shown, firsts, sortedBy, people, options, lang, onSort }: TableHeadProps) {
  const text = tableText[lang];
  return (
    <thead>
      <tr className="head-groups" aria-rowindex={1}>
        <th scope="colgroup" colSpan={2} className="column-title column-total">
          {text.groups.project}
        </th>
        {columnGroups(shown).map(({ group, columns }) => (
          <th key={columns.join()} scope="colgroup" colSpan={columns.length} className="column-first">
            {text.groups[group]}
          </th>
        ))}
      </tr>
      <tr className="head-columns" aria-rowindex={2}>
        <th scope="col" className="column-select">
          <span className="visually-hidden">{text.selectHead}</span>
        </th>
        {(['title', ...shown] as const).map((id) => (
          <HeadCell
            key={id}
            id={id}
            sortable={SORTS.find((sort) => sort === id) ?? null}
            sorted={sortedBy(id)}
            first={id !== 'title' && firsts.has(id)}
            picture={id === 'people' ? <PeopleAxis most={people} lang={lang} /> : null}
            options={options}
            lang={lang}
            onSort={onSort}
          />
        ))}
      </tr>
    </thead>
  );
}
