import { formatMoney, formatNumber } from '../../records/checks/format-number.ts';
import type { Facts, Finding } from '../../records/record.ts';

/**
 * Percentage points within which a share counts as the stated rate. Lists round amounts and rates each in their own way,
 * so the margin is twice that of a page.
 */
const TOLERANCE = 1;

/** What one operation of a list gives cause to look at. */
export function checkOperation(facts: Facts): Finding[] {
  const { start, end, totalBudget, euContribution, unionRate, currency } = facts;
  const findings: Finding[] = [];
  if (start !== null && end !== null && start > end) {
    findings.push({
      code: 'end-before-start',
      severity: 'error',
      field: 'end',
      message: `Slutdatum ${end} ligger före startdatum ${start}.`,
      messageEn: `The end date ${end} is before the start date ${start}.`,
    });
  }
  if (totalBudget !== null && totalBudget >= 0 && euContribution !== null && euContribution > totalBudget) {
    findings.push({
      code: 'support-above-budget',
      severity: 'error',
      field: 'euContribution',
      message: `Stödet, ${formatMoney(euContribution, currency, 'sv')}, är större än hela budgeten, ${formatMoney(totalBudget, currency, 'sv')}.`,
      messageEn: `The support, ${formatMoney(euContribution, currency, 'en')}, is larger than the whole budget, ${formatMoney(totalBudget, currency, 'en')}.`,
    });
  }
  for (const field of ['totalBudget', 'euContribution'] as const) {
    const amount = facts[field];
    if (amount === null || amount >= 0) continue;
    findings.push({
      code: 'amount-below-zero',
      severity: 'check',
      field,
      message: `Beloppet är mindre än 0: ${formatMoney(amount, currency, 'sv')}. Det minskar de summor där det ingår.`,
      messageEn: `The amount is less than 0: ${formatMoney(amount, currency, 'en')}. It lowers the sums that it is part of.`,
    });
  }
  if (totalBudget !== null && totalBudget > 0 && euContribution !== null && unionRate !== null) {
    const share = Math.round((1000 * euContribution) / totalBudget) / 10;
    if (Math.abs((100 * euContribution) / totalBudget - unionRate) > TOLERANCE)
      findings.push(rateDiffers(share, unionRate));
  }
  if (unionRate !== null && unionRate > 100) {
    findings.push({
      code: 'rate-over-100',
      severity: 'error',
      field: 'unionRate',
      message: `Medfinansieringsgraden ${formatNumber(unionRate, 'sv')} % är mer än det hela.`,
      messageEn: `The co-financing rate ${formatNumber(unionRate, 'en')}% is more than the whole.`,
    });
  }
  return findings;
}

function rateDiffers(share: number, rate: number): Finding {
  return {
    code: 'rate-differs-from-share',
    severity: 'explained',
    field: 'unionRate',
    message: `Stödet är ${formatNumber(share, 'sv')} % av budgeten, unionens medfinansieringsgrad ${formatNumber(rate, 'sv')} %. Graden gäller ofta hela insatsområdet, så talen får skilja sig.`,
    messageEn: `The support is ${formatNumber(share, 'en')}% of the budget, the Union's co-financing rate ${formatNumber(rate, 'en')}%. The rate is often that of the whole priority, so the two may differ.`,
  };
}
