import type { Mention } from '../find-mentions.ts';
import { companies, counted, countedOrBare, type StatementRule } from '../statement-rule.ts';
import { AIM, GAIN, PROJECT, REACHED_IN, SERVES, TAKE_IN, TAKES_IN_NOW, TOOK_IN, WORD } from './cues.ts';

const left = (pattern: string): RegExp => new RegExp(`(?<![a-z])${pattern} $`);
const right = (pattern: string): RegExp => new RegExp(`^${pattern}`);

const FEW = `(?: ${WORD}){0,6}?`;
const AHEAD = '(?:will|shall|should|must|can|to|would|is to|are to)';
const BOTH = '(?: (?:both|primarily|mainly|also|directly|together|first|the|around|and retain))*';
const NEW = (mention: Mention): boolean =>
  companies(mention) && !mention.ofThem && /^ (?:new|newly started|start-up|startup)/.test(mention.words);
const ofPeople = (mention: Mention): boolean =>
  mention.unit === 'persons' && !mention.ofThem && !mention.bare;
const isParticipant = ({ noun }: Mention): boolean => /^(?:participants|trainees)$/.test(noun);
const plain = (mention: Mention): boolean => counted(mention) && !mention.ofThem;

/** "… into work", "… to find a job", "… getting employed" after people. */
export const TO_GAIN = right(
  `(?: (?:who|that) [^,.;]{3,40}?)?(?: (?:to|getting|being|having) (?:${GAIN})|(?: (?:directly|back|on|out))? (?:in|into|to|onto|towards|on to) ${REACHED_IN})|^ (?:${GAIN})`,
);

/**
 * What the words before a number say of those it counts, who are taken in, helped or found. Tried in this order; where `TO_GAIN`
 * follows, only the rules that ask for it may hold.
 */
