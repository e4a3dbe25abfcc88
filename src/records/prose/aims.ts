import { TAKES_PART } from './cues.ts';
import { GAINS, isPreterite, STEPS, TO_HAVE_DONE } from './tense-cues.ts';
import type { Mention } from './find-mentions.ts';
import { unitOfNoun } from './people-nouns.ts';
import type { Settled } from './settled.ts';

// What a project is to reach, as a heading says it. "Mål och resultat" tells of both.
const AIM =
  /^(?:\p{L}+(?:a|är|iva|isk[at]?|ets) )?(?:\p{L}*mål(?:en|et|sättning(?:ar|arna|en)?|värden|bild(?:en)?)?|förvänta(?:t|de) (?:resultat|effekter?|utfall)|förväntan|förväntningar|indikatorer)(?! (?:och|&) (?:resultat|utfall|måluppfyllelse))(?:$|[ :])/iu;
const REACHED_AIM =
  /resultat(?:et)? (?:av|i)|uppfyll|uppnåd|nåddes|utfall(?! )|\bnått\b|målgrupp|mål(?:grupp)?ens/iu;
const TO_BE_REACHED =
  /(?:ska|skall|skulle) (?:(?:vara|ha|vi ha|projektet ha|följande|detta|det här|allt) ){1,3}?(?:vara )?(?:uppnått|uppnådda|nått|nåtts|hänt|åstadkommit|åstadkommits|levererat)(?!\p{L})/iu;
const TAKES_PART_NOW = new RegExp(`^(?: [^\\s,.;]+){0,3} ${TAKES_PART}`, 'u');
// One look at most headings.
const MAY_AIM = /mål|vänt|indikator|ska/iu;
const LONGEST_HEADING = 80;

/** Whether a heading, or words that lead in a list, say that what follows is to be reached. */
export function headsAims(heading: string): boolean {
  if (heading.length > LONGEST_HEADING || !MAY_AIM.test(heading)) return false;
  return (AIM.test(heading) && !REACHED_AIM.test(heading)) || TO_BE_REACHED.test(heading);
}

/** Whether a sentence says that those after it are to be reached: "Följande ska vara uppnått i augusti." */
export function leadsInAims(sentence: string): boolean {
  return sentence.length < 2 * LONGEST_HEADING && sentence.includes('sk') && TO_BE_REACHED.test(sentence);
}

/**
 * What a statement means where only aims stand: "60 deltagare har tagit yrkesbevis" is then to come. What is told in the
 * past has happened, whatever stands above it.
 */
export function asAim(one: Settled, text: string): Settled {
  if (one.kind !== 'result' && one.kind !== 'actual') return one;
  if (hasPast(text)) return one;
  const gained =
    one.kind === 'result' || one.mention.unit === 'companies' || GAINS.test(text) || TO_HAVE_DONE.test(text);
  return { ...one, kind: gained ? 'target' : 'planned', rule: `${one.rule}-among-aims` };
}

/** "18 föräldrar i arbete eller utbildning": a goal that needs no verb. */
export function nominalAim(mention: Mention, text: string): Settled | null {
  const opens = /(?:^|[;:] |(?:,|;| och| samt) )(?:minst |cirka )?$/u.test(text.slice(0, mention.start));
  const after = /^[^.;:]*/u.exec(text.slice(mention.end))?.[0] ?? '';
  if (!opens || /^(?:,| och| \p{L}*(?:månader|år|veckor|dagar))/u.test(after)) return null;
  if (
    hasPast(text) ||
    !(
      GAINS.test(after) ||
      /^(?: [^\s,.;]+){0,2} (?:med|fria|fri|klara|färdiga|godkända|utbildade|som) /u.test(`${after} `)
    )
  )
    return null;
  return { mention, kind: 'target', rule: 'named-among-aims' };
}

// What somebody comes to, in the present, as aims are often told.
const COMES_TO =
  /^(?: av [^\s,.;]+)?(?: [^\s,.;]+){0,2} (?:når|uppnår|klarar|blir|börjar|påbörjar|startar|inför|utvecklar|anställer|erbjuder|tecknar|slutför|fullföljer|avslutar|tar|skaffar|validerar|lämnar|återgår|återgått|övergår|hittar|(?:är|blir) (?:utbildade|anställda|klara|färdiga|godkända|behöriga|certifierade|självförsörjande|registrerade|sysselsatta))(?!\p{L})/u;
const IS_PRESENT =
  /^(?: [^\s,.;]+){0,5} (?:får|har|går|är|kommer|står|gör|läser|ser|\p{L}{3,}[ae]r)(?!\p{L})/u;
const NOT_AIMED = /(?<!\p{L})(?:inte|aldrig|högst|färre|mindre|överstiger|minskar)(?!\p{L})/u;

/** "Att 55 elever når nivå D", "40 procent går till arbete": told in the present, of whom the item opens with. */
export function presentAim(mention: Mention, text: string): Settled | null {
  const before = text.slice(0, mention.start);
  const after = /^[^.;:]*/u.exec(text.slice(mention.end))?.[0] ?? '';
  // "Att 20 elever får ett jobb och tolv går vidare till komvux".
  const goesOn = mention.bare && /^(?:att )?[^.;:]{1,80} och $/u.test(before);
  if (!(goesOn || /^(?:att )?$/u.test(before)) || NOT_AIMED.test(text) || hasPast(text)) return null;
  if (mention.unit !== 'share' && !mention.bare && TAKES_PART_NOW.test(after))
    return { mention, kind: 'planned', rule: 'takes-part-among-aims' };
  const gains = GAINS.test(after) || STEPS.test(after) || isOfCompanies(mention);
  if (!COMES_TO.test(after) && !(IS_PRESENT.test(after) && gains)) return null;
  return { mention, kind: 'target', rule: 'comes-to-it-among-aims' };
}

const isOfCompanies = ({ unit, noun }: Mention): boolean =>
  unit === 'companies' || (unit === 'share' && unitOfNoun(noun) === 'companies');

function hasPast(text: string): boolean {
  const said = text.split(/[^\p{L}]+/u);
  // "Är utbildade" is not past.
  return said.some(
    (word, at) =>
      word === 'hade' || (isPreterite(word) && !/^(?:är|blir|vara|bli)$/u.test(said[at - 1] ?? '')),
  );
}
