/** A word of a clause; `¤` and `◦`, where other numbers stood, are none. */
export const WORD = String.raw`[^\s,.;:()¤◦]+`;
const ADVERB =
  '(?: (?:also|then|now|already|thus|therefore|so far|to date|currently|all|each|both|together|altogether|actually|first|successfully|eventually|subsequently|since|still|today|later|thereby|instead|directly|in turn|further|furthermore|gradually|initially|finally|ultimately|actively|immediately|afterwards|either|even|jointly|at present|at the end of the project|after the project|by the end of the project|after completion))*';

// What people get to: work, studies, proof of what they learnt.
const SORT =
  '(?:(?:an?|the|their|some|some form of|any|other|own|one|paid|permanent|temporary|qualified|regular|new|full-time|part-time|full time|part time|subsidi[sz]ed|unsubsidi[sz]ed|ordinary|fixed-term|open|first|further|higher|adult|vocational|upper secondary|upper-secondary|university|either|suitable|relevant|sustainable|lasting|long-term|hourly|summer|seasonal|real|proper|gainful|active|continued|formal|course|written|training|previous|former|old|[a-z]+-[a-z]+|approved|complete|self-supporting|final|small|independent|signed|stable|secure|valid|professional|fixed|limited) )*';
const PROOF = String.raw`(?:certificates?|diplomas?|degrees?|qualifications?|(?:[a-z]+[’']s )?(?:driving |driver's |driver’s )?licen[cs]es?|(?:passing |complete )?grades?|exams?|examinations?|trade certificates?|vocational certificates?|credits)`;
const GOAL = String.raw`(?:work(?! (?:ability|capacity|experience|environment|group|training|trial|sample))|jobs?(?! (?:application|search|seek|coach|fair|interview))|employment(?! (?:service|office|agency|rate|polic|support|measure))|positions?|employment contracts?|contracts?|stud(?:y|ies)|occupation|self-employment|business(?:es)?|compan(?:y|ies)|firms?|enterprises?|livelihood|incomes?|salary|self-sufficiency|self-support|labou?r market|working life|apprenticeships?|${PROOF})(?![a-z])`;
/** What people get to, as an object: "a permanent job". */
const REACHED = SORT + GOAL;
/** The same after "in", "into" or "to", where training and internships count too. */
export const REACHED_IN = `${SORT}(?:${GOAL}|(?:education|training|internships?|traineeships?|placements?|work placements?|courses?|school|workplaces?|employer)(?![a-z]))`;
const PLACEMENT = `${SORT}(?:internships?|traineeships?|placements?|work placements?|work experience)(?![a-z])`;

const SUPPORT = String.raw`(?:${WORD} ){0,5}?(?:support|training|guidance|coaching|help|advice|counsell?ing|education|development|rehabilitation|courses?|opportunit(?:y|ies)|chance|places?|activities|mentoring|workshops?|knowledge|skills|tools|assistance|access|coach|mentor|supervision|lessons|language|tutoring|programmes?|modules?|internships?|placements?|competence|swedish|teaching|instruction|tuition|qualification package|encouragement)(?![a-z])`;
const EFFORT = String.raw`(?:projects?|programmes?|program|courses?|training|activit(?:y|ies)|interventions?|initiatives?|education|workshops?|scheme|efforts?|measures?|modules?|operation|first round|group|internships?|placement)(?![a-z])`;

