import { emptyFacts } from '../records/record-sheet.ts';
import type { Evidence, Facts, Finding, ProjectRecord } from '../records/record.ts';
import type { CellPlace } from './grid.ts';
import { rowText, type RowText } from './rows/row-text.ts';
import type { Column } from './headers/column.ts';
import type { TableField } from './headers/table-field.ts';
import { checkOperation } from './rows/check-operation.ts';
import type { ColumnValues } from './rows/column-values.ts';
import type { TableCurrency } from './rows/currency-of-table.ts';
import type { TableCells } from './rows/table-cells.ts';
import { areaCode, TEXT_FACTS, type TextFact } from './rows/text-facts.ts';

/** What a list gives of an operation that a project record has no fact for, as published; amounts in its currency. */
export type Listed = Partial<Record<TableField, string | number>>;

/** An operation of a list as a project record, with what else the list says. */
export interface TableRecord extends ProjectRecord {
  listed: Listed;
}

/** An operation's row as a document of its own: what it says, column by column, and the record that points into it. */
export interface RowDocument {
  record: TableRecord;
  text: string;
}

interface RecordSource {
  document: string;
  sheet: string | null;
  cells: TableCells;
  columns: readonly Column[];
  values: readonly ColumnValues[];
  currency: TableCurrency;
  /** Findings that every operation carries: caveats of whole columns. */
  caveats: readonly Finding[];
  layout: 'list-of-operations' | 'kohesio-export';
  addYouthInitiative: boolean;
}

type NumberFact = 'totalBudget' | 'euContribution' | 'unionRate';
const NUMBER_FACTS: ReadonlySet<string> = new Set<NumberFact>(['totalBudget', 'euContribution', 'unionRate']);
const DATE_FACTS: ReadonlySet<string> = new Set(['start', 'end']);
const NOT_KEPT: ReadonlySet<TableField> = new Set(['contact', 'currency']);

const isNumberFact = (field: TableField): field is NumberFact => NUMBER_FACTS.has(field);
const isDateFact = (field: TableField): field is 'start' | 'end' => DATE_FACTS.has(field);

/** A column that records take something from. */
interface Taken {
  field: TableField;
  index: number;
  header: string;
  numbers: Float64Array | null;
  days: string[] | null;
  text: TextFact | null;
}

/** Makes the records of a table's operations, each when it is asked for. */
export class RecordMaker {
  private readonly source: RecordSource;
  private readonly columns: readonly Taken[];
  /** The columns of the total and of the Union's money, whose currency is the record's. */
  private readonly money: readonly ColumnValues[];
  private readonly youth: ColumnValues | undefined;
  private readonly shown: readonly { index: number; header: string }[];
  /** The text that evidence points into; null for the file itself. */
  private row: RowText | null = null;

  constructor(source: RecordSource) {
    this.source = source;
    this.columns = source.values.flatMap(({ column: { field, index, header }, numbers, days }) =>
      field === null || NOT_KEPT.has(field)
        ? []
        : [{ field, index, header, numbers, days, text: TEXT_FACTS.get(field) ?? null }],
    );
    this.shown = source.columns.filter(({ field }) => field !== 'contact');
    this.youth = source.values.find(({ column }) => column.field === 'euContributionYEI');
    this.money = (['totalBudget', 'euContribution'] as const).flatMap(
      (fact) => source.values.find(({ column }) => column.field === fact) ?? [],
    );
  }

  /** The record of one operation with its row as the text that the evidence points into; contact details are in neither. */
  document(operation: number): RowDocument {
    const { cells } = this.source;
    const row = rowText(this.shown, (index) => cells.text(operation, index), cells.section(operation)?.quote);
    this.row = row;
    try {
      return { record: this.record(operation), text: row.text };
    } finally {
      this.row = null;
    }
  }

  /** The file with the row, so that each operation has a name: `list.csv#row=12`, in a workbook `list.xlsx#Sheet1!12`. */
  name(operation: number): string {
    const { cells, document, sheet } = this.source;
    const row = cells.rowNumber(operation);
    return sheet === null ? `${document}#row=${row}` : `${document}#${sheet}!${row}`;
  }

