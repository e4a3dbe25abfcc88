// Whom a project may take in, in the plural; English nouns tell by their last word.
const PERSONS = new Set(
  'participants people persons individuals women men youths youngsters adolescents teenagers adults girls boys students pupils learners trainees interns apprentices job-seekers jobseekers seekers employees workers migrants immigrants newcomers refugees parents mothers fathers clients patients entrepreneurs farmers fishermen fishers craftspeople craftsmen craftswomen artisans artists managers leaders teachers nurses assistants drivers technicians operators engineers academics graduates professionals specialists chefs cooks carers caregivers guides producers growers bakers carpenters welders electricians owners hosts cleaners preschoolers educators pedagogues supervisors officers electricians mechanics hairdressers musicians designers developers foremen salespeople singles seniors unemployed self-employed entrants recruits enrollees attendees candidates fitters builders plumbers painters gardeners butchers waiters receptionists librarians therapists dentists doctors midwives physicians bosses chairpersons homemakers minders childminders substitutes counsellors inmates prisoners arrivals sellers actors dancers writers programmers planners machinists administrators economists veterans helpers caretakers janitors foresters loggers sailors seafarers skippers siblings grandparents guardians innovators inventors mentees representatives'.split(
    ' ',
  ),
);
const WHO_DOES =
  /^[a-z-]{3,}(?:workers|seekers|farmers|makers|keepers|drivers|managers|owners|leaders|people|women|men)$/;
const COMPANIES = new Set(
  'companies company enterprises businesses firms employers smes start-ups startups suppliers subcontractors restaurants hotels shops bakeries breweries bureaus micro-enterprises hauliers dairies manufacturers'.split(
    ' ',
  ),
);
const ONE_OF_THEM = new Set(['participant', 'person', 'employee', 'woman', 'man', 'student', 'trainee']);
// After a noun of people these are what is counted.
const THINGS =
  /^(?:hours?|days?|weeks?|months?|years?|visits?|meetings?|groups?|organisations?|organizations?|associations?|cent(?:re|er)s?|surveys?|networks?|posts?|jobs?|contacts?|interviews?|answers?|responses?|applications?|representatives?|councils?|unions?|ambassadors?|coordinators?|coaches|mentors?|visitors?|members?|events?|seminars?|projects?|activities|plans?|cases?|households?|families|premises|levels?|locations?|registrations?|hubs?|contracts?)$/;

/** What a noun counts, in lower case; null when it counts neither people nor companies. */
export function unitOfNoun(noun: string): 'persons' | 'companies' | null {
  if (COMPANIES.has(noun)) return 'companies';
  return PERSONS.has(noun) || noun === 'places' || (WHO_DOES.test(noun) && !NEVER.test(noun))
    ? 'persons'
    : null;
}

/** As `unitOfNoun`, of one person: "every third participant". */
export function unitOfOne(noun: string): 'persons' | 'companies' | null {
  return ONE_OF_THEM.has(noun) ? 'persons' : unitOfNoun(noun);
}

/** Whether a word after a noun of people makes a number one of things: "300 participant hours". */
export const isThing = (word: string): boolean => THINGS.test(word);

// Who runs a project, sits on its board or comes to look is no participant.
const NEVER =
  /^(?:spokes|lay|sales|towns|country|chair|board)people$|^(?:project|process|team|group|case|sub-project)-?(?:managers|leaders|workers)$/;

/** "Project managers", "case workers": the word before tells who they are. */
export const isOfStaff = (before: string): boolean =>
  /^(?:project|process|sub-project|subproject|programme|course|study|case|communication|community|field|board|opinion|visiting|guest)$/.test(
    before,
  );
