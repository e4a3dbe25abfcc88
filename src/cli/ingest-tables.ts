import { readFile, stat } from 'node:fs/promises';
import type { ReadResult, Rejection } from '../records/record.ts';
import { mappingFor, type TableMapping } from '../tables/mapping.ts';
import { LARGEST_TABLE, readTable } from '../tables/read-table.ts';
import type { TableProblem } from '../tables/decode-table.ts';
import type { TableReading } from '../tables/table-reading.ts';

/** What lists of operations are read by, and who is told how they were read. */
export interface TableCall {
  mappings: readonly TableMapping[];
  tell: (path: string, reading: TableReading) => void;
  /** Whether earlier editions of a list are kept beside the later one. */
  keepEditions: boolean;
  /** Takes a line about editions. */
  say: (line: string) => void;
}

/** Reads a list and gives its operations one by one, so that no more than one record is held. */
export async function* readOperations(
  path: string,
  name: string,
  call: TableCall,
): AsyncGenerator<ReadResult> {
  const { size } = await stat(path);
  // The reader refuses it by its size; what is that large is not loaded for it.
  const bytes = size > LARGEST_TABLE ? null : await readFile(path);
  if (bytes === null) {
    yield rejected(name, {
      code: 'too-large',
      reason: `filen är ${Math.round(size / 1e6)} MB; högst ${LARGEST_TABLE / 1e6} MB läses. Dela upp den.`,
      reasonEn: `the file has ${Math.round(size / 1e6)} MB; at most ${LARGEST_TABLE / 1e6} MB are read. Split it.`,
    });
    return;
  }
  const { tables, problem } = readTable(name, bytes, mappingFor(call.mappings, name));
  if (problem !== null) {
    yield rejected(name, problem);
    return;
  }
  for (const table of tables) {
    call.tell(path, table.reading);
    for (let operation = 0; operation < table.count; operation += 1) yield table.record(operation);
  }
}

function rejected(document: string, { code, reason, reasonEn }: TableProblem): Rejection {
  return {
    document,
    rejected: code === 'no-header' || code === 'no-rows' ? 'not-a-project' : 'unreadable',
    reason: `${document} kunde inte läsas som lista över insatser: ${reason}`,
    reasonEn: `${document} could not be read as a list of operations: ${reasonEn}`,
    line: null,
  };
}

/** Whether cells of a list were left out for want of an answer. */
export function waitsForAnswer({ asks }: TableReading): boolean {
  return asks.some(({ kind }) => kind === 'decimal' || kind === 'date-order' || kind === 'rate-scale');
}

/** More unreadable cells than this are in the report file only. */
const MOST_CELLS = 20;

/** How a list was read, for standard error: what its records were, columns, what was left open or could not be read. */
export function describeReading(path: string, reading: TableReading): string {
  const { rows, columns, currency, asks, flags, unreadable, repaired } = reading;
  const all = Object.values(rows).reduce((sum, count) => sum + count, 0);
  const others = Object.entries(rows).filter(([kind]) => kind !== 'operation');
  const where = reading.sheet === null ? path : `${path} (${reading.sheet})`;
  const lines = [
    `${where}: ${rows.operation ?? 0} operations of ${all} records (${others.map(([kind, count]) => `${kind} ${count}`).join(', ')})`,
    ...columns
      .filter(({ field }) => field !== null)
      .map(
        ({ header, field, form, sum, earliest, latest }) =>
          `  ${oneLine(header)} → ${field}${[form, sum === null ? null : `sum ${sum}`, earliest === null ? null : `${earliest} to ${latest}`].map((part) => (part === null ? '' : `, ${part}`)).join('')}`,
      ),
    `  currency ${currency.value ?? 'not one'} (${currency.decidedBy ?? 'not published'})`,
  ];
  if (repaired.length > 0) lines.push(`  ${repaired.length} lines put back on the columns`);
  for (const { row, messageEn, column } of flags)
    lines.push(
      `  ${row === null ? 'note' : `row ${row}`}: ${oneLine(messageEn)}${column === null ? '' : ` [${oneLine(column)}]`}`,
    );
  for (const { row, column, text, why } of unreadable.slice(0, MOST_CELLS))
    lines.push(`  row ${row}: ${oneLine(column)}: ${JSON.stringify(text)} not read (${why})`);
  if (unreadable.length > MOST_CELLS)
    lines.push(`  … and ${unreadable.length - MOST_CELLS} more cells not read`);
  for (const { questionEn, choices, cells, kind } of asks) {
    const answers = choices.map(({ value, effectEn }) => `${value}: ${effectEn}`).join('; ');
    lines.push(`  ? ${oneLine(questionEn)} (${kind}, ${cells} cells) ${answers}`);
  }
  return lines.join('\n');
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
