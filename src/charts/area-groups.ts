import { chartText } from '../text/chart-text.ts';
import type { Lang } from '../text/lang.ts';

/** What the chart of programme areas draws, one row an area of a period. Kronor. */
export interface AreaRow {
  readonly period: string | null;
  /** `period:code`; null for the projects without an area. */
  readonly area_key: string | null;
  readonly group: 'esf' | 'leader' | 'interreg' | null;
  readonly code: string | null;
  readonly name_sv: string | null;
  readonly name_en: string | null;
  readonly n: number;
  readonly cost_sum: number | null;
  readonly n_cost: number;
}

/** The rows by period, as they come. A code means something else in another period, so they never share a row. */
export function byPeriod(rows: readonly AreaRow[]): { period: string | null; rows: AreaRow[] }[] {
  const groups: { period: string | null; rows: AreaRow[] }[] = [];
  for (const row of rows) {
    const group = groups.find((each) => each.period === row.period);
    if (group) group.rows.push(row);
    else groups.push({ period: row.period, rows: [row] });
  }
  return groups;
}

/** `2 Ökade övergångar till arbete`; the code alone where no official name was seen. */
export function areaName(row: AreaRow, lang: Lang): string {
  const text = chartText[lang].areas;
  if (row.area_key === null) return text.missing;
  if (row.group === 'leader') return text.leader;
  const name = lang === 'sv' ? row.name_sv : (row.name_en ?? row.name_sv);
  const code = row.code ?? '';
  if (row.group === 'interreg') return [text.interreg, code].filter((part) => part !== '').join(' ');
  return name === null ? text.code(code) : `${code} ${name}`.trim();
}

/** `2014–2020`. */
export function periodName(period: string | null, lang: Lang): string {
  return period === null ? chartText[lang].areas.noPeriod : period.replace('-', '–');
}

/** `n = 3`, or `n = 2 av 3` where some of the projects don't state the amount. */
export function countWords(withFact: number, n: number, lang: Lang): string {
  const text = chartText[lang];
  if (n === 0) return '';
  return withFact === n ? text.n(n) : text.nOf(withFact, n);
}
