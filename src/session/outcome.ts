import type { ReadDocument } from '../projects/project.ts';
import type { Rejection } from '../records/record.ts';
import type { TableMapping } from '../tables/mapping.ts';
import type { TableReading } from '../tables/table-reading.ts';
import type { WorkspaceSettings } from './workspace/workspace-file.ts';

/** What reading one file gave. */
export type Outcome =
  | { readonly kind: 'page'; readonly document: ReadDocument }
  /** A list of operations; its rows are made from the file again when they are loaded. */
  | {
      readonly kind: 'list';
      readonly readings: readonly TableReading[];
      readonly operations: number;
      /** Equal for equal bytes. */
      readonly fingerprint: string;
      /** By which its operations are known in another edition; see `operationMarks`. */
      readonly marks: Float64Array;
      /** The answers that it was read by. */
      readonly mapping: TableMapping;
    }
  /** Records that the command line wrote; `left` lines of the file were none. */
  | { readonly kind: 'records'; readonly documents: readonly ReadDocument[]; readonly left: number }
  /** A workspace, whose files follow; `unnamed` of them are no longer told. */
  | { readonly kind: 'workspace'; readonly settings: WorkspaceSettings; readonly unnamed: number }
  | { readonly kind: 'rejected'; readonly rejection: Rejection };
