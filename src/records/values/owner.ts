import { trimSpan, type Span } from '../source-text.ts';

export interface Owner {
  organisation: Named | null;
  unit: Named | null;
}

interface Named extends Span {
  name: string;
}

const ORGANISATION =
  /(?:^|[\s-])(?:kommun|stad|region|regionen|landsting|landstinget|länsstyrelsen|länsst|ab|aktiebolag|hb|as|ek\.? ?för|förening|föreningen|stiftelse|stiftelsen|universitet|universitetet|högskola|högskolan|samordningsförbund|coompanion|lrf|abf|kyrkan|församling|institutet|sverige)(?:$|[\s.,])|(?:förbund|förbundet|förmedlingen|kassan|verket|myndigheten|folkhögskola|sällskapet|föreningen|förening|stiftelsen|regionen|universitet|museum|museet|kooperativ)(?:$|[\s.,])/iu;
const UNIT =
  /(?:enhet|enheten|enheterna|avdelning|avdelningen|förvaltning|förvaltningen|kontor|kontoret|nämnd|nämnden|sektion|sektionen|staben|kansli|kansliet|utskottet|verksamheten|omsorgen|kommunstyrelsen|socialtjänsten)(?:$|[\s,.])|^(?:avd|avdelning|enhet|sektion)\b|^(?:vuxenutbildningen|komvux|lärcentrum|kompetenscentrum|jobbcent(?:er|rum)|arbetscentrum|integrationscentrum|arbetsmarknad(?: (?:och|&) .{1,40})?|AME|AMA|IFO)$/iu;
const LOWER_WORDS =
  /^(?:kommun|stad|kommunalförbund|samordningsförbund|landsting|län|i|och|för|av|med|den|ekonomisk|förening|folkhögskola|universitet|högskola)$/iu;
const CAPITAL_WORDS = /^(?:AB|HB|KB|ABF|LRF|SKR|RAR|RISE|IF|IK|AMA|AME|[A-ZÅÄÖ]{1,2})$/u;

/**
 * The organisation and the unit inside it that an owner field names. Doubled names ("X, X") count once; where
 * the unit comes first ("enhet, organisation") the organisation is still the owner. Only a unit gives no owner.
 */
export function readOwner(text: string, base: number): Owner {
  const parts = withoutRepeats(splitParts(text, base)).map(withoutEcho).map(withoutNumber);
  const [first, ...others] = parts;
  if (first === undefined) return { organisation: null, unit: null };
  if (others.length === 0) {
    const split = splitMunicipality(first);
    if (split !== null) return split;
    const isUnit = UNIT.test(first.name) && !ORGANISATION.test(first.name);
    return isUnit ? { organisation: null, unit: first } : { organisation: cleaned(first), unit: null };
  }
  const place = Math.max(
    0,
    parts.findIndex((part, index) => index > 0 && isOwnerAfter(part, first)),
  );
  const organisation = parts[place] ?? first;
  const rest = place === 0 ? others : parts.slice(0, place);
  // Other owners beside the first are no unit of it.
  const within = rest.some(({ name }) => isAnotherOwner(name)) ? [] : rest;
  return { organisation: cleaned(organisation), unit: joined(within, text, base) };
}

function isAnotherOwner(name: string): boolean {
  return / (?:kommun|stad)(?: (?:och|samt) |$)|(?:^| )samordningsförbund/iu.test(name) && !UNIT.test(name);
}

/** "enhet, organisation": the later part is the owner when the first is a unit, or when it is a municipality itself. */
function isOwnerAfter(part: Named, first: Named): boolean {
  if (ORGANISATION.test(first.name) && !UNIT.test(first.name)) return false;
  const organisation = ORGANISATION.test(part.name) && !UNIT.test(part.name);
  return organisation && (UNIT.test(first.name) || / (?:kommun|stad)$/iu.test(part.name));
}

function splitParts(text: string, base: number): Named[] {
  const parts: Named[] = [];
  let from = 0;
  for (const piece of text.split(/,(?= |$)/)) {
    const span = trimSpan(text, { start: from, end: from + piece.length });
    const name = text.slice(span.start, span.end);
    if (name !== '') parts.push({ name, start: base + span.start, end: base + span.end });
    from += piece.length + 1;
  }
  const last = parts.at(-1);
  // A full stop ends a sentence here; one inside an abbreviation stays.
  if (last?.name.endsWith('.') && !/(?:^|\s)(?:\p{L}{1,4}|inc|ltd)\.$/iu.test(last.name)) {
    last.name = last.name.slice(0, -1);
    last.end -= 1;
  }
  return parts;
}

