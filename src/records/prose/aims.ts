import { GAINS, isPreterite, TO_HAVE_DONE } from './tense-cues.ts';
import type { Mention } from './find-mentions.ts';
import type { Settled } from './settle-mentions.ts';

// What a project is to reach, as a heading says it. "Mål och resultat" tells of both.
const AIM =
  /^(?:\p{L}+(?:a|är|iva|isk[at]?|ets) )?(?:\p{L}*mål(?:en|et|sättning(?:ar|arna|en)?|värden|bild(?:en)?)?|förvänta(?:t|de) (?:resultat|effekter?|utfall)|förväntan|förväntningar|indikatorer)(?! (?:och|&) (?:resultat|utfall|måluppfyllelse))(?:$|[ :])/iu;
const REACHED_AIM =
  /resultat(?:et)? (?:av|i)|uppfyll|uppnåd|nåddes|utfall(?! )|\bnått\b|målgrupp|mål(?:grupp)?ens/iu;
const TO_BE_REACHED =
  /(?:ska|skall|skulle) (?:(?:vara|ha|vi ha|projektet ha|följande|detta|det här|allt) ){1,3}?(?:vara )?(?:uppnått|uppnådda|nått|nåtts|hänt|åstadkommit|åstadkommits|levererat)(?!\p{L})/iu;
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

function hasPast(text: string): boolean {
  return text.split(/[^\p{L}]+/u).some((word) => word === 'hade' || isPreterite(word));
}
