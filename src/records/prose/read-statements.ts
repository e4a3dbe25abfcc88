import type { Statement } from '../record.ts';
import type { Span } from '../source-text.ts';
import { lowerCase } from '../values/lower-case.ts';
import { isEnglish } from './english/is-english.ts';
import { readEnglish } from './english/read-english.ts';
import { ownNameIn } from './english/vetoes.ts';
import { findMentions, type Mention } from './find-mentions.ts';
import { OWN_NAME } from './phrases.ts';
import { saysWhoJoined } from './joining-rules.ts';
import { unitOfNoun } from './people-nouns.ts';
import { quoteSpan } from './quote-span.ts';
import { asAim, nominalAim, presentAim } from './aims.ts';
import type { Sentence } from './sentences.ts';
import { settleAll } from './settle-mentions.ts';
import type { Settled } from './settled.ts';
import { isDone } from './statement-rule.ts';
import { isAboutOthers, isSentenceVetoed, otherProjectsIn } from './vetoes.ts';

/** A statement about people with the rule that fired and the words that hold the number. */
export interface FoundStatement extends Omit<Statement, 'start' | 'end' | 'quote'> {
  span: Span;
  phrase: Span;
  rule: string;
}

// "Där skrevs 240 in" after a sentence about another project.
const GOES_ON_THERE =
  /^(?:Där|Då|Den gången|Det projektet|I det projektet|I det \p{L}+ av dem) |deltagarna där /u;
