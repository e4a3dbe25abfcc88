import { endingIn, lastLetters } from '../patterns/last-letters.ts';
import { mayMatch } from '../patterns/may-match.ts';
import { ANSWER_RULES } from './answer-rules.ts';
import { EXPECTED_RULES } from './expected-rules.ts';
import { GAINED_RULES } from './gained-rules.ts';
import { GOAL_RULES } from './goal-rules.ts';
import { JOINING_RULES } from './joining-rules.ts';
import { REPORTED_RULES } from './reported-rules.ts';
import type { StatementRule } from './statement-rule.ts';
import { VERB_FIRST_RULES } from './verb-first-rules.ts';

/** Every rule, in the order in which they are tried. */
export const RULES: readonly StatementRule[] = [
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
const mayHold = mayMatch([...RULES.map(({ left }) => left), ...RULES.map(({ right }) => right)]);

/** The rules that can hold after what stands before a number, in the order in which they are tried. */
export type RulesAfter = (left: string) => readonly StatementRule[];

/** The rules that can hold in a sentence, in lower case, by the words it has and by the last letters before a number. */
export function possibleRules(sentence: string): RulesAfter {
  const chances = mayHold(sentence);
  const possible: number[] = [];
  for (let index = 0; index < RULES.length; index += 1)
    if (chances[index] === 1 && chances[RULES.length + index] === 1) possible.push(index);
  return (left) => {
    // Where no blank stands before the number, no pattern that ends with one can hold.
    const holds = left.endsWith(' ') ? endingIn(left.slice(0, -1)) : (endings: unknown) => endings === null;
    const rules: StatementRule[] = [];
    for (const index of possible) {
      const rule = RULES[index];
      if (rule !== undefined && holds(ENDS[index] ?? null)) rules.push(rule);
    }
    return rules;
  };
}
