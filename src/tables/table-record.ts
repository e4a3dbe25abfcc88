import { emptyFacts } from '../records/record-sheet.ts';
import type { Evidence, Facts, Finding, ProjectRecord } from '../records/record.ts';
import type { CellPlace } from './grid.ts';
import { isMissing } from './forms/missing.ts';
import type { TableField } from './headers/table-field.ts';
import { checkOperation } from './rows/check-operation.ts';
import type { ColumnValues } from './rows/column-values.ts';
import type { TableCurrency } from './rows/currency-of-table.ts';
import type { TableCells } from './rows/table-cells.ts';
import { areaCode, TEXT_FACTS } from './rows/text-facts.ts';
import type { TableReading } from './table-reading.ts';

/** What a list gives of an operation that a project record has no fact for, as published; amounts in its currency. */
export type Listed = Partial<Record<TableField, string | number>>;

/** An operation of a list as a project record, with what else the list says. */
export interface TableRecord extends ProjectRecord {
  listed: Listed;
}

export interface RecordSource {
  cells: TableCells;
  values: readonly ColumnValues[];
  currency: TableCurrency;
  reading: TableReading;
  /** Findings that every operation carries: caveats of whole columns. */
  caveats: readonly Finding[];
  layout: 'list-of-operations' | 'kohesio-export';
  addYouthInitiative: boolean;
}

const NUMBER_FACTS: ReadonlyMap<TableField, 'totalBudget' | 'euContribution' | 'unionRate'> = new Map([
  ['totalBudget', 'totalBudget'],
  ['euContribution', 'euContribution'],
  ['unionRate', 'unionRate'],
]);
const DATE_FACTS: ReadonlyMap<TableField, 'start' | 'end'> = new Map([
  ['start', 'start'],
  ['end', 'end'],
]);
const NOT_KEPT: ReadonlySet<TableField> = new Set(['contact', 'currency']);

/** The record of one operation. Its document is the file with the row, so that each has a name of its own. */
export function recordOf(source: RecordSource, operation: number): TableRecord {
  const { cells, values, reading } = source;
  const facts = emptyFacts();
  const evidence: Record<string, Evidence> = {};
  const listed: Listed = {};
  const row = cells.rowNumber(operation);
  const evidenceAt = (place: CellPlace, status: Evidence['status'], column: string, at = row): Evidence => {
    const { line, start, end, quote } = place;
    const evident: Evidence = { line, start, end, quote, status, row: at, column };
    if (reading.sheet !== null) evident.sheet = reading.sheet;
    return evident;
  };
  for (const { column, numbers, days } of values) {
    const { field, index, header } = column;
    if (field === null || NOT_KEPT.has(field)) continue;
    if (numbers !== null) {
      const value = numbers[operation] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      const fact = NUMBER_FACTS.get(field);
      if (fact === undefined) listed[field] = value;
      else {
        facts[fact] = value;
        evidence[fact] = evidenceAt(cells.place(operation, index), 'stated', header);
      }
    } else if (days !== null) {
      const day = days[operation] ?? '';
      if (day === '') continue;
      const fact = DATE_FACTS.get(field);
      if (fact === undefined) listed[field] = day;
      else {
        facts[fact] = day;
        evidence[fact] = evidenceAt(cells.place(operation, index), 'stated', header);
      }
    } else {
      const text = cells.text(operation, index);
      if (isMissing(text)) continue;
      const fact = TEXT_FACTS.get(field);
      const value = fact === undefined ? null : fact[1](text);
      if (fact === undefined || value === null) listed[field] = text;
      else {
        Object.assign(facts, { [fact[0]]: value });
        evidence[fact[0]] = evidenceAt(cells.place(operation, index), value === text ? 'stated' : 'derived', header);
        if (value !== text && value.length < text.length - 3) listed[field] = text;
      }
    }
  }
  fillSection(source, operation, facts, evidence, evidenceAt);
  fillMoney(source, operation, facts, evidence, listed, evidenceAt);
  facts.layout = source.layout;
  const findings = checkOperation(facts, (facts.unionRate ?? 0) > 100);
  return {
    document: documentOf(reading, row),
    ...facts,
    contact: { name: null, email: null, phone: null },
    statements: [],
    evidence,
    findings: [...findings, ...source.caveats.filter(({ field }) => field === null || field in evidence)],
    listed,
  };
}

/** `list.csv#row=12`, in a workbook `list.xlsx#Sheet1!12`. */
function documentOf({ document, sheet }: TableReading, row: number): string {
  return sheet === null ? `${document}#row=${row}` : `${document}#${sheet}!${row}`;
}

type EvidenceAt = (place: CellPlace, status: Evidence['status'], column: string, at?: number) => Evidence;

/** The heading above an operation is its priority, where no column gives one. */
function fillSection(
  { cells }: RecordSource,
  operation: number,
  facts: Facts,
  evidence: Record<string, Evidence>,
  evidenceAt: EvidenceAt,
): void {
  if (facts.programmeArea !== null) return;
  const section = cells.section(operation);
  const code = section === null ? null : areaCode(section.quote);
  if (section === null || code === null) return;
  facts.programmeArea = code;
  evidence['programmeArea'] = { ...evidenceAt(section, 'inferred', '', section.row), rule: 'section-heading' };
}

/** The amounts' currency; those in another one than the total are left out, since a record has one. */
function fillMoney(
  { cells, values, currency, addYouthInitiative }: RecordSource,
  operation: number,
  facts: Facts,
  evidence: Record<string, Evidence>,
  listed: Listed,
  evidenceAt: EvidenceAt,
): void {
  let first: string | null = null;
  for (const fact of ['totalBudget', 'euContribution'] as const) {
    if (facts[fact] === null) continue;
    const column = values.find(({ column: { field } }) => field === fact)?.column;
    const own = column === undefined ? null : currency.of(operation, column);
    if (first !== null && own !== null && own !== first) {
      facts[fact] = null;
      delete evidence[fact];
      continue;
    }
    if (own === null || column === undefined || first !== null) continue;
    first = own;
    facts.currency = own;
    const place = cells.place(operation, column.index);
    evidence['currency'] = { ...evidenceAt(place, 'derived', column.header), rule: 'currency-of-the-amount' };
  }
  const youth = listed.euContributionYEI;
  if (addYouthInitiative && typeof youth === 'number' && facts.euContribution !== null) {
    facts.euContribution += youth;
    const stated = evidence['euContribution'];
    if (stated !== undefined) evidence['euContribution'] = { ...stated, status: 'derived', rule: 'esf-and-yei' };
    delete listed.euContributionYEI;
  }
}
