import type { Statement } from '../record.ts';
import { kindByProject, kindInProject } from './by-project.ts';
import { clauseAfter, clauseBefore, isPast, isTold, isToldOfSome, kindByTense } from './by-tense.ts';
import { COUNTS_ON, FUTURE, GOAL, HELD_WORK, TOOK_PART } from './cues.ts';
import type { Mention } from './find-mentions.ts';
import { isOfOthers, isSaidOnceMore, partThatGains, wholeOf } from './parts-of-wholes.ts';
import { HELD } from './read-counted.ts';
import { possibleRules, type RulesAfter } from './possible-rules.ts';
import { isDone, left as beforeNumber } from './statement-rule.ts';
import { isPreterite, OTHERS } from './tense-cues.ts';
import type { Settled } from './settled.ts';
import { AT_MOST, CLEFT, isMentionVetoed } from './vetoes.ts';

// "20 av dem som deltog …" goes on to say what became of the 20.
const WHO_TOOK_PART = new RegExp(
  `^ som (?:${TOOK_PART}|började|(?:har |hade )?(?:lämnat|lämnade|avslutat|avslutade|läst|läste))(?: (?:i|på) \\S+| (?:hela )?(?:projektet|kursen|utbildningen|insatsen|programmet))?`,
);
// "48 kvinnor med utländsk examen ska …": what they have already is not what they reach.
const WITH_WHAT =
  /^ (?:med|utan) [^,.;¤◦]{1,60}?(?= (?:ska|skall|skulle|kommer att|väntas|förväntas|beräknas|får|erbjuds) )/u;
// "Ska 18 unga utan jobb måla kulisser": what they lack is not what they reach.
const WHO_LACK =
  /^ utan (?:egen |fast |eget )?[^\s,.;]+(?: eller [^\s,.;]+)?(?= \p{L})|^ som (?:står|stått|saknar|är|länge|varit|har varit) [^,.;¤◦]{1,50}?(?= (?:få|\p{L}{2,}[^aeiouyåäö]a) )/u;
// "88 procent fullföljde, vilket ska jämföras med …": nothing of theirs lies ahead.
const COMPARED =
  /, (?:vilket|som|något som) (?:ska|skall|bör|kan|får) (?:jämföras|ställas|ses|vägas|sättas)(?!\p{L})[^.;]*/u;
// "Ska, när projektet är slut, ha ett arbete".
const WHEN =
  /(?<= (?:ska|skall|skulle|har|hade)), (?:när|då|innan|efter|vid|senast|inom|under) [^,.;¤◦]{3,60},/u;
// "150 deltagare, varav minst 75 kvinnor, ska …".
const OF_WHOM = /^, (?:varav|därav|av vilka|därutav) [^,.;◦]{1,40},(?= \p{L})/u;
const MAY_NAME_GOAL =
  /mål|sikte|ambition|förvänt|väntad|beräkning|förhoppning|krav|krä|villkor|avsikt|tank|syfte|förutsatt|förutsätt/;
const COORDINATED =
  /^(?: (?:från|i|på|till|under) \S+(?: (?:eller|och) \S+)?)?(?:,| och| samt|, och| respektive)(?: [^\s¤◦]+)? $|(?: och|,) (?:av|bland) [^\s¤◦]+ $/u;
const GOES_ON =
  /^(?! till (?:en |ett )?(?:annan|annat|andra) )(?: (?:från|i|till|på|hos|under) |[.,]|$| och )/u;
// "En tredjedel gick till studier och en fjärdedel till arbete": the second verb is left out.
const ELLIPSIS = /(?: till| i| för| på| med) \S+(?: \S+){0,2}?(?:,| och| samt)(?: ytterligare| dessutom)? $/u;
const DOES_NOW =
  /^ (?:delt[ao][gr] i (?:en |annan |någon )?(?:utbildning|studier|arbetsträning|praktik)(?=[ .,;]|$)|(?:går på|går en|går kurs|läste|drev|arbetade|jobbade|försörjde|arbetstränar|praktiserar|gick på|gick en|studerade|läser|studerar|driver|arbetar) )/u;
const HAS_DONE =
  /^ (?:(?:har|hade) (?:[^\s.,;¤◦]+ )?|för första gången |dessutom )\p{L}{2,}(?:at|it|tt|rt|lt|jt|pt|kt|gt|nt)(?: |[.,;]|$)/u;
const PLACE_BETWEEN =
  /^(?: [^\s.;¤◦]+){0,3}(?:,| och| samt) (?:i|på|från|vid|under|det|den) [^\s]+ (?:året |terminen |omgången |för )?$/u;
