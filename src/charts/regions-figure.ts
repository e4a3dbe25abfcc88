import { MEASURES } from '../measures/measures.ts';
import { chartFigureText } from '../text/chart-figure-text.ts';
import { chartText } from '../text/chart-text.ts';
import type { Lang } from '../text/lang.ts';
import { emptiness, type Figure } from './figure.ts';
import { countCell, figureTable, kronorCell, wordsCell } from './figure-table.ts';
import { describeRegion, rankRegions, regionName, type RegionRow } from './region-items.ts';

/** The words and figures of the chart of regions. `rows` are all regions of the slice. */
export function regionsFigure({ rows, lang }: { rows: readonly RegionRow[]; lang: Lang }): Figure {
  const text = chartText[lang];
  const words = chartFigureText[lang];
  const ranked = rankRegions(rows);
  const sum = (count: (row: RegionRow) => number) => rows.reduce((total, row) => total + count(row), 0);
  const of = sum((row) => row.n);
  const withSupport = sum((row) => row.n_with_support);
  const inferred = sum((row) => row.n_inferred);
  return {
    kind: 'regions',
    measure: text.regions.measure,
    legend: [{ mark: 'support', label: text.regions.support }],
    coverage: { withFact: withSupport, of, words: words.stateSupport(withSupport, of) },
    notes: [...(inferred > 0 ? [words.inferredRegions(inferred)] : []), `${text.regions.map}.`],
    method: [
      ...(of > withSupport ? [words.missingSupport(of - withSupport)] : []),
      MEASURES.support.caveat[lang],
    ],
    table: figureTable(
      [
        { label: text.columns.region, numeric: false },
        ...(['support', 'projects', 'withFact', 'inferred'] as const).map((column) => ({
          label: text.columns[column],
          numeric: true,
        })),
      ],
      ranked.map((row) => [
        wordsCell(regionName(row.region, lang)),
        kronorCell(lang, row.support_sum),
        countCell(lang, row.n),
        countCell(lang, row.n_with_support),
        countCell(lang, row.n_inferred),
      ]),
    ),
    summary: ranked.map((row) => `${describeRegion(row, lang)}.`).join(' '),
    empty: emptiness(withSupport, of),
  };
}
