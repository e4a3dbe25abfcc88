import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/records/read-document.ts';
import { isRejection, type Finding } from '../../../src/records/record.ts';

const BANK: Record<string, string> = {
  Projektnummer: '2018/00911',
  Projektägare: 'Lunds kommun',
  Namn: 'Bron',
  'Planerat antal deltagare': '60',
  Projektperiod: '2018-09-01 - 2020-08-31',
  'Total projektbudget': '4 000 000',
  'Beviljat ESF-stöd': '2 000 000',
  Programområde: '2',
  'Specifikt mål': '2.1',
  'Unionens medfinansieringsgrad': '50%',
};

function findingsOf(text: string): Finding[] {
  const result = readDocument('x.txt', text);
  if (isRejection(result)) throw new Error(result.reasonEn);
  return result.findings;
}

/** The findings of a project-bank page with some fields changed and a text under them. */
function bankPage(changes: Record<string, string>, prose = ''): Finding[] {
  const fields = Object.entries({ ...BANK, ...changes }).map(([label, value]) => `${label}:\n${value}`);
  return findingsOf(`2018/00911 - Bron\n\n${fields.join('\n')}\n\n${prose}\n`);
}

/** A Leader page whose two support lines make 600 000 kr. */
const leaderPage = (total: string): string =>
  `Bygden\n\nProjektnamn: Bygden\nJournalnummer: 2018-123\nInsatsområde: Arbete\nLandsbygdsprogrammet 2014 – 2020: 400 000 kr\nLeader Lag Bygden: 200 000 kr\nTotalt godkända utgifter: ${total}\n`;

const brief = (findings: Finding[]): string[][] =>
  findings.map(({ code, severity, field }) => [code, severity, field ?? '']);

describe('what a reader should know before quoting a record', () => {
  it('is nothing when all agrees', () => {
    expect(bankPage({})).toEqual([]);
  });

  it.each<[string, Record<string, string>, string[]]>([
    [
      'support above the budget',
      { 'Beviljat ESF-stöd': '5 000 000', 'Unionens medfinansieringsgrad': '' },
      ['support-above-budget', 'error', 'esfSupport'],
    ],
    [
      'an end before the start',
      { Projektperiod: '2020-08-31 - 2018-09-01' },
      ['end-before-start', 'error', 'end'],
    ],
    [
      'a budget that is no amount',
      { 'Total projektbudget': '1.1' },
      ['value-not-read', 'check', 'totalBudget'],
    ],
    ['a planned 0', { 'Planerat antal deltagare': '0' }, ['planned-zero', 'check', 'plannedParticipants']],
    [
      'few participants',
      { 'Planerat antal deltagare': '11' },
      ['small-count', 'check', 'plannedParticipants'],
    ],
    ['an unknown code', { 'Specifikt mål': '9.9' }, ['unknown-code', 'check', 'specificObjective']],
    ['an empty field', { Projektperiod: '' }, ['empty-field', 'check', 'start']],
    [
      'two numbers of the project',
      { Projektnummer: '2018/00912' },
      ['fields-disagree', 'check', 'projectNumber'],
    ],
    [
      'a rate that differs from the share',
      { 'Beviljat ESF-stöd': '3 000 000' },
      ['rate-differs-from-share', 'explained', 'unionRate'],
    ],
  ])('names %s', (_what, changes, finding) => {
    expect(brief(bankPage(changes))).toContainEqual(finding);
  });

  it('names text that contradicts the fact box', () => {
    expect(brief(bankPage({}, 'Projektet ska nå 80 personer.'))).toContainEqual([
      'text-against-field',
      'check',
      'plannedParticipants',
    ]);
    expect(brief(bankPage({}, 'Projektet startade 2016 i liten skala.'))).toContainEqual([
      'text-against-field',
      'check',
      'start',
    ]);
  });

  it('says why a count is missing where the text gives several and no sum', () => {
    const { 'Planerat antal deltagare': _, ...fields } = BANK;
    const page = Object.entries(fields).map(([label, value]) => `${label}:\n${value}`);
    const found = findingsOf(
      `2018/00911 - Bron\n\n${page.join('\n')}\n\n22 kvinnor och 31 män har deltagit i projektet.\n`,
    );
    expect(brief(found)).toEqual([['several-counts', 'explained', 'actualParticipants']]);
    expect(found[0]?.message).toContain('22, 31');
  });

  it('names support lines that do not make up their sum', () => {
    expect(brief(findingsOf(leaderPage('700 000 kr')))).toContainEqual([
      'lines-do-not-sum',
      'check',
      'approvedExpenditure',
    ]);
    expect(findingsOf(leaderPage('600 000 kr'))).toEqual([]);
  });

  it('names garbled letters and does not mend them', () => {
    const findings = bankPage({ Namn: 'BrÃ¥n' }, 'Läs mer på www.exempel.se/sida?id=1.');
    expect(brief(findings)).toEqual([['mojibake', 'check', '']]);
    expect(brief(bankPage({}, 'Go?teborgs deltagare tra?ffas.'))).toContainEqual(['mojibake', 'check', '']);
  });

  it('says in both languages which values it rests on', () => {
    const [finding] = bankPage({ 'Beviljat ESF-stöd': '3 000 000' });
    expect(finding?.message).toBe(
      'Stödet är 75 % av budgeten, unionens medfinansieringsgrad 50 %. Graden gäller programmet, inte projektet, så talen får skilja sig.',
    );
    expect(finding?.messageEn).toMatch(/75% of the budget.*50%/);
  });

  it('never repeats contact details that could not be read', () => {
    const findings = bankPage({ 'E-post': 'hemlig adress' });
    expect(brief(findings)).toEqual([['value-not-read', 'check', 'contact.email']]);
    expect(JSON.stringify(findings)).not.toContain('hemlig');
  });
});
