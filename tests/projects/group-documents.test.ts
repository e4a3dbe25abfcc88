import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupDocuments } from '../../src/projects/group-documents.ts';
import type { ReadDocument } from '../../src/projects/project.ts';
import { projectsOf } from '../../src/projects/projects-of.ts';
import type { ProjectRecord } from '../../src/records/record.ts';
import { recordOf } from '../questions/seed-warehouse.ts';

const page = (name: string, facts: Partial<ProjectRecord>, text = `the text of ${name}`): ReadDocument => ({
  record: recordOf(name, facts),
  text,
});
const groups = (...documents: ReadDocument[]): string[][] =>
  groupDocuments(documents).map((group) => group.map(({ record }) => record.document));
const month = (line: string) => ({
  line: 1,
  start: 0,
  end: line.length,
  quote: line,
  status: 'derived' as const,
});

const named = {
  title: 'Vägen in – steg för steg',
  owner: 'Ljungby kommun',
  start: '2020-03-01',
  end: '2021-02-28',
};

describe('documents of one project', () => {
  it.each([
    ['2020/00634', ' 2020 / 00634'],
    ['2014/00901', '2014-00901'],
    ['22-030-S03', '22–030–s03'],
    ['2017-3668', '2017\u20113668'],
  ])('are known by the number %s, also when it is printed %s', (one, other) => {
    expect(groups(page('a', { projectNumber: one }), page('b', { projectNumber: other }))).toEqual([
      ['a', 'b'],
    ]);
  });

  it('are known by a number that is one’s project number and the other’s journal number', () => {
    expect(
      groups(page('a', { projectNumber: '2017-3668' }), page('b', { journalNumber: '2017-3668' })),
    ).toEqual([['a', 'b']]);
  });

  it('are known by their text, whatever their name', () => {
    expect(groups(page('b', {}, 'the same'), page('a', {}, 'the same'))).toEqual([['a', 'b']]);
  });

  it('are known by owner, title and period when no number is printed in both', () => {
    const other = {
      ...named,
      title: 'VAGEN IN: steg för steg',
      owner: 'Ljungby Kommun',
      projectNumber: '2020/00001',
    };
    expect(groups(page('a', named), page('b', other))).toEqual([['b', 'a']]);
  });

  it('are known by the one date that both give', () => {
    expect(groups(page('a', { ...named, end: null }), page('b', named))).toHaveLength(1);
    expect(groups(page('a', { ...named, start: null }), page('b', named))).toHaveLength(1);
    expect(groups(page('a', { ...named, start: null }), page('b', { ...named, end: null }))).toHaveLength(2);
  });

  it('are known by the months where one gives no days', () => {
    const months = {
      ...named,
      end: '2021-02-28',
      evidence: { start: month('mars 2020'), end: month('feb 2021') },
    };
    const days = { ...named, start: '2020-03-16', end: '2021-02-15' };
    expect(groups(page('a', months), page('b', days))).toHaveLength(1);
    expect(groups(page('a', named), page('b', days))).toHaveLength(2);
  });
});

describe('documents of different projects', () => {
  it('are told apart by different numbers of one kind, however alike they are', () => {
    expect(
      groups(
        page('preparation', { ...named, phase: 'preparation', projectNumber: '2020/00001' }),
        page('project', { ...named, phase: 'implementation', projectNumber: '2020/00002' }),
      ),
    ).toHaveLength(2);
  });

  it('are told apart by their programmes, which number projects anew', () => {
    expect(
      groups(
        page('a', { projectNumber: '2017-3668', programme: 'esf-2014-2020' }),
        page('b', { journalNumber: '2017-3668', programme: 'clld-2014-2020' }),
      ),
    ).toHaveLength(2);
  });

  it('are not told apart by their phase when the number is the same', () => {
    expect(
      groups(
        page('preparation', { phase: 'preparation', projectNumber: '2020/00001' }),
        page('project', { phase: 'implementation', projectNumber: '2020/00001' }),
      ),
    ).toHaveLength(1);
  });

  it.each([
    ['owner', { owner: 'Alvesta kommun' }],
    ['title', { title: 'Vägen ut' }],
    ['start', { start: '2020-04-01' }],
  ])('are told apart by another %s', (_, other) => {
    expect(groups(page('a', named), page('b', { ...named, ...other }))).toHaveLength(2);
  });

  it('do not become one by sharing a number as short as 12, or by both lacking a name', () => {
    expect(groups(page('a', { projectNumber: '12' }), page('b', { projectNumber: '12' }))).toHaveLength(2);
    const nameless = { ...named, title: '–' };
    expect(groups(page('a', nameless), page('b', nameless))).toHaveLength(2);
  });

  it('are not tied together by a third document that is like both', () => {
    const first = page('a', { ...named, projectNumber: '2020/00001' });
    const second = page('b', { ...named, projectNumber: '2020/00002' });
    expect(groups(first, second, page('c', named))).toEqual([['a', 'c'], ['b']]);
    const sooner = page('a', named);
    const later = page('b', { ...named, end: '2022-02-28' });
    expect(groups(sooner, later, page('c', { ...named, end: null }))).toHaveLength(2);
  });
});

