import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Correction, correcting } from '../../src/projects/corrections.ts';
import type { ReadDocument } from '../../src/projects/project.ts';
import { correctedRows, ofList } from '../../src/session/corrected-rows.ts';
import { readTable } from '../../src/tables/read-table.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import type { ListRows } from '../../src/warehouse/list-rows.ts';
import { loadChanges, loadRecords, type TableChange } from '../../src/warehouse/load-records.ts';
import { type Change, ProjectChanges } from '../../src/warehouse/project-changes.ts';
import { openWith, recordOf } from '../questions/seed-warehouse.ts';
import { tableContents } from './table-contents.ts';

let grown: Engine;
let whole: Engine;
beforeAll(async () => {
  [grown, whole] = [await openWith([]), await openWith([])];
});
afterAll(() => Promise.all([grown.close(), whole.close()]));

const page = (name: string, facts: Parameters<typeof recordOf>[1]): ReadDocument => ({
  record: recordOf(name, { layout: 'esf-2014-2020', ...facts }),
  text: `text of ${name}`,
});

function list(name: string, lines: readonly string[]): ListRows {
  const header =
    'Operation code;Operation name;Beneficiary name;Operation start date;Total eligible expenditure (EUR)';
  const { tables, problem } = readTable(name, new TextEncoder().encode([header, ...lines].join('\n')));
  if (tables?.[0] === undefined) throw new Error(problem?.reasonEn);
  return tables[0];
}

const DOORS = { projectNumber: 'AB-1001', title: 'Open doors', owner: 'Northern college' };
const PAGES = [
  page('doors.txt', { ...DOORS, totalBudget: 9_500 }),
  page('doors-again.txt', DOORS),
  page('bridges.txt', { title: 'Bridges', owner: 'Harbour town', start: '2018-05-14' }),
  page('alone.txt', { title: 'Alone', owner: "O'Brien" }),
];
/** Rows that pages and the other list tell of, too; rows alike; rows without any names. */
const LISTS = [
  list('first.csv', [
    'AB-1001;Open doors;Northern college;2016-04-13;1000.50',
    'AB-1002;Second chance;Eastern college;2016-05-14;2000.25',
    'AB-1002;Second chance;Eastern college;2016-05-14;2000.25',
    ';;;2016-05-14;7.25',
  ]),
  list('later.csv', [
    'AB-1001;Open doors;Northern college;2016-04-13;1500.50',
    'AB-1003;Bridges;Harbour town;2018-05-14;9.25',
    ';;;2016-05-14;7.25',
  ]),
  list('third.csv', ['AB-1004;Third;Western college;2019-05-14;3.50']),
];

const written = ({ gone, batches }: Change): TableChange => ({
  gone,
  rows: [...batches].flatMap(({ appends }) => appends),
});

it('Pages and lists that come and go, in any order, leave the tables as one load of what is there does', async () => {
  const steps = fc.array(fc.tuple(fc.subarray(PAGES), fc.subarray(LISTS)), { minLength: 2, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const changes = new ProjectChanges();
      for (const [pages, lists] of all) await loadChanges(grown, [written(changes.to(pages, lists))]);
      const [pages, lists] = all.at(-1) ?? [[], []];
      await loadChanges(whole, [written(new ProjectChanges().to(pages.toReversed(), lists))]);
      expect(await tableContents(grown)).toEqual(await tableContents(whole));
    }),
    { numRuns: 12 },
  );
});

