import type { Statement } from '../../record.ts';
import type { Mention } from '../find-mentions.ts';
import { textOf } from '../settle-mentions.ts';
import type { Settled } from '../settled.ts';
import { isDone } from '../statement-rule.ts';
import { type Said, saidBy, verbAfter } from './clause.ts';
import { PROJECT, REACHED_IN } from './cues.ts';
import { unitOfNoun } from './people-nouns.ts';
import { isGoal, settleGoal } from './goals.ts';
import { OBJECT_RULES, TO_GAIN } from './object-rules.ts';
import { isDoneByOthers, isOfProject, isMentionVetoed, mayBeOthers, namesProject } from './vetoes.ts';

type Kind = Statement['kind'];
type Unit = Mention['unit'];

/** What stands before the sentence: the kind told last, and whether numbers without a noun have anyone to count. */
export interface Before {
  kind: Kind | null;
  /** What "of them" and a number alone count. */
  them: 'persons' | 'companies';
  /** Participants were spoken of before, with a number or without. */
  named: boolean;
}

/** A mention whose meaning is settled, with what it counts. */
export interface SettledUnit extends Settled {
  unit: Unit;
}

// What a number means is said near it; the rules look no further, in characters.
const LEFT_CONTEXT = 140;
const RIGHT_CONTEXT = 170;
const SUBJECT_AT =
  /(?:^|[,;:–(“"] |(?<![a-z])(?:and|but|that|while|whereas|where|when|because|since|after|for|so|whom|which|these|them|then|also|therefore|thus|finally|today|far|date|now|already|furthermore|moreover|afterwards|later|currently|means|least|\d{4}|period|project|programme|course|training|year|spring|autumn|summer|winter|months|completion|afterwards|thereafter|end|yet|only) |(?:^|[,;] )(?:the|all(?: the)?) [a-z]+['’]s )$/;
const PLANNED_BEFORE =
  /(?<![a-z])(?:planned|projected|intended|anticipated|expected|envisaged|budgeted|estimated)(?: total)?(?: of| number of)? $/;
const OF_WHOLE =
  /(?:^|[,;:] |(?:and|but|that) )(?:(?:out )?of|among) (?:the )?(?:planned |total |initial )?$/;
const ALONE_WHOLE = /^ (?:who|enrolled|registered|admitted)(?![a-z])/;
const TO_BE = /^ (?:who|that|which) (?:are|were) to (?!have)/;
const PEOPLE = new Set<Kind>(['planned', 'actual']);
const STAFF = /(?:employees|workers|managers|leaders|owners|people|persons)$/;
const WITH = /^(?:,? and(?: [a-z]+){0,3}|(?: [^,.;¤◦]{0,40})?,? with(?: [a-z]+){0,3}) $/;
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
const IS_ASKED = /at least|expected|hope|^ should /;
const THE_GOAL_IS = /^,? (?:the |our )?(?:goals?|aims?|target|objective|ambition) (?:is|was)(?![a-z])/;
const PLANNED_AFTER =
  /^ (?:that |which |who )?(?:had been |were |was |have been )?(?:originally |initially )?planned(?![a-z])/;
const PLANNED_AGAINST = /(?:^|[,(] |(?<![a-z])(?:of|to|with|than|against|the) )$/;
const CORRESPONDS = /(?:this|which|that) (?:corresponds|amounts|is equivalent|equates) to $/;
const OUTCOME =
  /(?<![a-z])(?:outcome|throughput|completion rate|result|actual number|final number|actual figure|final figure)(?: [a-z]+)? (?:was|was thus|became|is|ended at|landed at) $/;
// "It was planned for 280 participants, and 310 people took part": the second begins a clause of its own.
const AFTER_ANOTHER = /[¤◦],? (?:and|but)(?: [a-z]+)? $/;
const DID =
  /^ (?:took|have|had|participated|enrolled|joined|started|began|completed|were|got|found|came|went)(?![a-z])/;
const DID_SO =
  /^ (?:did|have done|has done|had done|succeeded|have succeeded|have managed)(?: so| it)?(?=[.,;]|$)/;
/** What answers what was told before: who came after a plan, who reached it after a goal. */
const ANSWERS: Partial<Record<Kind, Kind>> = { planned: 'actual', target: 'result' };
const FROM_START =
  /from the (?:start|beginning|outset)|(?<![a-z])(?:already|so far|currently|now|today)(?![a-z])/;
const STARTED_IT =
  /(?:start|started|began|begun|begin|enrolled|admitted|participated|taken part|took part)(?: (?:in|on|with))? (?:the|this|our) (?:project|programme|intervention|training|activit)/;
const AHEAD_DONE = /^ (?:should|shall|will|must) have [a-z]+ed /;
const BEING = /^ [a-z]+ (?:not|be|have|employ|work) /;
const IN_PROJECT = /^[^.;]{0,90} (?:in|within|through) (?:the|our) (?:project|programme)(?![a-z'’])/;
const OF_THINGS = /(?:^|[,;] |(?<![a-z])and )(?:out )?(?:of|among) (?:the |a total of )?\d[^,.;¤◦]*, $/;
const HAVE = /^ (?:have|has|had) (?:an?|their) /;
const PROMISED = /^ (?:have|has) (?:already )?(?:promised|agreed|undertaken) to /;
const COMPLETED = /^ (?:have |has |had )?(?:now |all |already )*(?:completed|finished|passed)(?![a-z])/;
const IN_FRONT_OF_THEM = /(?:of|among) (?:(?:the|these|those) [^,;.]{2,60}|[¤◦][^,;.]*), $/;
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
        settle(mention, left, right, unit, { sentence, kind, named: before.named }) ??
        inherited(sentence, mention, previous, right, settled));
    if (one !== null && !isOfUntold(one, sentence, mentions.slice(0, index), settled)) {
      const aimed = asGoalGoesOn(one, sentence, previous, settled);
      settled.set(mention, { ...aimed, unit: one.mention.unit === 'share' ? 'share' : unit });
      kind = aimed.kind;
      for (const whole of wholes.splice(0))
        settled.set(whole, {
          mention: whole,
          kind:
            isDone(one) && !TO_BE.test(sentence.slice(whole.end)) && !/planned|intended/.test(whole.words)
              ? 'actual'
              : 'planned',
          rule: 'english-of-the-whole',
          unit: whole.unit,
        });
    } else if (
      OF_WHOLE.test(left) &&
      !mention.ofThem &&
      mention.unit !== 'share' &&
      (!mention.bare || ALONE_WHOLE.test(right))
    )
      wholes.push(mention);
  }
  return mentions.flatMap((mention) => settled.get(mention) ?? []);
}

interface Around {
  sentence: string;
  /** Told last, in this sentence or before it. */
  kind: Kind | null;
  /** Participants were spoken of before, with a number or without. */
  named: boolean;
}

function settle(mention: Mention, left: string, right: string, unit: Unit, around: Around): Settled | null {
  const of = (kind: Kind, how: string): Settled => ({ mention, kind, rule: `english-${how}` });
  if (PLANNED_BEFORE.test(left) && !mention.ofThem)
    return OF_WHOLE.test(left) || !mention.bare || around.kind !== null
      ? of(unit === 'share' || around.kind === 'result' ? 'target' : 'planned', 'planned-number')
      : null;
  if (PLACES.test(mention.noun)) return ofPlaces(mention, left, right);
  if (THE_GOAL_IS.test(right) && (mention.ofThem || unit === 'share')) return of('target', 'whose-goal-is');
  if (mention.bare && PLANNED_AFTER.test(right) && PLANNED_AGAINST.test(left))
    return of('planned', 'planned-number');
  const answer =
    (mention.bare || (unit === 'share' && mention.noun === '' && around.kind !== 'planned')) &&
    (OUTCOME.test(left) || DID_SO.test(right))
      ? ANSWERS[around.kind ?? 'result']
      : undefined;
  if (unit === 'share' && CORRESPONDS.test(left) && (around.kind === 'result' || around.kind === 'target'))
    return of(around.kind, 'corresponds');
  if (answer !== undefined) return of(answer, 'answer');
  // "8 of the 20 companies have …": what happens to the 8 stands after the 20.
  const after = mention.ofThem ? right.replace(/^ of [¤◦]/, '') : right;
  if (isGoal(left)) return settleGoal(mention, left, after, unit, around.kind);
  return (
    byObject(mention, left, after, around) ??
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

function byObject(mention: Mention, left: string, right: string, around: Around): Settled | null {
  if (isDoneByOthers(left) || (AFTER_ANOTHER.test(left) && DID.test(right))) return null;
  const gains = TO_GAIN.test(right);
  for (const { rule, kind, left: before, right: behind, of } of OBJECT_RULES) {
    if (!of(mention) || (gains && behind === undefined && kind !== 'result')) continue;
    if (before?.test(left) !== true || behind?.test(right) === false) continue;
    if (
      rule.startsWith('is-to-') &&
      !isOfProject(left) &&
      mention.noun !== 'participants' &&
      !(rule === 'is-to-have-room-for' && around.kind !== null && left.includes('there '))
    )
      continue;
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
  // "40 women and 33 men, a total of 73 people, took part".
  const verb = verbAfter(
    left.endsWith(', ') ? right.replace(/^,(?= (?:took|take|have|will|are|were|shall|should) )/, '') : right,
  );
  const ofCompanies = unit === 'share' && unitOfNoun(mention.noun) === 'companies';
  // "Of 140 applications, 45 were approved".
  if (mention.bare && OF_THINGS.test(left)) return null;
  const said = verb === null ? null : saidBy(verb, ofCompanies ? 'companies' : unit);
  if (verb === null || said === null) return null;
  const kind = kindOf(mention, said, unit, around, verb);
  if (kind === null) return null;
  // A number alone counts those who were named.
  if (
    mention.bare &&
    around.kind === null &&
    !around.named &&
    !IN_FRONT_OF_THEM.test(left) &&
    !/¤|participants|of these|of them|of whom|trainees/.test(left)
  )
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
    const taught = /^ [a-z]+ (?:[a-z]+ )?(?:to )?be (?:trained|offered|coached|supported|given) /.test(verb);
    if (what === 'join' || what === 'host') return mention.ofThem || !(ours || taught) ? null : 'planned';
    if (what === 'other' && !part && IN_PROJECT.test(verb) && !BEING.test(verb)) return 'planned';
    if (what === 'gain' || what === 'hire') return ours && known ? 'target' : null;
    if (what === 'other' && isParticipant && !part) return AHEAD_DONE.test(verb) ? 'target' : null;
    if (what === 'change' && unit === 'companies' && (IS_ASKED.test(verb) || AHEAD_DONE.test(verb)))
      return 'target';
    return (what === 'grown' ||
      what === 'change' ||
      (mention.ofThem && (IS_ASKED.test(mention.modifier) || IS_ASKED.test(verb)))) &&
      part
      ? 'target'
      : null;
  }
  if (when === 'now') {
    if (what !== 'join' || mention.ofThem || !ours) return null;
    return ENROLLED.test(verb) || FROM_START.test(verb.slice(0, 60))
      ? 'actual'
      : mention.bare
        ? null
        : 'planned';
  }
  if (PROMISED.test(verb)) return mention.ofThem || mention.bare ? null : 'planned';
  if (!ours || !known) return (what === 'join' || what === 'host') && ours ? 'actual' : null;
  if (what === 'join' || what === 'host')
    return (mention.ofThem && around.kind !== 'planned' && what !== 'host' && !STARTED_IT.test(verb)) ||
      (mention.bare && around.kind === 'result' && !STARTED_IT.test(verb))
      ? null
      : 'actual';
  // Who "completed the course" may be all who took part, where nothing was told of anybody else.
  if (
    COMPLETED.test(verb) &&
    mention.noun !== 'participants' &&
    (mention.ofThem ? around.kind === null : !mention.bare)
  )
    return null;
  if (what === 'gain' || what === 'hire') return 'result';
  if (what === 'other')
    return !part &&
      mention.unit === 'persons' &&
      ((mention.definite && isParticipant) || IN_PROJECT.test(verb))
      ? 'actual'
      : null;
  if (what === 'change' && HAVE.test(verb) && !part) return null;
  return what === 'change' || (what === 'grown' && (part || mention.noun === 'participants'))
    ? 'result'
    : null;
}

/** Of a share anything that lies ahead is a goal; what they did is a result where they got somewhere. */
function ofShare(when: Said['when'], what: Said['what']): Kind | null {
  if (when === 'ahead') return 'target';
  return when === 'done' && (what === 'gain' || what === 'grown' || what === 'hire' || what === 'change')
    ? 'result'
    : null;
}

// "Of the 55 women who finally participated".
const WHO_JOINED =
  /^ (?:who|that|which) (?:[a-z]+ ){0,3}?(?:started|began|joined|participated|took part|taken part|enrolled|registered|admitted|completed|involved|trained|received|attended|recruited|opened|hosted|offered)(?![a-z])/;

/** "5,400 people, and 38 per cent of them got a job": nothing is told of a part of people of whom nothing is told. */
function isOfUntold(
  one: Settled,
  sentence: string,
  mentions: readonly Mention[],
  settled: ReadonlyMap<Mention, Settled>,
): boolean {
  const { mention } = one;
  if (!isDone(one) || !(mention.bare || mention.noun === '')) return false;
  const whole = mentions.findLast(({ noun, unit, ofThem }) => noun !== '' && unit !== 'share' && !ofThem);
  if (whole === undefined || settled.has(whole) || /^(?:participants|trainees|places)$/.test(whole.noun))
    return false;
  if (mention.unit !== 'share' && mention.value >= whole.value) return false;
  const after = sentence.slice(whole.end);
  return !(namesProject(sentence) || WHO_JOINED.test(after) || TO_BE.test(after));
}

/** "The goal is that … and that 35 people have got a job": told as done, meant as a goal. */
function asGoalGoesOn(
  one: Settled,
  sentence: string,
  previous: Mention | undefined,
  settled: ReadonlyMap<Mention, Settled>,
): Settled {
  if (!previous || !isDone(one) || settled.get(previous)?.rule.startsWith('english-goal') !== true)
    return one;
  // After who takes part, only what is said to be a goal, too, goes on with it.
  const goesOn = settled.get(previous)?.kind === 'target' ? /,? and (?:that )?$/ : /,? and that $/;
  if (!goesOn.test(sentence.slice(previous.end, one.mention.start))) return one;
  return { ...one, kind: one.kind === 'result' ? 'target' : 'planned', rule: `${one.rule}-as-goal` };
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
    if (previous.unit === 'companies' && STAFF.test(mention.noun) && WITH.test(between))
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
  if (
    before.kind === 'target' &&
    /, and (?:that|for) $/.test(between) &&
    (mention.ofThem || mention.unit === 'companies') &&
    /^(?: [^\s,.;]+){0,3} (?:to|shall|should|will) /.test(right)
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
