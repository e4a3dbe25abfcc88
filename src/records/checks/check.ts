import type { Finding } from '../record.ts';
import type { RecordSheet } from '../record-sheet.ts';
import type { Field } from '../fields/scan-fields.ts';
import type { Sentence } from '../prose/sentences.ts';
import type { FoundStatement } from '../prose/read-statements.ts';

/** What a check may look at: the facts as read, and what stood on the page without becoming one. */
export interface Reading {
  sheet: RecordSheet;
  fields: readonly Field[];
  /** Fields whose value is not what their label promises. */
  unreadable: readonly Field[];
  statements: readonly FoundStatement[];
  sentences: readonly Sentence[];
}

export type Check = (reading: Reading) => Finding[];
