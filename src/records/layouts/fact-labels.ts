import type { Meaning } from '../fields/meaning.ts';
import { LAYOUTS } from './registry.ts';

/** What a site prints of one project alone, and not above all its pages. */
const OF_ONE_PROJECT: ReadonlySet<Meaning | null> = new Set([
  'start',
  'end',
  'period',
  'owner',
  'projectNumber',
  'diaryNumber',
  'journalNumber',
  'totalBudget',
  'euContribution',
] as const);
const LONGEST_LABEL = 60;

/** Whether a line begins with the label of a project's fact, in any layout. */
export function labelsFact(line: string): boolean {
  const label = labelOf(line);
  return label !== null && LAYOUTS.some(({ labels }) => OF_ONE_PROJECT.has(labels.meaningOf(label)));
}

/** Whether a line is a label, of whatever fact and in any layout, and nothing else. */
export function isLabel(line: string): boolean {
  const label = labelOf(line);
  return (
    label !== null &&
    line.trimEnd().length <= label.length + 1 &&
    LAYOUTS.some(({ labels }) => labels.meaningOf(label) !== null)
  );
}

/** What stands before a line's colon, or all of a line without one, in lower case; null where that is too long for a label. */
function labelOf(line: string): string | null {
  const colon = line.indexOf(':');
  const end = colon === -1 ? line.length : colon;
  return end > LONGEST_LABEL ? null : line.slice(0, end).trim().toLowerCase();
}
