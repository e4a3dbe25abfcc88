import { describe, expect, it } from 'vitest';
import { correcting } from '../../src/projects/corrections.ts';
import { mergeDocuments } from '../../src/projects/merge-documents.ts';
import type { Project, ReadDocument } from '../../src/projects/project.ts';
import type { Evidence, Finding, ProjectRecord, Statement } from '../../src/records/record.ts';
import { recordOf, seedDocuments } from '../questions/seed-warehouse.ts';

const page = (name: string, facts: Partial<ProjectRecord>, text = `the text of ${name}`): ReadDocument => ({
  record: recordOf(name, facts),
  text,
});
const merge = (main: Partial<ProjectRecord>, other: Partial<ProjectRecord>): Project =>
  mergeDocuments(page('bank.txt', main), [page('kohesio.txt', other)]);
const at = (line: number, status: Evidence['status'] = 'stated'): Evidence => ({
  line,
  start: 0,
  end: 1,
  quote: '',
  status,
});
const said = (value: number): Statement => ({
  kind: 'actual',
  value,
  unit: 'persons',
  start: 0,
  end: 1,
  quote: `${value} personer`,
});
const finding = (code: string, field: string | null): Finding => ({
  code,
  severity: 'check',
  field,
  message: code,
  messageEn: code,
});

describe('a project of one document', () => {
  it.each(seedDocuments().map((document) => [document.record.document, document] as const))(
    'says of %s what it says with a copy of it beside it',
    (_, document) => {
      const copy = { ...document, record: { ...document.record, document: 'copy.txt' } };
      const [alone, both] = [mergeDocuments(document, []), mergeDocuments(document, [copy])];
      expect({ ...alone, documents: null }).toEqual({ ...both, documents: null });
    },
  );
});

