import type { Span } from '../source-text.ts';
import type { Mention } from './find-mentions.ts';
import type { Settled } from './settled.ts';
import type { Sentence } from './sentences.ts';

// "100 deltagare som uppbär ekonomiskt bistånd": the first relative clause says which people.
const RELATIVE = /^ (?:som|who) [^\s.,;]+(?: (?!(?:som|who)(?!\p{L}))[^\s.,;]+){0,5}(?= som | who |[.,;]|$)/u;

/**
 * The words to quote: the people themselves where a number tells who takes part, the clause that tells what is or was
 * reached otherwise. A whole sentence is quoted with its closing mark, a clause without.
 */
export function quoteSpan(
  sentence: Sentence,
  mentions: readonly Mention[],
  { mention, kind }: Settled,
): Span {
  const { start, text } = sentence;
  if (kind === 'planned' || kind === 'actual') {
    const relative = mention.definite ? undefined : RELATIVE.exec(text.slice(mention.end))?.[0];
    return { start: start + mention.start, end: start + mention.end + (relative?.length ?? 0) };
  }
  const from = clauseStart(text, mentions, mention);
  const to = clauseEnd(text, mentions, mention);
  const whole = from === 0 && to === text.length;
  const end = whole ? to : to - (/[\s.,;!]+$/u.exec(text.slice(from, to))?.[0].length ?? 0);
  return { start: start + from, end: start + end };
}

/** Where the clause begins: after the number before it, or after a conjunction that opens a clause of its own. */
function clauseStart(text: string, mentions: readonly Mention[], mention: Mention): number {
  const previous = mentions.findLast((one) => one.end <= mention.start)?.end ?? 0;
  const before = text.slice(previous, mention.start);
  const opening =
    /^.*(?:; |, (?:och|men|vilket|där|så att|and|but|while) | and | (?:ledde till|ledde|lett till|resulterade i|innebar|innebär) att | och )/su.exec(
      before,
    );
  return opening === null ? (previous === 0 ? 0 : mention.start) : previous + opening[0].length;
}

function clauseEnd(text: string, mentions: readonly Mention[], mention: Mention): number {
  const next = mentions.find((one) => one.start > mention.end);
  if (next === undefined) return text.length;
  const between = text.slice(mention.end, next.start);
  const stop = /(?:, | och | samt | and |; )\S*\s?$/u.exec(between);
  return stop === null ? text.length : mention.end + stop.index;
}
