import type { Mention } from './find-mentions.ts';
import type { Statement } from '../record.ts';
import {
  AHEAD,
  ANYONE,
  DESCRIBES,
  BY_WHOM,
  CAUSES,
  CHANGES,
  ELSEWHERE,
  GAINS,
  GETS_FIRST,
  GETS_PLACE,
  GETS_SUPPORT,
  GOVERNED,
  HOLDS,
  IS,
  JOINS,
  IS_BEFORE,
  NOW,
  OF_ELSEWHERE,
  OPENS,
  OTHERS,
  PERFECT,
  PERFECT_BEFORE,
  isPreterite,
  RUNS_IT,
  SETTLED_AHEAD,
  STEPS,
  SUPINE_FIRST,
  SUPINE_NEAR,
  TAKES_PART_AHEAD,
  TAKES_THEM_IN,
  TODAY_FIRST,
  TO_HAVE_DONE,
  TOOK_PART_HERE,
  TOOK_THEM,
  VERB_FIRST,
} from './tense-cues.ts';

/**
 * What a number means by the tense of its clause alone, for clauses that no rule knows: what lies ahead is a plan or a
 * goal, what is past is who took part or what they reached. Null where the clause tells neither, or tells of something
 * else.
 */
export function kindByTense(mention: Mention, left: string, right: string): Statement['kind'] | null {
  const before = clauseBefore(left);
  const after = clauseAfter(right);
  if (NOT_THEM.some((telling) => telling.test(before) || telling.test(after))) return null;
  if (mention.bare && WHO_THEY_ARE.test(right) && /: $|, $| och $/u.test(left)) return null;
  const ahead = AHEAD.test(before) || AHEAD.test(after) || (KOMMER.test(before) && / att /u.test(right));
  const some = mention.ofThem || mention.bare || mention.unit === 'share';
  if (BY_WHOM.test(before)) return some || ANYONE.test(mention.noun) || ahead ? null : 'actual';
  if (
    some &&
    (mention.unit === 'share' || !mention.bare) &&
    FOR_WHOM.test(before) &&
    (mention.unit === 'companies' || !/ (?:i|vid|på) $/u.test(` ${before}`))
  ) {
    if (ahead) return 'target';
    if (!isPast('', after) || SERVED.test(after)) return null;
    return mention.unit === 'companies' && HAD_THEM.test(after) ? 'actual' : 'result';
  }
  // "I dag är de fyra": how many there are.
  if (mention.bare && mention.definite && / (?:är|var|blev) $/u.test(left)) return null;
  if (!isSubject(mention, before))
    return ahead && !some && isTakenIn(mention, before, after) ? 'planned' : null;
  // "Vi har parat ihop 58 akademiker": what a project did with them.
  if (TOOK_THEM.test(before))
    return some || mention.unit === 'companies' || GAINS.test(after) ? null : 'actual';
  const gain = GAINS.test(after) || GAINS.test(before);
  const step = gain || STEPS.test(after) || STEPS.test(before);
  if (ahead) {
    if (!some && TAKES_THEM_IN.test(before)) return 'planned';
    if (TAKES_PART_AHEAD.test(after) || GETS_SUPPORT.test(after) || (!gain && GETS_PLACE.test(after)))
      return mention.ofThem || mention.unit === 'share' ? null : 'planned';
    if (!some && TO_HAVE_DONE.test(after)) return 'target';
    if (CAUSES.test(before) && / att /u.test(after)) return 'target';
    if (gain || (some && (step || !mention.bare))) return 'target';
    const settled = KOMMER.test(before) || SETTLED_AHEAD.test(before) || SETTLED_AHEAD.test(after);
    return some || mention.unit === 'companies' || !settled ? null : 'planned';
  }
  if (ELSEWHERE.test(before) || OF_ELSEWHERE.test(after)) return null;
  if (isPast(before, after)) {
    if (mention.unit === 'persons' && mention.value > MOST_TOLD_BY_TENSE) return null;
    // A share that only took part has reached nothing yet.
    if (!gain && mention.unit === 'share' && ONLY_JOINED.test(after)) return null;
    if (!gain && mention.unit !== 'share' && TOOK_PART_HERE.test(after)) return 'actual';
    const theirs = some || mention.noun.startsWith('deltagar');
    if ((gain && theirs) || (some && !mention.bare && mention.unit !== 'share') || (some && step))
      return 'result';
    if (opensWithWhoDid(mention, before, after)) return 'result';
    // "Hälften hade dömts": what had been before tells nothing of the project.
    if (
      mention.unit === 'share' &&
      !HAD_BEEN.test(after) &&
      (PERFECT.test(after) || (PERFECT_BEFORE.test(before) && SUPINE_NEAR.test(after)))
    )
      return 'result';
    if (mention.unit === 'companies' && !some && CHANGES.test(after)) return 'result';
    return some || isAnyone(mention, before, after) ? null : 'actual';
  }
  if (gain && IS_BEFORE.test(before)) return 'result';
  if (IS_IN_IT.test(after)) return null;
  if (
    some &&
    (NOW.test(after) ||
      (mention.bare && NOW.test(before)) ||
      TODAY_FIRST.test(before) ||
      (mention.ofThem &&
        mention.unit !== 'share' &&
        /(?:arbetar|jobbar|studerar|pluggar|försörjer sig)(?: nu| i dag)? $/u.test(before)) ||
      HOLDS.test(after) ||
      (gain && IS.test(after)))
  )
    return 'result';
  return !some && !gain && mention.unit === 'persons' && (GETS_PLACE.test(after) || GETS_FIRST.test(before))
    ? 'planned'
    : null;
}

