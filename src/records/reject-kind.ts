import { garbledPlaces } from './checks/mojibake.ts';
import type { Rejection } from './record.ts';
import { opening } from './patterns/opening.ts';
import { unreadable } from './reject.ts';
import type { Field } from './fields/scan-fields.ts';
import type { Line, SourceText } from './source-text.ts';
import { isAnyOwner } from './values/owner.ts';

const CALL = opening(
  /^(?:utlyst belopp|(?:första|sista) ansökningsdatum|sista ansökningsdag|ansökan (?:öppnar|stänger)|ansökningsperiod|utlysningen (?:öppnar|stänger))(?::|$| \d)|^status:? ?(?:öppen|stängd) för ansökan|^utlysning(?::|$)|^(?:ansök senast|sista dag för ansökan|deadline)(?::|$| \d)|^call for proposals(?!\p{L})|^inbjudan att söka(?!\p{L})|^(?:plan(?:er)? för )?(?:kommande |planerade |årets )?utlysning(?:ar|en) (?:under |hösten |våren |för )?\d{4}|^(?:plan(?:er)? för |kommande |planerade ){1,2}utlysningar(?!\p{L})|^utlysningsplan(?!\p{L})|^ansökan ska (?:ha kommit in|vara inne|lämnas in) senast/iu,
);
const OWNER = opening(
  /^(?:(?:svensk )?projektägare|sökande|stödmottagare(?:ns namn)?|beneficiary(?: name)?|drivs av|projektet (?:drivs|ägs) av)(?::|$| (?=\p{Lu})|(?=\p{Lu}))/iu,
);
const GRANT =
  /(?:beviljas|beviljats|tilldelas|tilldelats|får|kan få|bidrar? med|stöd på)[^.\n]{0,40}?\d[\d ,.]{0,12} ?(?:miljoner|miljon|mkr|mnkr|tkr|kronor|kr)(?!\p{L})/giu;
const SEVERAL =
  /(?<!\p{L})(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\d{1,3})(?: \p{L}+){0,2} (?:projekt|förstudier)(?:en)?(?!\p{L})/iu;
const NUMBERED = /^(?:\d{4}\/\d{5}|\d{2}-\d{3}-[A-Z]\d{2}) ?[-–:] ?\S/u;
const OTHER_FUNDS =
  /(?:allmänna )?arvsfonden|asyl-, migrations- och integrationsfonden|AMIF(?<!\p{L}....)(?!\p{L})|vinnova|erasmus\+?|postkod(?:lotteriet|stiftelsen)|kulturrådet|delmos(?<!\p{L}......)(?!\p{L})|återhämtningsfond|faciliteten för återhämtning|horisont (?:2020|europa)|horizon (?:2020|europe)/iu;

type Kind = Exclude<Rejection['rejected'], 'unreadable'>;

interface Verdict {
  kind: Kind;
  line: number;
}

/** A call for applications: it has dates or an envelope to apply for, and no owner. Null for anything else. */
export function findCall(source: SourceText): Verdict | null {
  const sign = source.lines.find((line) => CALL.test(line.text));
  if (sign === undefined || source.lines.some((_, index) => namesOwner(source, index))) return null;
  const press = grantsIn(source) >= 2;
  return { kind: press ? 'several-projects' : 'call', line: sign.number };
}

/** A label of the owner with somebody named: "Sökande: kommuner och föreningar" tells who may apply. */
function namesOwner({ lines }: SourceText, index: number): boolean {
  const text = lines[index]?.text ?? '';
  const label = OWNER.exec(text)?.[0];
  if (label === undefined) return false;
  const value =
    text.slice(label.length).trim() ||
    (lines.slice(index + 1, index + 3).find((one) => one.text !== '')?.text ?? '');
  return value !== '' && !value.endsWith(':') && !isAnyOwner(value);
}

