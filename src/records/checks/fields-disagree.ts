import type { Facts } from '../record.ts';
import type { Check } from './check.ts';
import { formatNumber } from './format-number.ts';

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
      const kept = sheet.facts[field];
      const line = sheet.source.lineAt(span.start);
      return {
        code: 'fields-disagree',
        severity: 'check',
        field,
        message: `Sidan anger både ${say(kept, 'sv')} och, på rad ${line}, ${say(value, 'sv')}. Det första används.`,
        messageEn: `The page gives both ${say(kept, 'en')} and, on line ${line}, ${say(value, 'en')}. The first is used.`,
      };
    });

function say(value: unknown, language: 'sv' | 'en'): string {
  return typeof value === 'number' ? formatNumber(value, language) : String(value);
}
