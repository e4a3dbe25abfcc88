import { MEASURES } from '../measures/measures.ts';
import { chartFigureText } from '../text/chart-figure-text.ts';
import { chartText } from '../text/chart-text.ts';
import { formatKronor, formatNumber } from '../text/format.ts';
import type { Lang } from '../text/lang.ts';
import { binEdges } from '../measures/log-bins.ts';
import type { CostBin } from './cost-bins.ts';
import { emptiness, type Figure } from './figure.ts';
import { countCell, figureTable, wordsCell } from './figure-table.ts';

interface CostDensityFigureInput {
  bins: readonly CostBin[];
  /** Projects in the slice; with cost and a number of people; preparatory; on outturn. */
  slice: {
    readonly n: number;
    readonly n_cost_per: number;
    readonly n_preparatory: number;
    readonly n_cost_outturn: number;
  };
  lang: Lang;
}

/** The words and figures of the chart of where most projects lie, by cost and participants. */
export function costDensityFigure({ bins, slice, lang }: CostDensityFigureInput): Figure {
  const text = chartText[lang];
  const words = chartFigureText[lang];
  const n = bins.reduce((sum, bin) => sum + bin.n, 0);
  const of = slice.n - slice.n_preparatory;
  const fullest = bins.reduce<CostBin | null>((most, bin) => (most && most.n >= bin.n ? most : bin), null);
  const { caveat } = MEASURES['cost-per-actual'];
  return {
    kind: 'cost',
    measure: text.cost.measureDensity,
    legend: [{ mark: 'iso-line', label: text.cost.line }],
    coverage: { withFact: slice.n_cost_per, of, words: words.statePeople(slice.n_cost_per, of) },
    notes: [
      words.density(formatNumber(lang, n), formatNumber(lang, fullest?.n ?? 0)),
      ...(slice.n_preparatory > 0 ? [words.preparatoryOut(slice.n_preparatory)] : []),
      ...(slice.n_cost_outturn > 0 ? [words.outturnMany(slice.n_cost_outturn)] : []),
    ],
    method: [
      ...(of > slice.n_cost_per ? [words.missingPeople(of - slice.n_cost_per)] : []),
      ...(slice.n_cost_per > n ? [words.zeroCostBins(slice.n_cost_per - n)] : []),
      words.bothBases(
        bins.reduce((sum, bin) => sum + bin.n_actual, 0),
        n,
      ),
      ...(caveat === null ? [] : [caveat[lang]]),
    ],
    table: figureTable(
      [
        { label: text.columns.cost, numeric: true },
        { label: text.columns.people, numeric: true },
        { label: text.columns.projects, numeric: true },
        { label: text.columns.withActual, numeric: true },
      ],
      bins.map((bin) => [
        wordsCell(wordsOf('cost', bin.cost_bin, lang)),
        wordsCell(wordsOf('people', bin.people_bin, lang)),
        countCell(lang, bin.n),
        countCell(lang, bin.n_actual),
      ]),
    ),
    summary:
      fullest === null
        ? ''
        : words.fullest(
            formatNumber(lang, fullest.n),
            wordsOf('cost', fullest.cost_bin, lang),
            wordsOf('people', fullest.people_bin, lang),
          ),
    empty: emptiness(n, slice.n),
  };
}

/** One box as part of a sentence: `12 projekt: 1 000 000 kr – < 1 778 279 kr, 10 – < 18 deltagare`. */
export function describeBin(bin: CostBin, lang: Lang): string {
  return chartFigureText[lang].bin(
    formatNumber(lang, bin.n),
    wordsOf('cost', bin.cost_bin, lang),
    wordsOf('people', bin.people_bin, lang),
  );
}

// Hundreds of boxes share some thirty ranges, and a hand on the years asks for their words at every step.
const known = new Map<string, string>();

/** A bin as a range whose end is the beginning of the next. */
function wordsOf(axis: 'cost' | 'people', bin: number, lang: Lang): string {
  const key = `${axis} ${bin} ${lang}`;
  const { from, to } = binEdges(bin);
  const format = (value: number) =>
    axis === 'cost' ? formatKronor(lang, value) : formatNumber(lang, Math.ceil(value - 1e-9));
  const words = known.get(key) ?? `${format(from)} – < ${format(to)}`;
  known.set(key, words);
  return words;
}