// "45 deltagare från 12 företag".
const AT = /^,? (?:från|i|vid|på|hos) (?:[^\s¤◦]+ )?$/u;
// "900 anställda, av vilka 400 ska utbildas": those 400 take part, and not all.
const OF_WHOM_SOME = new RegExp(`^,? (?:av vilka|varav|och av dem) [¤◦] ${FUTURE} `, 'u');
const WITH = /^(?:,| [^,;]{0,40},?)? med (?:tillsammans |sammanlagt |totalt )?$/u;
const STAFF = /(?:anställda|medarbetare|ägare)$/u;
const SUM =
  /^[^.;]*(?:, alltså|, det vill säga|, dvs\.?|, totalt|, sammanlagt|, tillsammans|, sammantaget) $/u;
const RATE = /^ (?:(?:per|varje|om) \p{L}+|åt gången|i taget|samtidigt)/u;
const INFINITIVE = /^ (?:få|gå|nå|bli|vara|ha|läsa|\p{L}{3,}[^aeiouyåäö]a)(?!\p{L})/u;
// "120 under hela projektet": who takes part from its beginning to its end.
const THROUGHOUT =
  /^ (?:under|över|på) (?:hela |de (?:två|tre|fyra) |projektets )?(?:projekt(?:et|tiden|perioden)|perioden|projektets|åren|tre år|två år|fyra år|löptid)(?!\p{L})/u;
const TAKES_PART_TOO = /^ (?:delta|medverka|vara med|utbildas|coachas)(?!\p{L})/u;
const SUMMED = /totalt|sammanlagt|tillsammans|sammantaget/u;
const PEOPLE_REACH = new Set<Statement['kind']>(['target', 'result']);
const TO_WHAT_FIRST = new RegExp(
  `^(?: [^\\s.,;¤◦]+){0,3}(?:,| och| samt)(?: (?:till|i) (?:[^\\s.,;¤◦]+ )?${HELD_WORK}| (?:till|i) (?:arbete|jobb|studier|praktik))(?: [^\\s.,;¤◦]+)? $`,
  'u',
);
const PEOPLE = new Set<Statement['kind']>(['planned', 'actual']);
// "15 fick inte arbete", "ingen av de 25".
const NOT_REACHED =
  /^ (?:[^\s.,;¤◦]+ ){1,3}(?:inte|aldrig|varken|inget|ingen)(?!\p{L})|^ (?:[^\s.,;¤◦]+ ){1,4}utan (?:\p{L}+ )?\p{L}*(?:examen|betyg|arbete|jobb|behörighet|lön)(?!\p{L})/u;
const NONE_OF = /(?<!\p{L})(?:ingen|inga|inte en enda|få) av $/u;
const IN_WORK = new RegExp(`^ (?:i|till) ${HELD_WORK}`, 'u');
const COURSE_HELD = /^ \p{L}*(?:kursen|utbildningen|programmet)(?:[.,;]|$| och )/u;

// "When 100 participants have …, 55 shall …": what comes before is still to happen.
const STILL_TO_COME = /(?:^|, )(?:när|om|innan|efter att|sedan)(?: \S+){0,2} $/u;
const IF_SO = /^(?:blir|går|lyckas|håller) /;
const SHALL_FIRST = beforeNumber(`${FUTURE}(?: (?:då|också|även|dessutom|totalt|sammanlagt))?`);
const SHALL_DO = beforeNumber(
  `${FUTURE}(?: [^\\s¤◦,.;]+){0,2}? (?:ge|få|nå|\\p{L}{2,}[^aeiouyåäö]a)(?: till| åt)?`,
);
const HOPED_FIRST = beforeNumber(
  String.raw`(?:${COUNTS_ON}|hoppas(?: [^\s¤◦]+){0,2}|${GOAL}(?: (?:är|var))?) att(?: [^\s¤◦]+){0,2}`,
);
const FUTURE_ANYWHERE = new RegExp(`(?<!\\p{L})${FUTURE}(?!\\p{L})`, 'u');

// What a number means is said near it; the rules look no further, in characters.
const LEFT_CONTEXT = 110;
const RIGHT_CONTEXT = 150;

