import type { Field } from '../fields/scan-fields.ts';
import type { RecordSheet } from '../record-sheet.ts';
import type { SourceText } from '../source-text.ts';
import { fundOfField } from '../values/funds.ts';
import { fieldWith } from './field-signs.ts';

/** The fund that a page's own field names. */
export function fillNamedFund(source: SourceText, sheet: RecordSheet, fields: readonly Field[]): void {
  const field = fieldWith(fields, 'fund');
  if (field === null) return;
  const fund = fundOfField(source.plain.slice(field.value.start, field.value.end), field.value.start);
  if (fund !== null) sheet.set('fund', fund.fund, fund, 'derived');
}
