import { chartFigureText } from '../../text/chart-figure-text.ts';
import type { Lang } from '../../text/lang.ts';

/** How many rows would be drawn next, of all. */
export interface More {
  readonly next: number;
  readonly all: number;
  readonly onMore: () => void;
}

/** Draws more rows than at first. */
export function FigureMore({ more, lang }: { more: More; lang: Lang }) {
  return (
    <button type="button" className="button figure-more" onClick={more.onMore}>
      {chartFigureText[lang].showMore(more.next, more.all)}
    </button>
  );
}