// "Din sökning gav 3 träffar", "Visar 1–10 av 57 projekt".
const HITS = opening(
  /^(?:(?:din )?sökning(?:en)? gav|sökresultat:?|antal träffar:?|visar(?: \d{1,4} ?[-–]| \d{1,4} ?[-–] ?\d{1,4} av| \d{1,4} av)?|vi hittade) ?(?<hits>\d{1,5})(?: (?:träffar|träff|resultat|projekt).{0,40})?$|^(?<alone>\d{1,5}) (?:träffar|sökträffar)$/iu,
);
const OF_ONE_PROJECT: readonly Field['meaning'][] = [
  'title',
  'owner',
  'personOrOwner',
  'ownerAndContact',
  'projectNumber',
  'journalNumber',
  'period',
  'totalBudget',
];
const OF_ONE_HIT: readonly Field['meaning'][] = [
  ...OF_ONE_PROJECT,
  'esfSupport',
  'plannedParticipants',
  'start',
];

/** Where a page says that it shows more than one hit of a search. */
function isListOfHits({ lines }: SourceText): boolean {
  return lines.some(({ text }) => {
    const { hits, alone } = (text.length < LONGEST_NAME ? HITS.exec(text)?.groups : undefined) ?? {};
    return Number(hits ?? alone ?? 0) >= 2;
  });
}

/** A page whose labels come again with other values: several projects in one list. */
export function findRepeatedProjects(source: SourceText, fields: readonly Field[]): Verdict | null {
  const seen = new Map<string, string>();
  const headings = new Map<string, string | null>();
  const repeated = new Set<string>();
  let [line, named] = [0, false];
  // Only a page that repeats its labels can be such a list, and most do not.
  if (!repeatsLabels(source, fields)) return null;
  const over = headingsOver(source, fields);
  const meanings = fields.map((field) => field.meaning).filter((meaning) => OF_ONE_HIT.includes(meaning));
  const listed = new Set(meanings).size < meanings.length && isListOfHits(source);
  const told = listed ? OF_ONE_HIT : OF_ONE_PROJECT;
  for (const { meaning, label, value, line: at } of fields) {
    if (value === null || !told.includes(meaning)) continue;
    const name = source.plain.slice(label.start, label.end).toLowerCase();
    const text = source.plain.slice(value.start, value.end).toLowerCase();
    const before = seen.get(name);
    const heading = over.get(at) ?? null;
    if (before === undefined) {
      seen.set(name, text);
      headings.set(name, heading);
    } else if (before !== text) {
      repeated.add(name);
      line ||= source.lines[at]?.number ?? at + 1;
      const first = headings.get(name) ?? null;
      named ||= first !== null && heading !== null && first !== heading;
    }
  }
  // Under headings of their own, one fact that differs is enough: all else may be said once for all of them.
  return repeated.size >= (listed ? 1 : 2) || named ? { kind: 'several-projects', line } : null;
}

function repeatsLabels(source: SourceText, fields: readonly Field[]): boolean {
  const names = fields
    .filter(({ meaning, value }) => value !== null && OF_ONE_HIT.includes(meaning))
    .map(({ label }) => source.lower.slice(label.start, label.end));
  return new Set(names).size < names.length;
}

// Parts of one project, which may have dates and money of their own.
const OF_ONE =
  /^(?:ny|nya|etapp|fas|steg|del|år|omgång|förläng|förstudie|förprojekt|genomförande|beslut|ändring|ansökan|fakta|projektfakta|om |kort|ekonomi|finansiering|budget|tid|bakgrund|period|\d)/iu;
const LONGEST_NAME = 60;

/**
 * For each line that fields take up, the name right above their block: set apart by a blank line or after running
 * text, and no part's heading. One pass over the page, however long its blocks are.
 */
