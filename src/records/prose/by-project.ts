import type { Statement } from '../record.ts';
import type { Mention } from './find-mentions.ts';
import { LETTER, OWN_NAME, phrases } from './phrases.ts';
import { NO_VERB, NOW, PRETERITE } from './tense-cues.ts';

const PROJECT = `(?:vi|${phrases('projektet | satsningen | insatsen | programmet | utbildningen | kursen | kurserna | verksamheten | stödet')}(?: ${OWN_NAME}+)?|${OWN_NAME}+)`;
const ADVERBS = String.raw`(?: ${phrases('nu | också | även | därför | totalt | sammanlagt | tillsammans | dessutom | in | med | till | ut till | på | åt | upp | ihop')}){0,3}`;
const VERB = `(?<verb>${LETTER}{2,})`;
// "Projektet följer 85 ungdomar", "till hösten tar vi emot 25 deltagare".
const DOES = new RegExp(`(?<!${LETTER})${PROJECT}(?: som)? ${VERB}${ADVERBS} (?:emot )?$`, 'u');
const DOES_INVERTED = new RegExp(`(?<!${LETTER})${VERB} ${PROJECT}${ADVERBS} (?:emot )?$`, 'u');
const HAS_DONE = new RegExp(`(?<!${LETTER})(?:${PROJECT} (?:har|hade)|(?:har|hade) ${PROJECT})(?: ${LETTER}+)? ${LETTER}{2,}[it]t${ADVERBS} (?:emot )?$`, 'u');
const PRESENT = /(?:[aeouy]r|[^s]s)$/u;
// What a project does to those who run it, look at it or only tell of it.
const NOT_TAKEN_IN =
  /^(?:har|hade|är|var|blir|blev|ska|skulle|kan|kunde|sysselsätter|sysselsatte|anställer|anställde|avlönar|leds|drivs|styrs|består|bestod|kostar|söker|sökte|behöver|saknar|saknade|samarbetar|samarbetade|samverkar|samverkade|anlitar|anlitade|besöker|besökte|frågar|frågade|granskar|granskade|ägs|sköts|bemannas|låter|lät|bor|bodde|startar|bygger|talade|talar|pratade|pratar|samtalade|samtalar|intervjuade|intervjuar)$/u;

/** What a clause means whose subject is the project and whose object are the number's people: they are taken in. */
export function kindByProject(mention: Mention, before: string): Statement['kind'] | null {
  if (mention.unit === 'share' || mention.bare || mention.ofThem) return null;
  if (HAS_DONE.test(before)) return NOT_TAKEN_IN.test(before) ? null : 'actual';
  const verb = (DOES.exec(before) ?? DOES_INVERTED.exec(before))?.groups?.['verb'];
  if (verb === undefined || NOT_TAKEN_IN.test(verb)) return null;
  if (PRETERITE.test(verb) && !NO_VERB.test(verb)) return 'actual';
  if (!PRESENT.test(verb)) return null;
  return NOW.test(before) ? 'actual' : 'planned';
}
