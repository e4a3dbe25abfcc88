import { NUMBER_WORD_PATTERN } from './number-words.ts';
import { unitOfNoun, type Unit } from './people-nouns.ts';

/** What stands after a number and belongs to it. */
export interface Counted {
  unit: Unit;
  noun: string;
  ofThem: boolean;
  bare: boolean;
  /** How much of the text after the number it takes up. */
  length: number;
}

const PERCENT = /^ ?(?:%|procent(?!\p{L}))/iu;
const THEM = /^ av (?:dem|dessa|de(?= som )|de här|samtliga(?! \p{L}+[nr]a ))(?!\p{L})/iu;
const OF =
  /^ (?:av|bland) (?:(?:de|alla|samtliga|projektets|våra|dessa|planerade|tänkta|beräknade|totalt|sammanlagt|deras|(?!(?:landsting|region|län|land|stad|bransch)(?:et|en)s|sveriges)[a-zåäöé]{4,}s) )*/iu;
const ROW = /^(?:, \p{L}[\p{L}-]*){1,4} (?:och|eller|samt) (?<last>\p{L}[\p{L}-]*)/u;
const WORD = /^ (?<word>\p{L}[\p{L}-]*)/u;
const INNER_NUMBER = new RegExp(String.raw`^(?: ?\d[\d ]{0,6}\d|\d|(?:${NUMBER_WORD_PATTERN}))(?= )`);
// Words that end a noun phrase: after them no noun of the number's own can follow.
const STOP =
  /^(?:en|ett|har|hade|ska|skall|skulle|kan|kunde|är|var|blev|blir|fick|får|går|gick|kom|kommer|som|och|eller|respektive|senare|efteråt|ja|i|på|av|till|för|med|från|hos|vid|om|att|vilket|varav|där|när|under|hela|samtliga|alla|utan|men|så|helt|inte|också|redan|sedan|nu|deltog|deltar|började|börjar|startade|lämnade|efter|per|innan|enligt|utanför|inom|ur|mot|då|än|vidare|direkt|även|dessutom|därefter|numera|fortfarande|alltjämt|åter|totalt|sammanlagt|hittills|varit|kunna|procentenheter|ut|in|kvar|fram|gå|få|ha|vara|bli|delta|komma|börja|starta|nå|återgå|lämna|påbörja|uppnå|sin|sitt|sina|bör|borde|måste|behöver|enligt|genom)$/iu;
// Verb forms that may follow a number without a noun: "25 fått jobb", "39 fullföljde".
const VERB =
  /(?:[aie]t|tt|nt|tte|ade|dde|jde|gde|lde|lte|pte|kte|rde|nde|ades|des|ts|as|ds|\p{L}*gick|\p{L}{3,}gå|anse|uppleva|anställt|ställt|valt|sålt|fyllt|gjort|infört|fullföljt|slutfört|genomfört|^(?:räknar|hoppas|beräknas|förväntas|väntas|bedöms|antas|tog|erhöll|behöll|fann|såg|stod|hann|drog|gav|skrev|driver|drev|sålde|höll|arbetar|studerar|tackade|skrevs|gavs|togs|läste|studerade|arbetade|arbetstränar|praktiserar|utbildar|sköter|kör|påbörjar|fullföljer|klarar|skaffar|välja|läsa|studera|arbeta|jobba|plugga|förvärvsarbeta|försörja|praktisera|återgå|fullfölja|slutföra|skaffa|klara|återuppta|körde|pluggar|jobbar|läser|studerar|vann|lyckats|tillsatta|besatta|upptagna|mot|trots|av|jämfört))$/iu;
// What people may have or get: "hade 43 procent arbete".
export const HELD =
  /^ (?:i dag |nu |fortfarande )?(?:ett |en )?(?:fast |eget |egen |ny |nytt )?(?:\p{L}*arbete|\p{L}*jobb|\p{L}*anställning|\p{L}*studier|sysselsättning|egen försörjning|praktik|praktikplats|\p{L}*tjänst|vikariat|utbildning|\p{L}*utbildningen|\p{L}*kursen|\p{L}*plan|studieplats|utbildningsplats|fortsättning|\p{L}*(?:kör|truck|förar|yrkes)kort|\p{L}*bevis|\p{L}*intyg|\p{L}*certifikat|\p{L}*examen|lärlingsplats|sysselsatta|självförsörjande|egen inkomst|lön)(?!\p{L})/iu;
