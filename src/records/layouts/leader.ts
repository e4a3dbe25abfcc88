import { opening } from '../patterns/opening.ts';
import { readProseFacts } from '../prose/prose-facts.ts';
import { findSentences } from '../prose/sentences.ts';
import type { RecordSheet } from '../record-sheet.ts';
import type { Line, SourceText } from '../source-text.ts';
import { fillCurrency } from '../fields/fill-currency.ts';
import { fundNamed, fundOfField } from '../values/funds.ts';
import { REGION_OF_OWNER, regionOfMunicipality } from '../values/municipalities.ts';
import { type Amount, parseAmount } from '../values/parse-amount.ts';
import { labelLines } from './field-signs.ts';
import { fillStatusOfHeadline } from './fill-status.ts';
import type { LayoutPage, LayoutReader } from './layout.ts';
import { LEADER_COMMON, LEADER_LABELS, LEADER_SIGNS } from './leader-labels.ts';
import { fillLeaderProgramme } from './leader-programme.ts';

const HEADING = opening(/^projektfakta(?: och bedömning)?:?$/iu);

/** A Leader area's page about one project, with its fact box. */
export const leader: LayoutReader = {
  layout: 'leader',
  forms: ['colon', 'bare', 'spaced'],
  nameStands: 'top',
  labels: LEADER_LABELS,
  recognise(source) {
    const heading = source.lines.find((line) => HEADING.test(line.text));
    const own = labelLines(source, LEADER_SIGNS);
    if (own.count >= 2) return heading ?? own.first;
    const common = labelLines(source, LEADER_COMMON);
    const named = own.count + common.count >= 2 && namesLeader(source);
    return named ? (heading ?? common.first ?? own.first) : null;
  },
  complete(page) {
    fillFundAndPhase(page);
    fillFundSaid(page);
    fillSupportLines(page);
    fillLeaderProgramme(page);
    fillUnit(page.source, page.sheet);
    fillStatusOfHeadline(page.source, page.sheet);
    fillRegion(page);
    fillBudget(page);
    fillCurrency(page.source, page.sheet);
  },
};

function namesLeader({ plain }: SourceText): boolean {
  return /leader(?!ship)|lokalt ledd utveckling/iu.test(plain) || /LAG(?<!\p{L}...)(?!\p{L})/u.test(plain);
}

/** "Projektstöd inom Socialfonden – genomförande: …" names both the fund and the phase. */
function fillFundAndPhase({ source, sheet, fields }: LayoutPage): void {
  for (const field of fields) {
    if (field.value === null || (field.meaning !== 'fund' && field.meaning !== 'phase')) continue;
    const text = source.plain.slice(field.value.start, field.value.end);
    const fund = fundOfField(text, field.value.start);
    if (fund !== null) sheet.set('fund', fund.fund, fund, 'derived');
    const phase =
      field.meaning === 'phase'
        ? /genomförande|förstudie/iu.exec(text)
        : /[–-] ?(?:genomförande|förstudie)(?!\p{L})/iu.exec(text);
    if (phase === null) continue;
    const value = /förstudie/iu.test(phase[0]) ? 'feasibility-study' : 'implementation';
    const end = field.value.start + phase.index + phase[0].length;
    sheet.set('phase', value, { start: field.value.start, end }, 'stated');
  }
}

/** "Projektet får stöd inom Landsbygdsprogrammet": said in the text where no field gives the fund. */
function fillFundSaid({ source, sheet, fields }: LayoutPage): void {
  if (sheet.facts.fund !== null) return;
  for (const { text, start } of findSentences(source, fields, null)) {
    const fund = /stöd (?:inom|från|ur|genom)|finansieras (?:av|genom)/iu.test(text)
      ? fundNamed(text, start)
      : null;
    if (fund === null) continue;
    sheet.set('fund', fund.fund, fund, 'derived', 'fund-named-in-text');
    return;
  }
}

