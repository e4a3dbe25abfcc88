import type { TableReading } from './table-reading.ts';

/** The form that a list has: equal for files with the same headers in the same order, whatever their rows. */
export function formKey({ columns }: Pick<TableReading, 'columns'>): string {
  return columns.map(({ header }) => header.replaceAll(/\s+/gu, ' ').trim()).join('\n');
}