/** What each mention of a sentence means, as far as the words settle it. */
export function settleAll(sentence: string, mentions: readonly Mention[]): Map<Mention, Settled> {
  const rulesAfter = possibleRules(sentence);
  const settled = new Map<Mention, Settled>();
  const rates = new Map<Mention, Settled>();
  for (const [index, mention] of mentions.entries()) {
    const left = textOf(sentence, mentions.slice(0, index), 0, mention.start).slice(-LEFT_CONTEXT);
    const right = textOf(sentence, mentions.slice(index + 1), mention.end, sentence.length).slice(
      0,
      RIGHT_CONTEXT,
    );
    const part = partThatGains(sentence, mentions[index - 1], mention, right, settled);
    if (part !== null) {
      settled.set(mention, part);
      continue;
    }
    if (isSaidOnceMore(sentence, mention, mentions[index + 1])) continue;
    const isRate = RATE.test(right);
    const vetoed = isRate && isMentionVetoed(mention, left, right);
    const whole = wholeOf(sentence, mention, mentions[index - 1], settled);
    if (whole === 'untold') continue;
    const one =
      whole ??
      nextThatDoes(sentence, mentions, index, right, settled) ??
      (isToDoAsWell(sentence, mentions, index, right, settled) ||
      isTiedToWhole(sentence, mentions, index, settled)
        ? inherited(sentence, mentions, index, right, settled, rates)
        : null) ??
      settleOrInherit(vetoed ? null : settle(mention, left, right, rulesAfter), () =>
        inherited(sentence, mentions, index, right, settled, rates),
      ) ??
      someOfThose(sentence, mentions, index, right, settled);
    // What nothing settles need not be vetoed.
    const stands = one !== null && !vetoed && (isRate || !isMentionVetoed(mention, left, right));
    if (stands && !isOfOthers(one, sentence, mentions, index, settled)) settled.set(mention, one);
    // "20 per termin, totalt 120": a rate is no count, but its sum is.
    if (one !== null || !isRate) continue;
    const without = right.replace(RATE, '');
    const rate = isMentionVetoed(mention, left, without) ? null : settle(mention, left, without, rulesAfter);
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
  return isWhole(settled.get(previous));
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
  const between = sentence.slice(previous.end, mention.start);
  if (between.endsWith(' och att ') || /, (?:det vill säga|alltså) $/u.test(between)) return true;
  if (
    mention.bare &&
    /^ (?:ska|skall|skulle|väntas|bör) /u.test(right) &&
    /(?:,| och| samt) $/u.test(between)
  )
    return true;
  return /(?:,| och| samt)(?: \S+)? $/u.test(between) && INFINITIVE.test(right);
}

/** "61 fick arbete, medan 38 gick en utbildning": what the next did is a result too. */
function nextThatDoes(
  sentence: string,
  mentions: readonly Mention[],
  index: number,
  right: string,
  settled: ReadonlyMap<Mention, Settled>,
): Settled | null {
  const mention = mentions[index];
  // "Nio av de 16 säljer …, och sex har …": the whole between them tells nothing of either.
  const previous = mentions.slice(0, index).findLast((one) => !isWhole(settled.get(one)));
  const before = previous && settled.get(previous);
  if (!mention || !previous || before?.kind !== 'result') return null;
  if (!mention.bare && (mention.unit !== 'share' || mention.noun !== '')) return null;
  if (!/(?:,| och| samt|medan)(?: ytterligare)? $/u.test(sentence.slice(previous.end, mention.start)))
    return null;
  const does = DOES_NOW.test(right) || (HAS_DONE.test(right) && !OTHERS.test(right));
  return does ? { mention, kind: 'result', rule: `${before.rule}-as-well` } : null;
}

/** "Tolv kvinnor började kursen och nio gick den till slut": what some of those who took part did is a result. */
function someOfThose(
  sentence: string,
  mentions: readonly Mention[],
  index: number,
  right: string,
  settled: ReadonlyMap<Mention, Settled>,
): Settled | null {
  const [previous, mention] = [mentions[index - 1], mentions[index]];
  const before = previous && settled.get(previous);
  if (!previous || !mention?.bare || !before || !isDone(before) || mention.value >= previous.value)
    return null;
  const between = sentence.slice(previous.end, mention.start);
  if (!/(?:,| och| samt|, medan|, varefter)(?: (?:sedan|ytterligare|dessutom|hela|bara))? $/u.test(between))
    return null;
  return /^ [^,.;]/u.test(right) && isTold(clauseAfter(right))
    ? { mention, kind: 'result', rule: `${before.rule}-some-of-those` }
    : null;
}

const isWhole = (one: Settled | undefined): boolean => one?.rule.endsWith('-of-the-whole') === true;

/** "30 procent till arbete" alone is what was reached, and after a goal the next goal: what stands before it decides. */
function settleOrInherit(own: Settled | null, inherit: () => Settled | null): Settled | null {
  return own !== null && own.rule !== 'share-in-work' ? own : (inherit() ?? own);
}

/** The text from `from` to `to`, with ¤ for each of `mentions`, or ◦ where the number has no noun. */
export function textOf(sentence: string, mentions: readonly Mention[], from: number, to: number): string {
  let text = '';
  let at = from;
  for (const mention of mentions) {
    text += `${sentence.slice(at, Math.max(at, mention.start))}${mention.bare ? '◦' : '¤'}`;
    at = Math.max(at, mention.end);
  }
  return text + sentence.slice(at, to);
}

function settle(mention: Mention, left: string, right: string, rulesAfter: RulesAfter): Settled | null {
  // "8 av de 20 företagen har …": what happens to the 8 stands after the 20.
  const whole = right.replace(COMPARED, '').replace(WHEN, '').replace(OF_WHOM, '');
  const after = mention.ofThem
    ? whole.replace(/^ av (?:\S+ ){0,2}?[¤◦]/u, '').replace(WHO_TOOK_PART, '')
    : (endsAs(SHALL_FIRST, left) ? whole.replace(WHO_LACK, '') : whole.replace(WITH_WHAT, '')).replace(
        CLEFT.test(left) ? / som(?= )/u : '',
        '',
      );
  // "Från dem kommer 400 anställda till kurserna": they come, now or then.
  if (left.endsWith('kommer ') && !/(?<!\p{L})att(?!\p{L})/u.test(right)) return null;
  const goalNamed = MAY_NAME_GOAL.test(left);
  for (const { rule, kind, left: before, right: behind, namesGoal, of } of rulesAfter(left)) {
    if ((namesGoal === true && !goalNamed) || !of(mention)) continue;
    if (before !== undefined && !endsAs(before, left)) continue;
    if (behind !== undefined && !behind.test(after)) continue;
    if (before === undefined && !isDone({ kind }) && hasHappened(left, after)) continue;
    if (kind === 'result' && (NOT_REACHED.test(after) || NONE_OF.test(left))) continue;
    const done = isDone({ kind });
    if (done && STILL_TO_COME.test(left) && FUTURE_ANYWHERE.test(right)) return null;
    // "Dessutom ska två nya företag ha bildats": the verb before the number puts it all ahead.
    if (done && /skulle ha \S+ $/u.test(left)) return { mention, kind: 'planned', rule };
    if (
      done &&
      /(?<!\p{L})kan(?! (?:nu |redan )?(?:se|konstatera|summera|blicka))(?: [^\s,.;¤◦]+){1,3} $/u.test(left)
    )
      return null;
    if (done && left.endsWith('kan '))
      return mention.ofThem || mention.bare ? null : { mention, kind: 'planned', rule };
    const ahead =
      done &&
      (IF_SO.test(left) || endsAs(SHALL_FIRST, left) || endsAs(SHALL_DO, left) || endsAs(HOPED_FIRST, left));
    return { mention, kind: ahead ? (kind === 'result' ? 'target' : 'planned') : kind, rule };
  }
  if (NONE_OF.test(left)) return null;
  const kind = kindByTense(mention, left, after);
  if (kind === 'result' && NOT_REACHED.test(after)) return null;
  if (kind !== null) return { mention, kind, rule: `by-tense-${kind}` };
  const inAll =
    mention.unit === 'persons' && !mention.ofThem && THROUGHOUT.test(right) && !OTHERS.test(left + right);
  if (inAll && (!mention.bare || SUMMED.test(mention.modifier) || / och $|, vilket ger $/u.test(left)))
    return { mention, kind: isPast(left, '') ? 'actual' : 'planned', rule: 'in-all-that-time' };
  const there = kindInProject(mention, clauseBefore(left), clauseAfter(after));
  if (there !== null) return { mention, kind: there, rule: `in-the-project-${there}` };
  const taken = kindByProject(mention, left);
  if (taken === null && isToldOfSome(mention, left, after))
    return { mention, kind: 'result', rule: 'some-of-them' };
  return taken && { mention, kind: taken, rule: `by-project-${taken}` };
}

/** "Under våren utbildades 205, och före jul ska …": what lies ahead is told of others. */
function hasHappened(left: string, after: string): boolean {
  const verb = left.slice(left.lastIndexOf(' ', left.length - 2) + 1, -1);
  return isPreterite(verb) && FUTURE_ANYWHERE.test(after) && !FUTURE_ANYWHERE.test(clauseAfter(after));
}

function endsAs(pattern: RegExp, text: string): boolean {
  if (!pattern.sticky) return pattern.test(text);
  pattern.lastIndex = text.length;
  return pattern.test(text);
}

/** ", alltså 96 personer", ", totalt 450 personer". */
function isSum(sentence: string, between: string, { start, end }: Mention): boolean {
  if (
    SUM.test(between) ||
    (/(?:,| och|, vilket ger) $/u.test(between) && THROUGHOUT.test(sentence.slice(end)))
  )
    return true;
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
  // "Nio av de tolv kör buss, fyra i Ekås": parts of the nine.
  if (before === undefined || (isWhole(before) && mention.bare)) return null;
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
  // "5 arbetsgivare och 64 anställda", "25 i Xby och i Yby 15".
  const bothTakePart =
    PEOPLE.has(before.kind) && !mention.bare && mention.unit !== 'share' && previous.unit !== 'share';
  const tiedByPlace = mention.bare && PEOPLE.has(before.kind) && PLACE_BETWEEN.test(between);
  // "12 företag med tillsammans 310 anställda": those of a firm that takes part do so too.
  if (
    PEOPLE.has(before.kind) &&
    previous.unit === 'companies' &&
    STAFF.test(mention.noun) &&
    WITH.test(between) &&
    !OF_WHOM_SOME.test(right) &&
    !AT_MOST.test(mention.modifier)
  )
    return { mention, kind: before.kind, rule: `${before.rule}-with-these` };
  const theirs = /^(?: [^\s,.;]+){0,4} (?:och|samt) (?:deras|dess|sina) $/u;
  if (
    (bothTakePart && (/^(?:,| och| samt) $/u.test(between) || theirs.test(between))) ||
    (tiedByPlace && /^(?:[.,;]| och |$)/u.test(right))
  ) {
    return { mention, kind: before.kind, rule: `${before.rule}-as-well` };
  }
  // "28 den första och 24 den andra, alltså 96 personer": a sum of what stands before it.
  const same = /, (?:alltså|det vill säga|dvs\.?) $/u.test(between);
  if (same || (isSum(sentence, between, mention) && mention.unit !== 'share' && previous.unit !== 'share'))
    return { mention, kind: before.kind, rule: `${before.rule}-summed` };
  // "Minst 15 ska ha antagit en policy och sex vara certifierade".
  if (before.kind === 'target' && /(?:,| och| samt)(?: \S+)? $/u.test(between) && INFINITIVE.test(right))
    return { mention, kind: 'target', rule: `${before.rule}-as-well` };
  // "Att 60 får ett arbete och att 30 påbörjar studier".
  if (before.kind === 'target' && between.endsWith(' och att ')) {
    return { mention, kind: 'target', rule: `${before.rule}-as-well` };
  }
  // "Att 50 företag skulle medverka och 700 anställda delta".
  if (before.kind === 'planned' && between.endsWith(' och ') && TAKES_PART_TOO.test(right))
    return { mention, kind: 'planned', rule: `${before.rule}-as-well` };
  // "Till studier har 18 gått och till arbete 31".
  if (
    mention.bare &&
    PEOPLE_REACH.has(before.kind) &&
    TO_WHAT_FIRST.test(between) &&
    /^(?:[.,;]|$| och )/u.test(right)
  )
    return { mention, kind: before.kind, rule: `${before.rule}-as-well` };
  const sameSort = mention.bare ? previous.unit !== 'share' : mention.unit === previous.unit;
  // "tolv har fått anställning, sju praktik": what they got follows at once.
  if (mention.bare && before.kind === 'result' && HELD.test(right) && /(?:,| och| samt) $/u.test(between)) {
    return { mention, kind: 'result', rule: `${before.rule}-as-well` };
  }
  // "270 medarbetare har gått grundkursen, 64 fortsättningskursen".
  if (
    mention.bare &&
    before.kind === 'actual' &&
    COURSE_HELD.test(right) &&
    /(?:,| och| samt) $/u.test(between)
  ) {
    return { mention, kind: 'actual', rule: `${before.rule}-as-well` };
  }
  // "20 procent efter tre månader och efter ett år 44 procent".
  const later = /(?:,| och) efter (?:[^\s,.;¤◦]+ ){1,3}$/u.test(between) && mention.unit === 'share';
  const tied =
    later || COORDINATED.test(between)
      ? GOES_ON.test(right)
      : ELLIPSIS.test(between) &&
        /^ (?!till (?:en |ett )?(?:annan|annat|andra) )(?:till|i|för|på|med) /u.test(right);
  if (!sameSort || !tied) return null;
  // "Målet är 100 deltagare, 50 i jobb och 20 i studier".
  if (PEOPLE.has(before.kind) && IN_WORK.test(right))
    return { mention, kind: before.kind === 'planned' ? 'target' : 'result', rule: `${before.rule}-in-work` };
  return { mention, kind: before.kind, rule: `${before.rule}-as-well` };
}
