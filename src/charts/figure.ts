import { chartFigureText } from '../text/chart-figure-text.ts';
import { chartText } from '../text/chart-text.ts';
import type { Lang } from '../text/lang.ts';
import type { Mark } from './swatch.tsx';

const FIGURE_KINDS = [
  'funding',
  'participants',
  'timeline',
  'cost',
  'regions',
  'areas',
  'esf-shares',
  'support-years',
  'goals',
  'concentration',
  'slice-payers',
  'slice-costs',
  'explore',
] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

export interface LegendItem {
  readonly mark: Mark;
  readonly label: string;
}

/** Dates as ISO text; null where nothing is stated. */
export type FigureValue = string | number | null;

/** A cell says how it is set: words left, numbers right. */
export interface FigureColumn {
  readonly label: string;
  readonly numeric: boolean;
  /** Of the column's values; null where they have none. */
  readonly unit?: 'kr' | 'percent' | 'points' | null;
}

export interface FigureTable {
  readonly columns: readonly FigureColumn[];
  /** As they are read. */
  readonly rows: readonly (readonly string[])[];
  /** The same cells unrounded, for a file. */
  readonly values: readonly (readonly FigureValue[])[];
}

/** Everything in words that belongs to a chart, on the page as in its image. */
export interface Figure {
  readonly kind: FigureKind;
  /** What is asked, where the kind alone does not tell. */
  readonly question?: string;
  /** Measure, unit and price basis. */
  readonly measure: string;
  readonly legend: readonly LegendItem[];
  readonly coverage: { readonly withFact: number; readonly of: number; readonly words: string };
  /** What a reader would else misread: what is left out, on what basis. Whole sentences, on the page as in the image. */
  readonly notes: readonly string[];
  /** How it is calculated, what is missing, what it does not say: for the image, which stands without the page. */
  readonly method: readonly string[];
  /** The same of what is in the table alone: for a file of it. */
  readonly ofTable?: readonly string[];
  /** Exactly what the chart draws. */
  readonly table: FigureTable;
  /** What can be read off the chart, made from its data: its alternative text. */
  readonly summary: string;
  /** Why there is nothing to draw. */
  readonly empty: 'nothing' | 'all-missing' | null;
}

/** What a chart asks, as its title. */
export function titleOf({ kind, question }: Pick<Figure, 'kind' | 'question'>, lang: Lang): string {
  return question ?? chartText[lang][kind].title;
}

/** Nothing in the slice, or nothing that states the fact. */
export function emptiness(drawn: number, of: number): Figure['empty'] {
  if (of === 0) return 'nothing';
  return drawn === 0 ? 'all-missing' : null;
}

/** What stands in the place of a chart that has nothing to draw; null where it has. */
export function emptyWords({ empty, kind }: Pick<Figure, 'empty' | 'kind'>, lang: Lang): string | null {
  if (empty === null) return null;
  const text = chartFigureText[lang];
  return empty === 'nothing' ? text.nothing : text.allMissing[kind];
}
