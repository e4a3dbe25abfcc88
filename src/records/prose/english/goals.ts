import type { Mention } from '../find-mentions.ts';
import type { Settled } from '../settled.ts';
import { saidBy, verbAfter, whatOf } from './clause.ts';
import { AIM, REACHED_IN, WORD } from './cues.ts';

const IS = '(?:is|was|are|were|has been|had been|being|remains|will be)';
const WHICH = '(?:, which)?';
const GOAL_BEFORE = new RegExp(
  `(?<![a-z])(?:(?:${AIM}(?: (?!to )${WORD}){0,8}?${WHICH} ${IS}(?: (?:set|for|that|at|still|to have|to get|then|thus|therefore|now|also|to see))*|${AIM}(?: (?!to )${WORD}){0,3}? of|${AIM}(?: ${WORD}){0,3}:|(?<!according to (?:the |its )?)(?:goal|target|objective)(?: ${WORD})?,|${AIM}(?: ${WORD}){0,6} (?:that|for))|` +
    `(?:expects?|hopes?|hoped|counts? on|counted on|it (?:is|was) (?:${WORD} )?(?:hoped|expected|estimated|planned|calculated|assumed|intended|required|anticipated)|requires?|required|(?:want|wants|wanted|hope|would like) to see|aims? for|aiming for|aimed for|with the (?:aim|goal|ambition) (?:of|that))(?: (?:that|for|on|having|getting))*) $`,
);
const MET =
  /^(?: (?!(?:would|should|shall|will|to|have|had) )[^\s,.;]+){0,3} (?:was|were|has been|have been|is|are|had been)(?: [a-z]+){0,2} (?:reached|exceeded|achieved|met|attained|fulfilled|missed|surpassed)(?![a-z])/;
const HELD = new RegExp(
  `^ (?:(?:in|into|to|on to|onto) ${REACHED_IN}|(?:with|having|getting|finding|obtaining|gaining|starting|completing) )`,
);
// Who they are to be, not what they are to reach.
const ONLY_ARE = /(?<![a-z])be (?:women|men|aged|under|over|young|born|foreign|from)(?![a-z])/;
const NOTHING_MORE = /^(?:[.,;)]|$| in the project| during the project| in total| over )/;
const TO = /^(?: (?:of|from|in|at|with|who|that|aged) [^,;.¤◦]{1,60}?)? to(?= [a-z])/;

/** Whether a goal, a demand or an expectation stands right before a number. */
export const isGoal = (left: string): boolean => GOAL_BEFORE.test(left);

/**
 * What a number after "the goal is for …", "the target of …" counts: who is to take part is planned, who is to get
 * somewhere a target. A number alone goes on from what was told before it.
 */
export function settleGoal(
  mention: Mention,
  left: string,
  right: string,
  unit: 'persons' | 'companies' | 'share',
  before: Settled['kind'] | null,
): Settled | null {
  const of = (kind: Settled['kind'], how: string): Settled => ({
    mention,
    kind,
    rule: `english-goal-${how}`,
  });
  if (/target group (?:is|of|consists of) $/.test(left))
    return unit === 'persons' ? of('planned', 'group') : null;
  if (HELD.test(right)) return of('target', 'of-them-in-it');
  if (/^ (?:being|getting|becoming) /.test(right) && /^(?:gain|hire|change)$/.test(whatOf(right, unit)))
    return of('target', 'of-getting-there');
  if (!MET.test(right)) {
    const verb = verbAfter(right);
    const infinitive = TO.exec(right);
    const said = verb === null ? null : saidBy(verb, unit);
    if (verb !== null && said === null) return null;
    const what = said?.what ?? (infinitive === null ? null : whatOf(right.slice(infinitive[0].length), unit));
    if (
      what === 'join' &&
      unit === 'persons' &&
      /^.{0,80}(?:internship|placement|work experience)/.test(verb ?? right)
    )
      return of('target', 'to-try-work');
    if (what === 'join' || what === 'host')
      return of(unit === 'share' ? 'target' : 'planned', 'to-take-part');
    if (what === 'other')
      return unit === 'share' || (mention.ofThem && !ONLY_ARE.test(verb ?? right))
        ? of('target', 'of-a-part')
        : null;
    if (what !== null) return of('target', 'to-reach');
  }
  if (unit === 'share' || (mention.ofThem && /^ [a-z]+ing /.test(right))) return of('target', 'of-a-part');
  if (
    /^(?:participants|trainees)$/.test(mention.noun) &&
    !mention.ofThem &&
    (MET.test(right) || NOTHING_MORE.test(right))
  )
    return of('planned', 'of-participants');
  if (!mention.bare || before === null || !(MET.test(right) || NOTHING_MORE.test(right))) return null;
  return of(before === 'actual' || before === 'planned' ? 'planned' : 'target', 'alone');
}
