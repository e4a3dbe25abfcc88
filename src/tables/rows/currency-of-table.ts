import {
  currencyCode,
  currencyOfCountry,
  currencyOfLanguage,
  currencyOrKronor,
  KR,
  KRONOR,
  kronorOf,
} from '../forms/currency.ts';
import type { Column } from '../headers/column.ts';
import { languageOfHeaders } from '../headers/language-of-headers.ts';
import type { TableField } from '../headers/table-field.ts';
import type { TableMapping } from '../mapping.ts';
import type { TableReading } from '../table-reading.ts';
import type { ColumnValues } from './column-values.ts';
import type { TableCells } from './table-cells.ts';

/** The currency of each operation's amounts, and where that is published. */
export interface TableCurrency {
  /** Of an amount: by its cell or number format, else the currency column, else the header, else an answer. */
  of(operation: number, values: ColumnValues): string | null;
  /** The one currency of the table; null for several or none. */
  summary: TableReading['currency'];
  /** Amounts of which none of this tells the currency. */
  unnamed: number;
  /** What the list's country pays in, to suggest where nothing is published. */
  suggestion: string | null;
  /** What else it may be, where nothing is suggested either. */
  likely: readonly string[];
}

type How = NonNullable<TableReading['currency']['decidedBy']>;

export function currencyOfTable(
  cells: TableCells,
  columns: readonly Column[],
  values: readonly ColumnValues[],
  mapping: TableMapping,
): TableCurrency {
  const own = columns.find(({ field }) => field === 'currency') ?? null;
  const countries = countriesOf(cells, columns);
  const kronor = kronorOf(
    countries,
    columns.map(({ header, group }) => `${header} ${group}`),
  );
  const settled = (name: string | null): string | null => (name === KR ? kronor : name);
  const inCell = (operation: number, { currencies }: ColumnValues): string | null =>
    settled(currencies?.names[currencies.of[operation] ?? 0] ?? null);
  const headers = new Map(
    columns.map(({ index, header, group }) => [
      index,
      settled(currencyOrKronor(header)) ?? settled(currencyOrKronor(group)),
    ]),
  );
  const suggestion = suggest(cells, columns);
  const said = [...new Set(headers.values())].filter((name) => name !== null);
  const ownOfAll = countries.every((country) => (currencyOfCountry(country) ?? suggestion) === suggestion);
  // What the other headers say speaks for a column without a currency where it is every country's own, and none else is said.
  const common = said.length === 1 && said[0] === suggestion && ownOfAll ? suggestion : null;
  const answer = mapping.currency ?? null;
  const published = (operation: number): string | null =>
    own === null ? null : currencyCode(cells.text(operation, own.index));
  const beside = (operation: number, index: number): [string, How] | null => {
    const named = published(operation);
    if (named !== null) return [named, 'column'];
    const inHeader = headers.get(index) ?? null;
    if (inHeader !== null) return [inHeader, 'header'];
    if (answer !== null) return [answer, 'answer'];
    return common === null ? null : [common, 'header'];
  };
  const main = values.some(({ column, nonNull }) => nonNull > 0 && isMain(column));
  const asked = ({ column, form }: ColumnValues): boolean => (main ? isMain(column) : form.kind === 'amount');
  const seen = new Map<string, How>();
  let unnamed = 0;
  for (const one of values) {
    if (one.column.field === null || !asked(one)) continue;
    const ofColumn = beside(0, one.column.index);
    for (let operation = 0; operation < cells.count; operation += 1) {
      const named = inCell(operation, one);
      if (named !== null) {
        if (!seen.has(named))
          seen.set(named, cells.currency(operation, one.column.index) === null ? 'cells' : 'format');
        continue;
      }
      if (Number.isNaN(one.numbers?.[operation] ?? Number.NaN)) continue;
      const found = own === null ? ofColumn : beside(operation, one.column.index);
      if (found === null) unnamed += 1;
      else if (!seen.has(found[0])) seen.set(...found);
    }
  }
  const [first] = seen;
  const summary =
    first === undefined
      ? { value: null, decidedBy: null }
      : { value: seen.size === 1 && unnamed === 0 ? first[0] : null, decidedBy: first[1] };
  return {
    of: (operation, one) => inCell(operation, one) ?? beside(operation, one.column.index)?.[0] ?? null,
    summary,
    unnamed,
    suggestion,
    likely: namesKronor(columns) ? ['SEK', 'DKK', 'NOK'] : ['EUR', 'SEK'],
  };
}

const namesKronor = (columns: readonly Column[]): boolean =>
  columns.some(({ header }) => KRONOR.test(header));

const MAIN: ReadonlySet<TableField> = new Set(['totalBudget', 'euContribution']);

const isMain = ({ field }: Column): boolean => field !== null && MAIN.has(field);

const COUNTRIES_LOOKED_AT = 200;

function countriesOf(cells: TableCells, columns: readonly Column[]): string[] {
  const column = columns.find(({ field }) => field === 'country');
  if (column === undefined) return [];
  const operations = Array.from({ length: Math.min(cells.count, COUNTRIES_LOOKED_AT) }, (_, at) => at);
  return [...new Set(operations.map((operation) => cells.text(operation, column.index)))].filter(
    (text) => text !== '',
  );
}

function suggest(cells: TableCells, columns: readonly Column[]): string | null {
  const country =
    columns.find(({ field }) => field === 'country') ?? columns.find(({ field }) => field === 'region');
  const names = country === undefined || cells.count === 0 ? '' : cells.text(0, country.index);
  const language = languageOfHeaders(columns.map(({ header }) => header));
  const spoken = language === null ? null : currencyOfLanguage(language);
  // What is called `kr` is no euro, whatever language the rest is in.
  const fits = !namesKronor(columns) || spoken === 'SEK' || spoken === 'DKK';
  return currencyOfCountry(names) ?? (fits ? spoken : null);
}
