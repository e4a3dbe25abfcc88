import type { Statement } from '../record.ts';
import type { Span } from '../source-text.ts';
import { FUTURE } from './cues.ts';
import { findMentions, type Mention } from './find-mentions.ts';
import { unitOfNoun } from './people-nouns.ts';
import { HELD } from './read-counted.ts';
import { left as beforeNumber } from './statement-rule.ts';
import type { Sentence } from './sentences.ts';
import { EXPECTED_RULES } from './expected-rules.ts';
import { REPORTED_RULES } from './reported-rules.ts';
import { kindByTense } from './by-tense.ts';
import { OTHERS } from './tense-cues.ts';
import { quoteSpan } from './quote-span.ts';
import { isAboutOthers, isMentionVetoed, isSentenceVetoed, otherProjectsIn } from './vetoes.ts';

/** A statement about people with the rule that fired and the words that hold the number. */
export interface FoundStatement extends Omit<Statement, 'start' | 'end' | 'quote'> {
  span: Span;
  phrase: Span;
  rule: string;
}

/** A mention whose meaning is settled. */
export interface Settled {
  mention: Mention;
  kind: Statement['kind'];
  rule: string;
}

// "20 av dem som deltog …" goes on to say what became of the 20.
const WHO_TOOK_PART = /^ som (?:deltog|deltagit|medverkade|medverkat|började|skrevs in)(?: i \S+)?/u;
const RULES = [...EXPECTED_RULES, ...REPORTED_RULES];
// "Där skrevs 240 in" after a sentence about another project.
const GOES_ON_THERE = /^(?:Där|Då|Den gången|Det projektet|I det projektet) |deltagarna där /u;
const ANSWERS = new Set(['it-became', 'did-so']);
const COORDINATED =
  /^(?: (?:från|i|på|till) \S+(?: (?:eller|och) \S+)?)?(?:,| och| samt|, och)(?: [^\s¤◦]+)? $/u;
const GOES_ON = /^(?: (?:från|i|till|på|hos) |[.,]|$| och )/u;
// "En tredjedel gick till studier och en fjärdedel till arbete": the second verb is left out.
const ELLIPSIS = /(?: till| i| för) \S+(?: \S+){0,2}?(?:,| och| samt)(?: ytterligare| dessutom)? $/u;
const DOES_NOW =
  /^ (?:går på|går en|läste|arbetstränar|praktiserar|gick på|gick en|studerade|läser|studerar|driver|arbetar) /u;
const HAS_DONE = /^ (?:har|hade) (?:[^\s.,;¤◦]+ )?\p{L}{2,}(?:at|it|tt|rt|lt|jt|pt|kt|gt|nt)(?: |[.,;]|$)/u;
const PLACE_BETWEEN = /^(?: [^\s.;¤◦]+){0,3}(?:,| och| samt) (?:i|på|från|vid|under) [^\s]+ $/u;
// "45 deltagare från 12 företag".
const AT = /^ (?:från|i|vid|på|hos) (?:[^\s¤◦]+ )?$/u;
const SUM =
  /^[^.;]*(?:, alltså|, det vill säga|, dvs\.?|, totalt|, sammanlagt|, tillsammans|, sammantaget) $/u;
const RATE = /^ (?:per|varje|om) \p{L}+/u;
const INFINITIVE = /^ (?:få|gå|nå|bli|vara|ha|\p{L}{3,}[^aeiouyåäö]a)(?!\p{L})/u;
const PEOPLE = new Set<Statement['kind']>(['planned', 'actual']);
// "22 av de 50 som planerats".
const PLANNED =
  /^ (?:som (?:hade |var |är )?)?(?:planerats|planerades|planerade|tänkta|tänkts|beräknats|angavs i (?:ansökan|planen)|(?:ansökan|planen) angav)(?!\p{L})/u;
