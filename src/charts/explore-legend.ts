import { MEASURES } from '../measures/measures.ts';
import type { Measure } from '../measures/measure.ts';
import { exploreChartText } from '../text/explore-chart-text.ts';
import type { Lang } from '../text/lang.ts';
import { type Arranged, type ExplorePicture, isSum } from './explore-cells.ts';
import { areasOf, areasShown, mapClasses } from './explore-map-values.ts';
import { measureMark, splitMarks } from './explore-marks.ts';
import type { ExploreSpan } from './explore-timeline-marks.tsx';
import { tickWords, type Told } from './explore-value.ts';
import { casesOf, drawnPanels, isOfFew } from './explore-values.ts';
import type { LegendItem } from './figure.ts';
import { timelineLegend } from './timeline-figure.ts';

interface Legended {
  readonly arranged: Arranged;
  readonly spans: readonly ExploreSpan[];
  readonly picture: ExplorePicture;
  readonly lang: Lang;
}

/** What the marks of the chart stand for. */
export function exploreLegend({ arranged, spans, picture, lang }: Legended, told: Told): LegendItem[] {
  const text = exploreChartText[lang];
  const { name }: Measure = MEASURES[picture.measure];
  if (picture.chart === 'dots')
    return [
      { mark: 'project', label: text.dot },
      { mark: 'median', label: text.median },
    ];
  if (picture.chart === 'timeline') return timelineLegend(spans, lang);
  if (picture.chart === 'map') return mapLegend(arranged, picture, told, lang);
  const marks = splitMarks(arranged.splits, picture.split);
  const parts = arranged.splits.map(({ label }, at): LegendItem => ({ mark: marks[at] ?? 'other', label }));
  const own = measureMark(picture.measure);
  return [
    ...parts,
    ...(parts.length === 0 && own !== 'other' ? [{ mark: own, label: name[lang] }] : []),
    ...fewLegend(arranged, picture, lang),
  ];
}

/** That bars of so few projects that they are rather cases are hatched, where there are any. */
function fewLegend(arranged: Arranged, picture: ExplorePicture, lang: Lang): LegendItem[] {
  const few = drawnPanels(arranged, picture).some(({ rows }) =>
    rows.some((row) => [row.whole, ...row.parts].some((drawn) => isOfFew(drawn, picture))),
  );
  return [
    ...(few && picture.chart !== 'line' ? [{ mark: 'few' as const, label: exploreChartText[lang].few }] : []),
    ...casesLegend(arranged, picture, lang),
  ];
}

/** That projects which are too few for a median are a dot each. */
function casesLegend(arranged: Arranged, picture: ExplorePicture, lang: Lang): LegendItem[] {
  const cases = drawnPanels(arranged, picture).some(({ rows }) =>
    rows.some(({ whole }) => casesOf(whole.row).length > 0),
  );
  return cases && (picture.chart === 'bars' || picture.chart === 'map')
    ? [{ mark: 'project', label: exploreChartText[lang].dotOfFew }]
    : [];
}

/** Circles for what adds up, colours for what does not, and what the map leaves uncoloured. */
function mapLegend(arranged: Arranged, picture: ExplorePicture, told: Told, lang: Lang): LegendItem[] {
  const text = exploreChartText[lang];
  const found = mapClasses(arranged, picture);
  const edges = found.flatMap(({ from, to }, at) => (at === 0 ? [from, to] : [to]));
  const words = tickWords(picture.measure, told, edges, lang);
  const classes = found.map(({ from, to, mark }, at): LegendItem => ({
    mark,
    label: from === to ? (words[at + 1] ?? '') : text.mapClass(words[at] ?? '', words[at + 1] ?? ''),
  }));
  const shown = areasShown(arranged, picture);
  const kinds = areasOf(picture).map(({ name }) => shown.get(name)?.kind ?? 'absent');
  return [
    ...(isSum(picture) ? [{ mark: 'support' as const, label: text.mapCircle }] : classes),
    ...(kinds.includes('few') ? [{ mark: 'uncoloured' as const, label: text.mapFew }] : []),
    ...(kinds.includes('absent') ? [{ mark: 'nodata' as const, label: text.mapNone }] : []),
    ...fewLegend(arranged, picture, lang),
  ];
}
