import type { ColumnForm } from '../forms/decide-forms.ts';
import type { Column } from '../headers/column.ts';
import type { ColumnReading } from '../table-reading.ts';
import type { ColumnValues } from './column-values.ts';
import type { TableCells } from './table-cells.ts';

/** A column for the report. `oneCurrency`: amounts of several are never added. */
export function describeColumn(
  { index, header, field, also }: Column,
  values: ColumnValues | undefined,
  oneCurrency: boolean,
  cells: TableCells,
): ColumnReading {
  const described: ColumnReading = {
    index,
    header,
    field,
    also,
    form: null,
    decidedBy: null,
    nonNull: values?.nonNull ?? 0,
    empty: values?.empty ?? 0,
    missing: values?.missing ?? 0,
    unreadable: values?.unreadable ?? 0,
    sum: null,
    earliest: null,
    latest: null,
    samples: field === 'contact' ? [] : samplesOf(cells, index),
  };
  if (values === undefined) return described;
  Object.assign(described, formWords(values.form));
  if (values.numbers !== null && (values.form.kind === 'rate' || oneCurrency))
    described.sum = sumOf(values.numbers);
  for (const day of values.days ?? []) {
    if (day === '') continue;
    if (described.earliest === null || day < described.earliest) described.earliest = day;
    if (described.latest === null || day > described.latest) described.latest = day;
  }
  return described;
}

const SAMPLES = 3;
const LOOKED_AT = 100;
const LONGEST_SAMPLE = 60;

function samplesOf(cells: TableCells, index: number): string[] {
  const samples: string[] = [];
  for (let row = 0; row < cells.count && row < LOOKED_AT && samples.length < SAMPLES; row += 1) {
    const text = cells.text(row, index).slice(0, LONGEST_SAMPLE);
    if (text !== '' && !samples.includes(text)) samples.push(text);
  }
  return samples;
}

function formWords(one: ColumnForm): Pick<ColumnReading, 'form' | 'decidedBy'> {
  if (one.kind === 'text') return { form: null, decidedBy: null };
  const { decidedBy } = one;
  if (one.kind === 'amount') {
    const words = { ',': '1.234,56', '.': '1,234.56', none: null };
    return { form: words[one.decimal ?? 'none'], decidedBy };
  }
  return { form: one.kind === 'rate' ? one.scale : one.order, decidedBy };
}

/** In hundredths, so that a hundred thousand amounts add up to the cent. */
function sumOf(numbers: Float64Array): number {
  let [whole, cents] = [0, 0];
  for (const number of numbers) {
    if (Number.isNaN(number)) continue;
    whole += Math.trunc(number);
    cents += (number - Math.trunc(number)) * 100;
  }
  return Math.round((whole + cents / 100) * 1e4) / 1e4;
}
