import { anyOf } from '../../patterns/may-match.ts';
import type { Mention } from '../find-mentions.ts';
import { AIM, PROJECT } from './cues.ts';

// Sentences whose numbers are about something else than who takes part in this project.
const isVetoed = anyOf(
  // Another project, before this one or beside it.
  /(?<![a-z])(?:previous|earlier|former|preceding|similar|sister|predecessor|parallel|another|other|neighbouring|preliminary|feasibility|later|next|future|follow-up) (?:[a-z-]+ ){0,2}(?:projects?|study|studies|programmes?|initiatives?|round|phase|efforts?)(?![a-z])/,
  /(?<![a-z])(?:predecessor|forerunner|pre-study|prestudy|feasibility study|pilot (?:project|study|phase|round|period)|(?:a|the|first|our) pilot(?! course)|builds on|takes over where|continuation of|based on experiences?|experiences? from|inspired by|in the earlier|borrowed from|model comes from)(?![a-z])/,
  // Statistics, research and surveys.
  /(?<![a-z])according to (?:statistics|the (?:swedish |county |regional |national |municipal )*(?:public employment|employment|social insurance|statistics|labour|municipality|region|county|national|agency|board)|scb|a |an |figures|forecasts?|research|studies)/,
  /(?<![a-z])(?:statistics|research|researchers|studies|(?<!final |evaluation |project |annual )reports?|figures|forecasts?|investigations?) (?:from [^.;]{0,40})?(?:shows?|showed|indicates?|suggests?|says?|predicts?)(?![a-z])/,
  /(?<![a-z])(?:surveys?|surveyed|questionnaires?|interview(?:ed|ees)|interviews with|respondents?|polls?|response rate|focus groups?|satisfied|satisfaction|recommend|asked|answered|replied|responded|evaluation form|opinion)(?![a-z])/,
  // Guests, audiences and open events.
  /(?<![a-z])(?:visitors?|guests|audience|conferences?|kick-?off|opening (?:day|ceremony)|inauguration|open house|fairs?|exhibitions?|festivals?|seminars?|concerts?|performances?|spectators|followers|subscribers|newsletter|webinars?|information meetings?|final meeting|breakfast meetings?|lectures?|launch(?: event| meeting)|network meetings?|screenings?|premiere)(?![a-z])/,
  // Goals of a region, and what would have been.
  /(?<![a-z])(?:region's|county's|municipality's|city's|national|europe's|eu's|government's|programme-wide) (?:[a-z]+ )?(?:goals?|targets?|objectives?|ambition)/,
  /^if [^.]{0,80}(?<![a-z])(?:had|were)(?![a-z])|would have (?:been|needed)|(?<![a-z])(?:unclear|uncertain|not yet known|too early to say)(?![a-z])/,
  /(?<![a-z])(?:lost their jobs|(?:were|was|are|been|be) laid off|redundan|retire|pensions?|given notice|asylum|bankrupt|close(?:d|s)? down|closure|shortage|unemployment (?:rate|among|in|stood|is|was)|youth unemployment|population|inhabitants|residents|vacanc|nationwide|country as a whole|whole country)/,
);

// Straight after the number's words: a rate, a dose, or who runs the project.
const AFTER = [
  /^(?: [^\s.,;]+){0,3} (?:per|each|every) (?:year|month|week|term|semester|group|course|time|participant|company|day|occasion|municipality|round|person)(?![a-z])/,
  /^(?: [^\s.,;]+){0,3} a (?:year|month|week|term|semester|day)(?! (?:of|and|in|at|after|later|ago|before|earlier|long))(?![a-z])/,
  /^(?: [^\s.,;]+){0,4} (?:take|took|taken|taking|participat[a-z]+|joined?)(?: part)?(?: in)? (?:the |an? |our )?(?:[a-z-]+ ){0,2}(?:campaigns?|races?|competitions?|votes?|elections?|demonstrations?|march|meetings?|events?|debates?|celebrations?|hunt|tournaments?|cup|walk|cleaning day|discussions?|dialogues?|trip)(?![a-z])/,
  /^(?: [^\s.,;]+){0,2} (?:worked|work|works|working)(?: [a-z-]+){0,2} (?:in|on|for|with) (?:the|this|our) (?:project|programme)(?![a-z'’])/,
  /^ (?:at a time|at the same time|at once|annually|yearly|simultaneously|apiece)(?![a-z])/,
  /^(?: [^\s.,;]+){0,4} (?:who|that) (?:work|works|worked|run|runs|lead|leads|are employed|were employed) (?:in|on|for|with|by) the (?:project|programme)/,
  /^(?: [^\s.,;]+){0,2} (?:are|is|were|was|will be|have been|has been|shall be)(?: [a-z]+)? (?:employed|hired|recruited|working|engaged|appointed) (?:in|by|on|within|to|as|full-time|part-time|for) (?:the |this |our )?(?:project|run|lead|coordinate|project manager|coach|coordinat)/,
  /^(?: [^\s.,;]+){0,5} (?:in|on) the (?:steering|reference|project|working|management) (?:group|committee|board)/,
  /^ (?:in|across|throughout|all over) (?:sweden|the country|the world|europe|the eu|the nordic)/,
  /^(?: [^\s.,;]+){0,3} (?:will |shall |should |are to |must )?be (?:women|men|aged|under|over|young|born|foreign)(?![a-z])/,
  /^(?: (?!should |shall |will )[^\s.,;]+){0,3} (?:find it (?:difficult|hard)|have difficult|say|said|state|stated|think|thought|believe|consider)(?![a-z])/,
];
const BEFORE = [
  /(?<![a-z])(?:groups? of|lacks?|needs?|short of|each|per|every|each with|on average|an average of|steering group|reference group|project group|led by|run by|staffed by|staff of|team of|together with|with the help of|apart from|except|by|grown by|increased by|decreased by|fell by|fallen by|reduced by|up by|employs|employ|employed|has about|home to|serves|population of|living in|increase of|decrease of|growth of) $/,
  /(?:^|[,;] )(?:in|for|at|from) each (?:of )?[^,.;]*, $/,
  /(?:^|[,;] )(?:every|each) (?:year|term|semester|month|week)(?![a-z])[^,.;]*$/,
  /(?:municipality|county|region|service|state)['’]s [^,.;]*, where $/,
  /(?<![a-z])needs? to(?: [a-z]+)? (?:recruit|employ|hire|train|find|attract|educate) $/,
  /(?<![a-z])(?:not|never|cannot|unable to)(?! (?:only|just|least|less|fewer))(?: [^\s,.;:]+){0,3} $/,
  /(?<![a-z])(?:visited|informed|contacted|talked to|talk to|spoke to|spoken to|consulted|met|met with|meet with|appointed|hired|hire|expected to employ|has hired|have hired|has employed|have employed) $/,
];
const FROM_PROJECT = /^(?: [^\s,.;]+)? from (?:the|our) (?:project|target group|programme)(?![a-z])/;
const BY_THEM =
  /(?:completed|attended|used|finished|passed|followed|done|begun|started|taken)(?: [^\s,.;]+){0,2} by $/;
const OF_MONEY =
  /(?<![a-z])(?:kronor|sek|euros?|eur|budget|costs?|funding|financ[a-z]+|turnover|sales|grant)(?![a-z])/;
const OF_AN_AREA =
  /(?<![a-z])(?:county|municipality|municipalities|region|sweden|country|city|town|village|parish|nationally|district|europe|eu|plant|factory)(?![a-z])/;
const NAMES_PROJECT = new RegExp(`(?<![a-z])(?:${PROJECT}|participants|participating|target group)(?![a-z])`);

/** @param sentence In lower case. */
export function isSentenceVetoed(sentence: string): boolean {
  return isVetoed(sentence);
}

/** Whether a number is a rate, a group's size, a change, or of those who run the project. */
export function isMentionVetoed(mention: Mention, left: string, right: string): boolean {
  if (
    mention.unit === 'share' &&
    (/(?:by|from|with|in a|increase of|decrease of|than) $/.test(left) ||
      (mention.noun === '' && OF_MONEY.test(right.slice(0, 60))))
  )
    return true;
  if (BY_THEM.test(left)) return false;
  if (FROM_PROJECT.test(right)) return false;
  if (!mention.definite && /(?<![a-z])than $/.test(left)) return true;
  return BEFORE.some((one) => one.test(left)) || AFTER.some((one) => one.test(right));
}

/** Whether people who are only called people can be those of the project, by the words of the sentence. */
export function mayBeOthers(sentence: string): boolean {
  return OF_AN_AREA.test(sentence) && !NAMES_PROJECT.test(sentence);
}

const OTHER_SUBJECT =
  /(?:^|[,;] |(?<![a-z])(?:and|but|that|while|when|where) )(?:(?:the|a|an|our|one|another|local|swedish|finnish|norwegian) )*(?:[a-z'’-]+ ){0,3}?(?:municipalit(?:y|ies)|region|county|plant|factory|compan(?:y|ies)|schools?|university|hospital|employers?|service|council|industry|sector|government|state|agency|city|museum|hotel|restaurant|store|shop|partners?|cent(?:re|er)|hall|unit|department|authority|house|building|premises|clinic|business|bureau)(?: [^,;.]*)? $/;

/** Whether what stands before a verb's object is about somebody else than the project: "the school will train". */
export function isDoneByOthers(left: string): boolean {
  const clause = left.slice(Math.max(left.lastIndexOf(';'), left.lastIndexOf(', ') + 1));
  return (
    OTHER_SUBJECT.test(clause) &&
    !NAMES_PROJECT.test(clause) &&
    !/(?<![a-z])(?:goals?|aims?|target|objective|purpose)(?![a-z])/.test(clause)
  );
}

const IS_OF_PROJECT = new RegExp(
  `(?<![a-z])(?:${PROJECT}|${AIM}|application|associations?|society|foundation|club|cooperative|federation)(?![a-z])`,
);

/** Whether the words before a verb's object speak of a project or of what it is for. */
export const isOfProject = (left: string): boolean => IS_OF_PROJECT.test(left);

export const namesProject = (sentence: string): boolean => NAMES_PROJECT.test(sentence);

const OTHER_NAME =
  /(?:[Tt]he|[Ii]n) (?:project )?[“"'”]?(?<name>\p{Lu}\p{L}+(?: \p{Lu}?\p{L}+){0,3}?)[”"'“]? project(?!\p{L})|[Pp]roject [“"”]?(?<after>\p{Lu}\p{L}+)/u;

// "In Open Roads, 240 people participated".
const IN_NAMED =
  /^In (?<name>(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|English|Swedish|Addition|Total)(?!\p{L}))\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,3}), /u;

const OWN_NAME =
  /^(?:The (?:project )?[“"”]?(?<named>\p{Lu}[^,.;]{2,60}?)[”"“]? project(?!\p{L})|(?:The project )?[“"”]?(?<alone>\p{Lu}\p{L}+(?: [\p{L}&-]+){0,4}?)[”"“]? (?:is|was|will|shall|aims|offers|gives|targets|involves|provides|helps|supports) )/u;

/** What a sentence that opens a page calls the project, after which others are told apart; "" where it names none. */
export function ownNameIn(text: string): string {
  const groups = OWN_NAME.exec(text)?.groups;
  return groups?.['named'] ?? groups?.['alone'] ?? '';
}

/** "The Vägval project", where this one has another name. */
export function namesOtherProject(text: string, ownNames: string): boolean {
  const groups = OTHER_NAME.exec(text)?.groups;
  const name = groups?.['name'] ?? groups?.['after'];
  const within = IN_NAMED.exec(text)?.groups?.['name'];
  const own = ownNames.toLowerCase();
  if (within !== undefined && !own.includes(within.toLowerCase())) return true;
  if (name === undefined || /^(?:ESF|EU|Leader|European|Social)/u.test(name)) return false;
  return !own.includes(name.toLowerCase());
}