export const OBJECT_RULES: readonly StatementRule[] = [
  {
    rule: 'helped-to-it',
    kind: 'result',
    left: left(
      `(?<!(?:will|shall|should|to|would) )(?:has|have|had|${PROJECT})(?: ${WORD}){0,3}? (?:helped|got|gotten|assisted|supported|enabled|matched|placed|guided|led|brought|found work for)`,
    ),
    right: TO_GAIN,
    of: countedOrBare,
  },
  {
    rule: 'to-help-to-it',
    kind: 'target',
    left: left(`${AHEAD}(?: ${WORD}){0,2}? (?:get|place|match|bring|lead|move)`),
    right: TO_GAIN,
    of: countedOrBare,
  },
  {
    rule: 'to-help-some-to-it',
    kind: 'target',
    left: left(`${AHEAD}(?: ${WORD}){0,2}? (?:help|assist|support|enable|guide)`),
    right: TO_GAIN,
    of: (mention) => mention.unit !== 'share' && (mention.ofThem || isParticipant(mention)),
  },
  {
    rule: 'aims-to-help-to-it',
    kind: 'target',
    left: left(`${AIM}${FEW} (?:is|was) (?:thus |therefore )?to (?:help|assist|support|enable|guide)`),
    right: TO_GAIN,
    of: countedOrBare,
  },
  {
    rule: 'led-to-companies',
    kind: 'result',
    left: left('(?:has |have |had )?(?:resulted in|led to|contributed to|given rise to|generated|created)'),
    of: NEW,
  },
  {
    rule: 'leads-to-companies',
    kind: 'target',
    left: left(`${AHEAD}(?: ${WORD}){0,2}? (?:lead to|result in|contribute to|give rise to|generate|create)`),
    of: NEW,
  },
  {
    rule: 'led-to-it',
    kind: 'result',
    left: left('(?:has |have |had )?(?:resulted in|led to|contributed to)'),
    right: TO_GAIN,
    of: countedOrBare,
  },
  {
    rule: 'leads-to-it',
    kind: 'target',
    left: left(`${AHEAD}(?: ${WORD}){0,2}? (?:lead to|result in|contribute to)`),
    right: TO_GAIN,
    of: countedOrBare,
  },
  {
    rule: 'completed-by',
    kind: 'result',
    left: left(`(?:completed|finished|passed)(?: ${WORD}){0,2}? by`),
    of: (mention) => mention.unit === 'persons',
  },
  {
    rule: 'used-by',
    kind: 'actual',
    left: left(
      `(?:was|were|been)(?: ${WORD})? (?:attended|used|begun|started|followed|taken)(?: ${WORD}){0,2}? by`,
    ),
    of: ofPeople,
  },
  {
    rule: 'is-to-have-room-for',
    kind: 'planned',
    left: left(
      `(?:room|space|spaces|capacity|places|slots)(?: (?:in the project|in total|available|here))? for`,
    ),
    of: (mention) => countedOrBare(mention) && !mention.ofThem,
  },
  {
    rule: 'is-to-take-in',
    kind: 'planned',
    left: left(`${AHEAD}(?: (?!not )${WORD}){0,4}? ${TAKE_IN}${BOTH}`),
    of: (mention) => countedOrBare(mention) && !mention.ofThem,
  },
  {
    rule: 'is-to-serve',
    kind: 'planned',
    left: left(`${AHEAD}(?: (?!not )${WORD}){0,2}? ${SERVES('base')} (?:${WORD} ){1,10}?(?:to|for|of|among)`),
    of: plain,
  },
  {
    rule: 'is-to-serve-those-at',
    kind: 'planned',
    left: left(
      `(?:${AHEAD}(?: ${WORD})? ${TAKE_IN}|${TAKES_IN_NOW}) (?:the )?(?:staff|employees|managers|personnel|workers|key people|owners|management) (?:at|in|from|of)`,
    ),
    of: companies,
  },
  {
    rule: 'aims-at-taking-in',
    kind: 'planned',
    left: left(
      '(?:aims? at|aimed at|is about|goal of|aim of|intention of|purpose of) (?:reaching|training|recruiting|involving|including|supporting|giving|offering|helping|educating|engaging|coaching|enrolling)',
    ),
    of: plain,
  },
  {
    rule: 'to-be-hired',
    kind: 'target',
    left: left(`${AHEAD}(?: ${WORD}){0,2}? (?:employ|hire|recruit)`),
    right: right('(?: [^\\s,.;]+)? from (?:the|our) (?:project|target group|programme)'),
    of: countedOrBare,
  },
  {
    rule: 'were-hired',
    kind: 'result',
    left: left(`(?:have |has |had )?(?:also )?(?:employed|hired|recruited)`),
    right: right('(?: [^\\s,.;]+)? from (?:the|our) (?:project|target group|programme)'),
    of: countedOrBare,
  },
  {
    rule: 'counted-on',
    kind: 'planned',
    left: left('(?:planned|hoped|aimed|budgeted|applied) for|(?:counted|counting|counts|count) on'),
    of: plain,
  },
  {
    rule: 'plan-was',
    kind: 'planned',
    left: left(
      '(?:plan|application) (?:comprised|included|covered|counted on|stated|specified|mentioned|envisaged)',
    ),
    of: plain,
  },
  {
    rule: 'but-reached',
    kind: 'actual',
    left: left(
      '(?:but|and)(?: only)? (?:ended up (?:recruiting|reaching|enrolling|with)|reached|recruited|enrolled|attracted)',
    ),
    of: countedOrBare,
  },
  {
    rule: 'built-for',
    kind: 'planned',
    left: left(
      `(?:is|are) (?:being )?(?:built up|set up|created|developed|started|run|carried out|conducted|organised|organized|arranged|launched) for`,
    ),
    of: plain,
  },
  {
    rule: 'given-to',
    kind: 'actual',
    left: left(
      `${PROJECT}(?: ${WORD}){0,4}? (?:was|were|has been|have been) (?:given|provided|offered) (?:to|for)`,
    ),
    of: plain,
  },
  {
    rule: 'is-given-to',
    kind: 'planned',
    left: left(`(?:is|are|be) (?:given|provided|offered|held|arranged|organised) (?:to|for)`),
    of: plain,
  },
  {
    rule: 'course-for',
    kind: 'planned',
    left: left(
      `(?:a|an|one|this|new) (?:${WORD} ){0,4}?(?:course|training|programme|education|initiative|training initiative|internship programme) for`,
    ),
    right: right('(?!.{0,60}(?:was|were|has been|have been|had) )'),
    of: plain,
  },
  {
    rule: 'was-for',
    kind: 'planned',
    left: left(
      `(?:was|were|is|are|been)(?: ${WORD}){0,2}? (?:aimed|directed|targeted|intended|meant|designed|planned|dimensioned|open|addressed)(?: (?:at|to|for|towards|both|primarily|mainly)){1,2}`,
    ),
    of: plain,
  },
  {
    rule: 'takes-in',
    kind: 'planned',
    left: left(`${PROJECT}${FEW} ${TAKES_IN_NOW}${BOTH}`),
    of: plain,
  },
  {
    rule: 'we-take-in',
    kind: 'planned',
    left: left(`we(?: (?:also|now|therefore))? ${TAKE_IN}${BOTH}`),
    of: plain,
  },
  {
    rule: 'serves',
    kind: 'planned',
    left: left(`${PROJECT}(?: ${WORD}){0,3}? ${SERVES('present')} (?:${WORD} ){1,10}?(?:to|for|of|among)`),
    of: plain,
  },
  {
    rule: 'served',
    kind: 'actual',
    left: left(`${PROJECT}(?: ${WORD}){0,3}? ${SERVES('past')} (?:${WORD} ){1,8}?(?:to|for)`),
    of: plain,
  },
  {
    rule: 'target-group-is',
    kind: 'planned',
    left: left(
      `target group(?: for the project| of the project)? (?:is|was|consists of|comprises|includes|consisted of|amounts to)(?: the)?`,
    ),
    of: plain,
  },
  {
    rule: 'took-in',
    kind: 'actual',
    left: left(
      `(?<!(?:will|shall|should) )${PROJECT}${FEW} (?:also |thus far |so far |already |then |now )?${TOOK_IN}${BOTH}`,
    ),
    of: (mention) => countedOrBare(mention) && !mention.ofThem,
  },
  {
    rule: 'internships-at',
    kind: 'actual',
    left: left(
      `(?:internships?|placements?|traineeships?)(?: (?!will|shall)${WORD}){0,4}? (?:were|was|have been|has been|had been|took place|arranged|held)(?: ${WORD}){0,3}? (?:at|with|by)|(?:have|had|did|done) (?:an |their )?(?:internships?|placements?) (?:at|with)|(?:were|was|have been|had been) (?:arranged|found|offered|held|provided|organised) (?:at|with|by)`,
    ),
    of: companies,
  },
  {
    rule: 'number-who-reached-it',
    kind: 'result',
    left: left(
      `(?:number|total) of participants who (?:have |had )?(?:${GAIN})(?: ${WORD}){0,8}? (?:was|were|amounted to|amounts to|reached|totalled|is|has been)`,
    ),
    of: countedOrBare,
  },
  {
    rule: 'number-who-took-part',
    kind: 'actual',
    left: left(
      `(?:number|total) of participants who (?:(?:have|had) ${WORD}|started|took part|participated|enrolled|joined)(?: ${WORD}){0,8}? (?:was|were|amounted to|amounts to|reached|totalled|is|has been)`,
    ),
    of: countedOrBare,
  },
  {
    rule: 'number-was',
    kind: 'actual',
    left: left(
      `(?<!planned |target )(?:number of|total of) (?:enrolled |registered )?(?:participants|persons|people|enrolled)(?: (?:during|in|at|for) (?!total)[^,.;¤◦]{2,30}?)?(?: in the project| who (?:started|enrolled|took part))? (?:was|were|amounted to|reached|totalled|has been|ended at|landed at|ended up at)`,
    ),
    of: countedOrBare,
  },
  {
    rule: 'number-is-planned',
    kind: 'planned',
    left: left(
      `(?:planned number of participants(?: ${WORD}){0,3}? (?:is|was)|number of participants(?: ${WORD}){0,3}? (?:will be|is estimated (?:at|to be)|is expected to be|is planned to be|is calculated (?:at|to be)))`,
    ),
    of: countedOrBare,
  },
  {
    rule: 'there-were',
    kind: 'actual',
    left: left(`there (?:were|have been|had been)|${PROJECT}(?: ${WORD}){0,3}? (?:has had|have had|had)`),
    of: (mention) => (isParticipant(mention) && !mention.ofThem) || mention.words === ' of us',
  },
  {
    rule: 'there-will-be',
    kind: 'planned',
    left: left('there (?:will|shall|should|are to) be'),
    of: (mention) => isParticipant(mention) && !mention.ofThem,
  },
];
