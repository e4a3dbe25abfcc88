import type { Line } from '../source-text.ts';
import type { LabelHit } from './find-label.ts';
import type { Meaning } from './meaning.ts';

const MONEY = /^(?:ca )?(?:€ ?)?\d[\d .,]{2,16}(?:kr|kronor|sek|tkr|mnkr|mkr|msek|:-|€)?\.?$/iu;
const DAY = /^\d{4}-\d\d/u;

// What the values of these labels look like, whatever the page: enough to tell above from below.
const LOOKS: Partial<Record<Meaning, RegExp>> = {
  totalBudget: MONEY,
  esfSupport: MONEY,
  euContribution: MONEY,
  programmeSupport: MONEY,
  lagSupport: MONEY,
  approvedExpenditure: MONEY,
  plannedParticipants: /^\d{1,5}$/u,
  period: DAY,
  start: DAY,
  end: DAY,
  projectNumber: /^\d{4}\/\d|^\d\d-\d{3}-/u,
  diaryNumber: /^\d{4}\/\d|^\d\d-\d{3}-/u,
  unionRate: /^\d[\d,.]* ?%$/u,
};
const LEAST = 2;

/**
 * Whether the page's labels stand under their values: more of them have what they promise right above than right
 * below. Values below are then those of the next label.
 */
export function labelsStandBelow(lines: readonly Line[], hits: readonly (LabelHit | null)[]): boolean {
  let above = 0;
  let below = 0;
  for (const [index, hit] of hits.entries()) {
    const looks = hit?.rest === null ? LOOKS[hit.meaning] : undefined;
    if (looks === undefined) continue;
    const fitsAbove = hits[index - 1] === null && looks.test(lines[index - 1]?.text ?? '');
    const fitsBelow = hits[index + 1] === null && looks.test(lines[index + 1]?.text ?? '');
    if (fitsAbove && !fitsBelow) above += 1;
    if (fitsBelow && !fitsAbove) below += 1;
  }
  return above >= LEAST && above > below;
}
