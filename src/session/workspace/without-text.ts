import type { ReadDocument } from '../../projects/project.ts';
import type { Evidence, ProjectRecord } from '../../records/record.ts';
import { lineAt } from '../../warehouse/document-rows.ts';

/** Texts of their own that a list may hold, in which a person may be named. */
const PROSE = /summary/iu;
/** A date as it is printed tells whether a day stands there; anything longer is more than the date. */
const LONGEST_DATE = 30;

/**
 * A document without its text and contact details: what was read, each fact with its line. Quotations are pieces of the
 * text, so they go with it, but for how a date is written.
 */
export function withoutText({ record, text, origin }: ReadDocument): ReadDocument {
  const evidence: Record<string, Evidence> = {};
  for (const [field, place] of Object.entries(record.evidence)) {
    if (field.startsWith('contact.')) continue;
    const date = (field === 'start' || field === 'end') && place.quote.length <= LONGEST_DATE;
    evidence[field] = { ...place, start: 0, end: 0, quote: date ? place.quote : '' };
  }
  const { listed, ...rest } = record;
  const bare: ProjectRecord = {
    ...rest,
    contact: { name: null, email: null, phone: null },
    statements: record.statements.map((statement) => ({
      ...statement,
      line: statement.line ?? lineAt(text, statement.start),
      start: 0,
      end: 0,
      quote: '',
    })),
    evidence,
    findings: record.findings.filter(({ field }) => field?.startsWith('contact') !== true),
  };
  const numbers = Object.entries(listed ?? {}).filter(([name]) => !PROSE.test(name));
  return {
    record: listed === undefined ? bare : { ...bare, listed: Object.fromEntries(numbers) },
    text: '',
    ...(origin === undefined ? {} : { origin }),
  };
}
