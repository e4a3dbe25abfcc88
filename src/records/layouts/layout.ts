import type { Layout } from '../record.ts';
import type { RecordSheet } from '../record-sheet.ts';
import type { SourceText, Span } from '../source-text.ts';
import type { Field, FieldForm } from '../fields/scan-fields.ts';
import type { Labels } from '../fields/meaning.ts';

/** How one kind of published page is told apart and read. One file a layout, listed in `registry.ts`. */
export interface LayoutReader {
  layout: Layout | null;
  form: FieldForm;
  labels: Labels;
  /** Where the page shows, by its form, that it is of this kind; null when it is not. */
  recognise(source: SourceText): Span | null;
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
