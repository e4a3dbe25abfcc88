import { currencyCode, currencyIn, currencyOfCell, currencyOfCountry, KRONOR } from '../forms/currency.ts';
import type { Column } from '../headers/assign-columns.ts';
import { kindOf, type TableField } from '../headers/table-field.ts';
import type { TableMapping } from '../mapping.ts';
import type { TableReading } from '../table-reading.ts';
import type { TableCells } from './table-cells.ts';

/** The currency of each operation's amounts, and where that is published. */
export interface TableCurrency {
  /** Of an amount: by its cell, else the currency column, else the header, else the number format, else an answer. */
  of(operation: number, column: Column): string | null;
  /** The one currency of the table; null for several or none. */
  summary: TableReading['currency'];
  /** What the list's country pays in, to suggest where nothing is published. */
  suggestion: string | null;
}

export function currencyOfTable(
  cells: TableCells,
  columns: readonly Column[],
  mapping: TableMapping,
): TableCurrency {
  const own = columns.find(({ field }) => field === 'currency') ?? null;
  const headers = new Map(columns.map(({ index, header }) => [index, currencyIn(header)] as const));
  const answer = mapping.currency ?? null;
  type How = NonNullable<TableReading['currency']['decidedBy']>;
  const find = (operation: number, { index }: Column): [string, How] | null => {
    const text = cells.text(operation, index);
    const named = currencyOfCell(text);
    if (named !== null) return [named, 'cells'];
    const published = own === null ? null : currencyCode(cells.text(operation, own.index));
    if (published !== null) return [published, 'column'];
    const inHeader = headers.get(index) ?? null;
    if (inHeader !== null) return [inHeader, 'header'];
    const format = cells.currency(operation, index);
    if (format !== null) return [format, 'format'];
    return answer === null ? null : [answer, 'answer'];
  };
  const amounts = columns.filter(isMainAmount);
  const seen = new Map<string, How>();
  for (let operation = 0; operation < cells.count; operation += 1) {
    for (const column of amounts) {
      const found = find(operation, column);
      if (found !== null && !seen.has(found[0])) seen.set(...found);
    }
  }
  const [first] = seen;
  const summary =
    first === undefined ? { value: null, decidedBy: null } : { value: seen.size === 1 ? first[0] : null, decidedBy: first[1] };
  return {
    of: (operation, column) => find(operation, column)?.[0] ?? null,
    summary,
    suggestion: suggest(cells, columns),
  };
}

const MAIN: ReadonlySet<TableField> = new Set(['totalBudget', 'euContribution']);
const isMainAmount = ({ field }: Column): boolean => field !== null && kindOf(field) === 'amount' && MAIN.has(field);

function suggest(cells: TableCells, columns: readonly Column[]): string | null {
  const country = columns.find(({ field }) => field === 'country') ?? columns.find(({ field }) => field === 'region');
  const names = country === undefined || cells.count === 0 ? '' : cells.text(0, country.index);
  const kronor = columns.some(({ header }) => KRONOR.test(header));
  return currencyOfCountry(names) ?? (kronor ? 'SEK' : null);
}
