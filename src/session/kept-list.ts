import type { TableMapping } from '../tables/mapping.ts';
import type { TableReading } from '../tables/table-reading.ts';

/** A list of operations that was added: where its file lies, and how it was read. */
export interface KeptList {
  readonly name: string;
  /** The file, or its place among what is kept. */
  readonly from: Blob | number;
  readonly mapping: TableMapping;
  readonly readings: readonly TableReading[];
  readonly operations: number;
  /** Equal for the same bytes. */
  readonly fingerprint: string;
}
