import type { StatementRow } from '../../questions/statements-of.query.ts';

/** Names a sentence's mark in its document, beside the names of facts. */
export function statementKey({ document, kind, value, start_offset: start }: StatementRow): string {
  return `statement ${kind} ${value} ${start} ${document}`;
}