describe('the main document', () => {
  const number = { projectNumber: '2020/00001' };
  it('is the fund’s own page before any other, and a mirror only when there is nothing else', () => {
    expect(
      groups(
        page('a', { ...number, ...named, layout: 'kohesio-page' }),
        page('b', { ...number, title: 'X' }),
        page('c', { ...number, layout: 'esf-2014-2020' }),
      ),
    ).toEqual([['c', 'b', 'a']]);
  });

  it('is else the one with more facts, and then the first by name', () => {
    expect(groups(page('a', number), page('b', { ...number, title: 'X' }))).toEqual([['b', 'a']]);
    expect(groups(page('b', number), page('a', number))).toEqual([['a', 'b']]);
  });
});

const anyRecord = fc.record({
  projectNumber: fc.constantFrom(null, null, '2020/00001', '2020/00002', '2020/ 00001'),
  journalNumber: fc.constantFrom(null, null, '2020-1111', '2020-2222'),
  title: fc.constantFrom('Vägen in', 'VAGEN IN', 'Ut', null),
  owner: fc.constantFrom('Ljungby kommun', 'Alvesta kommun', null),
  start: fc.constantFrom(null, '2020-01-01', '2020-02-01'),
  end: fc.constantFrom(null, '2021-01-31', '2021-02-28'),
  layout: fc.constantFrom('esf-2014-2020' as const, 'kohesio-page' as const, null),
  totalBudget: fc.constantFrom(null, 100, 200),
});
const anyDocuments = fc
  .array(fc.tuple(anyRecord, fc.constantFrom('', 'text one', 'text two', null)), { maxLength: 9 })
  .map((all) => all.map(([facts, text], n) => page(`${n}.txt`, facts, text ?? `its own ${n}`)));

const sum = (documents: readonly ReadDocument[]): number =>
  projectsOf(documents).reduce((total, project) => total + (project.totalBudget ?? 0), 0);

describe('any documents', () => {
  it('give the same projects and sums in whatever order they come', () => {
    const shuffled = anyDocuments.chain((documents) =>
      fc.tuple(
        fc.constant(documents),
        fc.shuffledSubarray(documents, { minLength: documents.length, maxLength: documents.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([documents, others]) => {
        expect(projectsOf(others)).toEqual(projectsOf(documents));
      }),
    );
  });

  it('are each in exactly one project, and no project has two numbers of one kind', () => {
    fc.assert(
      fc.property(anyDocuments, (documents) => {
        const found = groupDocuments(documents);
        const placed = found.flat().map(({ record }) => record.document);
        expect(placed.toSorted()).toEqual(documents.map(({ record }) => record.document).toSorted());
        for (const group of found) {
          for (const kind of ['projectNumber', 'journalNumber'] as const) {
            const numbers = group.map(({ record }) => record[kind]?.replaceAll(' ', '') ?? null);
            expect(new Set(numbers.filter((number) => number !== null)).size).toBeLessThan(2);
          }
        }
      }),
    );
  });

  it('count no amount twice when every document is saved again under another name', () => {
    fc.assert(
      fc.property(anyDocuments, (documents) => {
        const pages = documents.map((each) => ({ ...each, text: `page ${each.record.document}` }));
        const copies = pages.map(({ record, text }) => ({
          record: { ...record, document: `copy of ${record.document}` },
          text,
        }));
        expect(sum([...copies, ...pages])).toBe(sum(pages));
      }),
    );
  });
});
