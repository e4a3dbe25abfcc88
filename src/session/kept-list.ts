import type { ListRead } from '../projects/editions/edition.ts';
import type { TableMapping } from '../tables/mapping.ts';

/** A list of operations that was added: where its file lies, and how it was read. */
export interface KeptList extends ListRead {
  /** The file, or its place among what is kept. */
  readonly from: Blob | number;
  readonly mapping: TableMapping;
}
