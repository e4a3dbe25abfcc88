import { ANSWER_RULES } from './answer-rules.ts';
import { EXPECTED_RULES } from './expected-rules.ts';
import { GAINED_RULES } from './gained-rules.ts';
import { GOAL_RULES } from './goal-rules.ts';
import { JOINING_RULES } from './joining-rules.ts';
import { lastLetters } from './last-letters.ts';
import { REPORTED_RULES } from './reported-rules.ts';
import type { StatementRule } from './statement-rule.ts';
import { VERB_FIRST_RULES } from './verb-first-rules.ts';

const RULES = [
  ...JOINING_RULES,
  ...GOAL_RULES,
  ...EXPECTED_RULES,
  ...GAINED_RULES,
  ...VERB_FIRST_RULES,
  ...REPORTED_RULES,
  ...ANSWER_RULES,
];
const ENDS: readonly ReturnType<typeof lastLetters>[] = RULES.map(({ left }) =>
  // Every such pattern ends with the blank before the number.
  left?.sticky === true ? lastLetters(left.source.replace(/ \)\$$/, ')')) : null,
);
const rulesByLetter = new Map<string, readonly StatementRule[]>();

/** The rules that can hold after `left`, by its last letter but the blank before the number. */
export function rulesAfter(left: string): readonly StatementRule[] {
  const letter = /^[a-zåäö] $/.test(left.slice(-2)) ? left.charAt(left.length - 2) : '';
  const known = rulesByLetter.get(letter);
  if (known !== undefined) return known;
  const rules = RULES.filter((_, index) => letter === '' || (ENDS[index]?.has(letter) ?? true));
  rulesByLetter.set(letter, rules);
  return rules;
}
