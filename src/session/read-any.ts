import { readBytes, type ReadFile } from '../records/read-bytes.ts';
import { isRejection, type Rejection } from '../records/record.ts';
import { LONGEST_TEXT } from '../records/reject.ts';
import { isPdfName, LARGEST_PDF } from '../pdf/pdf-name.ts';
import { isRecordsName, isZipName } from './file-kinds.ts';
import type { Outcome } from './outcome.ts';
import { refused } from './refused.ts';
import { operationMarks } from '../projects/editions/operation-marks.ts';
import { fingerprintOfBytes } from '../projects/fingerprint-of-bytes.ts';
import { formKey } from '../tables/form-key.ts';
import { isTableName } from '../tables/table-name.ts';
import { answersTo, type TableMapping } from '../tables/mapping.ts';
import { LARGEST_TABLE, readTable } from '../tables/read-table.ts';
import { parseRecords } from '../warehouse/dataset.ts';

/** The most bytes that are read of a file with this name: no project page has millions of characters. */
export function mostBytes(name: string): number {
  if (isTableName(name) || isRecordsName(name)) return LARGEST_TABLE;
  if (isPdfName(name)) return LARGEST_PDF;
  return LONGEST_TEXT;
}

/** Why a file is not read, by its name and size alone, before any of it is in memory; null when it may be. */
export function refusalByName(name: string, size: number): Rejection | null {
  const most = mostBytes(name);
  if (size <= most || isZipName(name)) return null;
  const [megabytes, limit] = [Math.round(size / 1e6), Math.round(most / 1e6)];
  return refused(
    name,
    `filen är ${megabytes} MB och högst ${limit} MB läses. Dela upp den`,
    `the file has ${megabytes} MB and at most ${limit} MB are read. Split it`,
  );
}

/** How lists are to be read: one by the visitor's answers, or each by what was said of its form before. */
export type Answers =
  | { readonly mapping: TableMapping }
  | { readonly forms: ReadonlyMap<string, TableMapping> };

const NONE: Answers = { forms: new Map() };

/** Reads a file by its name's ending. What reads a PDF is fetched only for one. Never rejects on any bytes. */
export async function readFile(name: string, bytes: Uint8Array, answers: Answers = NONE): Promise<Outcome> {
  if (!isPdfName(name) || refusalByName(name, bytes.length) !== null) return readAny(name, bytes, answers);
  const { readPdf } = await import('../pdf/read-pdf.ts');
  const worker = new Worker(new URL('../pdf/pdf-worker.ts', import.meta.url), { type: 'module' });
  return outcomeOf(name, await readPdf(name, bytes, worker));
}

/** Reads a file other than a PDF by its name's ending. Never throws on any bytes. */
export function readAny(name: string, bytes: Uint8Array, answers: Answers = NONE): Outcome {
  const refusal = refusalByName(name, bytes.length);
  if (refusal !== null) return { kind: 'rejected', rejection: refusal };
  if (isTableName(name)) return readList(name, bytes, answers);
  if (isRecordsName(name)) return readRecords(name, bytes);
  return outcomeOf(name, readBytes(name, bytes));
}

function outcomeOf(name: string, { result, text }: ReadFile): Outcome {
  if (!isRejection(result) && text !== null) return { kind: 'page', document: { record: result, text } };
  return isRejection(result)
    ? { kind: 'rejected', rejection: result }
    : { kind: 'rejected', rejection: refused(name, 'filen har ingen text', 'the file has no text') };
}

/** Pasted text: a list where a row of it is the header of one, else a page. */
export function readPasted(name: string, bytes: Uint8Array, answers: Answers = NONE): Outcome {
  const list = readList(`${name}.csv`, bytes, answers);
  return list.kind === 'list' ? list : readAny(`${name}.txt`, bytes);
}

function readList(name: string, bytes: Uint8Array, answers: Answers): Outcome {
  let mapping = 'mapping' in answers ? answers.mapping : {};
  let read = readTable(name, bytes, mapping);
  const form = read.tables?.[0]?.reading;
  const remembered = 'forms' in answers && form !== undefined ? answers.forms.get(formKey(form)) : undefined;
  if (remembered !== undefined) {
    const fields = answersTo([], remembered);
    read = readTable(name, bytes, fields);
    const open = read.tables?.flatMap(({ reading: { asks } }) => asks) ?? [];
    mapping = answersTo(open, remembered);
    if (open.length > 0) read = readTable(name, bytes, mapping);
  }
  const { tables, problem } = read;
  if (problem !== null)
    return { kind: 'rejected', rejection: refused(name, problem.reason, problem.reasonEn) };
  return {
    kind: 'list',
    readings: tables.map(({ reading }) => reading),
    operations: tables.reduce((sum, { count }) => sum + count, 0),
    fingerprint: fingerprintOfBytes(bytes),
    marks: operationMarks(tables),
    mapping,
  };
}

function readRecords(name: string, bytes: Uint8Array): Outcome {
  const { documents, problems } = parseRecords(new TextDecoder().decode(bytes));
  const [first] = problems;
  if (documents.length > 0) return { kind: 'records', documents, left: problems.length };
  const detail = first === undefined ? '' : ` (${first.reason})`;
  return {
    kind: 'rejected',
    rejection: {
      ...refused(
        name,
        `ingen rad är en projektpost som ”ingest” skriver dem${detail}`,
        `no line is a project record as “ingest” writes them${detail}`,
      ),
      line: first?.line ?? null,
    },
  };
}
