import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatherProjects } from '../../src/projects/gather-projects.ts';
import type { ReadDocument } from '../../src/projects/project.ts';
import type { Evidence, ProjectRecord } from '../../src/records/record.ts';
import { recordOf } from '../questions/seed-warehouse.ts';

const place = (quote: string): Evidence => ({
  line: 1,
  start: 0,
  end: quote.length,
  quote,
  status: 'stated',
});

/** A document with evidence for every fact it is given. */
function page(
  document: string,
  facts: Partial<ProjectRecord>,
  text = `the text of ${document}`,
): ReadDocument {
  const evidence = Object.fromEntries(
    Object.entries(facts).map(([field, value]) => [field, place(JSON.stringify(value))]),
  );
  return { record: recordOf(document, { evidence, ...facts }), text };
}

const named = {
  owner: 'Prövinge kommun',
  title: 'Vägen fram',
  start: '2015-08-17',
  end: '2018-06-30',
} as const;
const sources = (documents: readonly ReadDocument[]): string[][] =>
  gatherProjects(documents).map((project) => project.sources.map(({ record }) => record.document));

describe('documents about one project', () => {
  it('are known by its number, however it is printed', () => {
    const pages = [
      page('bank.txt', { layout: 'esf-2014-2020', projectNumber: '2014/00901' }),
      page('kohesio.txt', { layout: 'kohesio-page', projectNumber: '2014-00901' }),
    ];
    expect(sources(pages)).toEqual([['bank.txt', 'kohesio.txt']]);
  });

  it('are known by owner, name and months where one has no number', () => {
    const pages = [
      page('bank.txt', { ...named, projectNumber: '2014/00901' }),
      page('kommun.txt', { ...named, title: 'VÄGEN FRAM!', start: '2015-08-01' }),
    ];
    expect(sources(pages)).toEqual([['bank.txt', 'kommun.txt']]);
  });

  it('are known by being the same text, and then tell of no disagreement', () => {
    const pages = [page('a.txt', { title: 'Ett' }, 'same'), page('b.txt', { title: 'Ett' }, 'same')];
    const [project] = gatherProjects(pages);
    expect(project?.sources).toHaveLength(2);
    expect(project?.record.findings).toEqual([]);
  });

  it.each<[string, Partial<ProjectRecord>, Partial<ProjectRecord>]>([
    [
      'two numbers, as a pre-study and its implementation',
      { projectNumber: '2014/00901' },
      { projectNumber: '2015/00123' },
    ],
    ['another period', {}, { start: '2016-01-01' }],
    ['another owner', {}, { owner: 'Fiktivåsa kommun' }],
    ['no end', {}, { end: null }],
  ])('are of two projects with %s', (_, one, other) => {
    expect(
      sources([page('a.txt', { ...named, ...one }), page('b.txt', { ...named, ...other })]),
    ).toHaveLength(2);
  });

  it('are of two projects when the same number is of two programmes', () => {
    const pages = [
      page('a.txt', { projectNumber: '2014/00901', programme: 'esf-2014-2020' }),
      page('b.txt', { projectNumber: '2014/00901', programme: 'clld-2014-2020' }),
    ];
    expect(sources(pages)).toHaveLength(2);
  });

  it('join neither of two numbered projects that are alike', () => {
    const pages = ['2014/00901', '2014/00902', null].map((projectNumber, n) =>
      page(`${n}.txt`, { ...named, projectNumber }),
    );
    expect(sources(pages)).toHaveLength(3);
  });
});

describe('a project of two documents', () => {
  const bank = page('bank.txt', {
    layout: 'esf-2014-2020',
    projectNumber: '2014/00901',
    currency: 'SEK',
    totalBudget: 8_725_705,
    region: 'Sydsverige',
  });
  const twin = (facts: Partial<ProjectRecord>) =>
    page('kohesio.txt', { layout: 'kohesio-page', projectNumber: '2014/00901', ...facts });
  const gathered = (facts: Partial<ProjectRecord>) => {
    const [project] = gatherProjects([twin(facts), bank]);
    if (!project) throw new Error('one project was expected');
    return project;
  };

  it('has the fund’s own page as its main source', () => {
    expect(gathered({}).id).toBe('bank.txt');
  });

  it('takes what the main source lacks from the other, and says where it stands', () => {
    const { record } = gathered({ plannedParticipants: 100 });
    expect(record.plannedParticipants).toBe(100);
    expect(record.evidence['plannedParticipants']?.document).toBe('kohesio.txt');
    expect(record.evidence['totalBudget']?.document).toBe('bank.txt');
  });

  it('keeps the main source’s value and names both where they disagree', () => {
    const { record } = gathered({ currency: 'SEK', totalBudget: 8_000_000 });
    expect(record.totalBudget).toBe(8_725_705);
    expect(record.findings).toHaveLength(1);
    expect(record.findings[0]).toMatchObject({ code: 'sources-disagree', field: 'totalBudget' });
    for (const word of ['8725705', '8000000', 'bank.txt', 'kohesio.txt'])
      expect(record.findings[0]?.message).toContain(word);
  });

  it('neither compares nor takes over amounts in another currency', () => {
    const { record } = gathered({ currency: 'EUR', totalBudget: 900_000, euContribution: 400_000 });
    expect(record.euContribution).toBeNull();
    expect(record.findings).toEqual([]);
  });

  it('states once what both say of people', () => {
    const say = { kind: 'planned', value: 100, unit: 'persons', start: 0, end: 3, quote: '100' } as const;
    const [project] = gatherProjects([
      { ...bank, record: { ...bank.record, statements: [say] } },
      twin({ statements: [say, { ...say, kind: 'actual', value: 108 }] }),
    ]);
    expect(project?.record.statements.map(({ kind, document }) => [kind, document])).toEqual([
      ['planned', 'bank.txt'],
      ['actual', 'kohesio.txt'],
    ]);
  });
});

describe('gathering, whatever the documents', () => {
  const some = fc.record({
    layout: fc.constantFrom('esf-2014-2020', 'kohesio-page', null),
    projectNumber: fc.constantFrom('2014/00901', '2014-00901', '2015/00002', null),
    programme: fc.constantFrom('esf-2014-2020', 'clld-2014-2020', null),
    owner: fc.constantFrom('Prövinge kommun', 'Prövinge Kommun', 'Testorp', null),
    title: fc.constantFrom('Vägen', 'Stigen', null),
    start: fc.constantFrom('2015-01-01', '2016-01-01'),
    end: fc.constantFrom('2018-06-30', null),
    totalBudget: fc.constantFrom(1, 2, null),
  });
  const documents = fc
    .array(fc.tuple(some, fc.constantFrom('one text', 'another', '')), { maxLength: 12 })
    .map((all) => all.map(([facts, text], n) => page(`${n}.txt`, facts, text === '' ? `text ${n}` : text)));

  it('keeps every document exactly once', () => {
    fc.assert(
      fc.property(documents, (all) => {
        const kept = sources(all).flat().toSorted();
        expect(kept).toEqual(all.map(({ record }) => record.document).toSorted());
      }),
    );
  });

  it('gives the same projects in whatever order the documents come', () => {
    fc.assert(
      fc.property(
        documents.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(gatherProjects(shuffled)).toEqual(gatherProjects(all));
        },
      ),
    );
  });
});
