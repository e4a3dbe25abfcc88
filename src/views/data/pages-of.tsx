import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useText } from '../../session/use-text.ts';
import { usePreferences } from '../../session/preferences-store.ts';
import { formatNumber } from '../../text/format.ts';
import { importText } from '../../text/import-text.ts';

interface PagesOfProps {
  label: string;
  /** How many rows stand before the page. */
  after: number;
  page: number;
  all: number;
  onTurn: (after: number) => void;
}

/** Which rows of a long table are shown, and the way to the others; nothing where all are. */
export function PagesOf({ label, after, page, all, onTurn }: PagesOfProps) {
  const text = useText(importText);
  const lang = usePreferences((state) => state.lang);
  if (all <= page) return null;
  const last = Math.min(after + page, all);
  const number = (n: number) => formatNumber(lang, n);
  return (
    <nav className="data-pages" aria-label={label}>
      <p role="status" className="number">
        {text.rows(number(after + 1), number(last), number(all))}
      </p>
      <button
        type="button"
        className="icon-button"
        aria-label={text.previous}
        disabled={after === 0}
        onClick={() => onTurn(Math.max(0, after - page))}
      >
        <ChevronLeft className="icon" aria-hidden="true" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={text.next}
        disabled={last >= all}
        onClick={() => onTurn(after + page)}
      >
        <ChevronRight className="icon" aria-hidden="true" />
      </button>
    </nav>
  );
}
