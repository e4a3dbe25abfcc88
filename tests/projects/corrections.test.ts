import { describe, expect, it } from 'vitest';
import { type Correction, correcting, originOf, soundCorrection } from '../../src/projects/corrections.ts';
import { writeFact } from '../../src/projects/fact-value.ts';
import { projectsOf } from '../../src/projects/projects-of.ts';
import { readCorrection } from '../../src/projects/read-correction.ts';
import { readDocument } from '../../src/records/read-document.ts';
import { REGION_OF_OWNER } from '../../src/records/values/municipalities.ts';
import { isRejection } from '../../src/records/record.ts';
import { madePage } from '../fixtures/pages-made.ts';

const read = (name: string, text: string, origin?: string) => {
  const record = readDocument(name, text);
  if (isRejection(record)) throw new Error(record.reasonEn);
  return origin === undefined ? { record, text } : { record, text, origin };
};
const page = read('a.txt', madePage(1), 'hash');
const budget: Correction = {
  origin: 'hash',
  field: 'totalBudget',
  value: 3_000_000,
  currency: 'SEK',
  on: '2026-11-30',
};

describe('a correction', () => {
  it('is laid over the document, which keeps its own value, line and text', () => {
    const corrected = correcting([budget])(page);
    expect(corrected.record.totalBudget).toBe(3_000_000);
    expect(corrected.record.corrected).toEqual({ totalBudget: { on: '2026-11-30', read: 2_000_000 } });
    expect(corrected.record.evidence['totalBudget']).toEqual({
      ...page.record.evidence['totalBudget'],
      status: 'corrected',
    });
    const message = corrected.record.findings.find(({ code }) => code === 'corrected-by-hand')?.message;
    expect(message?.replaceAll('\u00a0', ' ')).toContain(
      'till 3 000 000 kr. I dokumentet står 2 000 000 kr (rad',
    );
    expect(page.record.totalBudget).toBe(2_000_000);
    expect(page.record.corrected).toBeUndefined();
  });

  it('fills in what the document does not say, and then no line is named', () => {
    const filled: Correction = { origin: 'hash', field: 'actualParticipants', value: 37, on: '2026-11-30' };
    const { record } = correcting([filled])(page);
    expect(record.actualParticipants).toBe(37);
    expect(record.evidence['actualParticipants']).toBeUndefined();
    expect(record.corrected).toEqual({ actualParticipants: { on: '2026-11-30', read: null } });
  });

  it('of the owner’s municipality moves the region that was concluded of it, and none that is stated', () => {
    const moved: Correction = {
      origin: 'hash',
      field: 'ownerMunicipality',
      value: 'Kiruna',
      on: '2026-11-30',
    };
    expect(correcting([moved])(page).record.region).toBe('Sydsverige');
    const place = {
      line: 1,
      start: 0,
      end: 1,
      quote: 'x',
      status: 'inferred',
      rule: REGION_OF_OWNER,
    } as const;
    const inferred = { ...page.record, evidence: { ...page.record.evidence, region: place } };
    expect(correcting([moved])({ ...page, record: inferred }).record).toMatchObject({
      ownerMunicipality: 'Kiruna',
      region: 'Övre Norrland',
      evidence: { region: place },
    });
  });

  it('of the owner moves the municipality that its name told, or leaves none', () => {
    const owned = (value: string) => {
      const owner: Correction = { origin: 'hash', field: 'owner', value, on: '2026-11-30' };
      return correcting([owner])(page).record.ownerMunicipality;
    };
    expect(page.record.ownerMunicipality).toBe('Vellinge');
    expect(owned('Borås Stad')).toBe('Borås');
    expect(owned('Föreningen Vägen')).toBeNull();
  });

  it('touches no other document, and makes the same object as long as it stays the same', () => {
    const other = read('b.txt', madePage(2), 'other');
    const correct = correcting([budget]);
    expect(correct(other)).toBe(other);
    expect(correcting([{ ...budget }])(page)).toBe(correct(page));
    expect(correcting([{ ...budget, value: 4_000_000 }])(page).record.totalBudget).toBe(4_000_000);
    expect(correcting([])(page)).toBe(page);
  });

  it('holds for the same document under another name and as another reader reads it, and ends where that reads the same', () => {
    const again = { ...page, record: { ...page.record, document: 'b.txt', title: 'Läst på nytt' } };
    expect(correcting([budget])(again).record).toMatchObject({
      title: 'Läst på nytt',
      totalBudget: 3_000_000,
    });
    const same = { ...page, record: { ...page.record, totalBudget: 3_000_000 } };
    expect(correcting([budget])(same).record.corrected).toBeUndefined();
    const shipped = read('a.txt', madePage(1));
    expect(originOf(shipped)).toBe(originOf(read('b.txt', madePage(1))));
    expect(originOf(shipped)).not.toBe(originOf(read('a.txt', madePage(2))));
  });

  it('of one currency never stands among amounts of another, and that is told', () => {
    const euro = { ...page, record: { ...page.record, currency: 'EUR' } };
    const { record } = correcting([budget])(euro);
    expect(record.totalBudget).toBe(2_000_000);
    expect(record.findings.map(({ code }) => code)).toContain('correction-not-used');
  });

  it.each(['SEK', 'EUR', 'DKK', 'GBP', 'PLN'])(
    'is read in %s as an amount is shown in either language',
    (currency) => {
      for (const lang of ['sv', 'en'] as const) {
        const shown = writeFact('totalBudget', 1_234_500, currency, lang);
        const typed = readCorrection('totalBudget', shown, { currency, start: null, end: null });
        expect([shown, typed]).toEqual([shown, { value: 1_234_500, currency }]);
      }
    },
  );

  it('goes before what any document of the project states, with no disagreement told', () => {
    const other = read('b.txt', `${madePage(1)}\nTotala godkända utgifter:\n1 900 000`, 'other');
    const documents = [page, other].map(correcting([{ ...budget, origin: 'other' }]));
    const [project, ...rest] = projectsOf(documents);
    expect(rest).toEqual([]);
    expect(project?.totalBudget).toBe(3_000_000);
    expect(project?.corrected['totalBudget']).toMatchObject({ document: 'b.txt', read: 2_000_000 });
    expect(project?.findings.filter(({ code }) => code === 'sources-disagree')).toEqual([]);
  });

  it.each([
    ['title', 'Rätt stavat'],
    ['owner', 'Lunds kommun'],
    ['start', '2022-01-05'],
  ] as const)(
    'of one of two pages that are one project by owner, title and period leaves one: %s',
    (field, value) => {
      const unnumbered = madePage(1).replaceAll(/^2022\/00001 - |^Projektnummer:\n.*\n/gmu, '');
      const documents = [
        read('a.txt', unnumbered, 'hash'),
        read('b.txt', `${unnumbered}\nTotala godkända utgifter:\n1 900 000`, 'other'),
      ];
      expect(documents.map(({ record }) => record.projectNumber)).toEqual([null, null]);
      expect(projectsOf(documents)).toHaveLength(1);
      const [project, ...rest] = projectsOf(
        documents.map(correcting([{ origin: 'hash', field, value, on: '2026-11-30' }])),
      );
      expect(rest).toEqual([]);
      expect(project?.[field]).toBe(value);
    },
  );

  it('that was kept is taken only where it is a value that the fact can have', () => {
    expect(soundCorrection(budget)).toEqual(budget);
    expect(soundCorrection({ ...budget, value: -1 })).toBeNull();
    expect(soundCorrection({ ...budget, value: '3' })).toBeNull();
    expect(soundCorrection({ ...budget, field: '__proto__' })).toBeNull();
    expect(soundCorrection({ ...budget, field: 'layout', value: 'leader' })).toBeNull();
    expect(soundCorrection({ ...budget, field: 'region', value: 'Skåne' })).toBeNull();
    expect(soundCorrection(null)).toBeNull();
  });
});

