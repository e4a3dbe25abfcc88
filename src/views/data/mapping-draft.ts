import type { ColumnMapping, TableMapping } from '../../tables/mapping.ts';
import type { TableAsk } from '../../tables/table-reading.ts';

/** The answers with one more for a column; columns go by their number, since two may have one header. */
export function answerColumn(mapping: TableMapping, index: number, answer: ColumnMapping): TableMapping {
  const key = String(index + 1);
  return { ...mapping, columns: { ...mapping.columns, [key]: { ...mapping.columns?.[key], ...answer } } };
}

/** The answers with a question answered. */
export function answerAsk(mapping: TableMapping, { kind, index }: TableAsk, value: string): TableMapping {
  const at = index ?? 0;
  switch (kind) {
    case 'currency':
      return { ...mapping, currency: value };
    case 'youth-initiative':
      return { ...mapping, addYouthInitiative: value === 'true' };
    case 'decimal':
      return answerColumn(mapping, at, { decimal: value === ',' ? ',' : '.' });
    case 'date-order':
      return answerColumn(mapping, at, { dateOrder: value === 'day-first' ? 'day-first' : 'month-first' });
    case 'rate-scale':
      return answerColumn(mapping, at, { rate: value === 'fraction' ? 'fraction' : 'per-cent' });
  }
  return kind satisfies never;
}

/** What was answered to a question; null for nothing yet. */
export function answeredTo(mapping: TableMapping, { kind, index }: TableAsk): string | null {
  const column = mapping.columns?.[String((index ?? 0) + 1)];
  switch (kind) {
    case 'currency':
      return mapping.currency ?? null;
    case 'youth-initiative':
      return mapping.addYouthInitiative === undefined ? null : String(mapping.addYouthInitiative);
    case 'decimal':
      return column?.decimal ?? null;
    case 'date-order':
      return column?.dateOrder ?? null;
    case 'rate-scale':
      return column?.rate ?? null;
  }
  return kind satisfies never;
}