// "Har fyra heltidsjobb skapats": the jobs themselves.
const CREATED =
  /^ \p{L}+(?: \p{L}+)? (?:skapats|tillkommit|uppstått|försvunnit|utlysts|förmedlats)(?!\p{L})/u;
// "70 procent fullföljer sin plan".
const DOES =
  /^ (?!(?:dagar|timmar|veckor|månader|\p{L}*kommuner|skolor|byar|\p{L}*kurser|\p{L}*lokaler|orter|gånger|kronor|\p{L}*träffar) )\p{L}{2,}(?:er|ar|år|ör) (?:sin|sitt|sina|till|i|ett|en|ut|vidare|sig|\p{L}+(?:en|et))(?!\p{L})/u;
// "85 procent godkända på provet".
const ARE_SUCH = /^ (?:godkända|självförsörjande|sysselsatta|certifierade|behöriga|examinerade)(?!\p{L})/u;
// "fyra säljer numera": of words that may be a noun or a verb, what follows tells which.
const DOES_TODAY = /^ \p{L}{2,}[ea]r (?:nu|numera|i dag|idag|fortfarande|alltjämt|vidare)(?!\p{L})/u;
// "De 20 vi hade räknat med".
const WE_PLANNED = /^ (?:vi|man|projektet) (?:hade |räknade |hoppades |siktade |planerade )/u;
// "minst 30 återuppta sina studier": no adjective is followed so.
const TO_DO = /^ \p{L}{2,}[^aeiouyåäö](?<!rn)a (?:sin|sitt|sina|en|ett|till|i|ut|vidare|sig|med)(?!\p{L})/u;
// "1 500 arbetade ideella timmar": a number of something else after all.
const OF_THINGS =
  /^(?: \p{L}+){1,3} (?:timmar|dagar|veckor|månader|kronor|kilometer|mil|meter|nätter)(?!\p{L})/u;
// "130 äldre har fått hjälp": what they are like stands for who they are.
const ARE_PEOPLE =
  /^(?:äldre|yngre|\p{L}{3,}(?:lösa|skadade|nedsatta|skrivna|försäkrade|anmälda|ställda|varande))$/u;
const MOST_ADJECTIVES = 4;

/** Reads what a number counts; null when that is neither people nor companies nor a share of them. */
export function readCounted(after: string, share: boolean): Counted | null {
  const percent = PERCENT.exec(after)?.[0] ?? '';
  if (percent !== '' || share) return readShare(after, percent.length);
  const them = THEM.exec(after)?.[0];
  if (them !== undefined)
    return { unit: 'persons', noun: '', ofThem: true, bare: false, length: them.length };
  const noun = nounAfter(after);
  if (noun !== null) return { ...noun, ofThem: false, bare: false };
  const of = OF.exec(after)?.[0];
  if (of !== undefined) {
    const inner = INNER_NUMBER.exec(after.slice(of.length))?.[0] ?? '';
    const part = nounAfter(` ${after.slice(of.length + inner.length).trimStart()}`);
    // "8 av de 20 företagen": the second number is a mention of its own.
    if (inner !== '' && part !== null) return { ...part, ofThem: true, bare: false, length: 0 };
    if (part !== null) return { ...part, ofThem: true, bare: false, length: of.length + part.length - 1 };
    // "9 av 60 fick jobb".
    const left = after.slice(of.length + inner.length);
    // "12 av 20 planerade träffar": another thing is counted after all.
    const partOfNumber =
      inner !== '' && isAlone(left) && !/^ (?:planerade|tänkta|beräknade|möjliga) \p{L}/u.test(left);
    return partOfNumber ? { unit: 'persons', noun: '', ofThem: true, bare: false, length: 0 } : null;
  }
  return isAlone(after) ? { unit: 'persons', noun: '', ofThem: false, bare: true, length: 0 } : null;
}