const by = (origin: string, rest: Omit<Correction, 'origin' | 'on'>): Correction => ({
  origin,
  on: '2026-11-30',
  ...rest,
});
const CORRECTIONS = [
  by('doors.txt', { field: 'totalBudget', value: 8_000, currency: 'SEK' }),
  by('doors-again.txt', { field: 'totalBudget', value: 7_000, currency: 'SEK' }),
  by('doors-again.txt', { field: 'plannedParticipants', value: 40 }),
  // Of another project from then on, and of the same as a row.
  by('doors-again.txt', { field: 'projectNumber', value: 'AB-2001' }),
  by('alone.txt', { field: 'projectNumber', value: 'AB-1002' }),
  by('bridges.txt', { field: 'start', value: '2018-05-20' }),
  by('doors.txt', { field: 'title', value: 'Open door' }),
  by('doors.txt', { field: 'owner', value: 'North college' }),
  by('list first.csv#row=2', { field: 'title', value: 'Opened doors' }),
  by('list first.csv#row=2', { field: 'totalBudget', value: 12.5, currency: 'EUR' }),
  by('list later.csv#row=3', { field: 'title', value: 'Alone' }),
];

it('Corrections that are made and taken back leave the tables as one load of what is there does', async () => {
  const pages = PAGES.map((each) => ({ ...each, origin: each.record.document }));
  const lists = ['first.csv', 'later.csv'].flatMap((name, at) => {
    const rows = LISTS[at];
    return rows === undefined ? [] : [{ name, rows }];
  });
  const made = new Map<string, ListRows>();
  const corrected = (all: readonly Correction[], keep: boolean): ListRows[] =>
    lists.map(({ name, rows }) => {
      const own = ofList(all, `list ${name}`);
      const key = JSON.stringify([name, own]);
      const now = (keep ? made.get(key) : undefined) ?? correctedRows(rows, name, `list ${name}`, own);
      made.set(key, now);
      return now;
    });
  const steps = fc.array(fc.tuple(fc.subarray(pages), fc.subarray(CORRECTIONS), fc.boolean()), {
    minLength: 2,
    maxLength: 4,
  });
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const changes = new ProjectChanges();
      for (const [some, corrections, withLists] of all) {
        const documents = some.map(correcting(corrections));
        await loadChanges(grown, [
          written(changes.to(documents, withLists ? corrected(corrections, true) : [])),
        ]);
      }
      const [some, corrections, withLists] = all.at(-1) ?? [[], [], false];
      const documents = some.map((each) => ({ ...each })).map(correcting(corrections));
      // Each row as a document of its own is what the way of lists must come to.
      const rows = (withLists ? corrected(corrections, false) : []).flatMap(({ count, document }) =>
        Array.from({ length: count }, (_, row) => document(row)),
      );
      await loadRecords(whole, [...documents, ...rows]);
      expect(await tableContents(grown)).toEqual(await tableContents(whole));
    }),
    { numRuns: 10 },
  );
}, 120_000);

it('Changes that were kept one by one fill empty tables with what the last of them led to', async () => {
  const changes = new ProjectChanges();
  const kept = [
    written(changes.to(PAGES.slice(0, 1), [])),
    written(changes.to(PAGES, LISTS.slice(0, 1))),
    written(changes.to(PAGES.slice(1), LISTS.slice(0, 2))),
  ];
  await loadChanges(grown, kept);
  await loadChanges(whole, [written(new ProjectChanges().to(PAGES.slice(1), LISTS.slice(0, 2)))]);
  expect(await tableContents(grown)).toEqual(await tableContents(whole));
});

it('One page more is written with the row of a list that it tells of, too, and with no other', () => {
  const changes = new ProjectChanges();
  const [doors, , ...others] = PAGES;
  written(changes.to(others, LISTS.slice(0, 1)));
  const { gone, total, batches } = changes.to([...others, doors ?? page('', {})], LISTS.slice(0, 1));
  const sent = [...batches].flatMap(({ appends }) =>
    appends.map(({ stream }) => new TextDecoder().decode(stream)),
  );
  expect(total).toBe(1);
  expect(gone).toEqual(['first.csv#row=2']);
  expect(sent.join()).toContain('first.csv#row=2');
  for (const name of ['bridges.txt', 'alone.txt', 'first.csv#row=3']) expect(sent.join()).not.toContain(name);
});
