import { ADVERB, CHANGE, GAIN, GROWN, HIRE, HOST, JOIN, JOIN_AHEAD } from './cues.ts';

/** What a verb says of those whom a number counts. */
export interface Said {
  /** `now`: told in the present, which alone tells who takes part. */
  when: 'ahead' | 'done' | 'now';
  what: 'join' | 'gain' | 'grown' | 'host' | 'hire' | 'change' | 'other';
}

const EXPECTED =
  '(?:expected|intended|planned|estimated|meant|supposed|calculated|anticipated|hoped|scheduled|required|set|due|projected)';
const AHEAD = new RegExp(
  `^ (?:(?:shall|should|will|would(?! like)|must|ought to|can|may|need to|have to|are going to)|(?:is|are|was|were)${ADVERB} (?:${EXPECTED} )?to)(?![a-z])`,
);
const EXPECTED_ALONE = new RegExp(
  `^ (?:is|are|was|were)${ADVERB} (?:planned|expected|estimated|intended)(?=[.,;]|$| in | for | at )`,
);
const PERFECT = /^ (?:have|has|had)(?![a-z])/;
const PASSIVE = /^ (?:was|were)(?![a-z])/;
const PRESENT = /^ (?:is|are)(?![a-z])/;
const NEGATED = /^(?: [^\s,.;]+){1,3} (?:not|never|neither|no longer)(?![a-z])|^ (?:not|never)(?![a-z])/;
// "60 of them shall, after the project, be in work".
const ASIDE_AFTER = /^ [a-z]+, [^,]{1,60},(?= )/;
const VERB_WORD =
  'shall|should|will|would|must|ought|can|could|may|need to|is|are|was|were|have|has|had|take part|took part|participated?|joined|started|began|enrolled|registered|attended|received|get|got|gained|obtained|found|went|moved|proceeded|returned|completed|finished|passed|graduated|became|entered|left|signed|came|landed|secured|opened|established|hired|employed|now|joined|emerged|attended|learned|introduced|adopted|implemented|changed|launched|improved|increased|strengthened|felt|complete|find|start|feel|go on|continued|accepted|underwent|benefited|set up|ended up|offered|hosted|took|welcomed|did|progressed|achieved|acquired|stand|gave|provided|appointed|digitalised|digitalized|invested|developed|resumed|tried out|earned';
const NEXT_VERB = new RegExp(` (?:${VERB_WORD})(?![a-z-])`, 'g');
const AUXILIARY =
  /^ (?:have|has|had|are|is|were|was|be|been|do|does|did|not|neither|can|could|will|would|currently|already|still|also|long)(?= )/;
// What may stand between a number and its verb.
const TIED =
  /^(?: (?:from|in|at|with|without|of|on|outside|within|between|under|over|aged|among|living|born|working|employed|belonging|facing|far|registered|enrolled|taking|participating|including|across|and ¤|or ¤|for|receiving|through|during|as|along|near|around|throughout|affected|threatened)(?= )| \()/;
const ASIDE =
  /^, (?:of whom|together|with|mainly|mostly|most of|all of|all|including|half|primarily|both|of which)[^,;.]{1,60},/;
const LONGEST = 130;

/** The text from the verb on whose subject ends where `right` begins; null where none follows. */
export function verbAfter(right: string): string | null {
  let rest = right
    .slice(0, LONGEST)
    .replace(ASIDE, '')
    .replace(/^, ¤ and ¤,|^(?: and ¤)?, ¤,/, '')
    .replace(/^ \([^)]{1,60}\)(?= )/, '');
  const isRelative = /^ (?:who|that|which) /.exec(rest);
  if (isRelative !== null) {
    rest = rest.slice(isRelative[0].length - 1);
    for (let aux = AUXILIARY.exec(rest); aux !== null; aux = AUXILIARY.exec(rest))
      rest = rest.slice(aux[0].length);
    rest = rest.replace(/^ [^\s,.;]+/, '');
  }
  const tied = isRelative !== null || TIED.test(rest);
  const clause = /^[^;.:]*/.exec(rest)?.[0] ?? '';
  for (const match of clause.matchAll(NEXT_VERB)) {
    const before = clause.slice(0, match.index);
    if (
      /(?:^| |,)(?:and|or|but|nor|who|that|which|so|as|to|they|it|we|also|do|not|did|have|has|had|are|were|be|been|whom)$/.test(
        before,
      )
    ) {
      if (!isRelative) return null;
      continue;
    }
    if (
      !tied &&
      !/^(?: (?:also|then|now|already|thus|therefore|so far|all|both|each|currently|today|still|later|thereby|instead|altogether|in total|subsequently|eventually|together|too))*$/.test(
        before,
      )
    )
      return null;
    // A comma ends a clause, unless it closes an aside.
    if (before.includes(',') && !isRelative) return null;
    if (
      /(?:[¤◦])/.test(before) &&
      !/^(?: (?:and|or) ¤)+$|(?:with|at|from|in|of)(?: [^\s,¤]+){0,3} ¤/.test(before)
    )
      return null;
    return rest.slice(match.index);
  }
  return null;
}

