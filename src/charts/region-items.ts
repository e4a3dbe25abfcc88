import { memberName, DIMENSIONS } from '../measures/dimensions.ts';
import { chartText } from '../text/chart-text.ts';
import { formatMoney } from '../text/format.ts';
import type { Lang } from '../text/lang.ts';
import { countWords } from './area-groups.ts';

/** What the chart of regions draws: the eight ESF regions, `Nationellt`, and null for no region. Kronor. */
export interface RegionRow {
  readonly region: string | null;
  readonly n: number;
  readonly support_sum: number | null;
  readonly n_with_support: number;
  /** Of n, those whose region was concluded, not read. */
  readonly n_inferred: number;
}

const NATIONAL = 'Nationellt';

/**
 * The rows to draw, largest support first; then regions whose projects state none, then those without projects.
 * Projects in all regions or in none have a row only when there are any.
 */
export function rankRegions(rows: readonly RegionRow[]): RegionRow[] {
  const order = (row: RegionRow) => (row.n === 0 ? 2 : row.support_sum === null ? 1 : 0);
  return rows
    .filter((row) => row.n > 0 || (row.region !== null && row.region !== NATIONAL))
    .toSorted((a, b) => order(a) - order(b) || (b.support_sum ?? 0) - (a.support_sum ?? 0));
}

/** The region's name; what stands for the projects that state none. */
export function regionName(region: string | null, lang: Lang): string {
  if (region === null) return chartText[lang].regions.missing;
  return memberName(DIMENSIONS.region, region)?.[lang] ?? region;
}

/** One region as part of a sentence, for a screen reader and the alternative text. */
export function describeRegion(row: RegionRow, lang: Lang): string {
  const text = chartText[lang].regions;
  const name = regionName(row.region, lang);
  if (row.n === 0) return `${name}: ${text.none}`;
  const amount = row.support_sum === null ? text.noAmount : formatMoney(lang, row.support_sum);
  return `${name}: ${amount}, ${countWords(row.n_with_support, row.n, lang)}`;
}
