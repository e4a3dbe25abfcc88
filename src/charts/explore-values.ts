import { exploreChartText } from '../text/explore-chart-text.ts';
import type { Lang } from '../text/lang.ts';
import {
  ALL,
  type Arranged,
  type Entry,
  type ExplorePicture,
  type ExploreRow,
  isSum,
} from './explore-cells.ts';
import { spokenOwnValue, spokenValue, toldAs, type Told } from './explore-value.ts';

/** What a mark stands for: its own group, and the value that is drawn, in the measure's unit or per cent. */
export interface Drawn {
  readonly entry: Entry | null;
  readonly row: ExploreRow | undefined;
  readonly value: number | null;
}

/** A row of the chart: the whole of a group, and its parts where it is split. */
export interface DrawnRow {
  readonly entry: Entry;
  readonly whole: Drawn;
  readonly parts: readonly Drawn[];
}

export interface DrawnPanel {
  /** null where there is one chart only. */
  readonly entry: Entry | null;
  readonly rows: readonly DrawnRow[];
}

const FEW = 3;

/** The values to draw, panel by panel; every panel has the same rows. */
export function drawnPanels(arranged: Arranged, picture: ExplorePicture): DrawnPanel[] {
  const panels: readonly (Entry | null)[] = arranged.panels.length === 0 ? [null] : arranged.panels;
  return panels.map((panel) => {
    const per = panel?.key ?? ALL;
    const total = arranged.cell(ALL, ALL, per)?.value ?? null;
    return {
      entry: panel,
      rows: arranged.by.map((entry) => {
        const row = arranged.cell(entry.key, ALL, per);
        // A stack shares its own whole, other marks share that of the chart.
        const stacked = picture.chart === 'stacked';
        const shareOf = stacked ? (row?.value ?? null) : total;
        const shared = (value: number | null): number | null => {
          if (!picture.share || value === null) return value;
          return shareOf === null || shareOf <= 0 ? null : (100 * value) / shareOf;
        };
        return {
          entry,
          whole: { entry: null, row, value: shared(row?.value ?? null) },
          parts: arranged.splits.map((split) => {
            const part = arranged.cell(entry.key, split.key, per);
            return { entry: split, row: part, value: shared(part?.value ?? null) };
          }),
        };
      }),
    };
  });
}

/** The smallest and the largest that is drawn; 0 is always among them. */
export function extentOf(panels: readonly DrawnPanel[], picture: ExplorePicture): readonly [number, number] {
  const whole = picture.split === null || picture.chart === 'stacked';
  const values = panels.flatMap(({ rows }) =>
    rows.flatMap((row) =>
      (whole ? [row.whole] : row.parts).flatMap((drawn) => [drawn.value ?? 0, ...casesOf(drawn.row)]),
    ),
  );
  return [Math.min(0, ...values), Math.max(0, ...values)];
}

/** How values are told, given the largest. */
export function toldOf(picture: ExplorePicture, [least, most]: readonly [number, number], lang: Lang): Told {
  return toldAs(picture.measure, Math.max(most, -least), picture.share, lang);
}

/** The values of projects that are too few for a median, from small to large: one, two, or none. */
export function casesOf(row: ExploreRow | undefined): number[] {
  if (row === undefined || row.few_least === null || row.few_most === null) return [];
  return row.n === 1 ? [row.few_least] : [row.few_least, row.few_most];
}

/** `35 700 och 92 500`, each as it is told there; nothing where there are none. */
export function wordsOfCases(
  row: ExploreRow | undefined,
  tell: (value: number) => string,
  lang: Lang,
): string {
  return casesOf(row).map(tell).join(exploreChartText[lang].and);
}

/** What stands in the place of a value, in words: the projects' own where they are too few for a median. */
export function whyNone(row: ExploreRow | undefined, tell: (value: number) => string, lang: Lang): string {
  const text = exploreChartText[lang];
  if (row === undefined || row.n_all === 0) return text.noProjects;
  const cases = wordsOfCases(row, tell, lang);
  return cases === '' ? text.noValue : text.cases(cases);
}

/** `n = 2`, or `n = 2 of 3` where not all projects of the group have the value. */
export function countOf(row: ExploreRow | undefined, lang: Lang): string {
  const text = exploreChartText[lang];
  if (row === undefined || row.n_all === 0) return '';
  return row.n === row.n_all ? text.n(row.n) : text.nOf(row.n, row.n_all);
}

/** Whether a value rests on so few projects that it is rather a case: where it does not add up, less than three. */
export function isOfFew(drawn: Drawn, picture: ExplorePicture): boolean {
  return !isSum(picture) && drawn.value !== null && (drawn.row?.n ?? 0) < FEW;
}

/** A row of the chart as a sentence without its end. */
export function describeRow(
  row: DrawnRow,
  panel: Entry | null,
  picture: ExplorePicture,
  told: Told,
  lang: Lang,
): string {
  const speak = (value: number) => spokenValue(picture.measure, told, value, lang);
  const said = ({ value, row: of }: Drawn): string =>
    value === null ? whyNone(of, (own) => spokenOwnValue(told, own, lang), lang) : speak(value);
  const count = countOf(row.whole.row, lang);
  const stackedShare = picture.chart === 'stacked' && picture.share;
  const parts = row.parts
    .filter((part) => part.row !== undefined && part.row.n_all > 0)
    .map((part) => `${part.entry?.label ?? ''} ${said(part)}`);
  return [
    `${panel === null ? '' : `${panel.label}, `}${row.entry.label}: ${
      stackedShare && row.whole.value !== null ? '' : said(row.whole)
    }${count === '' ? '' : `${stackedShare && row.whole.value !== null ? '' : ', '}${count}`}`,
    ...(parts.length === 0 ? [] : [parts.join(', ')]),
  ].join('; ');
}
