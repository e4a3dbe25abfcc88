import { fillCurrency } from '../fields/fill-currency.ts';
import { setOwner } from '../fields/people-readers.ts';
import { AMENDED_LABELS, labelTable, type Meaning } from '../fields/meaning.ts';
import { opening } from '../patterns/opening.ts';
import { findSentences } from '../prose/sentences.ts';
import { readProseFacts } from '../prose/prose-facts.ts';
import type { Programme } from '../record.ts';
import type { RecordSheet } from '../record-sheet.ts';
import type { SourceText, Span } from '../source-text.ts';
import { fundOfPage } from '../values/funds.ts';
import type { Amount } from '../values/parse-amount.ts';
import type { PeriodEnd } from '../values/parse-period.ts';
import { fillNamedFund } from './fill-fund.ts';
import { labelLines } from './field-signs.ts';
import { fillStatusOfHeadline } from './fill-status.ts';
import type { LayoutPage, LayoutReader } from './layout.ts';

const IN_ENGLISH: Readonly<Record<string, Meaning>> = {
  'project owner': 'personOrOwner',
  'project period': 'period',
  'project duration': 'period',
  'start date': 'start',
  'end date': 'end',
  'total project budget': 'totalBudget',
  'project budget': 'totalBudget',
  'esf support': 'esfSupport',
  'esf support granted': 'esfSupport',
  'granted esf support': 'esfSupport',
  'planned number of participants': 'plannedParticipants',
  'eu fund': 'fund',
  fund: 'fund',
  funding: 'fund',
  'financed by': 'fund',
  'project manager': 'contactName',
  'project leader': 'contactName',
  contact: 'contactName',
  'project number': 'diaryNumber',
};
const LABELS = labelTable(AMENDED_LABELS, IN_ENGLISH, {
  projektägare: 'personOrOwner',
  'projektets ägare': 'owner',
  ägare: 'owner',
  huvudman: 'owner',
  'drivs av': 'owner',
  'projektet drivs av': 'owner',
  projektnamn: 'title',
  period: 'period',
  projektperiod: 'period',
  projekttid: 'period',
  tidsperiod: 'period',
  'projektet pågår': 'period',
  pågår: 'period',
  tidplan: 'period',
  löptid: 'period',
  startdatum: 'start',
  projektstart: 'start',
  slutdatum: 'end',
  projektslut: 'end',
  budget: 'totalBudget',
  'total budget': 'totalBudget',
  totalbudget: 'totalBudget',
  projektbudget: 'totalBudget',
  'total projektbudget': 'totalBudget',
  'projektets budget': 'totalBudget',
  'esf-stöd': 'esfSupport',
  'beviljat esf-stöd': 'esfSupport',
  'eu-stöd': 'euContribution',
  'beviljat belopp': 'otherAmount',
  'beviljat stöd': 'otherAmount',
  'planerat antal deltagare': 'plannedParticipants',
  finansiär: 'fund',
  finansiärer: 'fund',
  finansiering: 'fund',
  'finansieras av': 'fund',
  'finansierat av': 'fund',
  fond: 'fund',
  'eu-fond': 'fund',
  status: 'status',
  kontakt: 'contactName',
  kontaktperson: 'contactName',
  projektledare: 'contactName',
  'e-post': 'contactEmail',
  epost: 'contactEmail',
  telefon: 'contactPhone',
  tel: 'contactPhone',
  diarienummer: 'diaryNumber',
  insats: 'none',
  plats: 'none',
  typ: 'none',
});
const SIGNS = new Set([
  'projektägare',
  'projektets ägare',
  'ägare',
  'projektet drivs av',
  'period',
  'projektperiod',
  'projekttid',
  'tidsperiod',
  'projektet pågår',
  'budget',
  'total budget',
  'totalbudget',
  'projektbudget',
  'finansiär',
  'finansiärer',
  'eu-fond',
  'fond',
  'startdatum',
  'slutdatum',
  'project owner',
  'project period',
  'total project budget',
  'project budget',
  'eu fund',
]);
// "StatusGenomfördÅr2019 - 2022PlatsXköpingTypESF-projekt": a fact box whose markup is lost.
const RUN = opening(/^Status(?<status>\p{Lu}\p{Ll}+)(?=År\d|Plats\p{Lu}|Typ\p{Lu}|$)/u);

