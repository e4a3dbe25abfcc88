import type { Facts } from '../record.ts';
import type { Check } from './check.ts';
import { formatMoney, formatNumber } from './format-number.ts';

/** Support line plus the local group's line should make up the approved expenditure. One krona of rounding is let by. */
export const linesDoNotSum: Check = ({ sheet: { facts } }) => {
  const { programmeSupport, lagSupport, approvedExpenditure, currency } = facts;
  if (programmeSupport === null || lagSupport === null || approvedExpenditure === null) return [];
  const sum = programmeSupport + lagSupport;
  if (Math.abs(sum - approvedExpenditure) <= 1) return [];
  const money = (value: number, language: 'sv' | 'en') => formatMoney(value, currency, language);
  return [
    {
      code: 'lines-do-not-sum',
      severity: 'check',
      field: 'approvedExpenditure',
      message: `Stödraderna blir tillsammans ${money(sum, 'sv')}, men totalt godkända utgifter är ${money(approvedExpenditure, 'sv')}.`,
      messageEn: `The support lines add up to ${money(sum, 'en')}, but the approved expenditure is ${money(approvedExpenditure, 'en')}.`,
    },
  ];
};

const SUPPORTS = [
  'esfSupport',
  'euContribution',
  'programmeSupport',
] as const satisfies readonly (keyof Facts)[];

/** No support can be larger than the budget it is a part of. */
export const supportAboveBudget: Check = ({ sheet: { facts } }) => {
  const { totalBudget, currency } = facts;
  if (totalBudget === null) return [];
  return SUPPORTS.flatMap((field) => {
    const support = facts[field];
    if (support === null || support <= totalBudget) return [];
    return [
      {
        code: 'support-above-budget',
        severity: 'error' as const,
        field,
        message: `Stödet, ${formatMoney(support, currency, 'sv')}, är större än hela budgeten, ${formatMoney(totalBudget, currency, 'sv')}.`,
        messageEn: `The support, ${formatMoney(support, currency, 'en')}, is larger than the whole budget, ${formatMoney(totalBudget, currency, 'en')}.`,
      },
    ];
  });
};

/** Percentage points within which a share counts as the stated rate, which pages print without decimals. */
const TOLERANCE = 0.5;

/** The Union's rate belongs to the programme, so a project's own share may well differ: explained, no error. */
export const rateDiffersFromShare: Check = ({ sheet: { facts } }) => {
  const support = facts.esfSupport ?? facts.euContribution;
  const { totalBudget, unionRate } = facts;
  if (support === null || totalBudget === null || totalBudget === 0 || unionRate === null) return [];
  if (Math.abs((100 * support) / totalBudget - unionRate) <= TOLERANCE) return [];
  const share = Math.round((1000 * support) / totalBudget) / 10;
  return [
    {
      code: 'rate-differs-from-share',
      severity: 'explained',
      field: 'unionRate',
      message: `Stödet är ${formatNumber(share, 'sv')} % av budgeten, unionens medfinansieringsgrad ${formatNumber(unionRate, 'sv')} %. Graden gäller programmet, inte projektet, så talen får skilja sig.`,
      messageEn: `The support is ${formatNumber(share, 'en')}% of the budget, the Union's co-financing rate ${formatNumber(unionRate, 'en')}%. The rate is the programme's, not the project's, so the two may differ.`,
    },
  ];
};
