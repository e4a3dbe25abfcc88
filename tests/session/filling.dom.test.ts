import { describe, expect, it, vi } from 'vitest';
import type { KeptList } from '../../src/session/kept-list.ts';
import { Coordinator } from '../../src/warehouse/coordinator.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { useWarehouse } from '../../src/session/warehouse-store.ts';

const brought = vi.hoisted(() => {
  const lists: KeptList[] = [];
  const written: string[] = [];
  return { lists, written, making: false, release: (): void => undefined };
});

vi.mock('../../src/session/kept-documents.ts', () => ({
  broughtDocuments: () => [],
  broughtLists: () => [...brought.lists],
  markOfBrought: () => null,
  openKept: () => Promise.resolve(),
  here: { database: null },
}));
vi.mock('../../src/session/shipped-data.ts', () => ({}));
vi.mock('../../src/session/make-rows.ts', () => ({
  restRows: () => undefined,
  makeRows: () =>
    new Promise((resolve) => {
      brought.making = true;
      brought.release = () => resolve({ gone: null, rows: [] });
    }),
}));
vi.mock('../../src/warehouse/load-projects-file.ts', () => ({
  loadProjectsFile: () => {
    brought.written.push('a file of projects');
    return Promise.resolve({ seed: 1, projects: 1 });
  },
}));
vi.mock('../../src/warehouse/load-records.ts', () => ({
  loadRecords: () => Promise.resolve(brought.written.push('documents alone')),
  loadChanges: () => Promise.resolve(brought.written.push('a list')),
}));

const list: KeptList = {
  name: 'list.csv',
  from: new Blob([]),
  mapping: {},
  readings: [],
  marks: new Float64Array(),
  operations: 1,
  fingerprint: '1',
};

const engine: Engine = {
  query: () => Promise.resolve([]),
  transact: () => Promise.resolve(),
  close: () => Promise.resolve(),
};

describe('the tables', () => {
  it('are about what is here last, though the rows of a list that is removed meanwhile take longer', async () => {
    useWarehouse.setState({ start: { status: 'ready', engine, coordinator: new Coordinator(engine) } });
    brought.lists.push(list);
    const slow = useWarehouse.getState().refill();
    await vi.waitFor(() => expect(brought.making).toBe(true));
    brought.lists.pop();
    const quick = useWarehouse.getState().refill();
    const whatever = new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
    await Promise.race([quick, whatever]);
    brought.release();
    await Promise.all([slow, quick]);
    expect(brought.written).toEqual(['a list', 'documents alone']);
  });

  it('hold the projects of a file alone that is opened while the rows of a list are made', async () => {
    useWarehouse.setState({ start: { status: 'ready', engine, coordinator: new Coordinator(engine) } });
    brought.written.length = 0;
    brought.making = false;
    brought.lists.push(list);
    const slow = useWarehouse.getState().refill();
    await vi.waitFor(() => expect(brought.making).toBe(true));
    const file = new File([], 'made.arrow');
    file.stream = () => new ReadableStream();
    const opening = useWarehouse.getState().openFile(file);
    const whatever = new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
    await Promise.race([opening, whatever]);
    brought.release();
    await Promise.all([slow, opening]);
    expect(brought.written).toEqual(['a list', 'a file of projects']);
    expect(useWarehouse.getState().synthetic).toMatchObject({ name: 'made.arrow' });
  });
});
