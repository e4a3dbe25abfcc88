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
  const colon = line.indexOf(':');
  const end = colon === -1 ? line.length : colon;
  if (end > LONGEST_LABEL) return false;
  const label = line.slice(0, end).trim().toLowerCase();
  return LAYOUTS.some(({ labels }) => OF_ONE_PROJECT.has(labels.meaningOf(label)));
}