const BESIDE = { currency: 'SEK', start: '2020-01-01', end: '2020-12-31' };

describe('what is typed as the right value', () => {
  it.each([
    ['totalBudget', '1 200 000 kr', { value: 1_200_000, currency: 'SEK' }],
    ['totalBudget', '1\u00a0200\u00a0000,50', { value: 1_200_000.5, currency: 'SEK' }],
    ['totalBudget', '1,2 mkr', { value: 1_200_000, currency: 'SEK' }],
    ['plannedParticipants', '120 personer', { value: 120 }],
    ['unionRate', '50', { value: 50 }],
    ['start', '1 april 2020', { value: '2020-04-01' }],
    ['end', '2020-02', { value: '2020-02-29' }],
    ['ownerMunicipality', 'hässleholm', { value: 'Hässleholm' }],
    ['partnerMunicipalities', 'Lund, malmö, Lund', { value: ['Lund', 'Malmö'] }],
    ['phase', 'preparation', { value: 'preparation' }],
    ['title', '  En  väg\nin ', { value: 'En väg in' }],
  ] as const)('is read as documents are: %s “%s”', (field, typed, wanted) => {
    expect(readCorrection(field, typed, BESIDE)).toEqual(wanted);
  });

  it.each([
    ['totalBudget', '', 'empty'],
    ['totalBudget', 'mycket', 'amount'],
    ['totalBudget', '-5', 'amount'],
    ['totalBudget', '12 bananer', 'amount'],
    ['totalBudget', '100 €', 'currency'],
    ['plannedParticipants', '12,5', 'count'],
    ['plannedParticipants', '10–20', 'count'],
    ['unionRate', '150 %', 'rate'],
    ['start', '2020-13-45', 'date'],
    ['start', '2021-01-01', 'order'],
    ['end', '2019-12-31', 'order'],
    ['ownerMunicipality', 'Hogwarts', 'place'],
    ['partnerMunicipalities', 'Lund, Hogwarts', 'place'],
    ['programmeArea', 'två komma ett', 'code'],
    ['projectNumber', 'x', 'number'],
    ['title', '…', 'words'],
    ['owner', 'a'.repeat(400), 'long'],
    ['region', 'Skåne', 'empty'],
  ] as const)('is refused where it is no value of the fact: %s “%s”', (field, typed, problem) => {
    expect(readCorrection(field, typed, BESIDE)).toMatchObject({ problem });
  });

  it('must name its currency where the document names none', () => {
    const none = { ...BESIDE, currency: null };
    expect(readCorrection('totalBudget', '5000', none)).toEqual({ problem: 'unit' });
    expect(readCorrection('totalBudget', '5000 kr', none)).toEqual({ value: 5_000, currency: 'SEK' });
  });
});
