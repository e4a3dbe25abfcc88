import * as v from 'valibot';
import type { ReadDocument } from '../projects/project.ts';
import type { Rejection } from '../records/record.ts';
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
  const documents: ReadDocument[] = [];
  const rejected: Rejection[] = [];
  const problems: { line: number; reason: string }[] = [];
  for (const [index, line] of ndjson.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      const item: unknown = JSON.parse(line);
      const rejection = v.safeParse(rejectionSchema, item);
      if (rejection.success) rejected.push(rejection.output);
      else documents.push({ record: check(recordSchema, item), text: check(textSchema, item).text });
    } catch (error) {
      problems.push({ line: index + 1, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return { documents, rejected, problems };
}

/** The value with its type, or an error that names the place in it. */
function check<T>(schema: v.GenericSchema<unknown, T>, item: unknown): T {
  const result = v.safeParse(schema, item);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`);
}
