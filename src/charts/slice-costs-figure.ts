import { MEASURES } from '../measures/measures.ts';
import { chartFigureText } from '../text/chart-figure-text.ts';
import { chartText } from '../text/chart-text.ts';
import { formatKronor, formatNumber } from '../text/format.ts';
import type { Lang } from '../text/lang.ts';
import type { Figure, LegendItem } from './figure.ts';
import { type FigureCell, figureTable, kronorCell, wordsCell } from './figure-table.ts';
import { isStrip, type SliceCosts, type SliceSpread } from './slice-costs.ts';
import { priceWords } from './slice-payers-figure.ts';
import { countBySide, type SliceNames } from './slice-side.ts';

interface SliceCostsInput extends SliceCosts {
  names: SliceNames;
  prices: 'current' | 'fixed';
  lang: Lang;
}

const NAMED = 12;

/** The words and figures of the chart of how cost per participant spreads in two slices. */
export function sliceCostsFigure({ dots, spreads, names, prices, lang }: SliceCostsInput): Figure {
  const text = chartText[lang];
  const own = text['slice-costs'];
  const words = chartFigureText[lang];
  const sum = (of: (row: SliceSpread) => number) => spreads.reduce((total, row) => total + of(row), 0);
  const n = sum((row) => row.n);
  const of = sum((row) => row.n_eligible);
  const strips = spreads.filter((row) => isStrip(row, dots));
  const small = (row: SliceSpread) => dots.filter((dot) => dot.side === row.side && dot.small_n).length;
  const counted: readonly (readonly [(list: string) => string, string])[] = [
    [words.sides.strip, countBySide(strips, (row) => row.n, lang)],
    [words.sides.preparatory, countBySide(spreads, (row) => row.n_preparatory, lang)],
    [words.sides.outturn, countBySide(spreads, (row) => row.n_outturn, lang)],
    [words.sides.unpriced, countBySide(spreads, (row) => row.n_unpriced, lang)],
    [words.sides.small, countBySide(spreads, small, lang)],
    [words.sides.zero, countBySide(spreads, (row) => row.n_zero, lang)],
  ];
  const covered = spreads.map((row) =>
    words.sides.of(row.side.toUpperCase(), formatNumber(lang, row.n), formatNumber(lang, row.n_eligible)),
  );
  const measure = MEASURES[prices === 'fixed' ? 'cost-per-actual-fixed-prices' : 'cost-per-actual'];
  return {
    kind: 'slice-costs',
    measure: [own.measure(priceWords(prices, lang)), ...(dots.length > 0 ? [own.dots] : [])].join('. '),
    legend: legendOf({ dots, spreads, names, prices, lang }),
    coverage: { withFact: n, of, words: words.sides.actual(covered.join(', ')) },
    notes: counted.flatMap(([say, list]) => (list === '' ? [] : [say(list)])),
    method: measure.caveat === null ? [] : [measure.caveat[lang]],
    table: tableOf({ dots, spreads, names, prices, lang }),
    summary: spreads
      .map((row) => {
        const few = dots.filter((dot) => dot.side === row.side);
        const each =
          few.length > 0 && few.length <= NAMED
            ? `: ${few.map((dot) => `${dot.title ?? dot.id} ${formatKronor(lang, dot.cost_per)}`).join('; ')}`
            : '';
        return `${describeSpread(row, names, lang)}${each}.`;
      })
      .join(' '),
    empty:
      sum((row) => row.n_eligible + row.n_preparatory) === 0 ? 'nothing' : n === 0 ? 'all-missing' : null,
  };
}

/** How the costs of one slice spread, as part of a sentence. */
export function describeSpread(row: SliceSpread, names: SliceNames, lang: Lang): string {
  const own = chartText[lang]['slice-costs'];
  const range = row.n === 0 ? own.none : `${formatKronor(lang, row.min)} – ${formatKronor(lang, row.max)}`;
  const median = row.median === null ? '' : `, ${own.median} ${formatKronor(lang, row.median)}`;
  return `${names[row.side]}, ${chartText[lang].n(row.n)}, ${range}${median}`;
}

function legendOf({ dots, spreads, prices, lang }: SliceCostsInput): LegendItem[] {
  const text = chartText[lang];
  const has = (group: 'esf' | 'leader' | 'interreg') => dots.some((dot) => dot.group === group);
  const strip = spreads.some((row) => isStrip(row, dots));
  return [
    ...(has('esf') ? [{ mark: 'esf', label: text.timeline.esf } as const] : []),
    ...(has('leader') ? [{ mark: 'leader_programme', label: text.timeline.leader } as const] : []),
    ...(has('interreg') ? [{ mark: 'eu', label: text.timeline.interreg } as const] : []),
    ...(dots.some((dot) => dot.group === null)
      ? [{ mark: 'other', label: text.timeline.other } as const]
      : []),
    ...(prices === 'fixed' && dots.length > 0
      ? [{ mark: 'current-price', label: text['slice-costs'].current } as const]
      : []),
    ...(strip ? [{ mark: 'quantiles', label: text['slice-costs'].quantiles } as const] : []),
  ];
}

function tableOf({ dots, spreads, names, prices, lang }: SliceCostsInput): Figure['table'] {
  const text = chartText[lang];
  const own = text['slice-costs'];
  const fixed = prices === 'fixed';
  const blank: readonly FigureCell[] = fixed ? [{ text: '', value: null, unit: 'kr' }] : [];
  const spread = spreads.flatMap((row) =>
    (
      [
        [own.median, row.median],
        ...(isStrip(row, dots)
          ? ([
              [own.least, row.min],
              [own.tenth, row.tenth],
              [own.quarter, row.quarter],
              [own.threeQuarters, row.three_quarters],
              [own.ninetieth, row.ninetieth],
              [own.most, row.max],
            ] as const)
          : []),
      ] as const
    ).map(([name, value]) => [
      wordsCell(names[row.side]),
      wordsCell(`${name} (${text.n(row.n)})`),
      kronorCell(lang, value),
      ...blank,
    ]),
  );
  return figureTable(
    [
      { label: text.slices.side, numeric: false },
      { label: text.columns.project, numeric: false },
      { label: text.columns.costPer, numeric: true },
      ...(fixed ? [{ label: own.current, numeric: true }] : []),
    ],
    [
      ...spread,
      ...dots.map((dot) => [
        wordsCell(names[dot.side]),
        wordsCell(dot.title ?? dot.id),
        kronorCell(lang, dot.cost_per),
        ...(fixed ? [kronorCell(lang, dot.current)] : []),
      ]),
    ],
  );
}

/** The thousands that a tick of cost stands for. */
export function thousands(lang: Lang, kronor: number): string {
  const text = chartText[lang]['slice-costs'];
  return text.thousands(formatNumber(lang, kronor / 1000, kronor < 1000 ? 1 : 0));
}
