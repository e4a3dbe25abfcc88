import type { Column } from '../headers/assign-columns.ts';
import { kindOf } from '../headers/table-field.ts';
import { columnAnswer, type TableMapping } from '../mapping.ts';
import type { TableCells } from '../rows/table-cells.ts';
import { decideDateForm, emptyDateSurvey, surveyDate, type DateForm, type DateSurvey } from './date-form.ts';
import { isMissing } from './missing.ts';
import { decideNumberForm, emptyNumberSurvey, surveyNumber, type NumberForm, type NumberSurvey } from './number-form.ts';
import { decideRateForm, emptyRateSurvey, surveyRate, type RateForm, type RateSurvey } from './rate-form.ts';

/** How a column's cells are written, decided from all of them. */
export type ColumnForm =
  | { kind: 'amount'; form: NumberForm; survey: NumberSurvey }
  | { kind: 'rate'; form: RateForm; survey: RateSurvey }
  | { kind: 'date'; form: DateForm; survey: DateSurvey }
  | { kind: 'text' };

/** The form of every column, in their order. What a column's own cells leave open the table's other columns may settle. */
export function decideForms(cells: TableCells, columns: readonly Column[], mapping: TableMapping): ColumnForm[] {
  const forms = columns.map((column) => ownForm(cells, column));
  const decimals = agreed(forms.map((one) => (one.kind === 'amount' && one.form.decidedBy === 'cells' && !one.form.mixed ? one.form.decimal : null)));
  const orders = agreed(forms.map((one) => (one.kind === 'date' && one.form.decidedBy === 'cells' && !one.form.mixed ? one.form.order : null)));
  return forms.map((one, at): ColumnForm => {
    const column = columns[at];
    const answer = column === undefined ? null : columnAnswer(mapping, column.header, column.index);
    if (one.kind === 'amount') return { ...one, form: settleNumber(one.form, answer?.decimal ?? null, decimals) };
    if (one.kind === 'date') return { ...one, form: settleDate(one.form, answer?.dateOrder ?? null, orders) };
    if (one.kind === 'rate' && answer?.rate !== undefined)
      return { ...one, form: { scale: answer.rate, decidedBy: 'answer' } };
    return one;
  });
}

function settleNumber(form: NumberForm, answer: NumberForm['decimal'], others: NumberForm['decimal']): NumberForm {
  if (answer !== null) return { ...form, decimal: answer, decidedBy: 'answer' };
  if (form.decimal !== null || form.mixed || others === null) return form;
  return { ...form, decimal: others, decidedBy: 'other-column' };
}

function settleDate(form: DateForm, answer: DateForm['order'], others: DateForm['order']): DateForm {
  if (answer !== null) return { ...form, order: answer, decidedBy: 'answer' };
  if (form.order !== null || form.mixed) return form;
  if (others !== null) return { ...form, order: others, decidedBy: 'other-column' };
  // Nowhere in the Union do points stand in a date with the month first.
  return form.decidedBy === 'points' ? { ...form, order: 'day-first' } : form;
}

/** The one value that all who have one agree on. */
function agreed<T>(values: readonly (T | null)[]): T | null {
  const distinct = new Set(values.filter((value) => value !== null));
  const [only] = distinct;
  return distinct.size === 1 && only !== undefined ? only : null;
}

function ownForm(cells: TableCells, { field, index }: Column): ColumnForm {
  const kind = field === null ? 'text' : kindOf(field);
  if (kind === 'text') return { kind };
  const amounts = emptyNumberSurvey();
  const rates = emptyRateSurvey();
  const dates = emptyDateSurvey();
  for (let operation = 0; operation < cells.count; operation += 1) {
    const text = cells.text(operation, index);
    if (isMissing(text)) continue;
    const type = cells.type(operation, index);
    if (kind === 'rate') surveyRate(rates, text, type === 'percent');
    // A workbook's number or date is what it is and says nothing of how texts are written.
    else if (type !== 'text') continue;
    else if (kind === 'amount') surveyNumber(amounts, text);
    else surveyDate(dates, text);
  }
  if (kind === 'amount') return { kind, form: decideNumberForm(amounts), survey: amounts };
  if (kind === 'rate') return { kind, form: decideRateForm(rates), survey: rates };
  return { kind, form: decideDateForm(dates), survey: dates };
}
