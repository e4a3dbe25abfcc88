import type { Concept } from './concepts.ts';
import type { TableField } from './table-field.ts';

/** A column of a list, and what it was taken for. */
export interface Column {
  index: number;
  header: string;
  /** The heading over it and its neighbours; '' for none. */
  group: string;
  field: TableField | null;
  also: TableField | null;
  /** What the header may mean and the values do not prove. */
  unproved: TableField | null;
  concepts: ReadonlySet<Concept>;
}
