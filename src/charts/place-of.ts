import { chartText } from '../text/chart-text.ts';
import { formatYears } from '../text/dates.ts';
import type { Lang } from '../text/lang.ts';
import type { ProjectRow } from './project-row.ts';

/** Where and when a project ran, for under its name: `Perstorp, förstudie 2021`; empty where nothing is known. */
export function placeOf(row: ProjectRow, lang: Lang): string {
  const { phases } = chartText[lang];
  const phase = row.phase === 'feasibility-study' || row.phase === 'preparation' ? phases[row.phase] : null;
  const years = row.start === null && row.end === null ? null : formatYears(lang, row.start, row.end);
  const when = [phase, years].filter((each) => each !== null).join(' ');
  return [row.municipality, when === '' ? null : when].filter((each) => each !== null).join(', ');
}
