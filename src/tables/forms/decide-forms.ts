import type { Column } from '../headers/column.ts';
import { columnAnswer, type TableMapping } from '../mapping.ts';
import { decideDateForm, type DateForm } from './date-form.ts';
import { decideNumberForm, type NumberForm } from './number-form.ts';
import { decideRateForm, type RateForm } from './rate-form.ts';
import type { ColumnScan } from './scan-columns.ts';

/** How a column's cells are written, decided from all of them. */
export type ColumnForm =
  | ({ kind: 'amount' } & NumberForm)
  | ({ kind: 'rate' } & RateForm)
  | ({ kind: 'date' } & DateForm)
  | { kind: 'text' };

/** The form of every column, in their order. What a column's own cells leave open the table's other columns may settle. */
export function decideForms(
  scans: readonly { column: Column; scan: ColumnScan }[],
  mapping: TableMapping,
): ColumnForm[] {
  const own = scans.map(({ scan }) => ownForm(scan));
  const decimals = agreed(
    own.map((form) =>
      form.kind === 'amount' && form.decidedBy === 'cells' && !form.mixed ? form.decimal : null,
    ),
  );
  const orders = agreed(
    own.map((form) =>
      form.kind === 'date' && form.decidedBy === 'cells' && !form.mixed ? form.order : null,
    ),
  );
  const years = agreed(own.map((form) => (form.kind === 'date' ? form.years : null)));
  return own.map((form, at): ColumnForm => {
    const column = scans[at]?.column;
    const answer = column === undefined ? null : columnAnswer(mapping, column.header, column.index);
    if (form.kind === 'amount')
      return { kind: 'amount', ...settleNumber(form, answer?.decimal ?? null, decimals) };
    if (form.kind === 'date') {
      const settled = settleDate(form, answer?.dateOrder ?? null, orders);
      return { kind: 'date', ...settled, years: form.years ?? years };
    }
    if (form.kind === 'rate' && answer?.rate !== undefined)
      return { kind: 'rate', scale: answer.rate, decidedBy: 'answer' };
    return form;
  });
}

function ownForm(scan: ColumnScan): ColumnForm {
  if (scan.kind === 'amount') return { kind: 'amount', ...decideNumberForm(scan.survey) };
  if (scan.kind === 'rate') return { kind: 'rate', ...decideRateForm(scan.survey) };
  if (scan.kind === 'date') return { kind: 'date', ...decideDateForm(scan.survey) };
  return { kind: 'text' };
}

function settleNumber(
  form: NumberForm,
  answer: NumberForm['decimal'],
  others: NumberForm['decimal'],
): NumberForm {
  const { decimal, decidedBy, mixed } = form;
  if (answer !== null) return { decimal: answer, decidedBy: 'answer', mixed };
  if (decimal !== null || mixed || others === null) return { decimal, decidedBy, mixed };
  return { decimal: others, decidedBy: 'other-column', mixed };
}

function settleDate(form: DateForm, answer: DateForm['order'], others: DateForm['order']): DateForm {
  const { order, decidedBy, mixed } = form;
  if (answer !== null) return { ...form, order: answer, decidedBy: 'answer' };
  if (order !== null || mixed) return form;
  if (others !== null) return { ...form, order: others, decidedBy: 'other-column' };
  // Nowhere in the Union do points stand in a date with the month first.
  return decidedBy === 'points' ? { ...form, order: 'day-first' } : form;
}

/** The one value that all who have one agree on. */
function agreed<T>(values: readonly (T | null)[]): T | null {
  const distinct = new Set(values.filter((value) => value !== null));
  const [only] = distinct;
  return distinct.size === 1 && only !== undefined ? only : null;
}
