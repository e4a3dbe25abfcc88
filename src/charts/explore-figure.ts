import { DIMENSIONS, type Dimension } from '../measures/dimensions.ts';
import { MEASURES } from '../measures/measures.ts';
import type { Measure } from '../measures/measure.ts';
import { chartText } from '../text/chart-text.ts';
import { exploreChartText } from '../text/explore-chart-text.ts';
import type { Lang } from '../text/lang.ts';
import { ALL, type Arranged, type ExplorePicture, type ExploreRow, isSum } from './explore-cells.ts';
import type { ExploreDot } from './explore-dots-marks.tsx';
import { exploreLegend } from './explore-legend.ts';
import { isOnMap } from './explore-map-values.ts';
import { type ExploreSpan, nameOf, timelineLines } from './explore-timeline-marks.tsx';
import { exactUnit, exactValue } from './explore-value.ts';
import { describeRow, drawnPanels, extentOf, toldOf, wordsOfCases } from './explore-values.ts';
import { describePeriod } from './timeline-figure.ts';
import { emptiness, type Figure, type FigureTable } from './figure.ts';
import { countCell, dayCell, type FigureCell, figureTable, wordsCell } from './figure-table.ts';

interface ExploreFigureInput {
  readonly arranged: Arranged;
  readonly dots: readonly ExploreDot[];
  readonly spans: readonly ExploreSpan[];
  readonly picture: ExplorePicture;
  /** The most that are told one by one; the rest is told as one. */
  readonly most: { readonly groups: number; readonly splits: number; readonly panels: number };
  /** The year whose prices are shown; null for the prices of the projects' own days. */
  readonly year: number | null;
  readonly lang: Lang;
}

const NOTHING: ExploreRow = {
  by_key: ALL,
  split_key: ALL,
  per_key: ALL,
  value: null,
  few_least: null,
  few_most: null,
  n: 0,
  n_all: 0,
  n_small: 0,
  by_members: 0,
  split_members: 0,
  per_members: 0,
};

/** The words and figures of what is explored. */
export function exploreFigure(input: ExploreFigureInput): Figure {
  const { arranged, picture, lang } = input;
  const text = exploreChartText[lang];
  const measure: Measure = MEASURES[picture.measure];
  const all = arranged.cell() ?? NOTHING;
  const panels = drawnPanels(arranged, picture);
  const told = toldOf(picture, extentOf(panels, picture), lang);
  const leftOut = all.n_all - all.n;
  return {
    kind: 'explore',
    question: asked(picture, lang),
    measure: measured(input, told.unit),
    legend: exploreLegend(input, told),
    coverage: { withFact: all.n, of: all.n_all, words: text.coverage(all.n, all.n_all) },
    notes: [
      ...cuts(input),
      ...(leftOut > 0 ? [text.leftOut(leftOut, measure.leavesOut[lang])] : []),
      ...(all.n_small > 0 && measure.smallBelow !== null
        ? [text.smallRatio(all.n_small, measure.smallBelow)]
        : []),
      ...(picture.chart === 'dots' ? [text.dotsNote] : []),
      ...(picture.chart === 'timeline' ? [text.timelineNote] : []),
      ...notDrawn(arranged, picture, lang),
    ],
    method: measure.caveat === null ? [] : [measure.caveat[lang]],
    table: TABLES[picture.chart](input),
    summary: [
      ...panels.flatMap(({ entry, rows }) => rows.map((row) => describeRow(row, entry, picture, told, lang))),
      ...spansOf(input).map(({ entry, span, name }) => `${entry.label}, ${describePeriod(span, name, lang)}`),
    ]
      .map((said) => `${said}.`)
      .join(' '),
    empty: emptiness(all.n, all.n_all),
  };
}

const nameOfDimension = (id: keyof typeof DIMENSIONS, lang: Lang): string => {
  const { name }: Dimension = DIMENSIONS[id];
  return name[lang];
};

