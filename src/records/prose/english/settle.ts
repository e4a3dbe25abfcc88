import type { Statement } from '../../record.ts';
import type { Mention } from '../find-mentions.ts';
import { textOf } from '../settle-mentions.ts';
import type { Settled } from '../settled.ts';
import { isDone } from '../statement-rule.ts';
import { type Said, saidBy, verbAfter } from './clause.ts';
import { PROJECT, REACHED_IN } from './cues.ts';
import { isGoal, settleGoal } from './goals.ts';
import { OBJECT_RULES, TO_GAIN } from './object-rules.ts';
import { isDoneByOthers, isMentionVetoed, mayBeOthers, namesProject } from './vetoes.ts';

type Kind = Statement['kind'];
type Unit = Mention['unit'];

/** What stands before the sentence: the kind told last, and whether numbers without a noun have anyone to count. */
export interface Before {
  kind: Kind | null;
  /** What "of them" and a number alone count. */
  them: 'persons' | 'companies';
}

/** A mention whose meaning is settled, with what it counts. */
export interface SettledUnit extends Settled {
  unit: Unit;
}

// What a number means is said near it; the rules look no further, in characters.
const LEFT_CONTEXT = 140;
const RIGHT_CONTEXT = 170;
const SUBJECT_AT =
  /(?:^|[,;:–(“"] |(?<![a-z])(?:and|but|that|while|whereas|where|when|because|since|after|for|so|whom|which|these|them|then|also|therefore|thus|finally|today|far|date|now|already|furthermore|moreover|afterwards|later|currently|means|least|\d{4}|period|project|programme|course|training|year|spring|autumn|summer|winter|months|completion|afterwards|thereafter|end|yet|only) )$/;
const PLANNED_BEFORE =
  /(?<![a-z])(?:planned|projected|intended|anticipated|expected|envisaged|budgeted|estimated)(?: total)?(?: of| number of)? $/;
const OF_WHOLE = /(?:^|[,;:] |(?:and|but|that) )(?:out )?of (?:the )?(?:planned |total |initial )?$/;
const PEOPLE = new Set<Kind>(['planned', 'actual']);
const STAFF = /(?:employees|workers|managers|leaders|owners|people|persons)$/;
const IN_IT = new RegExp(`^ (?:to|into|in|on to|onto|with|for|through) (?:${REACHED_IN}|further)`);
const TIED = /^(?:,| and|, and|, while| while|, another| as well as)(?: a further| another)? $/;
const GOES_ON = /^(?: [^\s,.;]+){1,8}(?:,| and|, and)(?: a further| another)? $/;
const BASE =
  /^ (?:be|get|find|go|move|begin|start|have|obtain|complete|continue|return|enter|proceed|take|finish|pass|receive|become)(?![a-z])/;
const PLACES = /^places$/;
const PLACES_OF_PROJECT = new RegExp(
  `(?<![a-z])${PROJECT}(?: [^\\s,.;:¤◦]+){0,4}? (?:has|have|offers?|provides?|comprises|includes|consists of|contains)(?: [a-z]+)? $`,
);
// "In the first round eight people took part".
const IN_FRONT = /(?:^|[,;] )(?:in|during|after|by|at|since|through|within|over|as) (?:[^\s,.;:¤◦]+ ){1,6}$/;
const IS_ASKED = /at least|expected|hope/;
const ENROLLED = /^ (?:are|is)(?: [a-z]+){0,2} (?:enrolled|registered|taking part|participating)/;

/** What each mention of an English sentence means, as far as the words settle it. */
export function settleAll(sentence: string, mentions: readonly Mention[], before: Before): SettledUnit[] {
  const settled = new Map<Mention, SettledUnit>();
  const wholes: Mention[] = [];
  let { kind, them } = before;
  for (const [index, mention] of mentions.entries()) {
    const left = textOf(sentence, mentions.slice(0, index), 0, mention.start).slice(-LEFT_CONTEXT);
    const right = textOf(sentence, mentions.slice(index + 1), mention.end, sentence.length).slice(
      0,
      RIGHT_CONTEXT,
    );
    const unit = mention.unit !== 'share' && mention.noun === '' ? them : mention.unit;
    if (mention.unit !== 'share' && mention.noun !== '') them = mention.unit;
    const previous = mentions[index - 1];
    const one = isMentionVetoed(mention, left, right)
      ? null
      : (wholeOf(sentence, mention, previous, settled) ??
        settle(mention, left, right, unit, { sentence, kind }) ??
        inherited(sentence, mention, previous, right, settled));
    if (one !== null) {
      settled.set(mention, { ...one, unit: one.mention.unit === 'share' ? 'share' : unit });
      kind = one.kind;
      for (const whole of wholes.splice(0))
        settled.set(whole, {
          mention: whole,
          kind: isDone(one) ? 'actual' : 'planned',
          rule: 'english-of-the-whole',
          unit: whole.unit,
        });
    } else if (OF_WHOLE.test(left) && !mention.ofThem && mention.unit !== 'share' && !mention.bare)
      wholes.push(mention);
  }
  return mentions.flatMap((mention) => settled.get(mention) ?? []);
}

interface Around {
  sentence: string;
  /** Told last, in this sentence or before it. */
  kind: Kind | null;
}

function settle(mention: Mention, left: string, right: string, unit: Unit, around: Around): Settled | null {
  const of = (kind: Kind, how: string): Settled => ({ mention, kind, rule: `english-${how}` });
  if (PLANNED_BEFORE.test(left) && !mention.ofThem)
    return OF_WHOLE.test(left) || !mention.bare || around.kind !== null
      ? of(unit === 'share' || around.kind === 'result' ? 'target' : 'planned', 'planned-number')
      : null;
  if (PLACES.test(mention.noun)) return ofPlaces(mention, left, right);
  // "8 of the 20 companies have …": what happens to the 8 stands after the 20.
  const after = mention.ofThem ? right.replace(/^ of [¤◦]/, '') : right;
  if (isGoal(left)) return settleGoal(mention, left, after, unit, around.kind);
  return (
    byObject(mention, left, after) ??
    (SUBJECT_AT.test(left) || IN_FRONT.test(left) ? bySubject(mention, left, after, unit, around) : null)
  );
}

/** A project's own places are for people; other places are seats or jobs. */
function ofPlaces(mention: Mention, left: string, right: string): Settled | null {
  const planned = /^ (?:were|was|are|had been) planned(?![a-z])/.test(right) || PLACES_OF_PROJECT.test(left);
  return planned && !mention.ofThem && !/practice|internship|work|job/.test(mention.words)
    ? { mention, kind: 'planned', rule: 'english-places' }
    : null;
}

function byObject(mention: Mention, left: string, right: string): Settled | null {
  if (isDoneByOthers(left)) return null;
  const gains = TO_GAIN.test(right);
  for (const { rule, kind, left: before, right: behind, of } of OBJECT_RULES) {
    if (!of(mention) || (gains && behind === undefined && kind !== 'result')) continue;
    if (before?.test(left) !== true || behind?.test(right) === false) continue;
    return { mention, kind, rule: `english-${rule}` };
  }
  return null;
}

function bySubject(
  mention: Mention,
  left: string,
  right: string,
  unit: Unit,
  around: Around,
): Settled | null {
  const verb = verbAfter(right);
  const said = verb === null ? null : saidBy(verb, unit);
  if (verb === null || said === null) return null;
  const kind = kindOf(mention, said, unit, around, verb);
  if (kind === null) return null;
  // A number alone counts those who were named.
  if (mention.bare && around.kind === null && !/¤|participants|of these|of them|of whom|trainees/.test(left))
    return null;
  return { mention, kind, rule: `english-${said.what}-${said.when}` };
}

function kindOf(
  mention: Mention,
  { when, what }: Said,
  unit: Unit,
  around: Around,
  verb: string,
): Kind | null {
  const part = mention.ofThem || mention.bare;
  const isParticipant = /^(?:participants|trainees)$/.test(mention.noun);
  const ours = (part && mention.unit !== 'share') || isParticipant || !mayBeOthers(around.sentence);
  const known =
    part ||
    /^ new(?:ly)? /.test(mention.words) ||
    mention.noun === 'participants' ||
    /(?<![a-z])(?:goal|target|planned)(?![a-z])/.test(around.sentence) ||
    namesProject(around.sentence) ||
    around.kind !== null;
  if (unit === 'share') return mention.noun !== '' && !ours ? null : ofShare(when, what);
  if (when === 'ahead') {
    if (what === 'join' || what === 'host') return mention.ofThem || !ours ? null : 'planned';
    if (what === 'gain' || what === 'hire') return ours && known ? 'target' : null;
    return (what === 'grown' ||
      what === 'change' ||
      (mention.ofThem && IS_ASKED.test(mention.modifier + verb))) &&
      part
      ? 'target'
      : null;
  }
  if (when === 'now') {
    if (what !== 'join' || mention.ofThem || !ours) return null;
    return ENROLLED.test(verb) ? 'actual' : mention.bare ? null : 'planned';
  }
  if (!ours || !known) return (what === 'join' || what === 'host') && ours ? 'actual' : null;
  if (what === 'join' || what === 'host')
    return mention.ofThem && around.kind !== 'planned' ? null : 'actual';
  if (what === 'gain' || what === 'hire') return 'result';
  return what === 'change' || (what === 'grown' && (part || mention.noun === 'participants'))
    ? 'result'
    : null;
}

/** Of a share anything that lies ahead is a goal; what they did is a result where they got somewhere. */
function ofShare(when: Said['when'], what: Said['what']): Kind | null {
  if (when === 'ahead') return 'target';
  return when === 'done' && (what === 'gain' || what === 'grown' || what === 'hire') ? 'result' : null;
}

/** "8 of the 20 companies": the 20 took part, or are to. */
function wholeOf(
  sentence: string,
  mention: Mention,
  part: Mention | undefined,
  settled: ReadonlyMap<Mention, Settled>,
): Settled | null {
  const of = part && settled.get(part);
  if (
    !part ||
    !of ||
    !/^ (?:out )?of (?:a total of |these |our )?(?:planned )?$/.test(sentence.slice(part.end, mention.start))
  )
    return null;
  const planned =
    !isDone(of) || of.kind === 'actual' || /planned/.test(sentence.slice(part.end, mention.end));
  return { mention, kind: planned ? 'planned' : 'actual', rule: `${of.rule}-of-the-whole` };
}

/** What a mention takes over from the one before it: "450 employees at 35 companies", "50 to work and 25 to studies". */
function inherited(
  sentence: string,
  mention: Mention,
  previous: Mention | undefined,
  right: string,
  settled: ReadonlyMap<Mention, Settled>,
): Settled | null {
  const before = previous && settled.get(previous);
  if (!previous || !before) return null;
  const between = sentence.slice(previous.end, mention.start);
  const as = (kind: Kind, how: string): Settled => ({ mention, kind, rule: `${before.rule}-${how}` });
  const bothCounted =
    !mention.bare && !mention.ofThem && mention.unit !== 'share' && previous.unit !== 'share';
  if (PEOPLE.has(before.kind) && bothCounted) {
    if (
      mention.unit === 'companies' &&
      previous.unit === 'persons' &&
      /^,?(?: employed| working)? (?:at|from|in|of|by)(?: [a-z]+)? $/.test(between)
    )
      return as(before.kind, 'at-these');
    if (
      previous.unit === 'companies' &&
      STAFF.test(mention.noun) &&
      /^,? (?:with|and)(?: [a-z]+){0,3} $/.test(between)
    )
      return as(before.kind, 'with-these');
    if (/^(?:,| and|, and| as well as) (?:their )?$/.test(between)) return as(before.kind, 'as-well');
  }
  if (
    before.kind === 'target' &&
    (mention.bare || mention.unit === 'share') &&
    between.endsWith(' and ') &&
    TO_GAIN.test(right) &&
    BASE.test(right)
  )
    return as('target', 'as-well');
  const sameSort = mention.bare ? previous.unit !== 'share' : mention.unit === previous.unit;
  if (!sameSort || !IN_IT.test(right)) return null;
  if (!TIED.test(between) && !GOES_ON.test(between)) return null;
  return as(
    before.kind === 'planned' ? 'target' : before.kind === 'actual' ? 'result' : before.kind,
    'as-well',
  );
}
