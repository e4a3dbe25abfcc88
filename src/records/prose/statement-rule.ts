import type { Statement } from '../record.ts';
import type { Mention } from './find-mentions.ts';
import { LETTER } from './phrases.ts';

/** One way of saying something about people. A rule fires when what it asks of the number and its context holds. */
export interface StatementRule {
  rule: string;
  kind: Statement['kind'];
  /** What must stand right before the number; the text is in lower case and ends where the number begins. */
  left?: RegExp;
  /** `left` names a goal: tried only where some word for one stands before the number. */
  namesGoal?: true;
  /** What must follow it. */
  right?: RegExp;
  of: (mention: Mention) => boolean;
}

/** Of people or companies, named with the number. */
export const counted = (mention: Mention): boolean => mention.unit !== 'share' && !mention.bare;
/** Of people or companies, named or understood. */
export const countedOrBare = (mention: Mention): boolean => mention.unit !== 'share';
export const companies = (mention: Mention): boolean => mention.unit === 'companies';
export const named = (mention: Mention): boolean => !mention.bare;
export const any = (): boolean => true;

/** To be tried at the end of the text alone: it looks back from there, so most texts fail at their last word. */
export const left = (pattern: string): RegExp => new RegExp(String.raw`(?<=(?<!${LETTER})${pattern} )$`, 'y');
export const right = (pattern: string): RegExp => new RegExp(`^${pattern}`);

/** Told as something that has happened. */
export const isDone = ({ kind }: Pick<Statement, 'kind'>): boolean => kind === 'actual' || kind === 'result';
