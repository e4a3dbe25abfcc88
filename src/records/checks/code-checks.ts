import type { Facts, Programme } from '../record.ts';
import { KNOWN_CODES } from '../values/known-codes.ts';
import type { Check } from './check.ts';

const PERIOD: Record<Programme, string> = {
  'esf-2007-2013': '2007-2013',
  'esf-2014-2020': '2014-2020',
  'esf-plus-2021-2027': '2021-2027',
  'clld-2014-2020': '2014-2020',
  'clld-2023-2027': '2021-2027',
  'interreg-2014-2020': '2014-2020',
  'interreg-2021-2027': '2021-2027',
};
const CODED = [
  'programmeArea',
  'specificObjective',
  'interventionField',
] as const satisfies readonly (keyof Facts)[];
const NAMES = {
  programmeArea: ['Programområde', 'Programme area'],
  specificObjective: ['Specifikt mål', 'Specific objective'],
  interventionField: ['Interventionstyp', 'Intervention field'],
} as const;

/** A code that the programme's own list does not have; the same code may mean something else in another period. */
export const unknownCode: Check = ({ sheet: { facts } }) => {
  const { programme } = facts;
  if (programme === null) return [];
  const period = PERIOD[programme];
  return CODED.flatMap((field) => {
    const code = facts[field];
    const known = KNOWN_CODES[period]?.[field];
    if (code === null || known === undefined || known.split(' ').includes(code)) return [];
    const [name, nameEn] = NAMES[field];
    return [
      {
        code: 'unknown-code',
        severity: 'check' as const,
        field,
        message: `${name} ${code} finns inte bland kända koder för ${period.replace('-', '–')}. Koden visas utan benämning.`,
        messageEn: `${nameEn} ${code} is not among the known codes of ${period.replace('-', '–')}. The code is shown without a name.`,
      },
    ];
  });
};
