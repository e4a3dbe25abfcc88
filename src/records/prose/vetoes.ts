import { GAIN, REACHED } from './cues.ts';

// Sentences whose numbers are about something else than who takes part in this project.
const SENTENCE_VETOES: readonly RegExp[] = [
  // Goals of a region or a programme.
  /mål(?:et|en)? (?:för|i) (?:regionen|kommunen|länet|programmet|landet|sverige|strategin)|(?:regionens|kommunens|länets|programmets|EU:s|nationella) mål|EU-mål/iu,
  // Another project, before this one or beside it.
  /(?<!\p{L})(?:systerprojekt|förlaga\p{L}*|förebild\p{L}*|grannlän\p{L}*|förprojekt|föregångar|föregående|pilotprojekt|(?:ett |det |ett annat |andra )?(?:tidigare|förra|liknande|motsvarande) (?:\p{L}+ )?(?:projekt|program|satsning|insats|försök|omgång|förstudie|modell|metod|verksamhet|arbetssätt)|(?:nationell|riksomfattande)\p{L}* (?:program|satsning|projekt)|föregick|erfarenhet\p{L}* (?:från|av) projekt)/iu,
  // Statistics.
  /enligt (?:scb|statistik|arbetsförmedlingen|försäkringskassan|socialstyrelsen)|(?:forskning|statistik|studier|undersökningar)\p{L}* visar/iu,
  // Answers to questions, and those who were only asked.
  /(?:intervju|enkät|fokusgrupp|svarsfrekvens|respondent|tillfråga|besvara|svarande|undersökning|kartläggningen visar)/iu,
  // Guests, audiences and open events.
  /(?:besökare|invigning|invigdes|kick-?off|konferens|öppet hus|öppna hus|guidade? tur|mässa|premiär|åhörare|publik|seminari|(?:informations|uppstarts|sam|start|avslutnings|slut)(?:träff|möte|dag|råd)|stormöte|jubileum|evenemang|festival|spridnings)/iu,
];
// Population and statistics of an area, or of a work place.
const AREA =
  /(?:saknas|råder brist|invånare|befolkning|arbetslöshet|öppet arbetslösa|inskrivna (?:arbetslösa|(?:vid|på|hos) arbetsförmedlingen)|arbetskraften|varsla|i (?:länet|kommunen|regionen|landet|sverige|staden|bygden) (?:finns|fanns|är|var|bor|bodde|saknar|lever|har|hade)|av (?:länets|kommunens|landets|regionens)|bor i (?:kommunen|länet)|(?:kommun|kommunen|länet|staden|skolan|bruket|företaget|förvaltningen|enheten) (?:har|hade|tog emot|tar emot|tagit emot)(?!\p{L}))/iu;
// Straight after the number's words: a rate, a dose, a price.
const AFTER =
  /^ ?(?:skulle vilja|vill|per|om året|i veckan|i månaden|årligen|varje (?:år|termin|månad)|i taget|åt gången|i varje|per \p{L}+|i styrgruppen|i referensgruppen)/iu;
const BEFORE =
  /(?:grupper om|grupp om|vardera|grupper med|varje grupp|per|styrgrupp\p{L}*|referensgrupp\p{L}*|leds av|letts av|ledas av|bemannas av|personal\p{L}*|projektgrupp\p{L}*|arbetsgrupp\p{L}*|sjunkit med|ökat med|minskat med|stigit med|sjunkit till|ökat till|lägre än|högre än|ur) $/iu;

// What was done before this project, and who was hired to run it.
const EARLIER = /(?<!än )(?:sedan )?tidigare [^.;¤◦]*$/u;
const STAFF =
  /^ (?:har |hade )?(?:anställts|anställdes|anställs|rekryterats|rekryterades) (?:för att|i projektet|på deltid i|till projektet|som (?:coach|projekt|handled|samordn|process))/u;
const PART = /(?:varav|av vilka|därav)(?: [¤◦](?:,| och| samt))* $/iu;
const TO_WORK = new RegExp(`^ (?:till|i|gick till|fick) (?:\\S+ ){0,2}?${GAIN}`, 'u');
const REACHED_NEXT = new RegExp(`^ ${REACHED}`, 'u');

/** @param others Names of other projects, as `otherProjectsIn` finds them. */
export function isSentenceVetoed(sentence: string, others: ReadonlySet<string>): boolean {
  return SENTENCE_VETOES.some((veto) => veto.test(sentence)) || namesOne(sentence, others);
}

/** Names like Vägval in "projektet Vägval", where this project has another name. */
export function otherProjectsIn(texts: readonly string[], title: string | null): Set<string> {
  const own = title?.toLowerCase() ?? null;
  const named = texts.flatMap((text) =>
    Array.from(
      text.matchAll(/[Pp]rojekt(?:et)? [”"“]?(?<name>\p{Lu}\p{L}+)/gu),
      (match) => match.groups?.['name'] ?? '',
    ),
  );
  return new Set(named.filter((name) => own === null || !own.includes(name.toLowerCase())));
}

function namesOne(sentence: string, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false;
  return sentence.split(/[^\p{L}]+/u).some((word) => names.has(word));
}

/** Whether a number counts an area's people, a group's size, a part that only describes, or who runs the project. */
export function isMentionVetoed(left: string, right: string): boolean {
  if (AFTER.test(right) || BEFORE.test(left) || EARLIER.test(left) || STAFF.test(right)) return true;
  // A part that only describes; one that reached something is a result all the same.
  if (PART.test(left) && !REACHED_NEXT.test(right) && !TO_WORK.test(right)) return true;
  const since = left.slice(Math.max(left.lastIndexOf('¤'), left.lastIndexOf('◦'), left.length - 80) + 1);
  return AREA.test(since) || AREA.test(right.slice(0, 60));
}