const any = (...patterns: readonly string[]): RegExp =>
  new RegExp(`^${ADVERB} (?:have |been |be )?(?:${patterns.join('|')})`);
const WHATS: readonly (readonly [Said['what'], RegExp])[] = [
  ['gain', any(GAIN)],
  ['join', any(JOIN)],
  ['grown', any(GROWN)],
];
const OF_COMPANIES: readonly (readonly [Said['what'], RegExp])[] = [
  ['hire', any(HIRE)],
  ['host', any(HOST)],
  ['join', any(JOIN)],
  ['change', any(CHANGE)],
];
const HAVE_GOT = /^ have (?:got|received|gained|found|obtained)(?![a-z])/;
const JOINS_AHEAD = any(JOIN_AHEAD);

/** What a verb with all that follows says; `text` begins with the blank before it. */
export function saidBy(text: string, unit: 'persons' | 'companies' | 'share'): Said | null {
  if (NEGATED.test(text)) return null;
  const aside = ASIDE_AFTER.exec(text)?.[0];
  if (aside !== undefined) return saidBy(text.replace(/, [^,]{1,60},/, ''), unit);
  const ahead = AHEAD.exec(text)?.[0];
  if (ahead !== undefined) {
    const rest = text.slice(ahead.length);
    if (/^ (?:not|never)/.test(rest)) return null;
    const joins = unit !== 'companies' && JOINS_AHEAD.test(rest);
    const known = joins ? 'join' : whatOf(rest, unit);
    // "Are expected to have got a mentor": what they come to.
    const what = known === 'join' && HAVE_GOT.test(rest) ? 'gain' : known;
    // What may or can happen tells who is let in, and no goal.
    return /^ (?:can|may) ?$/.test(ahead) && what !== 'join' ? null : { when: 'ahead', what };
  }
  if (EXPECTED_ALONE.test(text)) return { when: 'ahead', what: 'join' };
  for (const auxiliary of [PERFECT, PASSIVE]) {
    const match = auxiliary.exec(text)?.[0];
    if (match === undefined) continue;
    const what = whatOf(auxiliary === PASSIVE ? text : text.slice(match.length), unit);
    if (what !== 'other') return { when: 'done', what };
    const whole = whatOf(text, unit);
    return { when: 'done', what: whole };
  }
  if (PRESENT.test(text)) {
    const what = whatOf(text, unit);
    return what === 'gain' || (what === 'grown' && / (?:are|is) [a-z]+ing /.test(text))
      ? { when: 'done', what }
      : { when: 'now', what };
  }
  const what = whatOf(text, unit);
  const verb = /^ ([^\s,.;]+)/.exec(text)?.[1] ?? '';
  if (verb === 'now') return { when: 'done', what };
  const isPast =
    /(?:ed|t|gan|went|found|came|gave|took|underwent|left|became|did)$/.test(verb) &&
    !/^(?:get|start|set)$/.test(verb);
  return { when: isPast || / (?:set up)/.test(text.slice(0, 8)) ? 'done' : 'now', what };
}

const MANAGED =
  /^(?: (?:also|then|already|therefore|now|since|thereby))* (?:(?:been |be )?(?:able|ready|prepared) to|(?:managed|succeeded|chosen|chose|decided|dared|come|had time|been helped|gone on|went on|go on) to)(?= )/;

/** What a verb without its auxiliary says, as after "for 30 people to …" or "30 people getting …". */
export function whatOf(text: string, unit: 'persons' | 'companies' | 'share'): Said['what'] {
  const all =
    unit === 'companies' ? OF_COMPANIES : unit === 'share' ? [...WHATS, ...OF_COMPANIES.slice(0, 2)] : WHATS;
  const find = (one: string): Said['what'] | undefined => all.find(([, pattern]) => pattern.test(one))?.[0];
  const managed = MANAGED.exec(text)?.[0];
  return (managed === undefined ? undefined : find(text.slice(managed.length))) ?? find(text) ?? 'other';
}