/** To take part, in any form of the verb and without what stands before it. */
export const JOIN = [
  '(?:take|took|taken|taking) part',
  '(?:take|took|taken) (?:the|an?|our|its) (?:[a-z-]+ ){0,3}?(?:courses?|training|programme|education)(?![a-z])',
  '(?:have|had|get) (?:an? )?place(?![a-z])',
  '(?:do|did|done|had|have had) (?:[a-z]+ ){0,2}?(?:work training|work trials?|job training|work practice)(?![a-z])',
  '(?:sign|signed) (?:an? |the )?(?:[a-z]+ ){0,2}agreements?(?![a-z])',
  '(?:join|joined)(?! (?:the |an? )?(?:army|party|association|union|club|protest|strike)) ?',
  '(?:be |been |get |got |have been )?(?:able|allowed) to [a-z]|(?:get|got|gotten) to (?!(?:work|school))[a-z]',
  'participat(?:e|ed|ing)',
  `(?:join|joined|enter|entered|left and returned to|come to|came to|passed through|pass through|gone through|go through|went through|undergo|undergone|underwent|follow|followed|benefit from|benefited from|been part of|be part of|were part of|attend|attended|begin|began|begun|start|started|commence|commenced|complete basic|do|did)(?: (?:in|on|with))? (?:${WORD} ){0,4}?${EFFORT}`,
  String.raw`(?:start|started|begin|began|begun)(?=[.,;]|$| and | (?:on|in|during|from|at|between|so far|by) )`,
  '(?:enrol|enroll|enrolled|register|registered|signed up|sign up)(?![a-z])(?! (?:their|an?|its|own|new|with the (?:swedish |public |employment )|at the (?:swedish |public |employment )|as (?:unemployed|job)))',
  '(?:be|been|being|were|was|are|is)(?: [a-z]+ly)? (?!registered (?:with|at|as) )(?:involved|received|included|covered|reached|trained|coached|supported|recruited|admitted|enrolled|registered|accepted|selected|educated|guided|engaged|referred|assigned|welcomed|helped|assisted|part of|taken in|taken on in the project|invited to (?:take part|participate|join)|able to (?:take part|participate|join)|upskilled|strengthened|prepared|equipped|retrained|instructed|taught)(?![a-z])',
  `(?:be|been|were|are)(?: active)? in (?:the|this|our) (?:projects?|programme|training|course)(?![a-z])`,
  `(?:be |been |were |was |are )?(?:receive|received|get|got|gain|gained|have access to|had access to|have had access to|have had|had|offered|given|provided with|granted|allocated|assigned) ${SUPPORT}`,
  '(?:be |been |were |was )?(?:given|offered|get|got) (?:the |an? )?(?:opportunity|chance)',
  String.raw`learn(?:ed|t)?(?= )|try out|tried out`,
].join('|');

/** What is only planned when it lies ahead: weeks at an employer. */
export const JOIN_AHEAD = `(?:do|spend|carry out|have|complete) (?:(?!(?:completed|done|carried|spent|had) )${WORD} ){0,3}(?:weeks?|months?|days?|internships?|placements?|work experience)|meet (?:${WORD} ){0,2}(?:coach|mentor)|train as|train to|be (?:offered|given) ${PLACEMENT}|study (?:${WORD} ){0,3}(?:at|in the project)`;

