import * as v from 'valibot';
import type { ReadDocument } from '../projects/project.ts';
import type { Rejection } from '../records/record.ts';
import { quotedDocument } from './quoted-document.ts';
import { recordSchema, rejectionSchema } from './record-schema.ts';

export interface Dataset {
  readonly documents: readonly ReadDocument[];
  /** Documents that were read and found to be no project. */
  readonly rejected: readonly Rejection[];
  /** Lines that could not be used, counting from 1, and why. */
  readonly problems: readonly { readonly line: number; readonly reason: string }[];
}

const textSchema = v.object({ text: v.string() });

/** Reads records from NDJSON, one a line, each with the `text` it was read from. A bad line costs only itself. */
export function parseDataset(ndjson: string): Dataset {
  return parse(ndjson, (item) => ({
    record: check(recordSchema, item),
    text: check(textSchema, item).text,
  }));
}

function parse(ndjson: string, read: (item: unknown) => ReadDocument): Dataset {
  const documents: ReadDocument[] = [];
  const rejected: Rejection[] = [];
  const problems: { line: number; reason: string }[] = [];
  for (const [index, line] of ndjson.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      const item: unknown = JSON.parse(line);
      const rejection = v.safeParse(rejectionSchema, item);
      if (rejection.success) rejected.push(rejection.output);
      else documents.push(read(item));
    } catch (error) {
      problems.push({ line: index + 1, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return { documents, rejected, problems };
}

const maybeText = v.object({ text: v.exactOptional(v.string()), origin: v.exactOptional(v.string()) });

/** The same of records that may come without their text: what they quote stands for it. */
export function parseRecords(ndjson: string): Dataset {
  return parse(ndjson, (item) => {
    const record = check(recordSchema, item);
    const { text, origin } = check(maybeText, item);
    const read = text === undefined ? quotedDocument(record) : { record, text };
    return origin === undefined ? read : { ...read, origin };
  });
}

/** The value with its type, or an error that names the place in it. */
function check<T>(schema: v.GenericSchema<unknown, T>, item: unknown): T {
  const result = v.safeParse(schema, item);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`);
}
