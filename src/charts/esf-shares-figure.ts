import { MEASURES } from '../measures/measures.ts';
import { chartText } from '../text/chart-text.ts';
import { deeperChartText } from '../text/deeper-chart-text.ts';
import { formatNumber, formatPercent, formatPoints, formatRate } from '../text/format.ts';
import type { Lang } from '../text/lang.ts';
import { sentence } from '../text/sentence.ts';
import { emptiness, type Figure } from './figure.ts';
import { countCell, figureTable, percentCell, wordsCell } from './figure-table.ts';
import { projectName } from './project-row.ts';

/** A project with its ESF share beside the rate that its documents state. Per cent, and percentage points. */
export interface EsfShare {
  readonly id: string;
  readonly title: string | null;
  readonly number: string | null;
  readonly share: number;
  readonly rate: number | null;
  readonly deviation: number | null;
}

/** How many projects have a share that is nearest to this whole per cent. */
export interface ShareBin {
  readonly share: number;
  readonly n: number;
  readonly n_rate: number;
  readonly n_apart: number;
}

/** How many projects the slice has, and how many of them have an ESF share. */
interface Counts {
  readonly n: number;
  readonly n_esf_share: number;
}

/** Shares that calls have asked for again and again: project co-financing of 53, 33, 25 and 0 per cent. */
export const USUAL_SHARES = [47, 67, 75, 100] as const;

const method = (lang: Lang) => [MEASURES.deviation.caveat[lang], MEASURES['esf-share'].caveat[lang]];

/** The words and figures of the chart of ESF shares, project by project. */
export function esfSharesFigure(rows: readonly EsfShare[], slice: Counts, lang: Lang): Figure {
  const text = chartText[lang]['esf-shares'];
  const words = deeperChartText[lang];
  const { columns } = words;
  const withRate = rows.filter((row) => row.rate !== null).length;
  return {
    kind: 'esf-shares',
    measure: text.measure,
    legend: [
      { mark: 'share-dot', label: text.share },
      ...(withRate > 0 ? [{ mark: 'stated-rate', label: text.rate } as const] : []),
      { mark: 'usual-share', label: text.usual },
    ],
    coverage: {
      withFact: slice.n_esf_share,
      of: slice.n,
      words: words.stateShare(slice.n_esf_share, slice.n),
    },
    notes: [
      words.stateRate(withRate, rows.length),
      ...(rows.length < slice.n_esf_share ? [words.firstShown(rows.length, slice.n_esf_share)] : []),
    ],
    method: method(lang),
    table: figureTable(
      [
        { label: chartText[lang].columns.project, numeric: false },
        { label: columns.esfShare, numeric: true },
        { label: columns.rate, numeric: true },
        { label: columns.deviation, numeric: true },
      ],
      rows.map((row) => [
        wordsCell(projectName(row)),
        percentCell(lang, row.share),
        { text: formatRate(lang, row.rate), value: row.rate, unit: 'percent' },
        { text: formatPoints(lang, row.deviation), value: row.deviation, unit: 'points' },
      ]),
    ),
    summary: rows.map((row) => sentence(describeShare(row, lang))).join(' '),
    empty: emptiness(rows.length, slice.n),
  };
}

/** One project's share as part of a sentence. */
export function describeShare(row: EsfShare, lang: Lang): string {
  const text = chartText[lang]['esf-shares'];
  const rate = row.rate === null ? text.noRate : text.stated(formatRate(lang, row.rate));
  const apart = row.deviation === null ? [] : [text.apart(formatPoints(lang, row.deviation))];
  return `${projectName(row)}: ${[formatPercent(lang, row.share, 1), rate, ...apart].join(', ')}`;
}

/** The words and figures of the chart of how many projects have which ESF share. */
export function shareBinsFigure(bins: readonly ShareBin[], slice: Counts, lang: Lang): Figure {
  const text = chartText[lang]['esf-shares'];
  const words = deeperChartText[lang];
  const { columns } = words;
  const sum = (of: (bin: ShareBin) => number) => bins.reduce((total, bin) => total + of(bin), 0);
  return {
    kind: 'esf-shares',
    measure: text.measureMany,
    legend: [
      { mark: 'esf', label: text.projects },
      { mark: 'usual-share', label: text.usual },
    ],
    coverage: {
      withFact: slice.n_esf_share,
      of: slice.n,
      words: words.stateShare(slice.n_esf_share, slice.n),
    },
    notes: [
      words.manyApart(
        sum((bin) => bin.n_apart),
        sum((bin) => bin.n_rate),
      ),
    ],
    method: method(lang),
    table: figureTable(
      [
        { label: columns.esfShare, numeric: true },
        { label: chartText[lang].columns.projects, numeric: true },
        { label: columns.withRate, numeric: true },
        { label: columns.apart, numeric: true },
      ],
      bins.map((bin) => [
        bin.share > 100
          ? wordsCell(text.over)
          : { text: formatPercent(lang, bin.share), value: bin.share, unit: 'percent' },
        countCell(lang, bin.n),
        countCell(lang, bin.n_rate),
        countCell(lang, bin.n_apart),
      ]),
    ),
    summary: bins
      .toSorted((one, other) => other.n - one.n)
      .slice(0, 5)
      .map((bin) => `${describeShareBin(bin, lang)}.`)
      .join(' '),
    empty: emptiness(bins.length, slice.n),
  };
}

/** A bar as part of a sentence: `47 %: 12 projekt`. */
export function describeShareBin({ share, n }: ShareBin, lang: Lang): string {
  const text = chartText[lang]['esf-shares'];
  return `${share > 100 ? text.over : formatPercent(lang, share)}: ${formatNumber(lang, n)} ${text.projects}`;
}
