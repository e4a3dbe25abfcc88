import type { Layout } from '../record.ts';
import type { RecordSheet } from '../record-sheet.ts';
import type { SourceText, Span } from '../source-text.ts';
import type { FieldForm } from '../fields/find-label.ts';
import type { LabelTable } from '../fields/meaning.ts';
import type { Field } from '../fields/scan-fields.ts';

/** How one kind of published page is told apart and read. One file a layout, listed in `registry.ts`. */
export interface LayoutReader {
  layout: Layout | null;
  /** How its pages set label and value apart, the likeliest first. */
  forms: readonly FieldForm[];
  labels: LabelTable;
  /** Where the page shows, by its form, that it is of this kind; null when it is not. */
  recognise(source: SourceText): Span | null;
  /** Where the project's name stands when no label gives it: right above the fact box, or at the top of the page. */
  nameStands: 'above-fields' | 'top';
  /** What only this layout says: programme, fund, phase, and values in its own form. */
  complete(page: LayoutPage): void;
}

export interface LayoutPage {
  source: SourceText;
  sheet: RecordSheet;
  fields: readonly Field[];
  /** What `recognise` found. */
  sign: Span;
}
