import { memo } from 'react';
import { fundingOf } from '../../charts/funding-parts.ts';
import type { ProjectsTableRow } from '../../questions/projects-table.query.ts';
import type { TableColumn } from '../../session/table-columns.ts';
import type { Lang } from '../../text/lang.ts';
import { tableText } from '../../text/table-text.ts';
import { ProjectLink } from '../shared/project-link.tsx';
import { CostBar, PeopleBar, ShareBar, type SharePart } from './cell-bars.tsx';
import { CELLS } from './cell-text.ts';
import { cellClass } from './column-kinds.ts';
import { FindingMark } from './finding-mark.tsx';
import { PlannedRing } from './planned-ring.tsx';

/** What the bars of a page go up to. */
export interface Scales {
  /** Kronor. */
  readonly cost: number;
  /** Persons. */
  readonly people: number;
}

interface ProjectRowProps {
  row: ProjectsTableRow;
  /** Its place among all rows of the table, heads included, counting from 1; undefined where rows are gathered. */
  index: number | undefined;
  selected: boolean;
  shown: readonly TableColumn[];
  firsts: ReadonlySet<TableColumn>;
  scales: Scales;
  lang: Lang;
  onSelect: (id: string) => void;
}

/** One project. Drawn again only when something of its own has changed. */
export const ProjectRow = memo(function ProjectRow(props: ProjectRowProps) {
  const { row, index, selected, shown, firsts, scales, lang, onSelect } = props;
  const title = row.title ?? row.id;
  return (
    <tr
      className={selected ? 'row-selected' : undefined}
      aria-selected={selected}
      aria-rowindex={index}
      data-project={row.id}
    >
      <td className="column-select">
        <input
          type="checkbox"
          aria-label={tableText[lang].select(title)}
          checked={selected}
          onChange={() => onSelect(row.id)}
        />
      </td>
      <th scope="row" className="column-title">
        <ProjectLink id={row.id}>{title}</ProjectLink>
      </th>
      {shown.map((id) => (
        <td key={id} className={cellClass(id, firsts.has(id))}>
          <Cell id={id} row={row} scales={scales} lang={lang} />
        </td>
      ))}
    </tr>
  );
});

interface CellProps {
  id: TableColumn;
  row: ProjectsTableRow;
  scales: Scales;
  lang: Lang;
}

function Cell({ id, row, scales, lang }: CellProps) {
  if (id === 'findings') return <FindingMark row={row} lang={lang} />;
  const cell = CELLS[id](row, lang);
  if (id === 'people') {
    const any = [row.planned, row.actual, row.target, row.result].some((count) => count !== null);
    if (!any) return cell.value;
    return (
      <>
        <PeopleBar row={row} most={scales.people} />
        <span className="visually-hidden">{cell.value}</span>
      </>
    );
  }
  const value = (
    <>
      {cell.planned && <PlannedRing />}
      <span className={cell.quiet ? 'cell-quiet' : undefined}>{cell.value}</span>
      {cell.remark && <small>{cell.remark}</small>}
    </>
  );
  if (id === 'cost' && row.cost !== null) {
    return (
      <span className="cell-with-bar">
        <CostBar value={row.cost} most={scales.cost} />
        <span>{value}</span>
      </span>
    );
  }
  if (id === 'support_share') {
    const parts = partsOf(row);
    return (
      <span className="cell-with-bar">
        {parts.length > 0 && <ShareBar parts={parts} />}
        <span>{value}</span>
      </span>
    );
  }
  // Long names of owners are cut; the whole name is the cell's tip.
  return id === 'owner' ? (
    <span className="cell-cut" title={cell.value}>
      {cell.value}
    </span>
  ) : (
    value
  );
}

function partsOf(row: ProjectsTableRow): readonly SharePart[] {
  const funding = fundingOf(row, 'share');
  if (!funding.drawn) return [];
  return funding.parts.flatMap(({ source, share }) => (share === null ? [] : [{ source, share }]));
}
