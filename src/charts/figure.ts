import type { Mark } from './swatch.tsx';

const FIGURE_KINDS = [
  'funding',
  'participants',
  'timeline',
  'cost',
  'regions',
  'areas',
  'slice-payers',
  'slice-costs',
  'explore',
] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

export interface LegendItem {
  readonly mark: Mark;
  readonly label: string;
}

/** A cell says how it is set: words left, numbers right. */
export interface FigureTable {
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

/** Everything in words that belongs to a chart, on the page as in its image. */
export interface Figure {
  readonly kind: FigureKind;
  /** Measure, unit and price basis. */
  readonly measure: string;
  readonly legend: readonly LegendItem[];
  readonly coverage: { readonly withFact: number; readonly of: number; readonly words: string };
  /** What a reader would else misread: what is left out, on what basis. Whole sentences, on the page as in the image. */
  readonly notes: readonly string[];
  /** How it is calculated, what is missing, what it does not say: for the image, which stands without the page. */
  readonly method: readonly string[];
  /** Exactly what the chart draws. */
  readonly table: FigureTable;
  /** What can be read off the chart, made from its data: its alternative text. */
  readonly summary: string;
  /** Why there is nothing to draw. */
  readonly empty: 'nothing' | 'all-missing' | null;
}

/** Nothing in the slice, or nothing that states the fact. */
export function emptiness(drawn: number, of: number): Figure['empty'] {
  if (of === 0) return 'nothing';
  return drawn === 0 ? 'all-missing' : null;
}