  /** The record of one operation. */
  record(operation: number): TableRecord {
    const { layout, caveats } = this.source;
    const facts = emptyFacts();
    facts.layout = layout;
    const evidence: Record<string, Evidence> = {};
    const listed: Listed = {};
    for (const column of this.columns) this.take(operation, column, facts, evidence, listed);
    this.takeSection(operation, facts, evidence);
    this.takeMoney(operation, facts, evidence, listed);
    const findings = checkOperation(facts);
    for (const caveat of caveats)
      if (caveat.field === null || caveat.field in evidence) findings.push(caveat);
    return {
      document: this.name(operation),
      ...facts,
      contact: { name: null, email: null, phone: null },
      statements: [],
      evidence,
      findings,
      listed,
    };
  }

  private take(
    operation: number,
    { field, index, header, numbers, days, text: fact }: Taken,
    facts: Facts,
    evidence: Record<string, Evidence>,
    listed: Listed,
  ): void {
    const { cells } = this.source;
    if (numbers !== null) {
      const value = numbers[operation] ?? Number.NaN;
      if (Number.isNaN(value)) return;
      if (isNumberFact(field)) {
        facts[field] = value;
        evidence[field] = this.evidenceAt(operation, this.placeOf(operation, index), 'stated', header);
      } else listed[field] = value;
      return;
    }
    if (days !== null) {
      const day = days[operation] ?? '';
      if (day === '') return;
      if (isDateFact(field)) {
        facts[field] = day;
        evidence[field] = this.evidenceAt(operation, this.placeOf(operation, index), 'stated', header);
      } else listed[field] = day;
      return;
    }
    if (cells.state(operation, index) !== 'filled' || cells.isError(operation, index)) return;
    const text = cells.text(operation, index);
    const value = fact === null ? null : fact.read(text);
    if (fact === null || value === null) {
      listed[field] = text;
      return;
    }
    Object.assign(facts, { [fact.fact]: value });
    const status = value === text ? 'stated' : 'derived';
    evidence[fact.fact] = this.evidenceAt(operation, this.placeOf(operation, index), status, header);
    // A code's name is kept beside it.
    if (value.length + 3 < text.length) listed[field] = text;
  }

  private placeOf(operation: number, index: number): CellPlace {
    const { cells } = this.source;
    const place = this.row?.places.get(index);
    return place ?? cells.place(operation, index);
  }

  private evidenceAt(
    operation: number,
    { line, start, end, quote }: CellPlace,
    status: Evidence['status'],
    column: string,
  ): Evidence {
    const { cells, sheet } = this.source;
    const row = cells.rowNumber(operation);
    return sheet === null
      ? { line, start, end, quote, status, row, column }
      : { line, start, end, quote, status, row, column, sheet };
  }

  /** The heading above an operation is its priority, where no column gives one. */
  private takeSection(operation: number, facts: Facts, evidence: Record<string, Evidence>): void {
    if (facts.programmeArea !== null) return;
    const section = this.source.cells.section(operation);
    const code = section === null ? null : areaCode(section.quote);
    if (section === null || code === null) return;
    facts.programmeArea = code;
    const inRow = this.row?.section;
    const place = this.evidenceAt(operation, inRow ? { ...section, ...inRow } : section, 'inferred', '');
    evidence['programmeArea'] = { ...place, row: section.row, rule: 'section-heading' };
  }

  /** The amounts' currency. Those in another one, or in one that nobody knows, are left out, since a record has one. */
  private takeMoney(
    operation: number,
    facts: Facts,
    evidence: Record<string, Evidence>,
    listed: Listed,
  ): void {
    const { currency, addYouthInitiative } = this.source;
    const stated = this.money.flatMap((values) => {
      const fact = values.column.field === 'totalBudget' ? 'totalBudget' : 'euContribution';
      return facts[fact] === null ? [] : [{ fact, own: currency.of(operation, values) } as const];
    });
    const first = stated.find(({ own }) => own !== null);
    facts.currency = first?.own ?? null;
    const stands = first && evidence[first.fact];
    if (stands) evidence['currency'] = { ...stands, status: 'derived', rule: 'currency-of-the-amount' };
    for (const { fact, own } of stated) {
      if (own === facts.currency) continue;
      facts[fact] = null;
      delete evidence[fact];
    }
    const youth = listed.euContributionYEI;
    const contribution = evidence['euContribution'];
    if (!addYouthInitiative || typeof youth !== 'number' || facts.euContribution === null || !contribution)
      return;
    if (this.youth === undefined || currency.of(operation, this.youth) !== facts.currency) return;
    facts.euContribution += youth;
    evidence['euContribution'] = { ...contribution, status: 'derived', rule: 'esf-and-yei' };
    delete listed.euContributionYEI;
  }
}