function withoutRepeats(parts: Named[]): Named[] {
  const half = parts.length / 2;
  const doubled =
    Number.isInteger(half) &&
    half > 0 &&
    parts.slice(0, half).every((part, index) => sameName(part, parts[half + index]));
  const kept = doubled ? parts.slice(0, half) : parts;
  return kept.filter((part, index) => !sameName(part, kept[index - 1]));
}

/** "X X", the same words twice without a comma. */
function withoutEcho(part: Named): Named {
  const half = (part.name.length - 1) / 2;
  const once = part.name.slice(0, half);
  const twice = half >= 8 && part.name.toLowerCase() === `${once} ${once}`.toLowerCase();
  return twice ? { ...part, name: once, end: part.start + half } : part;
}

/** "Xbo kommun (212000-1234)": its registered number is no part of its name. */
function withoutNumber(part: Named): Named {
  const number = / ?\((?:org\.? ?nr\.?:? ?)?\d{6}-?\d{4}\)$/iu.exec(part.name)?.[0] ?? '';
  const name = part.name.slice(0, part.name.length - number.length);
  return { ...part, name, end: part.end - number.length };
}

function sameName(a: Named, b: Named | undefined): boolean {
  return b !== undefined && a.name.toLowerCase() === b.name.toLowerCase();
}

/** "Xbo kommun Arbetsmarknadsenheten", printed without a comma. */
function splitMunicipality(part: Named): Owner | null {
  const match = /^(?<owner>.{2,30}? (?:kommun|stad)) (?<unit>.+)$/iu.exec(part.name);
  const { owner, unit } = match?.groups ?? {};
  if (owner === undefined || unit === undefined || !UNIT.test(unit)) return null;
  const middle = part.start + owner.length;
  return {
    organisation: cleaned({ name: owner, start: part.start, end: middle }),
    unit: { name: unit, start: middle + 1, end: part.end },
  };
}

function joined(parts: Named[], text: string, base: number): Named | null {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return null;
  return { name: text.slice(first.start - base, last.end - base), start: first.start, end: last.end };
}

// After the field's value; `ek. för.` has its own.
const FULL_STOP = /(?<=\p{L}{3})(?<!(?<!\p{L})(?:för|avd|inst|länsst|reg|kom))\.$/iu;

function cleaned(part: Named): Named {
  const shouted =
    part.name.length > 4 && part.name === part.name.toUpperCase() && /\p{Lu}{4}/u.test(part.name);
  const calm = shouted ? part.name.split(' ').map(calmWord).join(' ') : part.name;
  const name = calm.replace(/ (?:Kommun|Stad)$/u, (word) => word.toLowerCase());
  const stop = FULL_STOP.test(name) ? 1 : 0;
  return { name: name.slice(0, name.length - stop), start: part.start, end: part.end - stop };
}

function calmWord(word: string, index: number): string {
  if (CAPITAL_WORDS.test(word)) return index > 0 && LOWER_WORDS.test(word) ? word.toLowerCase() : word;
  const lower = word.toLowerCase();
  if (index > 0 && LOWER_WORDS.test(word)) return lower;
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

/** Whether a text is called what organisations are called. */
export function isOrganisation(text: string): boolean {
  return ORGANISATION.test(text);
}

/** Whether a text looks like a person's name: two or three words, the last one built like a surname. */
export function isPersonName(text: string): boolean {
  const surname =
    /^\p{Lu}[\p{L}-]+ (?:\p{Lu}[\p{L}-]+ )?\p{Lu}\p{L}*(?:son|sson|dotter|lund|berg|ström|gren|[qk]vist|dahl|sten|stedt|holm|blad|löf|lind|mark|man|sen)$/u;
  return surname.test(text.trim()) && !ORGANISATION.test(text) && !UNIT.test(text);
}

const ANY_OWNER =
  /^(?:alla |ideella |offentliga )?(?:kommuner|regioner|förening(?:ar)?|företag|organisationer|aktörer|myndigheter)(?=$|[ ,./])|^(?:ej|inte|ännu ej|ännu inte) (?:utsedd|klart|bestämt|beslutad|beslutat)|^utses senare|^(?:se (?:nedan|ovan|bilaga|kontakt)|(?:uppgift )?saknas|(?:uppgift )?ej (?:angiven|angivet|tillämpligt)|okänd|n\/a|ej känd|flera|se|[-–—.?]*)[.)]?$|^\d{4}-\d\d(?!\p{L})|^\d[\d .,]*(?:kr|kronor|sek|tkr|mnkr|€|%)?$/iu;

/** Whether a text names no owner: it tells who may be one, as a call does, or it is a date, an amount or "se nedan". */
export function isAnyOwner(text: string): boolean {
  return ANY_OWNER.test(text);
}
