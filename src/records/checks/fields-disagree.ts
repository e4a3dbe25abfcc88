import type { Facts } from '../record.ts';
import type { Check } from './check.ts';

// Facts that a page may print twice; of other facts the second is often a rewording.
const PRINTED_TWICE: readonly (keyof Facts)[] = [
  'projectNumber',
  'start',
  'end',
  'totalBudget',
  'esfSupport',
  'plannedParticipants',
  'region',
];

/** The page gives one fact two values; the first is kept. */
export const fieldsDisagree: Check = ({ sheet }) =>
  sheet.conflicts
    .filter(({ field }) => PRINTED_TWICE.includes(field))
    .map(({ field, value, span }) => {
      const kept = String(sheet.facts[field]);
      const line = sheet.source.lineAt(span.start);
      return {
        code: 'fields-disagree',
        severity: 'check',
        field,
        message: `Sidan anger både ${kept} och, på rad ${line}, ${value}. Det första används.`,
        messageEn: `The page gives both ${kept} and, on line ${line}, ${value}. The first is used.`,
      };
    });