// "Riktar sig till 300 personer: 180 som arbetar som …": what they are before anything is done.
const WHO_THEY_ARE =
  /^ som (?:är|arbetar|jobbar|har|saknar|står|bor|lever|går|uppbär)(?! (?:i dag|nu|numera))(?!\p{L})/u;

// "Hos fem av dem har omsättningen ökat": what came of it for them.
const FOR_WHOM = /^(?: ?(?:och|men|samt|att))* ?(?:för|hos|i|vid|på) $/u;
const ONLY_JOINED =
  /(?<!\p{L})(?:deltagit|deltog|medverkat|medverkade|varit med|var med|börjat|skrivits in)(?!\p{L})/u;
// "Hos åtta av dem har deltagare börjat".
const HAD_THEM =
  /(?<!\p{L})(?:börjat|började|praktiserat|praktiserade|arbetstränat|prövat|fått praktik)(?!\p{L})/u;
const HAD_BEEN = /(?<!\p{L})hade (?:[^\s,.;]+ ){0,2}\p{L}+ts(?!\p{L})/u;
const SERVED = /(?<!\p{L})(?:ordna|hållit|genomför|anordna|intervjua|besök)\p{L}*/u;

// "22 är med i dag".
const IS_IN_IT = /^ (?:är med|deltar|medverkar|är inskrivna|är kvar i)(?!\p{L})/u;

// "Kommer 20 sjukskrivna att …".
const KOMMER = /(?<!\p{L})kommer (?:\S+ )?$/u;

// A larger number is seldom of one project, and is not taken for that on the tense alone.
const MOST_TOLD_BY_TENSE = 1000;

// Those a project is for, by a word that tells no trade.
const ANY_PEOPLE =
  /(?:deltagare|deltagarna|ungdomar|ungdomarna|unga|vuxna|kvinnor|kvinnorna|män|männen|killar|tjejer|flickor|pojkar|personer|individer)$/u;
// "Har fått sina kunskaper validerade", "har gått vidare": what they reached as likely as that they took part.
const TELLS_NEITHER =
  /(?<!\p{L})(?:fått|fick|gått|gick|kommit|kom|nått|nådde|blivit|blev|tagit|tog|lämnat|lämnade|slutat|slutade|hamnat)(?!\p{L})/u;
const SENT = /(?<!\p{L})(?:skickat|skickade|sänt|sände) $/u;

/**
 * Whether what they did need have nothing to do with the project: companies that did not join it, people of a trade,
 * and what is not in the perfect, which tells of a project's whole time; or be more than taking part.
 */
function isAnyone({ noun, unit, value }: Mention, before: string, after: string): boolean {
  const throughout = PERFECT.test(after) || PERFECT_BEFORE.test(before);
  if (unit === 'companies') return !JOINS.test(after);
  if (SENT.test(before)) return false;
  if (!ANY_PEOPLE.test(noun) || TELLS_NEITHER.test(after)) return true;
  return !throughout || value < 3 || (ANYONE.test(noun) && value < 10);
}

/** "Femton har lagt om sin odling": of those the sentences before it are about. */
function opensWithWhoDid({ bare, definite, unit }: Mention, before: string, after: string): boolean {
  return bare && !definite && unit !== 'share' && /^(?:ytterligare )?$/.test(before) && PERFECT.test(after);
}

/** What a project is to do with those it takes in, before the number: "räknar med att skriva in 60 ungdomar". */
function isTakenIn(mention: Mention, before: string, after: string): boolean {
  return mention.unit === 'persons' && AHEAD.test(before) && !GAINS.test(after) && !GAINS.test(before);
}

