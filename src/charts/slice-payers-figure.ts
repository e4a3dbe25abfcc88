import { MEASURES } from '../measures/measures.ts';
import { PRICE_YEAR } from '../measures/price-measures.ts';
import { chartFigureText } from '../text/chart-figure-text.ts';
import { chartText } from '../text/chart-text.ts';
import { formatMoney, formatNumber, formatPercent } from '../text/format.ts';
import type { Lang } from '../text/lang.ts';
import { emptiness, type Figure } from './figure.ts';
import { countCell, figureTable, kronorCell, percentCell, wordsCell } from './figure-table.ts';
import { payerParts, PAYERS, type SlicePayersRow } from './slice-payers.ts';
import { countBySide, type SliceNames } from './slice-side.ts';

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
  const [n, of] = [sum((row) => row.n), sum((row) => row.n_all)];
  const outturn = countBySide(rows, (row) => row.n_outturn, lang);
  const unpriced = countBySide(rows, (row) => row.n_unpriced, lang);
  const unexplained = countBySide(rows, (row) => row.n_all - row.n - row.n_unpriced, lang);
  const payers = PAYERS.filter((payer) => rows.some((row) => (row[payer] ?? 0) > 0));
  const { caveat } = MEASURES['total-cost-fixed-prices'];
  return {
    kind: 'slice-payers',
    measure: text['slice-payers'].measure(priceWords(prices, lang)),
    legend: payers.map((payer) => ({ mark: payer, label: text.funding[payer] })),
    coverage: { withFact: n, of, words: words.sides.cost(coveredBySide(rows, lang)) },
    notes: [
      ...(outturn === '' ? [] : [words.sides.outturn(outturn)]),
      ...(unpriced === '' ? [] : [words.sides.unpriced(unpriced)]),
    ],
    method: [
      ...(unexplained === '' ? [] : [words.sides.unexplained(unexplained)]),
      ...(payers.includes('cofinancing') ? [words.calculated] : []),
      ...(prices === 'fixed' && caveat !== null ? [caveat[lang]] : []),
    ],
    table: figureTable(
      [
        { label: text.slices.side, numeric: false },
        { label: text.columns.cost, numeric: true },
        ...payers.flatMap((payer) => [
          { label: text.funding[payer], numeric: true },
          { label: text.columns.shareOf(text.funding[payer]), numeric: true },
        ]),
        { label: text.columns.projects, numeric: true },
        { label: text.columns.withFact, numeric: true },
      ],
      rows.map((row) => [
        wordsCell(names[row.side]),
        kronorCell(lang, row.cost),
        ...payers.flatMap((payer) => [
          kronorCell(lang, row[payer]),
          percentCell(lang, row[`${payer}_share`]),
        ]),
        countCell(lang, row.n_all),
        countCell(lang, row.n),
      ]),
    ),
    summary: rows.map((row) => `${describePayers(row, names, lang)}.`).join(' '),
    empty: emptiness(n, of),
  };
}

/** Who pays in one slice, as part of a sentence. */
export function describePayers(row: SlicePayersRow, names: SliceNames, lang: Lang): string {
  const text = chartText[lang].funding;
  const parts = payerParts(row).map(({ payer, share }) => `${text[payer]} ${formatPercent(lang, share)}`);
  const told = parts.length === 0 ? text.gaps['no-amounts'] : parts.join(', ');
  return `${names[row.side]}, ${formatMoney(lang, row.cost)}: ${told}`;
}

function coveredBySide(rows: readonly SlicePayersRow[], lang: Lang): string {
  const { of } = chartFigureText[lang].sides;
  return rows
    .map((row) => of(row.side.toUpperCase(), formatNumber(lang, row.n), formatNumber(lang, row.n_all)))
    .join(', ');
}

/** The basis of prices as part of a subtitle. */
export function priceWords(prices: 'current' | 'fixed', lang: Lang): string {
  const text = chartText[lang].slices;
  return prices === 'fixed' ? text.fixed(PRICE_YEAR) : text.current;
}