const YEAR = /(?<![\d/–-])(?:19|20)\d\d(?![\d/])/g;
const NAMES_PROJECT = /[Pp]rojektet [”"“]?\p{Lu}\p{L}/u;
const PLAN_GAVE = new Set(['which-the-plan-gave', 'against-the-plan']);
// "Projektet hade siktat på 36" after what was reached.
const COUNTED_ON = new Set(['counts-on', 'in-place-of']);
const ANSWERS = new Set(['it-became', 'did-so']);
// Only people are hired or get a job.
const ONLY_PEOPLE = [
  String.raw`(?:har |hade )?(?:anställts|anställdes|blivit anställda|fått (?:jobb|arbete|anställning)|börjat studera)`,
  String.raw`(?:har |hade )?(?:erbjudits \S*(?:jobb|arbete|anställning|vikariat|tjänst)|fick (?:jobb|arbete|anställning))`,
  String.raw`(?:ska |skulle |har |hade )?(?:i stället )?(?:nå|nådde|nått) (?:studier|arbete|jobb|egen)`,
  String.raw`(?:har |hade )?(?:i stället )?slussats|(?:ska|skulle) antas|som (?:antogs|skrevs in|togs in)|(?:examen|körkort)(?!\p{L})`,
];
const HIRED = new RegExp(`^ (?:${ONLY_PEOPLE.join('|')})`, 'u');

/**
 * What the sentences say about people: each distinct (kind, value, unit) once, in text order. Where the words do not
 * settle what a number counts, nothing is said. Each sentence is read in the language it is in, Swedish or English.
 *
 * @param project Its name, so that figures of another named project can be told apart, and the year it starts, since
 *   what was done in earlier years alone was done by others.
 */
export function readStatements(
  sentences: readonly Sentence[],
  project: { title: string | null; startYear: number | null },
): FoundStatement[] {
  const found: FoundStatement[] = [];
  const seen = new Set<string>();
  let antecedent: 'persons' | 'companies' = 'persons';
  let othersCounted = false;
  let afterOthers = false;
  let untoldInEnglish = false;
  let inEnglish = false;
  let ownNames: string | null = null;
  let participantsNamed = false;
  const others = otherProjectsIn(sentences, project.title);
  const isElsewhere = elsewhereIn(sentences, others, project.startYear);
  for (const [index, sentence] of sentences.entries()) {
    inEnglish = isEnglish(sentence.lower, inEnglish);
    if (inEnglish) {
      const before = { kind: found.at(-1)?.kind ?? null, them: antecedent, named: participantsNamed };
      const text = withoutName(sentence, project.title);
      // A page's first sentence may call its project otherwise than the title, which is translated too.
      ownNames ??= `${project.title ?? ''} ${ownNameIn(sentence.text)}`;
      const english = readEnglish(sentence, text, ownNames, before, untoldInEnglish);
      for (const one of english.settled)
        if (!isDone(one) || !isBefore(text, project.startYear))
          tell(found, seen, one, sentence, english.mentions);
      antecedent = english.them ?? antecedent;
      untoldInEnglish = english.untold;
      participantsNamed ||= english.named;
      continue;
    }
    const text = withoutInFact(withoutName(sentence, project.title));
    const mentions = findMentions(text);
    if (mentions.length === 0) {
      afterOthers = false;
      continue;
    }
    const counts = mentions.some(({ noun, unit }) => noun !== '' && unit !== 'share');
    if (isSentenceVetoed(text) || isElsewhere(index)) {
      othersCounted ||= counts && found.length === 0;
      afterOthers = counts;
      continue;
    }
    // "Av dessa hade 44 arbete": of those of another project or place.
    if (afterOthers && /^(?:Av|Bland) (?:dem|dessa)(?!\p{L})/u.test(sentence.text) && !saysWhoJoined(text))
      continue;
    const settled = settleAll(text, mentions);
    const before = found.length;
    for (const mention of mentions) {
      const told = answered(settled.get(mention), found.at(-1), sentence.start);
      const one = sentence.amongAims ? toBeReached(told, mention, text) : told;
      if (one === null || (isDone(one) && isBefore(text, project.startYear))) continue;
      if (found.length === 0 && othersCounted && isShareOfUnnamed(one)) continue;
      // "Enligt … fanns 640 personer. 15 procent av dem har …" goes on about those.
      if (afterOthers && /^ (?:procent |% ?)?av (?:dem|dessa)$/u.test(mention.words) && !saysWhoJoined(text))
        continue;
      const unit = isShareToo(text, mentions, mention)
        ? 'share'
        : areEmployers(mention, text)
          ? 'companies'
          : mention.unit !== 'share' && mention.noun === ''
            ? (understood(text, mentions, one) ?? antecedent)
            : mention.unit;
      if (isDone(one) && isOfThem(mention, text)) takeAsDone(found, seen, sentences[index - 1], sentence);
      tell(found, seen, { ...one, unit }, sentence, mentions);
    }
    othersCounted ||= counts && found.length === 0;
    afterOthers = false;
    const named = mentions.filter(({ noun, unit }) => noun !== '' && unit !== 'share');
    const people =
      named.some(({ unit }) => unit === 'persons') ||
      found.slice(before).some(({ unit }) => unit === 'persons');
    if (people) antecedent = 'persons';
    else if (named.length > 0) antecedent = 'companies';
  }
  return found;
}

/** Adds what is told of a mention, unless it was told before. */
function tell(
  found: FoundStatement[],
  seen: Set<string>,
  one: Settled & { unit: Statement['unit'] },
  sentence: Sentence,
  mentions: readonly Mention[],
): void {
  const { mention, unit, rule } = one;
  const { value } = mention;
  const kind = unit === 'share' && one.kind === 'planned' ? 'target' : one.kind;
  const key = `${kind} ${value} ${unit}`;
  if (seen.has(key)) return;
  seen.add(key);
  const phrase = { start: sentence.start + mention.start, end: sentence.start + mention.end };
  found.push({ kind, value, unit, rule, phrase, span: quoteSpan(sentence, mentions, one) });
}

/**
 * Tells of each sentence whether it is about another project, by its own words or going on from one that is. To be asked
 * in order; what was found of one sentence is kept for those that go on from it, so no stretch is gone through twice.
 */
function elsewhereIn(
  sentences: readonly Sentence[],
  others: ReadonlySet<string>,
  startYear: number | null,
): (index: number) => boolean {
  let [known, answer] = [-1, false];
  return (index) => {
    let from = index;
    while (from > known + 1 && GOES_ON_THERE.test(sentences[from]?.text ?? '')) from -= 1;
    for (let at = from; at <= index; at += 1) {
      const sentence = sentences[at];
      if (sentence === undefined) continue;
      const { text } = sentence;
      const before = at === known + 1 || at > from ? answer : false;
      answer =
        isAboutOthers(sentence, others) ||
        isEarlierOne(text, startYear) ||
        (before && GOES_ON_THERE.test(text));
    }
    known = index;
    return answer;
  };
}

/** "28 procent kom ut i arbete" after people of whom nothing was told: a share of those. */
function isShareOfUnnamed({ kind, mention }: Settled): boolean {
  return (
    kind === 'result' && mention.unit === 'share' && mention.noun === '' && !mention.words.endsWith(' dem')
  );
}

/** "Blev 31 procent, mot förväntade 40": set against a share, a bare number is one. */
function isShareToo(text: string, mentions: readonly Mention[], mention: Mention): boolean {
  const previous = mentions[mentions.indexOf(mention) - 1];
  if (!mention.bare || mention.value > 100 || previous?.unit !== 'share') return false;
  const between = text.slice(previous.end, mention.start);
  if (/ än (?:målet|måltalet|kravet)(?: på| om)? $/u.test(between)) return true;
  if (/procentenheter (?:över|under|bättre|sämre|mer|mindre|högre|lägre)[^.;]*$/u.test(between)) return true;
  return /^(?: [^,.;]{0,30})?,? (?:att jämföra med|jämfört med|mot|mer än|mindre än|att ställa mot) (?:[^\s]+ ){0,2}$|^[^.]{0,40}(?:[;:,–]|men) (?:det|utfallet|siffran|resultatet|andelen) (?:blev|stannade|landade|hamnade) (?:på |vid )?$/u.test(
    between,
  );
}

/** Whether a sentence names years, all of them before `startYear`. */
function isBefore(text: string, startYear: number | null): boolean {
  const years = startYear === null ? [] : Array.from(text.matchAll(YEAR), ([year]) => Number(year));
  return startYear !== null && years.length > 0 && years.every((year) => year < startYear);
}

/** "Projektet Vägval, som grannkommunen drev 2012": named, and over before this one began. */
function isEarlierOne(text: string, startYear: number | null): boolean {
  return startYear !== null && NAMES_PROJECT.test(text) && isBefore(text, startYear);
}

/** What a number without a noun counts, as far as its own sentence tells. */
function understood(
  text: string,
  mentions: readonly Mention[],
  { rule, mention }: Settled,
): 'persons' | 'companies' | null {
  const onlyPeople = rule === 'hired' || HIRED.test(text.slice(mention.end));
  return onlyPeople ? 'persons' : understoodIn(text, mentions, mention);
}

/** What a number without a noun counts, by what its own sentence named last: with a number, or as known already. */
function understoodIn(
  text: string,
  mentions: readonly Mention[],
  { start }: Mention,
): 'persons' | 'companies' | null {
  const last = mentions.findLast(({ end, noun, unit }) => end <= start && noun !== '' && unit !== 'share');
  const named = last === undefined || last.unit === 'share' ? null : last.unit;
  return lastCounted(text.slice(last?.end ?? 0, start)) ?? named;
}

/** What a number without a noun counts, by the last definite noun before it: "av företagen har tre anställt". */
function lastCounted(before: string): 'persons' | 'companies' | null {
  const words = before.match(/[a-zåäöé]+/g) ?? [];
  const last = words.findLast(
    (word, index) =>
      (/(?:en|na)$/.test(word) || NAMES_WHOM.has(words[index - 1] ?? '') || words[index - 2] === 'räknat') &&
      unitOfNoun(word) !== null,
  );
  return last === undefined ? null : unitOfNoun(last);
}

// "Antalet deltagare uppgick till 635".
const NAMES_WHOM = new Set(['de', 'antalet', 'antal']);

/** In lower case, with the project's own name as the word that rules take for the project, as long, so that its words mean nothing. */
function withoutName({ text, lower }: Sentence, title: string | null): string {
  if (title === null || title.length < SHORTEST_NAME || !text.includes(title)) return lower;
  return lowerCase(text.replaceAll(title, OWN_NAME.repeat(title.length)));
}

const SHORTEST_NAME = 4;

function isOfThem({ words, start }: Mention, text: string): boolean {
  return (
    / av (?:dem|dessa)$/u.test(words) ||
    /(?:^|[;,] (?:och )?)av (?:dem|dessa) (?:har|hade|fick) (?:redan |nu )?$/u.test(text.slice(0, start))
  );
}

/** "Tretton lantbrukare har anställt": who hires somebody does so as a company. */
function areEmployers({ noun, unit, end }: Mention, text: string): boolean {
  return unit === 'persons' && OWN_FIRMS.test(noun) && HIRES.test(text.slice(end));
}

const OWN_FIRMS = /(?:entreprenörer|företagare|lantbrukare|bönder)(?:na)?$/u;
const HIRES =
  /^ (?:har |hade )?(?:redan |nu |hittills )?(?:(?:ny)?anställ(?:t|de|er)(?!\p{L})|(?:tagit|tog|tar) emot (?:[^\s.,;]+ ){0,3}?(?:\p{L}*deltagar|praktikant|lärling|elev))/u;

const TAKES_PART_NOW = new Set(['are-taken-in', 'take-part']);

/** "48 företag deltar. Av dem har 31 …": those who take part did so already, since some of them came that far. */
function takeAsDone(
  found: FoundStatement[],
  seen: Set<string>,
  before: Sentence | undefined,
  sentence: Sentence,
): void {
  for (let index = found.length - 1; index >= 0; index -= 1) {
    const last = found[index];
    if (last?.kind !== 'planned' || !TAKES_PART_NOW.has(last.rule.replace(/-with-these$/, ''))) return;
    const [told] = [sentence, before].filter((one) => one !== undefined && one.start <= last.phrase.start);
    if (!told || !/(?<!\p{L})(?:deltar|medverkar|är med|ingår)(?!\p{L})/iu.test(told.text)) return;
    const key = `actual ${last.value} ${last.unit}`;
    if (seen.has(key)) return;
    seen.add(key);
    found[index] = { ...last, kind: 'actual', rule: `${last.rule}-as-some-show` };
    // "Nio företag deltar med 84 anställda": with their staff, the companies too.
    if (!last.rule.endsWith('-with-these')) return;
  }
}

/** What a mention means where only aims stand. */
function toBeReached(told: Settled | null, mention: Mention, text: string): Settled | null {
  const known = told && asAim(told, text);
  // By its tense alone "20 elever får ett betyg" is who takes part; among aims it is what they reach.
  if (known !== null && !known.rule.startsWith('by-tense')) return known;
  const present = presentAim(mention, text);
  return known === null
    ? (nominalAim(mention, text) ?? present)
    : present?.kind === 'target'
      ? present
      : known;
}

/** Whether it tells who takes part, rather than what they reach. */
const isOfPeople = (one: FoundStatement | undefined): boolean =>
  one?.kind === 'planned' || one?.kind === 'actual';

/** "I praktiken" is "in fact" and has nothing to do with a trainee's: put otherwise, as long, and without a verb. */
function withoutInFact(text: string): string {
  return text.includes('i praktiken') ? text.replaceAll('i praktiken', 'i det stora') : text;
}

/**
 * What answers the statement before it: "det blev 71" is who came after a plan, who reached it after a goal, and nothing
 * alone; "höjdes till 95" is a plan or goal as before; "utfallet blev 47" is a result unless a plan was named.
 */
function answered(
  one: Settled | undefined,
  before: FoundStatement | undefined,
  from: number,
): Settled | null {
  if (one === undefined) return null;
  const { rule, mention } = one;
  const planBefore = before?.kind === 'planned' && mention.unit !== 'share';
  const goalBefore = before?.kind === 'target';
  // "Fyra färre än de 50 som var målet" after who took part is how many were to.
  if (rule === 'which-was-the-goal' && before?.kind === 'actual' && mention.unit !== 'share')
    return { ...one, kind: 'planned' };
  // "Antalet inskrivna är 88, målet är 100": in one sentence the goal is for the same.
  if (
    rule === 'goal-number' &&
    mention.bare &&
    before?.kind === 'actual' &&
    before.phrase.start >= from &&
    !before.rule.endsWith('-of-the-whole')
  )
    return { ...one, kind: 'planned' };
  if (rule === 'shall-do-so') return isOfPeople(before) ? { ...one, kind: 'planned' } : one;
  if (rule === 'result-was') return planBefore ? { ...one, kind: 'actual' } : one;
  // "Färre än de 60 som ansökan siktade på" after what was reached is what was to be reached.
  if (PLAN_GAVE.has(rule) && mention.noun === '' && before?.kind === 'result')
    return { ...one, kind: 'target' };
  if (COUNTED_ON.has(rule) && mention.bare && before?.kind === 'result') return { ...one, kind: 'target' };
  // Who works where is told of this project's people only after something else was.
  if (rule === 'now-work-as') return before === undefined ? null : one;
  if (rule === 'of-whom-listed')
    return before === undefined ? null : isDone(before) ? one : { ...one, kind: 'target' };
  if (rule === 'goal-in-brackets')
    return before === undefined || !isDone(before)
      ? null
      : { ...one, kind: isOfPeople(before) ? 'planned' : 'target' };
  if (rule === 'of-these-places-used') return planBefore ? one : null;
  if (rule === 'study-there') return before === undefined || before.kind === 'planned' ? null : one;
  if (rule === 'and-more-shall') return goalBefore ? one : null;
  if (rule.startsWith('it-is-about'))
    return before !== undefined && isDone(before) ? { ...one, kind: 'actual' } : one;
  if (rule === 'some-of-them') {
    if (before?.kind === 'planned') return { ...one, kind: 'actual' };
    return before !== undefined && before.kind !== 'target' && before.value > mention.value ? one : null;
  }
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