/** A municipality's, region's or agency's own page about its project. It has no layout name: any fact box will do. */
export const municipalPage: LayoutReader = {
  layout: null,
  forms: ['colon', 'bare'],
  nameStands: 'top',
  labels: LABELS,
  recognise(source) {
    const sign = projectSign(source);
    return sign !== null && namesUnionMoney(source) ? sign : null;
  },
  complete(page) {
    const { source, sheet } = page;
    fillNamedFund(source, sheet, page.fields);
    fillRun(source, sheet);
    fillStatusOfHeadline(source, sheet);
    fillFromProse(page);
    fillContactNamed(source, sheet);
    const fund = fundOfPage(source);
    if (fund !== null) sheet.set('fund', fund.fund, fund, 'derived', 'fund-named-in-text');
    fillProgramme(sheet);
    fillCurrency(source, sheet);
  },
};

/** Two facts of a project, labelled or said in running text. */
function projectSign(source: SourceText): Span | null {
  const { first, count } = labelLines(source, SIGNS);
  if (first !== null && count >= 2) return first;
  const run = source.lines.find((line) => RUN.test(line.text));
  if (run !== undefined) return { start: run.start, end: run.end };
  if (!/projekt/iu.test(source.plain)) return null;
  const { owner, start, end, totalBudget } = readProseFacts(findSentences(source, [], null));
  const said = [first, owner, start ?? end, totalBudget].filter((fact) => fact !== null);
  return said.length >= 2 ? (said[0] ?? null) : null;
}

function namesUnionMoney(source: SourceText): boolean {
  return /EU(?<!\p{L}..)(?!\p{L})/u.test(source.plain) || fundOfPage(source) !== null;
}

function fillRun({ lines }: SourceText, sheet: RecordSheet): void {
  for (const line of lines) {
    const status = RUN.exec(line.text)?.groups?.['status'];
    if (status === undefined || !/^(?:genomförd|avslutad|pågående)$/iu.test(status)) continue;
    const start = line.start + 'Status'.length;
    const value = /^pågående$/iu.test(status) ? 'ongoing' : 'completed';
    sheet.set('status', value, { start, end: start + status.length }, 'stated');
  }
}

// "Projektledare Anna Andersson" above her mail address.
const NAMED_CONTACT =
  /^(?:Projektledare|Delprojektledare|Kontaktperson|Projektansvarig|Kontakt) (?<name>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,3})$/u;

function fillContactNamed({ lines }: SourceText, sheet: RecordSheet): void {
  for (const line of lines) {
    const name =
      line.text.length > 90 || !'PDK'.includes(line.text.charAt(0))
        ? undefined
        : NAMED_CONTACT.exec(line.text)?.groups?.['name'];
    if (name !== undefined) sheet.setContact('name', name, { start: line.end - name.length, end: line.end });
  }
}

function fillFromProse({ source, sheet, fields }: LayoutPage): void {
  const said = readProseFacts(findSentences(source, fields, null));
  if (said.owner !== null && sheet.facts.owner === null) setOwner(said.owner.text, said.owner, sheet);
  if (sheet.facts.start === null && sheet.facts.end === null) {
    setDay('start', said.start, sheet);
    setDay('end', said.end, sheet);
  }
  setAmount('totalBudget', said.totalBudget, sheet);
  setAmount('esfSupport', said.esfSupport, sheet);
}

function setDay(fact: 'start' | 'end', day: PeriodEnd | null, sheet: RecordSheet): void {
  if (day !== null) sheet.set(fact, day.date, day, 'derived', 'said-in-text');
}

function setAmount(fact: 'totalBudget' | 'esfSupport', amount: Amount | null, sheet: RecordSheet): void {
  if (amount === null || sheet.facts[fact] !== null) return;
  const currency = amount.currency ?? 'SEK';
  if ((sheet.facts.currency ?? currency) !== currency) return;
  sheet.set(fact, amount.value, amount, 'derived', 'said-in-text');
  sheet.set('currency', currency, amount.unit ?? amount, 'derived');
}

/** The Social Fund's programme by the year the project began; other funds' programmes are not told apart here. */
function fillProgramme(sheet: RecordSheet): void {
  const { fund, start } = sheet.facts;
  const place: Span | undefined = sheet.places.start;
  const programme = fund === 'ESF' || fund === 'ESF+' ? programmeOf(start ?? '', fund) : null;
  if (programme !== null && place !== undefined)
    sheet.set('programme', programme, place, 'inferred', 'dates-of-the-period');
}

function programmeOf(start: string, fund: 'ESF' | 'ESF+'): Programme | null {
  if (fund === 'ESF+' || start >= '2023') return 'esf-plus-2021-2027';
  if (start >= '2015' && start < '2022') return 'esf-2014-2020';
  return start >= '2008' && start < '2014' ? 'esf-2007-2013' : null;
}
