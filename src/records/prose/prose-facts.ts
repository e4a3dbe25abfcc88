import type { Span } from '../source-text.ts';
import { isOrganisation } from '../values/owner.ts';
import { parseAmount, type Amount } from '../values/parse-amount.ts';
import { findDates, isoDate, type PrintedDate } from '../values/parse-date.ts';
import type { PeriodEnd } from '../values/parse-period.ts';
import type { Sentence } from './sentences.ts';

/** What the running text of a page without a fact box says about the project itself. */
export interface ProseFacts {
  owner: (Span & { text: string }) | null;
  start: PeriodEnd | null;
  end: PeriodEnd | null;
  totalBudget: Amount | null;
  esfSupport: Amount | null;
}

const OWNER_BEFORE =
  /(?<!(?:[Ll]okalen|[Ll]okalerna|[Hh]uset|[Bb]yggnaden|[Ff]astigheten|[Gg]ården|[Mm]arken) )(?:(?:ägs|ägdes|drivs|drevs) av|[Pp]rojektägare (?:är|var)|äger projektet är) (?<owner>\p{Lu}[\p{L}\d&.,' -]{2,80}?)(?=\.?$|[,;(–]| tillsammans| i sam| med | för | under | från | och (?:pågår|startade|startar|riktar|varar|\p{Ll}{3,}s(?!\p{L})))/u;
const OWNER_AFTER =
  /(?:^|[,–] |där |med )(?<owner>\p{Lu}[\p{L}\d& -]{2,60}?) (?:är projektägare|äger projektet|som projektägare)/u;
// "Ett ESF-projekt som Xköpings kommun drev", "sedan 2022 driver Xbo folkhögskola projektet Y".
const OWNER_OF =
  /projekt som (?<owner>\p{Lu}[\p{L}\d& -]{2,60}?) (?:driver|drev|har drivit|äger|ägde|genomför|genomförde|har genomfört)(?!\p{L})/u;
const OWNER_RUNS =
  /(?<!\p{L})(?:driver|drev|genomför|genomförde) (?<owner>\p{Lu}[\p{L}\d& -]{2,60}?) (?:nu )?(?:\p{L}+-?)?projektet \p{Lu}/u;
const OWNER_FIRST =
  /^(?<owner>\p{Lu}[\p{L}\d& -]{2,60}?) (?:driver|drev|har drivit|genomför|genomförde|har genomfört) (?:nu |sedan (?:\p{L}+ )?\d{4} )?(?:\p{L}+-?)?projektet [”"“]?\p{Lu}/u;
// Another project, or what comes before and after this one.
const OTHER =
  /ansök|utlysning|förstudie|förprojekt|tidigare|föregående|systerprojekt|samma namn|annat projekt|andra projekt|svenska projekt|hela landet|programmets|kommunens|regionens|vår(?:t|a)? (?:egen |eget )?(?:del|andel|insats)(?!\p{L})/iu;
// What has a time or a cost of its own.
const EVENT =
  /årlig|om året|varje år|per (?:år|deltagare|person)|för resor|kurs(?:en)?(?!\p{L})|utställning|mässa|träff/iu;
const OF_PROJECT =
  /projektet (?:startar|startade|pågår|pågick|löper|avslutas|avslutades|slutar|slutade) (?:[^\s.,;]+ ){0,4}$/u;
const ABOUT_TIME =
  /startar|startade|startat|påbörja|dr[ei]v[est]?[rs]?(?!\p{L})|pågår|pågick|pågått|löper|varar|genomförs|genomfördes|projektperiod|projekttid|avslutas|avslutades/iu;
const JOINT =
  /^\s*(?:[-–—]|till(?: och med)?|t\.?o\.?m\.?|fram till|och (?:varar|pågår|pågick|löper|avslutas|slutar|avslutades)(?: fram)?(?: till)?(?: och med)?)\s*(?:den )?$/iu;
// "Mellan den 1 februari 2016 och den 31 januari 2019".
const BETWEEN = /(?<!\p{L})mellan (?:den )?$/iu;
const AND = /^ och (?:den )?$/u;
const STARTS =
  /(?:startar|startade|startat|påbörjas|påbörjades|från(?: och med)?|sedan|med start)\s*(?:i )?(?:den )?$/iu;
const ENDS = /(?:till(?: och med)?|t\.?o\.?m\.?|avslutas|avslutades|slutar)\s*(?:i )?(?:den )?$/iu;
const MONEY = String.raw`(?<amount>(?:(?:ca|cirka|c:a|drygt|totalt) )?\d[\d ,.]{0,14}\d?(?: ?(?:miljoner|miljon|tusen))?(?: ?(?:kronor|kr|mkr|mnkr|tkr|sek|euro|€))?)(?!\p{L})`;
const BUDGET = new RegExp(
  String.raw`(?:budget(?:en)?(?: för projektet)?|projektet) (?:är|var|uppgår till|uppgick till|ligger på|låg på|omsluter|omslöt|landade på|på|om|omfattar|omfattade) ${MONEY}`,
  'iu',
);
const ESF_GIVES = new RegExp(
  String.raw`(?:ESF(?:-rådet)?|socialfonden)(?: \p{L}+){0,1} (?:står för|bidrar med|finansierar(?: med)?) ${MONEY}`,
  'iu',
);
const FROM_ESF = new RegExp(
  String.raw`(?:bevilja[dts]{1,3}|varav|fått|får) ${MONEY} (?:\p{L}+ ){0,3}(?:från|av) (?:Svenska |Europeiska )?(?:ESF|socialfonden)`,
  'iu',
);

/** Reads owner, period and amounts from sentences; what is said twice counts the first time. */
export function readProseFacts(sentences: readonly Sentence[]): ProseFacts {
  const facts: ProseFacts = { owner: null, start: null, end: null, totalBudget: null, esfSupport: null };
  for (const sentence of sentences) {
    facts.owner ??= ownerIn(sentence);
    // No amount or date is without a digit, and most sentences are.
    if (!/\d/.test(sentence.text)) continue;
    facts.totalBudget ??= amountIn(sentence, BUDGET);
    facts.esfSupport ??= amountIn(sentence, ESF_GIVES) ?? amountIn(sentence, FROM_ESF);
    if (facts.start === null && facts.end === null) Object.assign(facts, periodIn(sentence));
  }
  return facts;
}

// A verb or word of every way to name an owner.
const MAY_OWN = /äg|dr[ei]v|genomför/i;

function ownerIn({ text, start }: Sentence): ProseFacts['owner'] {
  if (!MAY_OWN.test(text)) return null;
  const match =
    OWNER_BEFORE.exec(text) ??
    OWNER_AFTER.exec(text) ??
    (text.includes('projekt') && !OTHER.test(text)
      ? (OWNER_OF.exec(text) ?? OWNER_RUNS.exec(text) ?? OWNER_FIRST.exec(text))
      : null);
  const owner = match?.groups?.['owner'];
  // Two owners side by side are none that could be named.
  if (!match || owner === undefined || / och /.test(owner) || !isOrganisation(owner)) return null;
  const from = start + match.index + match[0].indexOf(owner);
  return { text: owner, start: from, end: from + owner.length };
}

function periodIn({ text, start }: Sentence): { start: PeriodEnd | null; end: PeriodEnd | null } {
  const none = { start: null, end: null };
  if (!ABOUT_TIME.test(text) || OTHER.test(text)) return none;
  const dates = findDates(text, start);
  const [first, second] = dates;
  if (first === undefined || dates.length > 2) return none;
  const before = text.slice(0, first.start - start);
  if (EVENT.test(text) && !OF_PROJECT.test(before)) return none;
  if (second !== undefined) {
    const between = text.slice(first.end - start, second.start - start);
    const joined = JOINT.test(between) || (AND.test(between) && BETWEEN.test(before));
    return joined ? { start: endOf(first, 'start', second.year), end: endOf(second, 'end', null) } : none;
  }
  if (ENDS.test(before)) return { start: null, end: endOf(first, 'end', null) };
  return STARTS.test(before) ? { start: endOf(first, 'start', null), end: null } : none;
}

function endOf(date: PrintedDate, role: 'start' | 'end', year: number | null): PeriodEnd | null {
  const iso = isoDate(date, role, year);
  return iso === null ? null : { date: iso, printed: date.iso, start: date.start, end: date.end };
}

function amountIn({ text, start }: Sentence, pattern: RegExp): Amount | null {
  const match = pattern.exec(text);
  const printed = match?.groups?.['amount'];
  if (!match || printed === undefined || OTHER.test(text) || EVENT.test(text)) return null;
  const amount = parseAmount(printed.trim(), start + match.index + match[0].indexOf(printed));
  return amount === null || amount.currency === null ? null : amount;
}
