import { chartText } from '../text/chart-text.ts';
import type { Lang } from '../text/lang.ts';
import { type ChartSize, SIZES } from './chart-size.ts';
import type { GoalProject, Quote } from './goals-rows.ts';
import { shortenText, wrapText } from './text-width.ts';

/** A sentence broken into lines, the last with where it stands. */
interface QuoteBlock {
  readonly kind: Quote['kind'];
  /** Top of its first line, px. */
  readonly top: number;
  readonly lines: readonly string[];
  readonly stands: string;
}

/** Where a project's name, its bar and its sentences stand, px. */
export interface GoalBlock {
  readonly project: GoalProject;
  readonly top: number;
  readonly height: number;
  /** Top of the bar; null where no number of persons is stated. */
  readonly bar: number | null;
  readonly quotes: readonly QuoteBlock[];
}

const MOST_QUOTES = 3;
/** On the page every sentence can be read to its end; an image has one height for all. */
const MOST_LINES = { screen: Infinity, report: 2 };

/** Left of a sentence stands what it is about, px. */
export const quoteIndent = (size: ChartSize): number => 18 * SIZES[size].mark;
export const lineHeight = (size: ChartSize): number => SIZES[size].label * 1.35;
export const barHeight = (size: ChartSize): number => 22 * SIZES[size].mark;

/** Lays the projects out below each other; sentences take as many lines as they need, in an image up to a few. */
export function layOutGoals(
  projects: readonly GoalProject[],
  { lang, width, size }: { lang: Lang; width: number; size: ChartSize },
): { blocks: GoalBlock[]; height: number } {
  const { label, mark } = SIZES[size];
  const line = lineHeight(size);
  const room = width - quoteIndent(size);
  const blocks: GoalBlock[] = [];
  let top = 0;
  for (const project of projects) {
    let at = top + label * 1.5;
    const bar = project.target === null && project.result === null ? null : at;
    if (bar !== null) at += barHeight(size);
    const quotes: QuoteBlock[] = [];
    for (const quote of project.quotes.slice(0, MOST_QUOTES)) {
      const all = wrapText(`”${quote.quote}”`, room, label, 'serif');
      const kept = all.slice(0, MOST_LINES[size]);
      const cut = all.slice(kept.length - 1).join(' ');
      const lines =
        all.length > kept.length ? [...kept.slice(0, -1), shortenText(cut, room, label, 'serif')] : kept;
      quotes.push({ kind: quote.kind, top: at, lines, stands: chartText[lang].goals.line(quote.line) });
      // Where it stands takes a line of its own.
      at += (lines.length + 1) * line;
    }
    const height = at - top + 8 * mark;
    blocks.push({ project, top, height, bar, quotes });
    top += height;
  }
  return { blocks, height: top };
}
