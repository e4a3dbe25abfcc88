import type { Check } from './check.ts';

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
      messageEn: `The end date ${end} is before the start date ${start}.`,
    },
  ];
};
