import type { ListRead } from '../../../src/projects/editions/edition.ts';
import { operationMarks } from '../../../src/projects/editions/operation-marks.ts';
import { fingerprintOfBytes } from '../../../src/projects/fingerprint-of-bytes.ts';
import { readTable } from '../../../src/tables/read-table.ts';

const HEADER =
  'Operation code;Operation name;Beneficiary name;Operation start date;Operation end date;Total cost (EUR)';

/** One line of an invented list: operation `at`, for so much. */
export function operation(at: number, cost = 1000 + at, code = `OP-2016-${1000 + at}`): string {
  const month = String((at % 12) + 1).padStart(2, '0');
  const year = 2016 + Math.floor(at / 12);
  return `${code};Open doors ${at};College ${at % 3};${year}-${month}-01;${year + 1}-${month}-01;${cost}`;
}

export const bytesOf = (lines: readonly string[]): Uint8Array =>
  new TextEncoder().encode([HEADER, ...lines].join('\n'));

/** A list as it is read. */
export function listRead(name: string, lines: readonly string[], bytes = bytesOf(lines)): ListRead {
  const { tables, problem } = readTable(name, bytes);
  if (tables === null) throw new Error(problem.reasonEn);
  return {
    name,
    fingerprint: fingerprintOfBytes(bytes),
    readings: tables.map(({ reading }) => reading),
    operations: tables.reduce((sum, { count }) => sum + count, 0),
    marks: operationMarks(tables),
  };
}
