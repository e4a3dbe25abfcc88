import { dayInEnglish } from '../../records/checks/format-day.ts';
import { dateCell, dayOf, type DateOrder } from '../forms/date-form.ts';
import { isMissing } from '../forms/missing.ts';
import { figureIn, shapeOf, valueOf, type DecimalMark } from '../forms/number-form.ts';
import type { TableMapping } from '../mapping.ts';
import type { TableAsk } from '../table-reading.ts';
import type { ColumnValues } from './column-values.ts';
import type { TableCurrency } from './currency-of-table.ts';
import type { TableCells } from './table-cells.ts';

/** What the table leaves open, each with what every answer would make of it. */
export function asksOf(
  cells: TableCells,
  values: readonly ColumnValues[],
  currency: TableCurrency,
  mapping: TableMapping,
): TableAsk[] {
  const asks = values.flatMap((one) => askAbout(cells, one));
  const money = values.filter(({ form, nonNull }) => form.kind === 'amount' && nonNull > 0);
  if (money.length > 0 && currency.summary.decidedBy === null)
    asks.push(askCurrency(money[0]?.nonNull ?? 0, currency));
  else if (currency.unnamed > 0) asks.push(askOtherCurrency(currency));
  const youth = values.find(({ column }) => column.field === 'euContributionYEI');
  const esf = values.some(({ column }) => column.field === 'euContribution');
  if (youth !== undefined && esf && youth.nonNull > 0 && mapping.addYouthInitiative === undefined)
    asks.push(askYouth(youth));
  return asks;
}

function askAbout(cells: TableCells, values: ColumnValues): TableAsk[] {
  const [example = ''] = values.examples;
  if (values.waiting === 0 || values.form.kind === 'text') return [];
  if (values.form.kind === 'amount') return [askDecimal(cells, values, example)];
  return [values.form.kind === 'date' ? askOrder(cells, values, example) : askScale(values, example)];
}

function ask(values: ColumnValues, part: Omit<TableAsk, 'column' | 'index' | 'cells'>): TableAsk {
  return { column: values.column.header, index: values.column.index, cells: values.waiting, ...part };
}

function askDecimal(cells: TableCells, values: ColumnValues, example: string): TableAsk {
  const choice = (value: DecimalMark): TableAsk['choices'][number] => {
    let sum = 0;
    for (let operation = 0; operation < cells.count; operation += 1)
      sum += readAs(cells.text(operation, values.column.index), value) ?? 0;
    const [one, all] = [String(readAs(example, value) ?? '–'), String(Math.round(sum * 100) / 100)];
    return {
      value,
      effect: `”${example}” blir ${one}, kolumnens summa ${all}`,
      effectEn: `“${example}” becomes ${one}, the column's sum ${all}`,
    };
  };
  return ask(values, {
    kind: 'decimal',
    question: `Vilket tecken står före decimalerna i ”${values.column.header}”?`,
    questionEn: `Which mark stands before the decimals in “${values.column.header}”?`,
    choices: [choice(','), choice('.')],
    suggestion: null,
  });
}

function readAs(text: string, decimal: DecimalMark): number | null {
  const figure = isMissing(text) ? null : figureIn(text);
  return figure === null ? null : valueOf(figure, shapeOf(figure.digits), decimal);
}

function askOrder(cells: TableCells, values: ColumnValues, example: string): TableAsk {
  const years = values.form.kind === 'date' ? values.form.years : null;
  const choice = (value: DateOrder): TableAsk['choices'][number] => {
    let [earliest, latest] = ['9999', ''];
    for (let operation = 0; operation < cells.count; operation += 1) {
      const day = dayOf(dateCell(cells.text(operation, values.column.index)), value, years);
      if (day === null) continue;
      if (day < earliest) earliest = day;
      if (day > latest) latest = day;
    }
    const one = dayOf(dateCell(example), value, years) ?? '–';
    return {
      value,
      effect: `”${example}” blir ${one}, kolumnen går från ${earliest} till ${latest}`,
      effectEn: `“${example}” becomes ${dayInEnglish(one)}, the column runs from ${dayInEnglish(earliest)} to ${dayInEnglish(latest)}`,
    };
  };
  return ask(values, {
    kind: 'date-order',
    question: `Står dag eller månad först i ”${values.column.header}”?`,
    questionEn: `Does the day or the month come first in “${values.column.header}”?`,
    choices: [choice('day-first'), choice('month-first')],
    suggestion: null,
  });
}

function askScale(values: ColumnValues, example: string): TableAsk {
  const figure = figureIn(example);
  const value = figure === null ? null : valueOf(figure, shapeOf(figure.digits), '.');
  const choice = (scale: 'per-cent' | 'fraction'): TableAsk['choices'][number] => {
    const rate =
      value === null ? '–' : String(Math.round((scale === 'fraction' ? value * 100 : value) * 1e6) / 1e6);
    return { value: scale, effect: `”${example}” blir ${rate} %`, effectEn: `“${example}” becomes ${rate}%` };
  };
  return ask(values, {
    kind: 'rate-scale',
    question: `Är talen i ”${values.column.header}” procent eller delar av ett?`,
    questionEn: `Are the numbers in “${values.column.header}” per cent or parts of one?`,
    choices: [choice('per-cent'), choice('fraction')],
    suggestion: null,
  });
}

/** Some amounts have a currency and others none, which need not be the same. */
function askOtherCurrency(currency: TableCurrency): TableAsk {
  return {
    ...askCurrency(currency.unnamed, currency),
    question: 'Vilken valuta är beloppen utan valuta i? Andra belopp i listan har en.',
    questionEn: 'Which currency are the amounts without one in? Other amounts of the list have one.',
    choices: currency.likely.map((code) => ({
      value: code,
      effect: `belopp utan valuta står i ${code}`,
      effectEn: `amounts without a currency are in ${code}`,
    })),
  };
}

function askCurrency(cells: number, { suggestion, likely }: TableCurrency): TableAsk {
  return {
    kind: 'currency',
    column: null,
    index: null,
    cells,
    question: 'Vilken valuta är beloppen i? Listan säger det inte.',
    questionEn: 'Which currency are the amounts in? The list does not say.',
    choices: (suggestion === null ? likely : [suggestion]).map((code) => ({
      value: code,
      effect: `alla belopp står i ${code}`,
      effectEn: `all amounts are in ${code}`,
    })),
    suggestion,
  };
}

function askYouth(values: ColumnValues): TableAsk {
  const { header, index } = values.column;
  return {
    kind: 'youth-initiative',
    column: header,
    index,
    cells: values.nonNull,
    question: `Ska ”${header}” räknas in i EU-stödet? Sysselsättningsinitiativet för unga är också EU-pengar.`,
    questionEn: `Is “${header}” to be added to the EU contribution? The Youth Employment Initiative is EU money too.`,
    choices: [
      {
        value: 'true',
        effect: 'EU-stödet blir summan av de två',
        effectEn: 'the EU contribution is the sum of the two',
      },
      {
        value: 'false',
        effect: 'EU-stödet är socialfondens del för sig',
        effectEn: "the EU contribution is the social fund's part alone",
      },
    ],
    suggestion: 'true',
  };
}
