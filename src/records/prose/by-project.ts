import type { Statement } from '../record.ts';
import type { Mention } from './find-mentions.ts';
import { LETTER, OWN_NAME, phrases } from './phrases.ts';
import { isPreterite, NOW } from './tense-cues.ts';

const PROJECT = `(?:vi|${phrases('projektet | satsningen | insatsen | programmet | utbildningen | kursen | kurserna | verksamheten | stödet')}(?: ${OWN_NAME}+)?|${OWN_NAME}+)`;
const ADVERBS = String.raw`(?: ${phrases('nu | också | även | därför | totalt | sammanlagt | tillsammans | dessutom | in | med | till | ut till | på | åt | upp | ihop')}){0,3}`;
const VERB = `(?<verb>${LETTER}{2,})`;
// "Projektet följer 85 ungdomar", "till hösten tar vi emot 25 deltagare".
const DOES = new RegExp(`(?<!${LETTER})${PROJECT}(?: som)? ${VERB}${ADVERBS} (?:emot )?$`, 'u');
const DOES_INVERTED = new RegExp(`(?<!${LETTER})${VERB} ${PROJECT}${ADVERBS} (?:emot )?$`, 'u');
const HAS_DONE = new RegExp(
  `(?<!${LETTER})(?:${PROJECT} (?:har|hade)|(?:har|hade) ${PROJECT})(?: ${LETTER}+)? ${LETTER}{2,}[it]t${ADVERBS} (?:emot )?$`,
  'u',
);
const NOW_FIRST = /(?<!\p{L})(?:nu|i dag|idag|för närvarande|i nuläget|hittills)(?!\p{L})/u;
const PRESENT = /(?:[aeouyåäö]r|[^s]s)$/u;
// What a project does to those who run it, look at it or only tell of it.
const NOT_TAKEN_IN =
  /^(?:har|hade|är|var|blir|blev|ska|skulle|kan|kunde|sysselsätter|sysselsatte|anställer|anställde|avlönar|leds|drivs|styrs|består|bestod|kostar|söker|sökte|behöver|saknar|saknade|samarbetar|samarbetade|samverkar|samverkade|anlitar|anlitade|besöker|besökte|ringer|ringde|kontaktar|kontaktade|mejlade|inventerade|kartlägger|bjöd|frågar|frågade|granskar|granskade|ägs|sköts|bemannas|låter|lät|bor|bodde|startar|bygger|talade|talar|pratade|pratar|samtalade|samtalar|intervjuade|intervjuar)$/u;

// "I dag går 22 personer i projektet".
const IN_PROJECT = new RegExp(
  `(?:^| )(?:i |genom |till |på |från |inom |av )?(?:${phrases('projektet | satsningen | insatsen | insatserna | programmet | utbildningen | utbildningarna | kursen | kurserna | verksamheten')}|${OWN_NAME}+)(?![s${OWN_NAME}])`,
  'u',
);
const WORKS_THERE =
  /(?<!\p{L})(?:arbetar|arbetade|arbetat|jobbar|jobbade|jobbat|leder|ledde|lett|driver|drev|drivit|höll|håller|hållit|anställ\p{L}*|ansvarar|ansvarade|bidrar|bidrog|bidragit|finansier\p{L}*|sköter|skötte|skött|samordnar|samordnade|har|hade|är|var|söker|sökte|sökt|köar|väntar|tillfråga\p{L}*|ställer|stod|står|vill|ville|betalar|betalade|satsar|satsade|känner|kände|lämnar|lämnade|avbr\p{L}*|berättar|berättade|om|utan|inte)(?!\p{L})/u;

/** What a clause means in which the number's people are somewhere in the project. */
export function kindInProject(
  { unit, bare, ofThem }: Mention,
  before: string,
  after: string,
): Statement['kind'] | null {
  if (unit !== 'persons' || bare || ofThem || !IN_PROJECT.test(after)) return null;
  if (WORKS_THERE.test(before) || WORKS_THERE.test(after)) return null;
  const verb = before === '' ? undefined : before.trimEnd().split(' ').at(-1);
  const follows = after.trimStart().split(' ').slice(0, 3);
  const said = [verb ?? '', ...follows].find(isFinite);
  if (said === undefined) return null;
  return isPreterite(said) || NOW_FIRST.test(before) ? 'actual' : 'planned';
}

/** What a clause means whose subject is the project and whose object are the number's people: they are taken in. */
export function kindByProject(mention: Mention, before: string): Statement['kind'] | null {
  if (mention.unit === 'share' || mention.bare || mention.ofThem) return null;
  if (HAS_DONE.test(before)) return NOT_TAKEN_IN.test(before) ? null : 'actual';
  const verb = [DOES, DOES_INVERTED]
    .map((form) => form.exec(before)?.groups?.['verb'])
    .find((one) => one !== undefined && isFinite(one));
  if (verb === undefined || NOT_TAKEN_IN.test(verb)) return null;
  if (isPreterite(verb)) return 'actual';
  return NOW.test(before) ? 'actual' : 'planned';
}

const isFinite = (word: string): boolean => isPreterite(word) || PRESENT.test(word);
