import { chartFigureText } from '../text/chart-figure-text.ts';
import { chartText } from '../text/chart-text.ts';
import { formatMoney, formatPercent } from '../text/format.ts';
import type { Lang } from '../text/lang.ts';
import { emptiness, type Figure } from './figure.ts';
import { type FigureCell, figureTable, kronorCell, percentCell, wordsCell } from './figure-table.ts';
import { FUNDING_SOURCES, type FundingMode, fundingOf, type FundingSource } from './funding-parts.ts';
import { outturnNote } from './outturn-note.ts';
import { projectName, type ProjectRow } from './project-row.ts';
import type { SliceCounts } from './slice-counts.ts';

interface FundingFigureInput {
  /** The projects that the chart draws: the first of the slice. */
  rows: readonly ProjectRow[];
  slice: SliceCounts;
  mode: FundingMode;
  lang: Lang;
}

/** The words and figures of the chart of who pays. */
export function fundingFigure({ rows, slice, mode, lang }: FundingFigureInput): Figure {
  const text = chartText[lang].funding;
  const words = chartFigureText[lang];
  const funding = rows.map((row) => fundingOf(row, mode));
  const sources = FUNDING_SOURCES.filter((source) =>
    funding.some((each) => each.drawn && each.parts.some((part) => part.source === source)),
  );
  const withBoth = slice.n_support_share;
  const missing = slice.n - withBoth;
  // Kronor can be drawn of either, shares of both only.
  const withAny = mode === 'share' ? withBoth : Math.max(slice.n_cost, slice.n_support);
  const cut = rows.length < slice.n ? [words.shown(rows.length, slice.n)] : [];
  return {
    kind: 'funding',
    measure: text.measure[mode],
    legend: sources.map((source) => ({
      mark: source,
      label: source === 'cofinancing' ? text.cofinancingShort : text[source],
    })),
    coverage: { withFact: withBoth, of: slice.n, words: words.stateCost(withBoth, slice.n) },
    notes: [...outturnNote(rows, lang), ...cut],
    method: [
      ...(missing > 0 ? [words.missingCost(missing)] : []),
      ...(sources.includes('cofinancing') ? [words.calculated] : []),
    ],
    table: fundingTable(rows, sources, lang),
    summary: [...rows.map((row) => `${describeFunding(row, lang)}.`), ...cut].join(' '),
    empty: emptiness(withAny, slice.n),
  };
}

function fundingTable(
  rows: readonly ProjectRow[],
  sources: readonly FundingSource[],
  lang: Lang,
): Figure['table'] {
  const text = chartText[lang];
  const { columns } = text;
  const cells = (row: ProjectRow): FigureCell[] => {
    const funding = fundingOf(row, 'kronor');
    return sources.flatMap((source) => {
      const part = funding.drawn ? funding.parts.find((each) => each.source === source) : undefined;
      return [kronorCell(lang, part?.amount ?? null), percentCell(lang, part?.share ?? null)];
    });
  };
  return figureTable(
    [
      { label: columns.project, numeric: false },
      { label: columns.cost, numeric: true },
      { label: columns.basis, numeric: false },
      ...sources.flatMap((source) => [
        { label: text.funding[source], numeric: true },
        { label: columns.shareOf(text.funding[source]), numeric: true },
      ]),
    ],
    rows.map((row) => [
      wordsCell(projectName(row)),
      kronorCell(lang, row.cost),
      wordsCell(row.cost_basis === null ? null : text.bases[row.cost_basis]),
      ...cells(row),
    ]),
  );
}

/** One project's funding as part of a sentence, for a screen reader and the alternative text. */
export function describeFunding(row: ProjectRow, lang: Lang): string {
  const text = chartText[lang];
  const { gaps } = text.funding;
  const funding = fundingOf(row, 'kronor');
  if (!funding.drawn) {
    const gap = funding.gap === 'foreign' ? gaps.foreign(row.currency) : gaps[funding.gap];
    return `${projectName(row)}: ${gap}`;
  }
  const total = row.cost === null ? gaps['no-total'] : formatMoney(lang, row.cost);
  const basis = row.cost_basis === 'outturn' ? ` (${text.bases.outturn})` : '';
  const parts = funding.parts.map(
    ({ source, share, amount }) =>
      `${text.funding[source]} ${share === null ? formatMoney(lang, amount) : formatPercent(lang, share)}`,
  );
  return `${projectName(row)}, ${total}${basis}: ${parts.join(', ')}`;
}