/** A name within a sentence; one that begins with an abbreviation stays as it is. */
const lower = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** The dimensions within a sentence: `region och finansieringskälla`. */
function dimensionsOf({ by, split }: ExplorePicture, lang: Lang): string {
  const text = exploreChartText[lang];
  return [
    nameOfDimension(by, lang),
    ...(split === null ? [] : [split === 'payer' ? text.payer : nameOfDimension(split, lang)]),
  ]
    .map(lower)
    .join(text.and);
}

function asked(picture: ExplorePicture, lang: Lang): string {
  const { name }: Measure = MEASURES[picture.measure];
  if (picture.chart === 'timeline') return exploreChartText[lang].when(dimensionsOf(picture, lang));
  return exploreChartText[lang].question(lower(name[lang]), dimensionsOf(picture, lang));
}

/** `Total kostnad efter region och finansieringskälla, mnkr, löpande priser`. */
function measured({ picture, year, lang }: ExploreFigureInput, unit: string): string {
  const text = exploreChartText[lang];
  const { name, unit: of, formula }: Measure = MEASURES[picture.measure];
  const { per } = picture;
  const ofGroup = picture.statistic === 'median' ? text.medianOf : '';
  const statistic = picture.chart === 'dots' || picture.chart === 'timeline' ? text.ownOf : ofGroup;
  const shared = picture.chart === 'stacked' ? text.shareOfGroup : text.shareUnit;
  const money = of === 'kr' || of.startsWith('kr-per') || (of === 'percent' && formula.aggregation !== 'sum');
  // A measure in the prices of one year says so in its name.
  const prices = money && of !== 'percent' && year === null ? [text.current] : [];
  return [
    text.measured(name[lang], picture.share ? shared : unit, statistic, dimensionsOf(picture, lang)),
    ...(per === null ? [] : [text.panelsOf(lower(nameOfDimension(per, lang)))]),
    ...prices,
  ].join(', ');
}

const rest = (entries: Arranged['by']): number => entries.find(({ kind }) => kind === 'rest')?.members ?? 0;

/** What is told as one, and how many that are: nothing is left out silently. */
function cuts({ arranged, picture, most, lang }: ExploreFigureInput): string[] {
  const { cut } = exploreChartText[lang];
  const how = isSum(picture) ? cut.largest : cut.most;
  const cutOf = (part: 'by' | 'split' | 'per', shown: number, entries: Arranged['by']) =>
    rest(entries) > 0 ? [cut[part](shown, rest(entries), how)] : [];
  return [
    ...cutOf('by', most.groups, arranged.by),
    ...cutOf('split', most.splits, arranged.splits),
    ...cutOf('per', most.panels, arranged.panels),
  ];
}

/** What has no place in the kind of chart: projects without a time on a line, or without a place on the map. */
function notDrawn(arranged: Arranged, picture: ExplorePicture, lang: Lang): string[] {
  const text = exploreChartText[lang];
  const without = (drawn: (entry: Arranged['by'][number]) => boolean) =>
    arranged.by
      .filter((entry) => !drawn(entry))
      .reduce((sum, { key }) => sum + (arranged.cell(key)?.n ?? 0), 0);
  if (picture.chart === 'line') {
    const n = without(({ kind }) => kind === 'member');
    return n > 0 ? [text.notOnLine(n)] : [];
  }
  if (picture.chart !== 'map') return [];
  const n = without((entry) => isOnMap(entry, picture));
  return [...(n > 0 ? [text.notOnMap(n)] : []), `${chartText[lang].regions.map}.`];
}

/** The projects of a timeline, in the order that they are drawn in. */
const spansOf = ({ arranged, spans, picture }: ExploreFigureInput) =>
  picture.chart === 'timeline'
    ? timelineLines(arranged.by, spans).flatMap((line) =>
        line.kind === 'project' ? [{ entry: line.entry, span: line.span, name: nameOf(line) }] : [],
      )
    : [];

const TABLES: Record<ExplorePicture['chart'], (input: ExploreFigureInput) => FigureTable> = {
  bars: tableOf,
  stacked: tableOf,
  grouped: tableOf,
  dumbbell: tableOf,
  line: tableOf,
  map: tableOf,
  dots: dotsTable,
  timeline: spansTable,
};