function headingsOver({ lines }: SourceText, fields: readonly Field[]): Map<number, string | null> {
  const taken = new Set(fields.flatMap((field) => [field.line, field.lastLine]));
  const headings = new Map<number, string | null>();
  for (const index of lines.keys()) {
    if (!taken.has(index)) continue;
    const above = lines[index - 1]?.text ?? '';
    const before = lines[index - 2]?.text ?? '';
    const apart = above !== '' && above.length < LONGEST_NAME && (before === '' || /[.!?]$/u.test(before));
    const name = apart && !/[.!?:”"]$/u.test(above) && !OF_ONE.test(above) ? above : null;
    headings.set(index, taken.has(index - 1) ? (headings.get(index - 1) ?? null) : name);
  }
  return headings;
}

/** What a page is that no layout knows. */
export function judgeUnknown(source: SourceText): Verdict {
  // Only a call is open or closed.
  const open = /^(?:status:? *\n? *)?(?:öppen|stängd)$/imu.exec(source.plain);
  if (open !== null && /^status:?/imu.test(source.plain))
    return { kind: 'call', line: source.lineAt(open.index) };
  const grants = grantsIn(source);
  const numbered = source.lines.filter((line) => NUMBERED.test(line.text));
  if (numbered.length >= 2) return { kind: 'several-projects', line: numbered[1]?.number ?? 1 };
  const several = source.lines.find((line) => SEVERAL.test(line.text));
  if (grants >= 2 || (grants === 1 && several !== undefined))
    return { kind: 'several-projects', line: several?.number ?? 1 };
  return { kind: 'not-a-project', line: 1 };
}

/** Another fund than the EU's five, named where the page names its financier. */
export function findOtherFund(
  source: SourceText,
  places: readonly { start: number; end: number }[],
): { name: string; line: number } | null {
  for (const { start, end } of places) {
    const match = OTHER_FUNDS.exec(source.plain.slice(start, end));
    if (match) return { name: match[0], line: source.lineAt(start + match.index) };
  }
  return null;
}

function grantsIn(source: SourceText): number {
  const lines = source.lines.filter((line: Line) => line.text !== '');
  return lines.reduce((sum, line) => sum + [...line.text.matchAll(GRANT)].length, 0);
}

const WHY: Record<Kind, readonly [string, string]> = {
  call: [
    'är en utlysning, inte ett projekt: den har ansökningsdatum eller ett utlyst belopp och ingen projektägare. Välj sidan för ett beviljat projekt.',
    'is a call for applications, not a project: it has dates or an amount to apply for, and no owner. Choose the page of a granted project.',
  ],
  'several-projects': [
    'handlar om flera projekt, så inget av talen hör till ett enda. Spara varje projekts egen sida.',
    'is about several projects, so none of its figures belongs to one alone. Save each project’s own page.',
  ],
  'not-a-project': [
    'ser inte ut som en projektsida: kända uppgifter som projektägare, period eller belopp saknas. Kontrollera att hela sidan sparades, eller välj en annan fil.',
    'does not look like a project page: known facts such as owner, period or amounts are missing. Check that the whole page was saved, or choose another file.',
  ],
};

export function rejectAs(document: string, { kind, line }: Verdict): Rejection {
  const [reason, reasonEn] = WHY[kind];
  return {
    document,
    rejected: kind,
    reason: `${document} ${reason}`,
    reasonEn: `${document} ${reasonEn}`,
    line,
  };
}

// A letter or two may be lost on any page.
const LEAST_GARBLED = 3;

/** A page that no layout knows, as the letters of its labels are garbled; null where they are not. */
export function rejectGarbled(document: string, source: SourceText): Rejection | null {
  const places = garbledPlaces(source);
  const [first] = places;
  if (first === undefined || places.length < LEAST_GARBLED) return null;
  const line = source.lineAt(first.index);
  return unreadable(
    document,
    line,
    `${document} har förvanskade tecken, det första på rad ${line}, så rubrikerna går inte att känna igen. Spara sidan på nytt som UTF-8.`,
    `${document} has garbled letters, the first on line ${line}, so its labels cannot be recognised. Save the page again as UTF-8.`,
  );
}

export function rejectOtherFund(document: string, { name, line }: { name: string; line: number }): Rejection {
  return {
    document,
    rejected: 'not-a-project',
    reason: `${document} gäller ett projekt med pengar från ${name}, som inte är någon av de EU-fonder som jämförs här. Välj en sida om ett ESF-, Leader-, regionalfonds- eller Interregprojekt.`,
    reasonEn: `${document} is about a project paid by ${name}, which is none of the EU funds compared here. Choose a page about an ESF, Leader, regional fund or Interreg project.`,
    line,
  };
}
