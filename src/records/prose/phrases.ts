/** A letter of a lower-case Swedish text. A short class, since the patterns hold it hundreds of times. */
export const LETTER = '[a-zåäöéèüæø]';

/** Stands, as many as it is long, where a text names its own project; no letter of a Swedish word. */
export const OWN_NAME = 'þ';

/**
 * A small notation for patterns over lower-case text, so that word lists stay readable:
 * ` | ` sets alternatives apart, `_3` is up to three words of any kind, `…` any letters on that side of a word.
 * `¤` and `◦`, where other numbers stood, are never one of the words between.
 */
export function phrases(...lists: readonly string[]): string {
  const alternatives = lists.flatMap((list) => list.split(' | ')).map((phrase) => phrase.trim());
  return `(?:${alternatives.map(patternOf).join('|')})(?!${LETTER})`;
}

function patternOf(phrase: string): string {
  return phrase.replace(/ _(\d)(?= |$)/g, String.raw`(?: [^\s¤◦]+){0,$1}`).replace(/…/g, '[a-zåäöéèüæø-]*');
}

/** Up to `n` words, none of them a verb that would begin another statement. */
export function words(n: number): string {
  const verb = phrases(
    'som | hur | när | innan | medan | eftersom | stod | har | hade | ska | skulle | måste | behöver | fick | får | gick | går | kom | blev | är | var | kunde | deltog | nådde | erbjöds',
    '…ades | …erade | …ade | …des',
  );
  return String.raw`(?: som)?(?: (?!${verb})[^\s.;¤◦]+){0,${n}}?`;
}

/** Between a subject and its verb: other people tied to it, where they are, an aside in commas, a few words. */
export function head(n: number): string {
  const others = String.raw`(?:(?: och| samt|,)(?: deras| dess| sina)? ¤)*`;
  const place = String.raw`(?: (?:i|vid|på|från|hos|ur|med) (?:[^\s¤◦]+ )?¤)?`;
  const relative = String.raw`(?: som(?: [^\s,.;¤◦]+){1,6}?)?`;
  const aside = String.raw`(?:, (?:alla|de flesta|samtliga) [^,.;]{1,60},|, (?:det vill säga|alltså|dvs\.?|eller|motsvarande|vilket är|vilket motsvarar) ¤,|, (?:varav|därav|av vilka|däribland|bland annat|inklusive)[^,.;]{1,60},|,[^,.;¤◦]{1,60},|,(?! (?:och|men|så|för) ))?`;
  const aged = String.raw`(?: (?:i åldern|i åldrarna|mellan) [^\s,;¤◦]+(?: (?:till|och) [^\s,;¤◦]+)? år)?`;
  return others + place + aged + relative + aside + words(n);
}
