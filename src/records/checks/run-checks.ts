import type { Check, Reading } from './check.ts';
import { unknownCode } from './code-checks.ts';
import { emptyField, unreadableValue } from './field-checks.ts';
import { fieldsDisagree } from './fields-disagree.ts';
import { mojibake } from './mojibake.ts';
import { linesDoNotSum, rateDiffersFromShare, supportAboveBudget } from './money-checks.ts';
import { plannedZero, severalCounts, smallCount, textAgainstField } from './people-checks.ts';
import { endBeforeStart } from './period-checks.ts';
import { startYear } from './start-year.ts';

const CHECKS: readonly Check[] = [
  supportAboveBudget,
  endBeforeStart,
  fieldsDisagree,
  unreadableValue,
  linesDoNotSum,
  plannedZero,
  smallCount,
  severalCounts,
  textAgainstField,
  startYear,
  unknownCode,
  mojibake,
  emptyField,
  rateDiffersFromShare,
];

/** Adds to the record what a reader should know before quoting it. */
export function runChecks(reading: Reading): void {
  for (const check of CHECKS) {
    for (const finding of check(reading)) reading.sheet.findings.push(finding);
  }
}
