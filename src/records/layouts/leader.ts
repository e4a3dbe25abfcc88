import type { Labels } from '../fields/meaning.ts';
import type { Field } from '../fields/scan-fields.ts';
import type { RecordSheet } from '../record-sheet.ts';
import type { SourceText, Span } from '../source-text.ts';
import { fundNamed } from '../values/funds.ts';
import { parseAmount } from '../values/parse-amount.ts';
import { regionOfMunicipality } from '../values/municipalities.ts';
import { fieldWith, labelLines, withoutColon } from './field-signs.ts';
import type { LayoutPage, LayoutReader } from './layout.ts';

const LABELS: Labels = {
  projektperiod: 'period',
  projektnamn: 'title',
  sökande: 'owner',
  projektägare: 'owner',
  journalnummer: 'journalNumber',
  'åtgärd och fond': 'fund',
  insatsområde: 'leaderPriority',
  'regional- och socialfondsprogrammet för lokalt ledd utveckling': 'programmeSupport',
  landsbygdsprogrammet: 'programmeSupport',
  'totalt godkända utgifter': 'approvedExpenditure',
  beslutsdatum: 'none',
  bedömning: 'none',
};
const SIGNS = new Set(['journalnummer', 'åtgärd och fond', 'insatsområde', 'totalt godkända utgifter']);

/** A Leader area's page about one project, with its fact box. */
export const leader: LayoutReader = {
  layout: 'leader',
  form: 'colon',
  labels: LABELS,
  recognise(source) {
    const { first, count } = labelLines(source, SIGNS);
    const heading = source.lines.find((line) => /^projektfakta(?: och bedömning)?$/iu.test(line.text));
    return count >= 2 ? (heading ?? first) : null;
  },
  complete(page) {
    const { source, sheet, fields } = page;
    fillFund(page);
    fillProgramme(source, sheet, fields);
    fillLagSupport(source, sheet);
    fillUnit(source, sheet);
    fillStatus(source, sheet);
    fillRegion(sheet, fields);
  },
};

/** "Projektstöd inom Socialfonden – genomförande: …" names both the fund and the phase. */
function fillFund({ source, sheet, fields }: LayoutPage): void {
  const field = fieldWith(fields, 'fund');
  if (field === null) return;
  const text = source.plain.slice(field.value.start, field.value.end);
  const fund = fundNamed(text, field.value.start);
  if (fund !== null) sheet.set('fund', fund.fund, fund, 'derived');
  const phase = /[–-] genomförande(?!\p{L})/iu.exec(text);
  if (phase === null) return;
  const end = field.value.start + phase.index + phase[0].length;
  sheet.set('phase', 'implementation', { start: field.value.start, end }, 'stated');
}

function fillProgramme(source: SourceText, sheet: RecordSheet, fields: readonly Field[]): void {
  const support = fieldWith(fields, 'programmeSupport');
  if (support === null) return;
  const label = withoutColon(source, support.label);
  const text = source.plain.slice(label.start, label.end);
  if (!/2014 ?[–-] ?2020/.test(text)) return;
  const named = /lokalt ledd utveckling/iu.test(text);
  sheet.set('programme', 'clld-2014-2020', label, named ? 'stated' : 'inferred');
}

/** "Leader Lag PH: 602 941 kr": the label names the local action group, so no table can list them all. */
function fillLagSupport(source: SourceText, sheet: RecordSheet): void {
  for (const line of source.lines) {
    const match = /^(?:Leader )?LAG(?: [^:]{1,60})?: {0,3}(?=\d)/iu.exec(line.text);
    if (match === null) continue;
    const amount = parseAmount(line.text.slice(match[0].length), line.start + match[0].length);
    if (amount !== null) sheet.set('lagSupport', amount.value, amount, 'stated');
  }
}

function fillUnit(source: SourceText, sheet: RecordSheet): void {
  for (const line of source.lines) {
    const match = /^Projektet (?:drevs|drivs) av (?<unit>[^.]{2,80})\.?$/u.exec(line.text);
    const unit = match?.groups?.['unit'];
    if (!match || unit === undefined) continue;
    const start = line.start + match[0].indexOf(unit);
    sheet.set('ownerUnit', unit, { start, end: start + unit.length }, 'stated');
  }
}

/** A headline that calls the project finished. */
function fillStatus(source: SourceText, sheet: RecordSheet): void {
  for (const line of source.lines.slice(0, 20)) {
    const match = line.text.length > 160 ? null : /(?:ett )?avslutat projekt(?!\p{L})/iu.exec(line.text);
    if (match === null) continue;
    const start = line.start + match.index;
    sheet.set('status', 'completed', { start, end: start + match[0].length }, 'stated');
  }
}

function fillRegion(sheet: RecordSheet, fields: readonly Field[]): void {
  const municipality = sheet.facts.ownerMunicipality;
  const owner = fieldWith(fields, 'owner');
  const region = municipality === null ? null : regionOfMunicipality(municipality);
  if (region === null || owner === null) return;
  sheet.set('region', region, ownerSpan(owner.value, sheet), 'inferred', 'region-of-the-owner');
}

function ownerSpan(value: Span, sheet: RecordSheet): Span {
  return { start: value.start, end: value.start + (sheet.facts.owner?.length ?? value.end - value.start) };
}