/** To have got somewhere, in any form of the verb. */
export const GAIN = [
  `(?:be |been |were |was |are )?(?:get|got|gotten|getting|find|found|finding|obtain|obtained|obtaining|gain|gained|gaining|secure|secured|receive|received|achieve|achieved|acquire|acquired|have|had|has|hold|land|landed|sign|signed|start|started|starting|begin|began|begun|take up|taken up|took up|enter|entered|entering|set up|establish|established|open|opened|offered|given|accept|accepted|earn|earned|attain|attained|resume|resumed|granted|run|launch|launched|reach|reached|take|took|taken|pass|passed|complete|completed|continue|continued|return to|returned to|awarded|form|formed|register|registered|renew|renewed) ${REACHED}`,
  `have had (?:${WORD} ){0,4}?(?:validated|certified|approved|assessed|recognised)(?![a-z])`,
  '(?:take|took|taken|pass|passed) (?:[^\\s,.;]+ ){0,3}?(?:tests?|exams?|certification|validation)(?![a-z])',
  `(?:have |had |been |be |were |was )?(?:go|gone|went|going|move|moved|moving|proceed|proceeded|progress|progressed|transition|transitioned|pass|passed|come|came|return|returned|returning|get|got|leave|left|advance|advanced|continue|continued|be back|been placed|be placed|placed|placed directly|find their way|found their way|matched|ended up|ended|been discharged|end up|enter|entered|exit|exited)(?: (?:the (?:project|programme)|us))?(?: (?:back|directly|on|straight|out|further|either)){0,2} (?:on to|onto|into|to|in|for|with|out into|back to) ${REACHED_IN}`,
  `(?:be|been|are|were|was|being|remain|remained)(?: (?:now|out|back|actively|still|either|today|currently)){0,2} (?:in|at|out in) ${REACHED_IN}`,
  `(?:be|been|become|became|are|were|being)(?: (?:now|newly|permanently|gainfully|either|today|currently|fully|economically|financially)){0,2} (?:employed|hired|self-employed|self-supporting|self-sufficient|self-reliant|certified|qualified|validated|working|studying|independent|entrepreneurs|ready for work|approved)(?![a-z])`,
  '(?:are |be )?(?:now |currently )?(?:run|running) (?:their own|own|an?) (?:business(?:es)?|compan(?:y|ies))',
  `(?:now|today|currently) (?:work|study|run|support themselves|have ${REACHED})`,
  '(?:graduate|graduated)(?![a-z])',
  '(?:be |been |were |was )?(?:admitted|accepted)(?: (?:to|at|in|on|into))? (?:an? |the )?(?:universit(?:y|ies)|college|higher|folk high school|vocational|further|upper secondary|adult)(?![a-z])',
  '(?:start|started|begin|began|begun|enter|entered)(?: (?:at|in|on))? (?:an? |their )?(?:(?:university|folk high school|college|vocational|municipal adult|upper secondary|higher|adult)(?![a-z])(?! training)|(?:[a-z]+ )?education(?![a-z]))',
  `(?:be |been |are |were )(?:doing|taking|attending|following|pursuing) (?:an? |the )?(?:${WORD} ){0,2}?(?:education|training|studies|courses?)(?![a-z])`,
  '(?:start|started|begin|began|begun|resume|resumed)(?: to)? (?:work|working|study|studying)(?![a-z])',
  `(?:complete|completed|completing|finish|finished|pass|passed|fulfil|fulfill|fulfilled|conclude|concluded) (?:all |the |their |a |an |at least |both |its )*(?:${WORD} ){0,3}?(?:projects?|programmes?|courses?|training|education|modules?|tests?|exams?|internships?|placements?|studies|plan|apprenticeships?|validation|stages?|levels?|periods?)(?![a-z])`,
  `(?:do|did|done|been given|were given|get|got|offered|obtained|have had|have|had|received|completed|started|found|gone on|go on) (?:to )?${PLACEMENT}`,
  '(?:complete|completed|finish|finished|pass|passed)(?: (?:it|this|them|all of it))?(?=[.,;]|$)',
  `(?:apply for and )?(?:begin|began|begun|start|started|commence|commenced|enter|entered|take up|taken up|been admitted to|admitted to|accepted to) (?:an? |the |their )*(?:university|higher|adult|further|regular|upper secondary|folk high school|college|ordinary) (?:education|training|programmes?|courses?|school|studies)`,
  '(?:support|supported) themselves',
].join('|');

/** What they may have come to without a job or a course; told of a part of them, or as a goal. */
export const GROWN = [
  '(?:have |had |are |is )?(?:improve|improved|improving|increase|increased|strengthen|strengthened|raise|raised|develop|developed|enhance|enhanced|broaden|broadened) (?:their|its)',
  '(?:now|today|currently) [a-z]',
  '(?:feel|felt|experience|experienced) ',
  '(?:have |had )?(?:be|been|come|came|move|moved|get|got|become|stand|taken steps?|take steps?|taken a step|take a step)(?: (?:significantly|one step|a step|considerably|much|clearly)){0,2} (?:closer|nearer)',
  `(?:have|had|has) (?:an? )?(?:${WORD} ){0,3}plan(?![a-z])`,
  '(?:be |become |became )?(?:leave|left|no longer need) (?:benefits|income support|social assistance|unemployment)',
  '(?:reach|reached|attain|attained) ',
  '(?:start|started|begin|began|begun) (?:to [a-z]|[a-z]+ing )',
  '(?:write|written|wrote|drawn up) (?:[^\\s,.;]+ ){0,4}?plan(?![a-z])',
  '(?:have |had )?(?:better|improved|increased|strengthened|greater|higher) [a-z]',
  `(?:go|gone|went|move|moved)(?: (?:back|on|directly)){0,2} (?:on to|into|to) ${REACHED_IN}`,
].join('|');

/** What a company does for those who take part. */
export const HOST = `(?:be |been |were |was )?(?:offer|offered|provide|provided|host|hosted|open up|opened up|open|opened|arrange|arranged|make|made|receive|received|accept|accepted|take|took|taken|take on|taken on|took on|take in|taken in|welcome|welcomed|had|have had|supply|supplied)(?: on| in)? (?:${WORD} ){0,6}?(?:internships?|placements?|traineeships?|trainees?|interns?|apprentices?|apprenticeships?|participants?|work experience|job shadowing|study visits|work training|places)(?![a-z])`;
export const HIRE =
  '(?:hire|hired|employ|employed|recruit|recruited)(?: [a-z]|[.,;]|$)|(?:be|been|being|were|was) (?:started|established|founded|formed|created|set up|launched)(?![a-z])|(?:emerge|emerged)(?![a-z])';
