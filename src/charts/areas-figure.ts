import { MEASURES } from '../measures/measures.ts';
import { chartFigureText } from '../text/chart-figure-text.ts';
import { chartText } from '../text/chart-text.ts';
import { formatMoney } from '../text/format.ts';
import type { Lang } from '../text/lang.ts';
import { type AreaRow, areaName, countWords, periodName } from './area-groups.ts';
import { emptiness, type Figure, type LegendItem } from './figure.ts';
import { countCell, figureTable, kronorCell, wordsCell } from './figure-table.ts';

/** The words and figures of the chart of programme areas. `rows` are all areas of the slice. */
export function areasFigure({ rows, lang }: { rows: readonly AreaRow[]; lang: Lang }): Figure {
  const text = chartText[lang];
  const words = chartFigureText[lang];
  const of = rows.reduce((sum, row) => sum + row.n, 0);
  const withCost = rows.reduce((sum, row) => sum + row.n_cost, 0);
  // Leader's rows stand on outturn, beside budgets.
  const mixed = rows.some((row) => row.group === 'leader');
  const periods = new Set(rows.map((row) => row.period));
  return {
    kind: 'areas',
    measure: text.areas.measure,
    legend: legendOf(rows, lang),
    coverage: { withFact: withCost, of, words: words.stateCostOnly(withCost, of) },
    notes: [
      ...(periods.size > 1 ? [words.otherPeriods] : []),
      ...(mixed ? [MEASURES['total-cost'].caveat[lang]] : []),
    ],
    method: [
      ...(of > withCost ? [words.missingCostOnly(of - withCost)] : []),
      ...(mixed ? [] : [MEASURES['total-cost'].caveat[lang]]),
    ],
    table: figureTable(
      [
        { label: text.columns.period, numeric: false },
        { label: text.columns.area, numeric: false },
        { label: text.columns.cost, numeric: true },
        { label: text.columns.projects, numeric: true },
        { label: text.columns.withFact, numeric: true },
      ],
      rows.map((row) => [
        wordsCell(periodName(row.period, lang)),
        wordsCell(areaName(row, lang)),
        kronorCell(lang, row.cost_sum),
        countCell(lang, row.n),
        countCell(lang, row.n_cost),
      ]),
    ),
    summary: rows.map((row) => `${describeArea(row, lang)}.`).join(' '),
    empty: emptiness(withCost, of),
  };
}

function legendOf(rows: readonly AreaRow[], lang: Lang): LegendItem[] {
  const text = chartText[lang].timeline;
  const has = (group: AreaRow['group']) => rows.some((row) => row.group === group && row.cost_sum !== null);
  return [
    ...(has('esf') ? [{ mark: 'esf', label: text.esf } as const] : []),
    ...(has('leader') ? [{ mark: 'leader_programme', label: text.leader } as const] : []),
    ...(has('interreg') ? [{ mark: 'eu', label: text.interreg } as const] : []),
  ];
}

/** One area as part of a sentence, for a screen reader and the alternative text. */
export function describeArea(row: AreaRow, lang: Lang): string {
  const text = chartText[lang].areas;
  const amount =
    row.cost_sum !== null ? formatMoney(lang, row.cost_sum) : row.n === 0 ? text.none : text.noAmount;
  const count = row.n === 0 ? '' : `, ${countWords(row.n_cost, row.n, lang)}`;
  return `${periodName(row.period, lang)}, ${areaName(row, lang)}: ${amount}${count}`;
}
