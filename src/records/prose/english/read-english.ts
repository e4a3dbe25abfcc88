import type { Sentence } from '../sentences.ts';
import { findMentions } from './find-mentions.ts';
import { type Before, settleAll, type SettledUnit } from './settle.ts';
import { isSentenceVetoed, namesOtherProject } from './vetoes.ts';
import type { Mention } from '../find-mentions.ts';

/** What a sentence in English says of people, and what it leaves behind for the next one. */
export interface EnglishSentence {
  mentions: readonly Mention[];
  settled: readonly SettledUnit[];
  /** What "of them" counts after it; null where it named no one. */
  them: 'persons' | 'companies' | null;
  /** It counted people of whom nothing is told, so that nothing is told of a part of them either. */
  untold: boolean;
}

// "Of these, 40 …" after people of whom nothing was told.
const GOES_ON = /^(?:of|among) (?:them|these|those)(?![a-z])|(?<![a-z])of (?:them|these|those)(?![a-z])/;

/**
 * Reads a sentence in English. What its words do not settle is not told.
 *
 * @param lower The sentence in lower case, its project's name made unreadable.
 * @param afterUntold The sentence before it counted people of whom nothing was told.
 */
export function readEnglish(
  { text }: Sentence,
  lower: string,
  title: string | null,
  before: Before,
  afterUntold: boolean,
): EnglishSentence {
  const mentions = findMentions(lower);
  const named = mentions.filter(({ noun, unit }) => noun !== '' && unit !== 'share');
  const skipped =
    mentions.length === 0 ||
    isSentenceVetoed(lower) ||
    namesOtherProject(text, title) ||
    (afterUntold && GOES_ON.test(lower));
  const settled = skipped ? [] : settleAll(lower, mentions, before);
  return {
    mentions,
    settled,
    them: named.some(({ unit }) => unit === 'persons')
      ? 'persons'
      : named[0]?.unit === 'companies'
        ? 'companies'
        : null,
    untold:
      settled.length === 0 &&
      (named.some(({ noun }) => noun !== 'participants') || (afterUntold && mentions.length > 0)),
  };
}