export const CHANGE =
  '(?:be |been |were |was )?(?:introduce|introduced|adopt|adopted|implement|implemented|develop|developed|change|changed|increase|increased|improve|improved|draw up|drawn up|drew up|have (?:an?|their)|had (?:an?|their)|sign|signed|launch|launched|digitali[sz]ed?|reduce|reduced|start|started|create|created|offer|offered|appoint|appointed|certified|begin|began|begun|switch|switched|invest|invested|adapt|adapted|make|made|produce|produced|opened|write|written|wrote|use|used) ';

export const PROJECT = String.raw`(?:projects?|programmes?|program|initiative|interventions?|activit(?:y|ies)|training|courses?|education|efforts?|measures?|venture|scheme|investment|operation|academy|(?:skills|competence|professional) development|we|it|þ+)`;
export const AIM = String.raw`(?:goals?|targets?|aims?|objectives?|ambition|intention|vision|hope|requirement|demand|expectation|expected results?|purpose|idea|plan|plans|target value|target group)`;
/** Verbs by which a project takes people in. */
const TAKES_IN: readonly (readonly [base: string, present: string, past: string])[] = [
  ['involve', 'involves', 'involved'],
  ['include', 'includes', 'included'],
  ['cover', 'covers', 'covered'],
  ['reach', 'reaches', 'reached'],
  ['train', 'trains', 'trained'],
  ['support', 'supports', 'supported'],
  ['recruit', 'recruits', 'recruited'],
  ['enrol', 'enrols', 'enrolled'],
  ['enroll', 'enrolls', 'enrolled'],
  ['engage', 'engages', 'engaged'],
  ['accept', 'accepts', 'accepted'],
  ['admit', 'admits', 'admitted'],
  ['help', 'helps', 'helped'],
  ['coach', 'coaches', 'coached'],
  ['educate', 'educates', 'educated'],
  ['accommodate', 'accommodates', 'accommodated'],
  ['encompass', 'encompasses', 'encompassed'],
  ['comprise', 'comprises', 'comprised'],
  ['gather', 'gathers', 'gathered'],
  ['welcome', 'welcomes', 'welcomed'],
  ['take in', 'takes in', 'took in'],
  ['bring together', 'brings together', 'brought together'],
  ['guide', 'guides', 'guided'],
  ['assist', 'assists', 'assisted'],
  ['receive', 'receives', 'received'],
  ['register', 'registers', 'registered'],
  ['work with', 'works with', 'worked with'],
  ['retrain', 'retrains', 'retrained'],
  ['upskill', 'upskills', 'upskilled'],
  ['motivate', 'motivates', 'motivated'],
  ['prepare', 'prepares', 'prepared'],
];
const GIVES: typeof TAKES_IN = [
  ['give', 'gives', 'gave'],
  ['offer', 'offers', 'offered'],
  ['provide', 'provides', 'provided'],
  ['enable', 'enables', 'enabled'],
];
const verbs = (form: 0 | 1 | 2): string => [...TAKES_IN, ...GIVES].map((one) => one[form]).join('|');
export const TAKE_IN = `(?:${verbs(0)}|target|address|mobilise|mobilize|equip|attract)`;
export const TAKES_IN_NOW = `(?:${verbs(1)}|targets|addresses|mobilises|equips|invites|concerns|caters for|turns to|is directed at|is aimed at|is targeted at|is directed towards|is aimed towards|is intended for|is meant for|is designed for|is open to|is open for|is for|is addressed to|is planned for|is dimensioned for|is offered to|has room for|has places for|has space for|has capacity for|has a place for|are aimed at|are directed at|are offered to|are intended for|are open to)`;
export const TOOK_IN = `(?:${verbs(2)}|given|taken in)`;
/** "offers a year of training to", "provides guidance for". */
export const SERVES = (form: 'base' | 'present' | 'past'): string =>
  ({
    base: '(?:offer|give|provide|deliver|arrange|organise|organize|hold|run|carry out|conduct|implement|create places|increase|strengthen|raise|develop|improve|enhance)',
    present:
      '(?:offers|gives|provides|delivers|arranges|organises|organizes|holds|runs|carries out|conducts|creates places|increases|strengthens|raises|develops|improves|enhances)',
    past: '(?:offered|gave|given|provided|delivered|arranged|organised|organized|carried out|conducted)',
  })[form];

export { ADVERB };