/** A share is of the people named with it, or of those the sentence is about. */
function readShare(after: string, length: number): Counted | null {
  const rest = after.slice(length);
  const share = { unit: 'share' as const, ofThem: true, bare: false };
  const them = THEM.exec(rest)?.[0];
  if (them !== undefined) return { ...share, noun: '', length: length + them.length };
  const direct = nounAfter(rest);
  // "60 procent kvinnor" only describes; "sex av tio deltagare" counts.
  if (direct !== null) return length > 0 ? null : { ...share, noun: direct.noun, length: direct.length };
  const of = OF.exec(rest)?.[0];
  if (of === undefined)
    return isAlone(rest) || HELD.test(rest) || DOES.test(rest) || ARE_SUCH.test(rest)
      ? { ...share, noun: '', length }
      : null;
  const inner = INNER_NUMBER.exec(rest.slice(of.length))?.[0] ?? '';
  const base = nounAfter(` ${rest.slice(of.length + inner.length).trimStart()}`);
  // "Hälften av de 44 har fått jobb".
  if (base === null)
    return inner !== '' && isAlone(rest.slice(of.length + inner.length))
      ? { ...share, noun: '', length }
      : null;
  // Where the whole has a number of its own, that number is a mention too and must not be swallowed.
  if (inner !== '') return { ...share, noun: base.noun, length };
  return { ...share, noun: base.noun, length: length + of.length + base.length - 1 };
}

/** The noun that a number stands with, adjectives between, and further nouns tied to it ("kvinnor och män"). */
function nounAfter(text: string): { unit: 'persons' | 'companies'; noun: string; length: number } | null {
  let at = 0;
  for (let index = 0; index <= MOST_ADJECTIVES; index += 1) {
    const word = WORD.exec(text.slice(at))?.groups?.['word'];
    if ((word === 'och' || word === 'eller') && index > 0) {
      at += word.length + 1;
      continue;
    }
    if (word === undefined || STOP.test(word)) return null;
    at += word.length + 1;
    const unit = unitOfNoun(word);
    if (unit !== null) return extended(text, at, unit, word);
    const row = text.charAt(at) === ',' ? ROW.exec(text.slice(at)) : null;
    const last = row === null ? null : unitOfNoun(row.groups?.['last'] ?? '');
    // "615 montörer, svetsare och servitriser": one word of the row tells what all of them are.
    if (row !== null && last !== null && index === 0)
      return { unit: last, noun: row.groups?.['last'] ?? '', length: at + row[0].length };
    if (
      ARE_PEOPLE.test(word) &&
      /^ (?:har|hade|ska|skall|skulle|får|fick|erbjuds|deltar|deltog)(?!\p{L})/u.test(text.slice(at))
    )
      return { unit: 'persons', noun: word, length: at };
    if (!/(?:[aetdnåg-]|små|utrikes|inrikes)$/iu.test(word)) return null;
  }
  return null;
}

function extended(text: string, from: number, unit: 'persons' | 'companies', first: string) {
  let at = from;
  let noun = first;
  for (;;) {
    const match = /^ (?:och |eller )?(?<word>\p{L}[\p{L}-]*)/u.exec(text.slice(at));
    const word = match?.groups?.['word'] ?? '';
    const next = unitOfNoun(word);
    // "20 medverkande företag": the last noun of a row is the one that is counted.
    if (match && next !== null && next !== unit && !/ (?:och|eller) /.test(match[0])) {
      return { unit: next, noun: word, length: at + match[0].length };
    }
    const saidOfThem = word === 'inskrivna' || match?.[0] === ' anställda';
    if (!match || next !== unit || saidOfThem)
      return { unit, noun, length: at + rowAfter(text.slice(at), unit) };
    at += match[0].length;
    noun = word;
  }
}

/** ", servitriser och servitörer" after a noun of people: as long as its last word is one too. */
function rowAfter(text: string, unit: 'persons' | 'companies'): number {
  const row = text.startsWith(',') ? ROW.exec(text) : null;
  return row !== null && unitOfNoun(row.groups?.['last'] ?? '') === unit ? row[0].length : 0;
}

/** No noun of its own follows: the sentence ends, or goes on with a verb or a preposition. */
function isAlone(after: string): boolean {
  if (after === '' || '.,;:!?)"”'.includes(after.charAt(0))) return true;
  if (OF_THINGS.test(after) && !/^ (?:ska|skall|skulle|har|hade|kommer|väntas) /.test(after)) return false;
  if (WE_PLANNED.test(after) || DOES_TODAY.test(after) || TO_DO.test(after)) return true;
  const word = WORD.exec(after)?.groups?.['word'];
  return (
    word !== undefined &&
    (STOP.test(word) || VERB.test(word)) &&
    !/^(?:per|än|procentenheter|sökande|besökande|intresserade)$/iu.test(word)
  );
}

/** A number of people before what they got, as in "av dem fick 17 jobb". */
export function readHeld(after: string): Counted | null {
  return HELD.test(after) && !CREATED.test(after)
    ? { unit: 'persons', noun: '', ofThem: false, bare: true, length: 0 }
    : null;
}