// "15 fick inte arbete", "ingen av de 25".
const NOT_REACHED = /^ (?:[^\s.,;¤◦]+ ){1,3}(?:inte|aldrig|varken|inget|ingen)(?!\p{L})/u;
const NONE_OF = /(?<!\p{L})(?:ingen|inga|inte en enda|få) av $/u;
// Only people are hired or get a job.
const HIRED =
  /^ (?:har |hade )?(?:anställts|anställdes|blivit anställda|fått (?:jobb|arbete|anställning)|fick (?:jobb|arbete|anställning)|börjat studera)/u;
const WHOLE = /^ av (?:totalt |alla )?$/u;
// "When 100 participants have …, 55 shall …": what comes before is still to happen.
const STILL_TO_COME = /(?:^|, )(?:när|om|innan|efter att|sedan)(?: \S+){0,2} $/u;
const SHALL_FIRST = beforeNumber(`${FUTURE}(?: (?:då|också|även|dessutom|totalt|sammanlagt))?`);
const FUTURE_ANYWHERE = new RegExp(`(?<!\\p{L})${FUTURE}(?!\\p{L})`, 'u');

/**
 * What the sentences say about people: each distinct (kind, value, unit) once, in text order. Where the words do not
 * settle what a number counts, nothing is said.
 *
 * @param title The project's name, so that figures of another named project can be told apart.
 */
