import { MEASURES } from '../measures/measures.ts';
import { chartText } from '../text/chart-text.ts';
import { deeperChartText } from '../text/deeper-chart-text.ts';
import { formatMoney } from '../text/format.ts';
import type { Lang } from '../text/lang.ts';
import { emptiness, type Figure } from './figure.ts';
import { countCell, figureTable, kronorCell, wordsCell } from './figure-table.ts';

/** Whose support it is, in the order that it is stacked. */
const SUPPORT_KINDS = ['esf', 'leader', 'eu'] as const;
type SupportKind = (typeof SUPPORT_KINDS)[number];

/** Support of one kind that falls on a year, kronor, and how many projects it is of. */
export interface SupportYear {
  readonly year: number;
  readonly kind: SupportKind;
  readonly support: number;
  readonly n: number;
}

/** The mark of each kind. */
export const MARK_OF = { esf: 'esf', leader: 'leader_programme', eu: 'eu' } as const;

/** The words and figures of the chart of support by year. `spread` of the slice's `n` projects could be spread. */
export function supportYearsFigure(
  rows: readonly SupportYear[],
  { n, spread }: { readonly n: number; readonly spread: number },
  lang: Lang,
): Figure {
  const text = chartText[lang]['support-years'];
  const words = deeperChartText[lang];
  return {
    kind: 'support-years',
    measure: text.measure,
    legend: SUPPORT_KINDS.filter((kind) => rows.some((row) => row.kind === kind)).map((kind) => ({
      mark: MARK_OF[kind],
      label: text.kinds[kind],
    })),
    coverage: { withFact: spread, of: n, words: words.spread(spread, n) },
    notes: [words.evenly],
    method: [MEASURES.support.caveat[lang]],
    table: figureTable(
      [
        { label: words.columns.year, numeric: true },
        { label: words.columns.kind, numeric: false },
        { label: chartText[lang].columns.support, numeric: true },
        { label: words.columns.running, numeric: true },
      ],
      rows.map((row) => [
        { text: String(row.year), value: row.year, unit: null },
        wordsCell(text.kinds[row.kind]),
        kronorCell(lang, row.support),
        countCell(lang, row.n),
      ]),
    ),
    summary: yearsOf(rows)
      .filter(({ parts }) => parts.length > 0)
      .map((year) => `${describeYear(year, lang)}.`)
      .join(' '),
    empty: emptiness(spread, n),
  };
}

/** A year with the support of each kind, and of all. */
export interface Year {
  readonly year: number;
  readonly parts: readonly SupportYear[];
  readonly total: number;
}

/** Every year from the first to the last, also those without any support. */
export function yearsOf(rows: readonly SupportYear[]): Year[] {
  const all = rows.map((row) => row.year);
  const years: Year[] = [];
  for (let year = Math.min(...all); year <= Math.max(...all); year += 1) {
    const parts = SUPPORT_KINDS.flatMap((kind) =>
      rows.filter((row) => row.year === year && row.kind === kind),
    );
    years.push({ year, parts, total: parts.reduce((sum, part) => sum + part.support, 0) });
  }
  return years;
}

/** One year as part of a sentence. */
export function describeYear({ year, parts, total }: Year, lang: Lang): string {
  const { kinds } = chartText[lang]['support-years'];
  if (parts.length < 2) return `${year}: ${formatMoney(lang, total)}`;
  const each = parts.map((part) => `${kinds[part.kind]} ${formatMoney(lang, part.support)}`);
  return `${year}: ${formatMoney(lang, total)} (${each.join(', ')})`;
}
