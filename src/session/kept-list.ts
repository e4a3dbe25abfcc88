import type { TableReading } from '../tables/table-reading.ts';
import type { KeptFile } from './rows-worker.ts';

/** A list of operations that was added: the file that its rows are made from, and how it was read. */
export interface KeptList extends KeptFile {
  readonly readings: readonly TableReading[];
  readonly operations: number;
}
