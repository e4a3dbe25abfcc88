import type { Sentence } from '../sentences.ts';
import { findMentions } from './find-mentions.ts';
import { type Before, settleAll, type SettledUnit } from './settle.ts';
import {
  isDoneByOthers,
  isMentionVetoed,
  isSentenceVetoed,
  mayBeOthers,
  namesOtherProject,
} from './vetoes.ts';
import type { Mention } from '../find-mentions.ts';

/** What a sentence in English says of people, and what it leaves behind for the next one. */
export interface EnglishSentence {
  mentions: readonly Mention[];
  settled: readonly SettledUnit[];
  /** What "of them" counts after it; null where it named no one. */
  them: 'persons' | 'companies' | null;
  /** It counted people of whom nothing is told, so that nothing is told of a part of them either. */
  untold: boolean;
  /** It speaks of participants. */
  named: boolean;
}

// "Of these, 40 …" after people of whom nothing was told.
const GOES_ON = /^(?:of|among) (?:them|these|those)(?![a-z])|(?<![a-z])of (?:them|these|those)(?![a-z])/;

/**
 * Reads a sentence in English. What its words do not settle is not told.
 *
 * @param lower The sentence in lower case, its project's name made unreadable.
 * @param ownNames What holds every name of the page's own project.
 * @param afterUntold The sentence before it counted people of whom nothing was told.
 */
export function readEnglish(
  { text }: Sentence,
  lower: string,
  ownNames: string,
  before: Before,
  afterUntold: boolean,
): EnglishSentence {
  const mentions = findMentions(lower);
  const named = mentions.filter(({ noun, unit }) => noun !== '' && unit !== 'share');
  const isSkipped =
    mentions.length === 0 ||
    isSentenceVetoed(lower) ||
    namesOtherProject(text, ownNames) ||
    (afterUntold && GOES_ON.test(lower));
  const settled = isSkipped ? [] : settleAll(lower, mentions, before);
  return {
    mentions,
    settled,
    them: named.some(({ unit }) => unit === 'persons')
      ? 'persons'
      : named[0]?.unit === 'companies'
        ? 'companies'
        : null,
    named: /(?<![a-z])(?:participants|trainees|mentees)(?![a-z])/.test(lower),
    untold:
      settled.length === 0 && (areOthers(lower, named, isSkipped) || (afterUntold && mentions.length > 0)),
  };
}

/** Whether the people whom a sentence counts, telling nothing of them, are none of the project's. */
function areOthers(lower: string, named: readonly Mention[], isSkipped: boolean): boolean {
  const people = named.filter(({ noun }) => noun !== 'participants');
  if (people.length === 0) return false;
  return isSkipped || mayBeOthers(lower) || people.some((one) => isOfOthers(one, lower));
}

function isOfOthers(mention: Mention, lower: string): boolean {
  const [left, right] = [lower.slice(0, mention.start), lower.slice(mention.end)];
  return (
    isMentionVetoed(mention, left, right) ||
    isDoneByOthers(left) ||
    /(?:there (?:are|were|is)|(?<!project )(?:has|have|had)) $/.test(left)
  );
}