export function readStatements(sentences: readonly Sentence[], title: string | null): FoundStatement[] {
  const found: FoundStatement[] = [];
  const seen = new Set<string>();
  let antecedent: 'persons' | 'companies' = 'persons';
  const others = otherProjectsIn(
    sentences.map(({ text }) => text),
    title,
  );
  for (const [index, sentence] of sentences.entries()) {
    const text = lowerCase(sentence.text);
    const mentions = findMentions(text);
    if (mentions.length === 0 || isSentenceVetoed(text) || isElsewhere(sentences, index, others)) continue;
    const settled = settleAll(text, mentions);
    const before = found.length;
    for (const mention of mentions) {
      const one = answered(settled.get(mention), found.at(-1));
      if (one === null) continue;
      const hired = HIRED.test(text.slice(mention.end));
      const understood = hired
        ? 'persons'
        : (lastCounted(text.slice(0, mention.start)) ?? lastNamed(mentions, mention) ?? antecedent);
      const unit = isShareToo(text, mentions, mention)
        ? 'share'
        : mention.unit !== 'share' && mention.noun === ''
          ? understood
          : mention.unit;
      const { value } = mention;
      const key = `${one.kind} ${value} ${unit}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const phrase = { start: sentence.start + mention.start, end: sentence.start + mention.end };
      found.push({
        kind: one.kind,
        value,
        unit,
        rule: one.rule,
        phrase,
        span: quoteSpan(sentence, mentions, one),
      });
    }
    const named = mentions.filter(({ noun, unit }) => noun !== '' && unit !== 'share');
    const people =
      named.some(({ unit }) => unit === 'persons') ||
      found.slice(before).some(({ unit }) => unit === 'persons');
    if (people) antecedent = 'persons';
    else if (named.length > 0) antecedent = 'companies';
  }
  return found;
}

/** Whether a sentence is about another project, by its own words or going on from one that is. */
function isElsewhere(sentences: readonly Sentence[], index: number, others: ReadonlySet<string>): boolean {
  const text = sentences[index]?.text ?? '';
  return (
    isAboutOthers(text, others) ||
    (GOES_ON_THERE.test(text) && index > 0 && isElsewhere(sentences, index - 1, others))
  );
}

/** "Blev 31 procent, mot förväntade 40": set against a share, a bare number is one. */
function isShareToo(text: string, mentions: readonly Mention[], mention: Mention): boolean {
  const previous = mentions[mentions.indexOf(mention) - 1];
  if (!mention.bare || mention.value > 100 || previous?.unit !== 'share') return false;
  return /^, (?:att jämföra med|jämfört med|mot|mer än|mindre än|att ställa mot) (?:[^\s]+ ){0,2}$/u.test(
    text.slice(previous.end, mention.start),
  );
}

/** What the last number with a noun before this one counts, in the same sentence. */
function lastNamed(mentions: readonly Mention[], mention: Mention): 'persons' | 'companies' | null {
  const last = mentions.findLast(
    ({ end, noun, unit }) => end <= mention.start && noun !== '' && unit !== 'share',
  );
  return last === undefined || last.unit === 'share' ? null : last.unit;
}

/** What a number without a noun counts, by the last definite noun before it: "av företagen har tre anställt". */
function lastCounted(before: string): 'persons' | 'companies' | null {
  const words = before.match(/[a-zåäöé]+/g) ?? [];
  const last = words.findLast((word) => /(?:en|na)$/.test(word) && unitOfNoun(word) !== null);
  return last === undefined ? null : unitOfNoun(last);
}

/** Lower case letter by letter, so that places in the text stay the same. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  const same =
    lower.length === text.length ? lower : text.replace(/[A-ZÅÄÖ]/g, (letter) => letter.toLowerCase());
  // "I praktiken" has nothing to do with a trainee's.
  return same.replaceAll('i praktiken', 'i sak blev ');
}

/**
 * What answers the statement before it: "det blev 71" is who came after a plan, who reached it after a goal, and nothing
 * alone; "höjdes till 95" is a plan or goal as before; "utfallet blev 47" is a result unless a plan was named.
 */
function answered(one: Settled | undefined, before: FoundStatement | undefined): Settled | null {
  if (one === undefined) return null;
  const { rule, mention } = one;
  const planBefore = before?.kind === 'planned' && mention.unit !== 'share';
  // "Det handlar om 344 personer": of those before it, or of those to come.
  if (rule === 'it-is-about')
    return before?.kind === 'actual' || before?.kind === 'result' ? { ...one, kind: 'actual' } : one;
  if (rule === 'result-was') return planBefore ? { ...one, kind: 'actual' } : one;
  const goalBefore = before?.kind === 'target';
  if (rule === 'changed-to') return planBefore ? one : goalBefore ? { ...one, kind: 'target' } : null;
  if (rule === 'that-is-a-share') {
    const kind = before?.kind === 'target' ? 'target' : 'result';
    return before?.kind === 'target' || before?.kind === 'result' ? { ...one, kind } : null;
  }
  if (!ANSWERS.has(rule)) return one;
  if (planBefore) return one;
  if (rule === 'did-so' && before?.kind === 'result') return { ...one, kind: 'result' };
  return goalBefore ? { ...one, kind: 'result' } : null;
}

// What a number means is said near it; the rules look no further, in characters.
const LEFT_CONTEXT = 110;
const RIGHT_CONTEXT = 150;

function settleAll(sentence: string, mentions: readonly Mention[]): Map<Mention, Settled> {
  const settled = new Map<Mention, Settled>();
  const rates = new Map<Mention, Settled>();
  for (const [index, mention] of mentions.entries()) {
    const left = textOf(sentence, mentions.slice(0, index), 0, mention.start).slice(-LEFT_CONTEXT);
    const right = textOf(sentence, mentions.slice(index + 1), mention.end, sentence.length).slice(
      0,
      RIGHT_CONTEXT,
    );
    const one =
      wholeOf(sentence, mention, mentions[index - 1], settled) ??
      (isToDoAsWell(sentence, mentions, index, right, settled) ||
      isTiedToWhole(sentence, mentions, index, settled) ||
      isNextThatDoes(mentions, index, right, settled)
        ? inherited(sentence, mentions, index, right, settled, rates)
        : null) ??
      settleOrInherit(settle(mention, left, right), () =>
        inherited(sentence, mentions, index, right, settled, rates),
      );
    if (one !== null) settled.set(mention, one);
    // "20 per termin, totalt 120": a rate is no count, but its sum is.
    const rate = one === null && RATE.test(right) ? settle(mention, left, right.replace(RATE, '')) : null;
    if (rate !== null) rates.set(mention, rate);
  }
  return settled;
}

/** "Av de 96 kvinnor och 22 män": both are parts of the whole. */
function isTiedToWhole(
  sentence: string,
  mentions: readonly Mention[],
  index: number,
  settled: ReadonlyMap<Mention, Settled>,
): boolean {
  const [previous, mention] = [mentions[index - 1], mentions[index]];
  if (!previous || !mention || sentence.slice(previous.end, mention.start) !== ' och ') return false;
  return settled.get(previous)?.rule.endsWith('-of-the-whole') === true;
}

/** "Minst 15 ska ha antagit en policy och sex vara certifierade": the infinitive goes on with the goal. */
function isToDoAsWell(
  sentence: string,
  mentions: readonly Mention[],
  index: number,
  right: string,
  settled: ReadonlyMap<Mention, Settled>,
): boolean {
  const [previous, mention] = [mentions[index - 1], mentions[index]];
  if (!previous || !mention || settled.get(previous)?.kind !== 'target') return false;
  return (
    /(?:,| och| samt)(?: \S+)? $/u.test(sentence.slice(previous.end, mention.start)) && INFINITIVE.test(right)
  );
}

/** "61 fick arbete, medan 38 gick en utbildning": what the next did is a result too. */
function isNextThatDoes(
  mentions: readonly Mention[],
  index: number,
  right: string,
  settled: ReadonlyMap<Mention, Settled>,
): boolean {
  const [previous, mention] = [mentions[index - 1], mentions[index]];
  if (!previous || mention?.bare !== true) return false;
  if (settled.get(previous)?.kind !== 'result') return false;
  return DOES_NOW.test(right) || (HAS_DONE.test(right) && !OTHERS.test(right));
}

/** "30 procent till arbete" alone is what was reached, and after a goal the next goal: what stands before it decides. */
function settleOrInherit(own: Settled | null, inherit: () => Settled | null): Settled | null {
  return own !== null && own.rule !== 'share-in-work' ? own : (inherit() ?? own);
}

/** The text from `from` to `to`, with ¤ for each of `mentions`, or ◦ where the number has no noun. */
function textOf(sentence: string, mentions: readonly Mention[], from: number, to: number): string {
  let text = '';
  let at = from;
  for (const mention of mentions) {
    text += `${sentence.slice(at, Math.max(at, mention.start))}${mention.bare ? '◦' : '¤'}`;
    at = Math.max(at, mention.end);
  }
  return text + sentence.slice(at, to);
}

function settle(mention: Mention, left: string, right: string): Settled | null {
  if (isMentionVetoed(mention, left, right)) return null;
  // "8 av de 20 företagen har …": what happens to the 8 stands after the 20.
  const after = mention.ofThem
    ? right.replace(/^ av (?:\S+ ){0,2}?[¤◦]/u, '').replace(WHO_TOOK_PART, '')
    : right;
  for (const { rule, kind, left: before, right: behind, of } of RULES) {
    if (!of(mention)) continue;
    if (before !== undefined && !endsAs(before, left)) continue;
    if (behind !== undefined && !behind.test(after)) continue;
    if (kind === 'result' && (NOT_REACHED.test(after) || NONE_OF.test(left))) continue;
    const done = kind === 'actual' || kind === 'result';
    if (done && STILL_TO_COME.test(left) && FUTURE_ANYWHERE.test(right)) return null;
    // "Dessutom ska två nya företag ha bildats": the verb before the number puts it all ahead.
    const ahead = done && endsAs(SHALL_FIRST, left);
    return { mention, kind: ahead ? (kind === 'result' ? 'target' : 'planned') : kind, rule };
  }
  if (NONE_OF.test(left)) return null;
  const kind = kindByTense(mention, left, after);
  return kind && { mention, kind, rule: `by-tense-${kind}` };
}

function endsAs(pattern: RegExp, text: string): boolean {
  if (!pattern.sticky) return pattern.test(text);
  pattern.lastIndex = text.length;
  return pattern.test(text);
}

/** "8 av de 20 företagen": the 20 took part, or are to. */
function wholeOf(
  sentence: string,
  mention: Mention,
  part: Mention | undefined,
  settled: ReadonlyMap<Mention, Settled>,
): Settled | null {
  const of = part === undefined ? undefined : settled.get(part);
  if (part === undefined || of === undefined || (mention.bare && !part.ofThem)) return null;
  if (!WHOLE.test(sentence.slice(part.end, mention.start))) return null;
  const planned = of.kind === 'target' || of.kind === 'planned' || PLANNED.test(sentence.slice(mention.end));
  const kind = planned ? 'planned' : 'actual';
  return { mention, kind, rule: `${of.rule}-of-the-whole` };
}

/** ", alltså 96 personer", ", totalt 450 personer". */
function isSum(sentence: string, between: string, { start }: Mention): boolean {
  if (SUM.test(between)) return true;
  return (
    between.endsWith(', ') &&
    /^(?:totalt|sammanlagt|tillsammans|sammantaget) /u.test(sentence.slice(start, start + 14))
  );
}

/** What a mention takes over from the one before it: "12 från Xby och 14 från Yby". */
function inherited(
  sentence: string,
  mentions: readonly Mention[],
  index: number,
  right: string,
  settled: ReadonlyMap<Mention, Settled>,
  rates: ReadonlyMap<Mention, Settled>,
): Settled | null {
  const mention = mentions[index];
  const previous = mentions[index - 1];
  if (mention === undefined || previous === undefined) return null;
  const between = sentence.slice(previous.end, mention.start);
  const before =
    settled.get(previous) ?? (isSum(sentence, between, mention) ? rates.get(previous) : undefined);
  if (before === undefined) return null;
  // A part that only describes is no count of its own.
  if (/(?:varav|därav|av vilka)/u.test(between)) return null;
  if (
    AT.test(between) &&
    mention.unit === 'companies' &&
    previous.unit === 'persons' &&
    PEOPLE.has(before.kind)
  ) {
    return { mention, kind: before.kind, rule: `${before.rule}-at-these` };
  }
  // "fyra har fast anställning och sex går på utbildning".
  if (
    mention.bare &&
    before.kind === 'result' &&
    (DOES_NOW.test(right) || HAS_DONE.test(right)) &&
    /(?:,| och| samt) $/u.test(between)
  ) {
    return { mention, kind: 'result', rule: `${before.rule}-as-well` };
  }
  // "5 arbetsgivare och 64 anställda", "25 i Xby och i Yby 15".
  const bothTakePart =
    PEOPLE.has(before.kind) && !mention.bare && mention.unit !== 'share' && previous.unit !== 'share';
  const tiedByPlace = mention.bare && PEOPLE.has(before.kind) && PLACE_BETWEEN.test(between);
  const theirs = /^(?: [^\s,.;]+){0,4} (?:och|samt) (?:deras|dess|sina) $/u;
  if (
    (bothTakePart && (/^(?:,| och| samt) $/u.test(between) || theirs.test(between))) ||
    (tiedByPlace && /^[.,;]|^$/u.test(right))
  ) {
    return { mention, kind: before.kind, rule: `${before.rule}-as-well` };
  }
  // "28 den första och 24 den andra, alltså 96 personer": a sum of what stands before it.
  if (isSum(sentence, between, mention) && mention.unit !== 'share' && previous.unit !== 'share')
    return { mention, kind: before.kind, rule: `${before.rule}-summed` };
  // "Minst 15 ska ha antagit en policy och sex vara certifierade".
  if (before.kind === 'target' && /(?:,| och| samt)(?: \S+)? $/u.test(between) && INFINITIVE.test(right))
    return { mention, kind: 'target', rule: `${before.rule}-as-well` };
  // "Att 60 får ett arbete och att 30 påbörjar studier".
  if (before.kind === 'target' && between.endsWith(' och att ')) {
    return { mention, kind: 'target', rule: `${before.rule}-as-well` };
  }
  const sameSort = mention.bare ? previous.unit !== 'share' : mention.unit === previous.unit;
  // "tolv har fått anställning, sju praktik": what they got follows at once.
  if (mention.bare && before.kind === 'result' && HELD.test(right) && /(?:,| och| samt) $/u.test(between)) {
    return { mention, kind: 'result', rule: `${before.rule}-as-well` };
  }
  const tied = COORDINATED.test(between)
    ? GOES_ON.test(right)
    : ELLIPSIS.test(between) && /^ (?:till|i|för) /u.test(right);
  if (!sameSort || !tied) return null;
  return { mention, kind: before.kind, rule: `${before.rule}-as-well` };
}