// "Leader Lag PH: 602 941 kr" or "Skellefteå Älvdal LAG: …": the label names the local action group, so no table
// can list them all. Inside a grant's own line the same parts stand one after another.
const LAG_LINE =
  /^(?:(?:Leader )?LAG(?: [^:\d]{1,60})?|[^:\d]{1,60} LAG(?: [^:\d]{1,40})?)(?::| {1,3}(?=\d)) {0,3}(?=\d)/iu;
const PARTS = [
  ['programmeSupport', /projektstöd(?: från)? (?:jordbruksverket|eu och staten):? {0,3}(?=\d)/iu],
  [
    'lagSupport',
    /(?:stöd|medfinansiering|finansiering)(?: från)? (?:leader )?lag(?: \p{Lu}[^:\d]{0,40})?:? {0,3}(?=\d)/iu,
  ],
] as const;
const LONGEST_AMOUNT = 24;

function fillSupportLines({ source, sheet, fields }: LayoutPage): void {
  for (const [index, line] of source.lines.entries()) {
    const amount = lagAmount(line) ?? lagAmountBeside(line, source.lines[index + 1]);
    if (amount === null) continue;
    sheet.set('lagSupport', amount.value, amount, 'stated');
    if (amount.unit !== null) sheet.set('currency', amount.currency ?? 'SEK', amount.unit, 'derived');
  }
  for (const field of fields) {
    if (field.value === null || field.meaning !== 'otherAmount') continue;
    const text = source.plain.slice(field.value.start, field.value.end);
    for (const [fact, pattern] of PARTS) {
      const match = pattern.exec(text);
      if (match === null) continue;
      const from = match.index + match[0].length;
      const digits =
        /^\d[\d ]{0,14}(?: ?kr(?:onor)?)?/u.exec(text.slice(from, from + LONGEST_AMOUNT))?.[0] ?? '';
      const amount = parseAmount(digits.trim(), field.value.start + from);
      if (amount !== null) sheet.set(fact, amount.value, amount, 'stated');
      if (amount?.unit) sheet.set('currency', amount.currency ?? 'SEK', amount.unit, 'derived');
    }
  }
}

function lagAmount({ text, start }: Line): Amount | null {
  const match = text.length > 160 ? null : LAG_LINE.exec(text);
  return match && parseAmount(text.slice(match[0].length), start + match[0].length);
}

/** The label in one cell and its amount in the next, of a row copied with tabs. */
function lagAmountBeside(line: Line, next: Line | undefined): Amount | null {
  if (next?.goesOn !== true || !LAG_LINE.test(`${line.text.slice(0, 160)} ${next.text}`)) return null;
  return line.text.endsWith(':') ? parseAmount(next.text, next.start) : null;
}

const RUN_BY = opening(/^Projektet (?:drevs|drivs) av (?<unit>[^.]{2,80})\.?$/u);

function fillUnit(source: SourceText, sheet: RecordSheet): void {
  for (const line of source.lines) {
    const match = RUN_BY.exec(line.text);
    const unit = match?.groups?.['unit'];
    if (!match || unit === undefined) continue;
    const start = line.start + match[0].indexOf(unit);
    sheet.set('ownerUnit', unit, { start, end: start + unit.length }, 'stated');
  }
}

/** "Total budget för projektet är … kr": said in the text where no label gives it. */
function fillBudget({ source, sheet, fields }: LayoutPage): void {
  if (sheet.facts.totalBudget !== null || !/budget/iu.test(source.plain)) return;
  const { totalBudget } = readProseFacts(findSentences(source, fields, null));
  if (totalBudget === null || (sheet.facts.currency ?? totalBudget.currency) !== totalBudget.currency) return;
  sheet.set('totalBudget', totalBudget.value, totalBudget, 'derived', 'said-in-text');
  sheet.set('currency', totalBudget.currency ?? 'SEK', totalBudget.unit ?? totalBudget, 'derived');
}

/** The page prints no region: it is the one that the owner's municipality lies in. */
function fillRegion({ sheet }: LayoutPage): void {
  const municipality = sheet.facts.ownerMunicipality;
  const region = municipality === null ? null : regionOfMunicipality(municipality);
  const place = sheet.places.ownerMunicipality;
  if (region !== null && place !== undefined) sheet.set('region', region, place, 'inferred', REGION_OF_OWNER);
}
