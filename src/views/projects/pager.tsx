import { ChevronFirst, ChevronLast, ChevronLeft, ChevronRight } from 'lucide-react';
import { PAGE_SIZE, type ProjectsTableRow } from '../../questions/projects-table.query.ts';
import { formatNumber } from '../../text/format.ts';
import type { Lang } from '../../text/lang.ts';
import { tableText } from '../../text/table-text.ts';
import type { Pages } from './use-pages.ts';

interface PagerProps {
  rows: readonly ProjectsTableRow[];
  /** Of how many projects the rows are some. */
  all: number;
  pages: Pages;
  /** The page turned to has not come: its rows are still those of the one before. */
  turning: boolean;
  lang: Lang;
}

/** Which rows of all are shown, and the way to the others; nothing where all are shown. */
export function Pager({ rows, all, pages, turning, lang }: PagerProps) {
  const text = tableText[lang];
  const last = pages.first + rows.length - 1;
  if (all <= PAGE_SIZE) return null;
  const turns = [
    ['start', ChevronFirst, text.firstPage, pages.first <= 1],
    ['before', ChevronLeft, text.pageBefore, pages.first <= 1],
    ['after', ChevronRight, text.pageAfter, last >= all],
    ['end', ChevronLast, text.lastPage, last >= all],
  ] as const;
  return (
    <nav className="table-pager" aria-label={text.pages}>
      <p role="status" className="number">
        {!turning &&
          text.rows(formatNumber(lang, pages.first), formatNumber(lang, last), formatNumber(lang, all))}
      </p>
      {turns.map(([to, Icon, label, disabled]) => (
        <button
          key={to}
          type="button"
          className="icon-button"
          aria-label={label}
          title={label}
          // Not disabled while a page comes, or the focus would be lost.
          disabled={disabled}
          aria-disabled={turning}
          onClick={() => {
            if (!turning) pages.turn(to, rows, all);
          }}
        >
          <Icon className="icon" aria-hidden="true" />
        </button>
      ))}
    </nav>
  );
}
