import { chartFigureText } from '../text/chart-figure-text.ts';
import type { Lang } from '../text/lang.ts';
import { projectName } from './project-row.ts';

const NAMED = 3;

interface Based {
  readonly id: string;
  readonly title: string | null;
  readonly cost_basis: 'budget' | 'outturn' | null;
}

/** Names the projects whose cost is an outturn beside others' budgets; no sentence where there is none. */
export function outturnNote(rows: readonly Based[], lang: Lang): string[] {
  const outturn = rows.filter((row) => row.cost_basis === 'outturn');
  const text = chartFigureText[lang];
  if (outturn.length === 0) return [];
  return [
    outturn.length > NAMED
      ? text.outturnMany(outturn.length)
      : text.outturn(outturn.map((row) => projectName(row)).join(', ')),
  ];
}
