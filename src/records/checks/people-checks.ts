import type { Facts } from '../record.ts';
import type { Check } from './check.ts';
import { formatNumber } from './format-number.ts';

/** A printed 0 is kept as 0, and gives no cost per head. */
export const plannedZero: Check = ({ sheet: { facts } }) =>
  facts.plannedParticipants === 0
    ? [
        {
          code: 'planned-zero',
          severity: 'check',
          field: 'plannedParticipants',
          message:
            'Planerat antal deltagare är 0: projektet räknade inte med deltagare, eller så fylldes uppgiften inte i.',
          messageEn:
            'The planned number of participants is 0: the project expected none, or the figure was not filled in.',
        },
      ]
    : [];

/** Below this, a single person moves a figure by more than five per cent. */
const SMALL = 20;
const COUNTS = ['plannedParticipants', 'actualParticipants'] as const satisfies readonly (keyof Facts)[];
const NAMES = {
  plannedParticipants: ['Planerat antal deltagare', 'The planned number of participants'],
  actualParticipants: ['Antalet deltagare', 'The number of participants'],
} as const;

export const smallCount: Check = ({ sheet: { facts } }) =>
  COUNTS.flatMap((field) => {
    const count = facts[field];
    if (count === null || count === 0 || count >= SMALL) return [];
    const [name, nameEn] = NAMES[field];
    return [
      {
        code: 'small-count',
        severity: 'check' as const,
        field,
        message: `${name} är bara ${count}: belopp per deltagare blir osäkra.`,
        messageEn: `${nameEn} is only ${count}: amounts per participant are uncertain.`,
      },
    ];
  });

const KINDS = [
  ['plannedParticipants', 'planned', 'planerade deltagare', 'planned participants'],
  ['actualParticipants', 'actual', 'deltagare', 'participants'],
  ['resultTarget', 'target', 'personer som ska nå ett mål', 'persons who are to reach a goal'],
  ['result', 'result', 'personer som nått ett mål', 'persons who reached a goal'],
] as const;

/** The text gives several numbers of one kind, by sex or by what they reached, and prints no sum: none is the count. */
export const severalCounts: Check = ({ sheet: { facts }, statements }) =>
  KINDS.flatMap(([field, kind, of, ofEn]) => {
    const values = statements.filter((said) => said.kind === kind && said.unit === 'persons');
    if (facts[field] !== null || values.length < 2) return [];
    const list = (language: 'sv' | 'en'): string =>
      values.map(({ value }) => formatNumber(value, language)).join(', ');
    return [
      {
        code: 'several-counts',
        severity: 'explained' as const,
        field,
        message: `Texten ger flera tal om ${of} (${list('sv')}) och ingen summa, så uppgiften lämnas tom.`,
        messageEn: `The text gives several numbers of ${ofEn} (${list('en')}) and no sum, so the fact is left empty.`,
      },
    ];
  });

/** The text and the fact box give different numbers of planned participants; the fact box stands. */
export const textAgainstField: Check = ({ sheet: { facts }, statements, fields }) => {
  const planned = facts.plannedParticipants;
  const hasField = fields.some((field) => field.meaning === 'plannedParticipants' && field.value !== null);
  if (planned === null || !hasField) return [];
  return statements
    .filter((said) => said.kind === 'planned' && said.unit === 'persons' && said.value !== planned)
    .slice(0, 1)
    .map((said) => ({
      code: 'text-against-field',
      severity: 'check' as const,
      field: 'plannedParticipants',
      message: `Faktarutan anger ${formatNumber(planned, 'sv')} planerade deltagare, texten ${formatNumber(said.value, 'sv')}. Faktarutans tal används.`,
      messageEn: `The fact box says ${formatNumber(planned, 'en')} planned participants, the text ${formatNumber(said.value, 'en')}. The fact box is used.`,
    }));
};
