import { MEASURES } from '../measures/measures.ts';
import { chartFigureText } from '../text/chart-figure-text.ts';
import { chartText } from '../text/chart-text.ts';
import { deeperChartText } from '../text/deeper-chart-text.ts';
import { formatMoney, formatNumber, formatPercent } from '../text/format.ts';
import type { Lang } from '../text/lang.ts';
import { emptiness, type Figure } from './figure.ts';
import { countCell, figureTable, kronorCell, percentCell, wordsCell } from './figure-table.ts';
import { projectName } from './project-row.ts';

/** A project by its rank among those with most support. Kronor, per cent of all support of the slice. */
export interface Ranked {
  readonly rank: number;
  readonly id: string;
  readonly title: string | null;
  readonly number: string | null;
  readonly support: number;
  readonly share: number;
  readonly cumulative: number;
  readonly n: number;
  readonly hhi: number | null;
  readonly gini: number | null;
}

/** Whether there are projects enough for a curve; fewer are told one by one. */
export const isCurve = (rows: readonly Ranked[]): boolean => (rows[0]?.gini ?? null) !== null;

interface Counts {
  readonly n: number;
  readonly n_support: number;
}

/** The words and figures of the chart of how the support is spread. */
export function concentrationFigure(rows: readonly Ranked[], slice: Counts, lang: Lang): Figure {
  const text = chartText[lang].concentration;
  const words = deeperChartText[lang];
  const { columns } = words;
  const curve = isCurve(rows);
  const [first] = rows;
  return {
    kind: 'concentration',
    measure: curve ? text.measure : text.measureFew,
    legend: curve
      ? [
          { mark: 'curve', label: text.curve },
          { mark: 'equal-line', label: text.equal },
        ]
      : [],
    coverage: {
      withFact: slice.n_support,
      of: slice.n,
      words: chartFigureText[lang].stateSupport(slice.n_support, slice.n),
    },
    notes: first === undefined ? [] : [curve ? indexWords(first, lang) : words.fewForGini(first.n)],
    method: curve
      ? [MEASURES['support-gini'].caveat[lang], MEASURES['support-hhi'].caveat[lang], words.mirrored]
      : [MEASURES.support.caveat[lang]],
    table: figureTable(
      [
        { label: columns.rank, numeric: true },
        { label: chartText[lang].columns.project, numeric: false },
        { label: chartText[lang].columns.support, numeric: true },
        { label: columns.ofAll, numeric: true },
        { label: columns.soFar, numeric: true },
      ],
      rows.map((row) => [
        countCell(lang, row.rank),
        wordsCell(projectName(row)),
        kronorCell(lang, row.support),
        percentCell(lang, row.share),
        percentCell(lang, row.cumulative),
      ]),
    ),
    summary: curve
      ? [
          ...pointsOf(rows).map((point) => `${describePoint(point, lang)}.`),
          ...(first ? [indexWords(first, lang)] : []),
        ].join(' ')
      : rows.map((row) => `${describeRanked(row, lang)}.`).join(' '),
    empty: emptiness(rows.length, slice.n),
  };
}

function indexWords({ gini, hhi }: Ranked, lang: Lang): string {
  return `${chartText[lang].concentration.index(formatNumber(lang, gini, 2), formatNumber(lang, hhi))}.`;
}

/** Shares of the projects that are told by a number of their own, per cent. */
const TOLD = [10, 20, 50];

/** The points of the curve to be told: the share of the projects, and what it has of the support, per cent. */
export function pointsOf(rows: readonly Ranked[]): { projects: number; support: number; rank: number }[] {
  return TOLD.flatMap((projects) => {
    const row = rows.find((each) => each.rank === Math.ceil((each.n * projects) / 100));
    return row ? [{ projects: (100 * row.rank) / row.n, support: row.cumulative, rank: row.rank }] : [];
  });
}

/** `10 % av projekten har 46 %`. */
export function describePoint(
  { projects, support }: { projects: number; support: number },
  lang: Lang,
): string {
  const { point } = chartText[lang].concentration;
  return point(formatPercent(lang, projects), formatPercent(lang, support));
}

/** One project as part of a sentence. */
export function describeRanked(row: Ranked, lang: Lang): string {
  const soFar = chartText[lang].concentration.soFar(formatPercent(lang, row.cumulative));
  return `${projectName(row)}: ${formatMoney(lang, row.support)}, ${soFar}`;
}
