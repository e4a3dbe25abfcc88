import type { Check } from './check.ts';
import { dayInEnglish } from './format-day.ts';

/** A project cannot end before it starts. */
export const endBeforeStart: Check = ({ sheet: { facts } }) => {
  const { start, end } = facts;
  if (start === null || end === null || start <= end) return [];
  return [
    {
      code: 'end-before-start',
      severity: 'error',
      field: 'end',
      message: `Slutdatum ${end} ligger före startdatum ${start}.`,
      messageEn: `The end date, ${dayInEnglish(end)}, is before the start date, ${dayInEnglish(start)}.`,
    },
  ];
};
