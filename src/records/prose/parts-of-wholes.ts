import { PROOF, REACHED } from './cues.ts';
import type { Mention } from './find-mentions.ts';
import { JOINED } from './joining-rules.ts';
import { areInhabitants } from './people-nouns.ts';
import type { Settled } from './settled.ts';
import { isDone } from './statement-rule.ts';
import { PLACES } from './vetoes.ts';

const OF_WHICH = /(?:varav|därav|av vilka|däribland) $/u;
// "Minst 60 med examen".
const WITH_PROOF = new RegExp(`^ med (?:[^\\s,.;]+ ){0,2}?${PROOF}(?=[ .,;]|$)`, 'u');
// What people who live somewhere may do without the project.
const OF_ANYBODY: ReadonlySet<string> = new Set([
  'by-tense-actual',
  'by-tense-result',
  'these-have',
  'the-participants',
  'some-of-the',
  'of-so-many',
  'it-was-so-many',
  'so-many-came',
  'reached',
  'had-work',
  'took-in',
  'in-all-that-time',
]);
// They come with their parents.
const CHILDREN = /^barn(?:en)?$/u;
// "Nio människor har fått ett jobb": of people so called only what they gain is told of a project's own.
const GAINED: ReadonlySet<string> = new Set([
  'reached',
  'gave-work',
  'went-on',
  'had-work',
  'is-to-reach',
  'shall-reach',
]);
// "22 av de 50 som planerats".
const PLANNED =
  /^ (?:som (?:hade |var |är )?)?(?:planerats|planerades|planerade|tänkta|tänkts|beräknats|angavs i (?:ansökan|planen)|(?:ansökan|planen) angav)(?!\p{L})|^ som (?:projektet|vi|insatsen|satsningen) (?:ska|skulle|vill|ville|räknar|räknade|hoppas|siktar)(?!\p{L})/u;
const THEY_REACHED = new RegExp(`^ som ${REACHED}`, 'u');
// "Av 70 som började tog 61 sig igenom utbildningen".
const WHO_BEGAN =
  /^ som (?:började|startade|deltog|påbörjade)(?! (?:studera|arbeta|jobba|på|i|med|en|ett|sin|sitt|sina) )/u;
const WHOLE = /^ av (?:totalt |alla |[a-zåäöþ]{3,}s )?$/u;

/** "8 av de 20 företagen": the 20 took part, or are to. */
export function wholeOf(
  sentence: string,
  mention: Mention,
  part: Mention | undefined,
  settled: ReadonlyMap<Mention, Settled>,
): Settled | 'untold' | null {
  const of = part === undefined ? undefined : settled.get(part);
  if (part === undefined || of === undefined || (mention.bare && !part.ofThem)) return null;
  if (!WHOLE.test(sentence.slice(part.end, mention.start))) return null;
  const planned =
    of.kind === 'target' ||
    of.kind === 'planned' ||
    PLANNED.test(sentence.slice(mention.end)) ||
    PLACES.test(mention.noun) ||
    /planerade|tänkta|beräknade/u.test(mention.words);
  const reached =
    !planned &&
    !WHO_BEGAN.test(sentence.slice(mention.end)) &&
    THEY_REACHED.test(sentence.slice(mention.end));
  const kind = planned ? 'planned' : reached ? 'result' : 'actual';
  // Where some of them took part, not all of them did.
  if (kind === 'actual' && of.kind === 'actual') return 'untold';
  return { mention, kind, rule: `${of.rule}-of-the-whole` };
}

/** "80 lärlingar, varav minst 60 med examen": a part told by what it gains, of those whose meaning is known. */
export function partThatGains(
  sentence: string,
  previous: Mention | undefined,
  mention: Mention,
  right: string,
  settled: ReadonlyMap<Mention, Settled>,
): Settled | null {
  const before = previous && settled.get(previous);
  if (!previous || !before || mention.unit === 'companies') return null;
  if (!/^[^.;]{0,40}(?:varav|därav|av vilka) $/u.test(sentence.slice(previous.end, mention.start)))
    return null;
  if (!WITH_PROOF.test(right)) return null;
  const kind = isDone(before) ? 'result' : 'target';
  return { mention, kind, rule: `${before.rule}-of-which-with` };
}

/** "1 230 nyanlända, och 415 av dem": nothing is told of a part of people of whom nothing is told. */
function isPartOfUntold(
  sentence: string,
  mentions: readonly Mention[],
  index: number,
  settled: ReadonlyMap<Mention, Settled>,
): boolean {
  const [mention, before] = [mentions[index], mentions.slice(0, index)];
  if (!mention?.ofThem || mention.noun !== '') return false;
  const whole = before.findLast(
    ({ noun, unit, ofThem, start }) =>
      noun !== '' && unit !== 'share' && !ofThem && !OF_WHICH.test(sentence.slice(0, start)),
  );
  if (whole === undefined || settled.has(whole)) return false;
  return mention.unit === 'share' || whole.value > mention.value;
}

/** Whether what is told is of people whom the project did not take in, as far as the sentence says. */
export function isOfOthers(
  one: Settled,
  sentence: string,
  mentions: readonly Mention[],
  index: number,
  settled: ReadonlyMap<Mention, Settled>,
): boolean {
  if (one.mention.noun === 'människor' && !GAINED.has(one.rule)) return true;
  if ((areInhabitants(one.mention.noun) || CHILDREN.test(one.mention.noun)) && OF_ANYBODY.has(one.rule))
    return true;
  return isDone(one) && !JOINED.has(one.rule) && isPartOfUntold(sentence, mentions, index, settled);
}