/** Every value that is drawn, exactly, with what it rests on; and the totals. */
function tableOf({ arranged, picture, lang }: ExploreFigureInput): FigureTable {
  const text = exploreChartText[lang];
  const { measure, by, per } = picture;
  const unit = exactUnit(measure, lang);
  const head = (label: string) => ({ label: `${label}, ${unit}`, numeric: true });
  const panels = arranged.panels.length === 0 ? [null] : [...arranged.panels, null];
  const cell = (value: number | null) => valueCell(picture, value, lang);
  const exactly = (value: number) => exactValue(measure, value, lang);
  const ofFew = (key: string, perKey: string): string =>
    [null, ...arranged.splits]
      .map((split) => {
        const cases = wordsOfCases(arranged.cell(key, split?.key ?? ALL, perKey), exactly, lang);
        return cases === '' || split === null ? cases : `${split.label}: ${cases}`;
      })
      .filter((words) => words !== '')
      .join('; ');
  const anyOfFew = panels.some((panel) =>
    [...arranged.by.map(({ key }) => key), ALL].some((key) => ofFew(key, panel?.key ?? ALL) !== ''),
  );
  const rowOf = (panel: Arranged['by'][number] | null, key: string, label: string): FigureCell[] => {
    const perKey = panel?.key ?? ALL;
    const whole = arranged.cell(key, ALL, perKey);
    return [
      ...(per === null ? [] : [wordsCell(panel?.label ?? text.total)]),
      wordsCell(label),
      ...arranged.splits.map((split) => cell(arranged.cell(key, split.key, perKey)?.value ?? null)),
      cell(whole?.value ?? null),
      ...(anyOfFew ? [wordsCell(ofFew(key, perKey) || null)] : []),
      countCell(lang, whole?.n_all ?? 0),
      countCell(lang, whole?.n ?? 0),
    ];
  };
  return figureTable(
    [
      ...(per === null ? [] : [{ label: nameOfDimension(per, lang), numeric: false }]),
      { label: nameOfDimension(by, lang), numeric: false },
      ...arranged.splits.map(({ label }) => head(label)),
      head(isSum(picture) ? text.sum : text.total),
      ...(anyOfFew ? [{ label: `${text.pivot.ofFew}, ${unit}`, numeric: false }] : []),
      { label: text.pivot.projects, numeric: true },
      { label: text.pivot.withValue, numeric: true },
    ],
    panels.flatMap((panel) => [
      ...arranged.by.map(({ key, label }) => rowOf(panel, key, label)),
      rowOf(panel, ALL, isSum(picture) ? text.sum : text.total),
    ]),
  );
}

/** In the measure’s own unit, which the head of the column names; a file holds the number. */
function valueCell({ measure }: ExplorePicture, value: number | null, lang: Lang): FigureCell {
  return { text: exactValue(measure, value, lang), value, unit: null };
}

function dotsTable({ arranged, dots, picture, lang }: ExploreFigureInput): FigureTable {
  const names = new Map(arranged.by.map(({ key, label }) => [key, label]));
  return figureTable(
    [
      { label: nameOfDimension(picture.by, lang), numeric: false },
      { label: chartText[lang].columns.project, numeric: false },
      { label: exactUnit(picture.measure, lang), numeric: true },
    ],
    dots.map(({ by_key, title, id, value }) => [
      wordsCell(names.get(by_key) ?? null),
      wordsCell(title ?? id),
      valueCell(picture, value, lang),
    ]),
  );
}

function spansTable(input: ExploreFigureInput): FigureTable {
  const { picture, lang } = input;
  const { columns } = chartText[lang];
  return figureTable(
    [
      { label: nameOfDimension(picture.by, lang), numeric: false },
      { label: columns.project, numeric: false },
      { label: columns.start, numeric: false },
      { label: columns.end, numeric: false },
      { label: columns.months, numeric: true },
    ],
    spansOf(input).map(({ entry, span, name }) => [
      wordsCell(entry.label),
      wordsCell(name),
      dayCell(lang, span.start),
      dayCell(lang, span.end),
      valueCell(picture, span.months, lang),
    ]),
  );
}
