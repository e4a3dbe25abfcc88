import { MEASURES } from '../measures/measures.ts';
import { PRICE_YEAR } from '../measures/price-measures.ts';
import { chartFigureText } from '../text/chart-figure-text.ts';
import { chartText } from '../text/chart-text.ts';
import { formatKronor, formatMoney, formatNumber, formatPercent } from '../text/format.ts';
import type { Lang } from '../text/lang.ts';
import { emptiness, type Figure } from './figure.ts';
import { payerParts, PAYERS, type SlicePayersRow } from './slice-payers.ts';
import type { SliceNames } from './slice-side.ts';

interface SlicePayersInput {
  rows: readonly SlicePayersRow[];
  names: SliceNames;
  prices: 'current' | 'fixed';
  lang: Lang;
}

/** The words and figures of the chart of who pays in two slices. */
export function slicePayersFigure({ rows, names, prices, lang }: SlicePayersInput): Figure {
  const text = chartText[lang];
  const words = chartFigureText[lang];
  const sum = (of: (row: SlicePayersRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  const [n, of, unpriced, outturn] = [
    sum((row) => row.n),
    sum((row) => row.n_all),
    sum((row) => row.n_unpriced),
    sum((row) => row.n_outturn),
  ];
  const payers = PAYERS.filter((payer) => rows.some((row) => (row[payer] ?? 0) > 0));
  const { caveat } = MEASURES['total-cost-fixed-prices'];
  const missing = of - n - unpriced;
  return {
    kind: 'slice-payers',
    measure: text['slice-payers'].measure(priceWords(prices, lang)),
    legend: payers.map((payer) => ({ mark: payer, label: text.funding[payer] })),
    coverage: { withFact: n, of, words: words.stateCost(n, of) },
    notes: [
      ...(outturn > 0 ? [words.outturnMany(outturn)] : []),
      ...(unpriced > 0 ? [words.unpriced(unpriced)] : []),
    ],
    method: [
      ...(missing > 0 ? [words.missingExplained(missing)] : []),
      ...(payers.includes('cofinancing') ? [words.calculated] : []),
      ...(prices === 'fixed' && caveat !== null ? [caveat[lang]] : []),
    ],
    table: {
      columns: [
        { label: text.slices.side, numeric: false },
        { label: text.columns.cost, numeric: true },
        ...payers.flatMap((payer) => [
          { label: text.funding[payer], numeric: true },
          { label: text.columns.shareOf(text.funding[payer]), numeric: true },
        ]),
        { label: text.columns.projects, numeric: true },
        { label: text.columns.withFact, numeric: true },
      ],
      rows: rows.map((row) => [
        names[row.side],
        formatKronor(lang, row.cost),
        ...payers.flatMap((payer) => [
          formatKronor(lang, row[payer]),
          formatPercent(lang, row[`${payer}_share`], 1),
        ]),
        formatNumber(lang, row.n_all),
        formatNumber(lang, row.n),
      ]),
    },
    summary: rows
      .map((row) => {
        const parts = payerParts(row).map(
          ({ payer, share }) => `${text.funding[payer]} ${formatPercent(lang, share)}`,
        );
        const told = parts.length === 0 ? text.funding.gaps['no-amounts'] : parts.join(', ');
        return `${names[row.side]}, ${formatMoney(lang, row.cost)}: ${told}.`;
      })
      .join(' '),
    empty: emptiness(n, of),
  };
}

/** The basis of prices as part of a subtitle. */
export function priceWords(prices: 'current' | 'fixed', lang: Lang): string {
  const text = chartText[lang].slices;
  return prices === 'fixed' ? text.fixed(PRICE_YEAR) : text.current;
}
