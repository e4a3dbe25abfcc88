import { concludeOwner } from './conclude/conclude-owner.ts';
import { concludePhase, concludePhaseFromName } from './conclude/conclude-phase.ts';
import { concludeStatus } from './conclude/conclude-status.ts';
import { fillPeople } from './conclude/fill-people.ts';
import { runChecks } from './checks/run-checks.ts';
import { documentText } from './document-text.ts';
import { fillFacts } from './fields/fill-facts.ts';
import { fillMunicipalityList } from './fields/municipality-list.ts';
import { fillPublished } from './fields/published.ts';
import { findHeading, type Heading } from './fields/heading.ts';
import { scanFields, type Field } from './fields/scan-fields.ts';
import { fillContactBelow } from './fields/people-readers.ts';
import { fieldWith } from './layouts/field-signs.ts';
import { findLayout } from './layouts/registry.ts';
import { findListedPartners } from './prose/listed-partners.ts';
import { findPartners } from './prose/partner-municipalities.ts';
import { findSecondProject } from './prose/projects-told.ts';
import { findSentences } from './prose/sentences.ts';
import { readStatements } from './prose/read-statements.ts';
import { createSheet, type RecordSheet } from './record-sheet.ts';
import type { Layout, ReadResult } from './record.ts';
import {
  findCall,
  findOtherFund,
  findRepeatedProjects,
  judgeUnknown,
  rejectAs,
  rejectGarbled,
  rejectOtherFund,
} from './reject-kind.ts';
import { rejectText } from './reject.ts';
import { openSource, type SourceText, type Span } from './source-text.ts';
import { fundOfPage } from './values/funds.ts';

/**
 * Reads one published document into its record, every fact with the place it stands at.
 *
 * @param name What the document is called; it is only repeated, never used to tell what the document is.
 * @param text The whole text, decoded.
 * @returns The record, or why the document is no project. Never throws on any text; time grows with its length.
 */
export function readDocument(name: string, text: string): ReadResult {
  const unread = rejectText(name, text);
  if (unread !== null) return unread;
  const source = openSource(documentText(text));
  const call = findCall(source);
  if (call !== null) return rejectAs(name, call);
  const found = findLayout(source);
  if (found === null) {
    const payer = findOtherFund(source, [{ start: 0, end: source.plain.length }]);
    if (payer !== null) return rejectOtherFund(name, payer);
    return rejectGarbled(name, source) ?? rejectAs(name, judgeUnknown(source));
  }
  const { reader, sign } = found;
  const fields = scanFields(source, reader.labels, reader.forms);
  const several = findRepeatedProjects(source, fields);
  if (several !== null) return rejectAs(name, several);
  const otherFund = findOtherFund(source, financiersOf(source, fields, reader.layout));
  if (otherFund !== null) return rejectOtherFund(name, otherFund);
  const second =
    reader.layout === null ? findSecondProject(source, findSentences(source, fields, null)) : null;
  if (second !== null) return rejectAs(name, { kind: 'several-projects', line: second });
  const sheet = createSheet(source);
  if (reader.layout !== null) sheet.set('layout', reader.layout, sign, 'inferred', 'form-of-the-page');
  const unreadable = fillFacts(fields.toSorted(byPrecedence), sheet);
  const contact = fieldWith(fields, 'contactName');
  if (contact !== null) fillContactBelow(sheet, contact, fields);
  fillPublished(sheet);
  reader.complete({ source, sheet, fields, sign });
  const heading = findHeading(source, fields, reader.nameStands);
  if (heading !== null) fillFromHeading(sheet, heading);
  const listLines = fillMunicipalityList(sheet);
  const sentences = findSentences(source, fields, heading?.line ?? null).filter(
    (one) => !listLines.has(one.line),
  );
  const { title, start } = sheet.facts;
  const startYear = start === null ? null : Number(start.slice(0, 4));
  const statements = readStatements(sentences, { title, startYear });
  fillPeople(sheet, statements);
  concludePhaseFromName(sheet);
  if (reader.layout === null) concludeStatus(sentences, sheet);
  concludeOwner(sheet, heading?.title ?? null, sentences);
  const { ownerMunicipality } = sheet.facts;
  const partners =
    findListedPartners(source, ownerMunicipality) ?? findPartners(sentences, ownerMunicipality);
  if (partners !== null)
    sheet.set('partnerMunicipalities', partners.names, partners, 'derived', 'named-as-partners');
  if (reader.layout === 'esf-2014-2020' || reader.layout === 'esf-plus')
    concludePhase(sheet, fields, sentences, statements);
  runChecks({ sheet, fields, unreadable, statements, sentences });
  return sheet.finish(name);
}

/** Where a page prints both, `Projektnummer` is the number and `Diarienummer` only stands in for it. */
function byPrecedence(a: Field, b: Field): number {
  return Number(a.meaning === 'diaryNumber') - Number(b.meaning === 'diaryNumber');
}

function fillFromHeading(sheet: RecordSheet, { title, number }: Heading): void {
  const { plain } = sheet.source;
  sheet.set('title', plain.slice(title.start, title.end), title, 'stated');
  if (number !== null) sheet.set('projectNumber', plain.slice(number.start, number.end), number, 'stated');
}

const PAYER = /^(?:finansi\p{L}+|fond|stöd från|bidrag från)(?!\p{L})/iu;

/** Where a page says who pays: its fund fields, and on a page without a known form anywhere. */
function financiersOf(source: SourceText, fields: readonly Field[], layout: Layout | null): Span[] {
  const named = fields.filter((field) => field.meaning === 'fund').flatMap((field) => field.value ?? []);
  if (layout !== null || named.length > 0) return named;
  // Where a fund of the Union is named, another one in passing pays for something else.
  const whole = { start: 0, end: source.plain.length };
  return fundOfPage(source) === null ? [whole] : source.lines.filter(({ text }) => PAYER.test(text));
}