describe('a project of two documents', () => {
  it('has the main one’s facts, and what that lacks from the other, each with its document', () => {
    const project = merge(
      { title: 'Vägen in', evidence: { title: at(1) } },
      { title: 'Vägen in', region: 'Sydsverige', evidence: { title: at(7), region: at(9) } },
    );
    expect(project).toMatchObject({ id: 'bank.txt', title: 'Vägen in', region: 'Sydsverige' });
    expect(project.evidence['title']).toMatchObject({ document: 'bank.txt', line: 1 });
    expect(project.evidence['region']).toMatchObject({ document: 'kohesio.txt', line: 9 });
    expect(project.findings).toEqual([]);
  });

  it('says of a correction of one document that the project’s value is the other’s', () => {
    const euros = page('kohesio.txt', { currency: 'EUR', totalBudget: 190_000 });
    const corrected = correcting([
      { origin: 'twin', field: 'totalBudget', value: 200_000, currency: 'EUR', on: '2026-11-30' },
    ])({ ...euros, origin: 'twin' });
    const bank = page('bank.txt', { currency: 'SEK', totalBudget: 2_000_000 });
    const project = mergeDocuments(bank, [corrected]);
    expect([project.totalBudget, project.corrected]).toEqual([2_000_000, {}]);
    expect(project.findings.map(({ code, document }) => [code, document])).toEqual([
      ['correction-elsewhere', 'kohesio.txt'],
    ]);
    expect(project.findings[0]?.messageEn).toBe(
      'The correction of “Total project budget” in kohesio.txt is not used: the project’s value is from bank.txt.',
    );
    // Alone it stands.
    expect(mergeDocuments(corrected, []).totalBudget).toBe(200_000);
  });

  it('keeps the main one’s value where the two differ, and names field, values and documents', () => {
    const project = merge({ totalBudget: 2_000_000 }, { totalBudget: 2_100_000 });
    expect(project.totalBudget).toBe(2_000_000);
    expect(project.findings).toHaveLength(1);
    const [disagreement] = project.findings;
    expect(disagreement).toMatchObject({ code: 'sources-disagree', severity: 'check', field: 'totalBudget' });
    expect(disagreement?.message.replaceAll('\u00a0', ' ')).toBe(
      'Källorna har olika uppgift om ”Total projektbudget”: 2 000 000 kr i bank.txt, men 2 100 000 kr i kohesio.txt. Uppgiften i bank.txt används.',
    );
    expect(disagreement?.messageEn.replaceAll('\u00a0', ' ')).toBe(
      'The sources differ on “Total project budget”: SEK 2,000,000 in bank.txt, but SEK 2,100,000 in kohesio.txt. The one in bank.txt is used.',
    );
  });

  it('finds no difference in spelling, rounding, the order of a list, or a month that has the day', () => {
    const project = merge(
      {
        owner: 'Ljungby kommun',
        esfSupport: 100,
        start: '2020-03-16',
        partnerMunicipalities: ['Alvesta', 'Växjö'],
      },
      {
        owner: 'LJUNGBY KOMMUN',
        esfSupport: 100.4,
        start: '2020-03-01',
        partnerMunicipalities: ['Växjö', 'Alvesta'],
        evidence: { start: { ...at(3, 'derived'), quote: 'mars 2020' } },
      },
    );
    expect(project.findings).toEqual([]);
    expect(project.start).toBe('2020-03-16');
  });

  it('takes no amount in another currency, and calls it no difference', () => {
    const project = merge(
      { currency: 'SEK', totalBudget: 2_000_000 },
      { currency: 'EUR', totalBudget: 190_000, euContribution: 95_000 },
    );
    expect(project).toMatchObject({ currency: 'SEK', totalBudget: 2_000_000, euContribution: null });
    expect(project.findings).toEqual([]);
  });

  it('takes the amounts with their currency when the main one has none', () => {
    expect(merge({ currency: null }, { currency: 'EUR', totalBudget: 190_000 })).toMatchObject({
      currency: 'EUR',
      totalBudget: 190_000,
    });
  });

  it('takes what is stated before what was only concluded, and says of neither that they differ', () => {
    const project = merge(
      { region: 'Sydsverige', evidence: { region: at(1, 'inferred') } },
      { region: 'Västsverige', evidence: { region: at(2) } },
    );
    expect(project.region).toBe('Västsverige');
    expect(project.findings).toEqual([]);
  });

  it('has a sentence that both have once, as the main one has it', () => {
    const project = merge({ statements: [said(40)] }, { statements: [said(40), said(38)] });
    expect(project.statements.map(({ document, value }) => [document, value])).toEqual([
      ['bank.txt', 40],
      ['kohesio.txt', 38],
    ]);
  });

  it('has what the checks said of the values that it took, and of none that it left', () => {
    const project = merge(
      { totalBudget: 5, findings: [finding('own', 'totalBudget'), finding('empty', 'region')] },
      {
        totalBudget: 5,
        region: 'Sydsverige',
        findings: [finding('left', 'totalBudget'), finding('page', null)],
      },
    );
    expect(project.findings.map(({ code, document }) => [code, document])).toEqual([
      ['own', 'bank.txt'],
      ['page', 'kohesio.txt'],
    ]);
  });

  it('says nothing more when the text is the same, and still has both documents', () => {
    const facts = { totalBudget: 5, statements: [said(40)], findings: [finding('own', null)] };
    const project = mergeDocuments(page('a.txt', facts, 'same'), [page('b.txt', facts, 'same')]);
    expect(project.documents.map(({ record }) => record.document)).toEqual(['a.txt', 'b.txt']);
    expect(project.statements).toHaveLength(1);
    expect(project.findings).toHaveLength(1);
  });

  it('holds no contact details', () => {
    const contact = { name: 'Ada Exempel', email: 'ada@exempel.se', phone: null };
    const { documents, ...project } = merge({ contact, evidence: { 'contact.name': at(1) } }, { contact });
    expect(documents).toHaveLength(2);
    expect(JSON.stringify(project)).not.toMatch(/Ada|contact/);
  });
});
