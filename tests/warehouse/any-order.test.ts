import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { ReadDocument } from '../../src/projects/project.ts';
import { readDocument } from '../../src/records/read-document.ts';
import { isRejection } from '../../src/records/record.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { loadRecords } from '../../src/warehouse/load-records.ts';
import { openWith, recordOf, seedDocuments } from '../questions/seed-warehouse.ts';
import { tableContents } from './table-contents.ts';

let grown: Engine;
let whole: Engine;
beforeAll(async () => {
  [grown, whole] = [await openWith([]), await openWith([])];
});
afterAll(() => Promise.all([grown.close(), whole.close()]));

function twin(name: string): ReadDocument {
  const text = readFileSync(join(import.meta.dirname, '../fixtures/twins', name), 'utf8');
  const record = readDocument(name, text);
  if (isRejection(record)) throw new Error(record.reasonEn);
  return { record, text };
}

const plain = (name: string, facts: Parameters<typeof recordOf>[1]): ReadDocument => ({
  record: recordOf(name, facts),
  text: `text of ${name}`,
});

/** Projects of one page, of two and of three; a page that ties two others together; one without its text. */
const DOCUMENTS: readonly ReadDocument[] = [
  ...seedDocuments(),
  twin('bank.txt'),
  twin('bank-again.txt'),
  twin('kohesio.txt'),
  plain('number.txt', { projectNumber: '2020/00001', title: 'A', start: '2020-01-01', totalBudget: 1 }),
  plain('journal.txt', { journalNumber: '2020-00002', title: 'B', owner: 'O', esfSupport: 2 }),
  plain('both.txt', { projectNumber: '2020/00001', journalNumber: '2020-00002', totalBudget: 3 }),
  { record: recordOf('textless.txt', { title: 'C', owner: "O'Brien" }), text: '' },
];

it('Any order of additions and removals leaves the tables as one load of the same documents does', async () => {
  const steps = fc.array(fc.subarray([...DOCUMENTS]), { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(steps, fc.infiniteStream(fc.nat()), async (subsets, numbers) => {
      let documents: readonly ReadDocument[] = [];
      for (const subset of subsets) {
        // Some stay, some go, some come, in any order.
        const stay = documents.filter(() => (numbers.next().value ?? 0) % 4 !== 0);
        documents = [
          ...new Set([...stay, ...subset.toSorted(() => ((numbers.next().value ?? 0) % 2) - 0.5)]),
        ];
        await loadRecords(grown, documents);
      }
      await loadRecords(whole, []);
      await loadRecords(whole, documents.toReversed());
      expect(await tableContents(grown)).toEqual(await tableContents(whole));
    }),
    { numRuns: 6 },
  );
});

it('One document more sends the engine its own rows and no others', async () => {
  const [first, ...rest] = DOCUMENTS;
  if (first === undefined) throw new Error('no documents');
  await loadRecords(grown, rest);
  const transact = vi.spyOn(grown, 'transact');
  await loadRecords(grown, DOCUMENTS);
  let sent = '';
  for await (const step of transact.mock.lastCall?.[0] ?? [])
    if ('stream' in step) sent += new TextDecoder().decode(step.stream);
  transact.mockRestore();
  expect(sent).toContain(first.record.document);
  for (const { record } of rest) expect(sent).not.toContain(record.document);
});