/**
 * Whether the number's people are who the clause is about: they open it or follow its verb. After a preposition, or
 * after the name that a bare number belongs to ("metod 135"), they are not.
 */
function isSubject(mention: Mention, before: string): boolean {
  if (GOVERNED.test(before)) return false;
  const alone = mention.bare || (mention.unit === 'share' && mention.noun === '');
  return !alone || OPENS.test(before) || hasVerbLast(before);
}

const NOT_THEM = [OTHERS, DESCRIBES, RUNS_IT];

/** The number's own clause as far as it stands before it. */
export function clauseBefore(left: string): string {
  const clause = /[^,;:.]*$/u.exec(left)?.[0].replace(/(?<!\p{L})inte (?:mindre|fler|färre) än $/u, '') ?? '';
  return / (?:och|men|samt|medan)(?: att)?(?: [^\s¤◦]+){0,2} $/u.exec(clause)?.[0] ?? clause;
}

/** The number's own clause: an aside about its people is passed over. */
export function clauseAfter(right: string): string {
  const text = right
    .replace(/^ utan [^\s,.;]+/u, '')
    .replace(/^, (?:födda|alla|de flesta|främst|mest|såväl|både) [^,.;¤◦]{1,60},(?= \p{L})/u, '')
    .replace(/^(?:(?:,| och| samt) ¤)*,(?= (?:har|hade|ska|skall|skulle) )/u, '')
    .replace(
      /^ som [^,.;¤◦]*?(?= (?:ska|skall|skulle|kommer att|har fått|har kunnat|får|erbjuds|ges|deltar|bereds) )/u,
      '',
    )
    .replace(
      /^, (?:det vill säga|alltså|dvs|varav|därav|av vilka|främst|mest|de flesta|däribland|bland annat|såväl|både)[^,.;]*,/u,
      '',
    );
  return (
    /^(?:(?:,| och| samt) ¤)*(?: som [^,.;]*,)?[^,.;:]*?(?=,|[.;:]| (?:än|när|eftersom|varav) |, sedan | (?:och|samt|men|medan) (?:[^\s¤◦]+ )?[¤◦]|$)/u
      .exec(text)?.[0]
      .replace(/^(?:(?:,| och| samt) ¤)+/u, '') ?? ''
  );
}

/** "26 nappade", "när de skrevs ut hade 38 trappat upp sin arbetstid": something done by some of those named before. */
export function isToldOfSome(mention: Mention, left: string, right: string): boolean {
  if (!mention.bare || mention.definite) return false;
  const [before, after] = [clauseBefore(left), clauseAfter(right)];
  if (ELSEWHERE.test(before) || NOT_THEM.some((telling) => telling.test(before))) return false;
  if (/(?<!\p{L})(?:har|hade)(?: i dag| redan| hittills)? $/u.test(before))
    return SUPINE_FIRST.test(after) && isTold(after);
  return /^ ?(?:ytterligare )?$/u.test(before) && isTold(after);
}

/** Whether what follows a number tells what its people did, and nothing that leads away from the project. */
export function isTold(after: string): boolean {
  const [first = '', second = ''] = after.trimStart().split(' ');
  const did = [first, second].some((word) => isPreterite(word));
  return (
    (did || PERFECT.test(after) || SUPINE_FIRST.test(after)) &&
    !NOT_THEM.some((telling) => telling.test(after))
  );
}

/** Whether the clause has a verb in the past or the perfect: right after the number's people, or before an inverted one. */
export function isPast(before: string, after: string): boolean {
  return (
    PERFECT.test(after) ||
    (PERFECT_BEFORE.test(before) && SUPINE_NEAR.test(after)) ||
    hasPreterite(after) ||
    hasPreterite(before)
  );
}

/** "fick 40", "har i dag 12", "ska 20": the verb stands before its subject, with no noun between. */
function hasVerbLast(before: string): boolean {
  const said = before.trimEnd().split(' ');
  const verb =
    said.findLast(
      (word) =>
        !/^(?:i|dag|nu|redan|då|bara|endast|till|slut|sig|också|även|hela|minst|dessutom|sedan|sammanlagt|totalt|alltså)$/u.test(
          word,
        ),
    ) ?? '';
  return VERB_FIRST.test(verb) || hasPreterite(verb);
}

function hasPreterite(clause: string): boolean {
  const said = clause.split(' ');
  // "Är börsnoterade": no verb but what they are.
  return said.some(
    (word, index) => isPreterite(word) && !/^(?:är|var|blev|bli|blir|vara)$/u.test(said[index - 1] ?? ''),
  );
}
