import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { sql } from '../../src/measures/sql.ts';
import { AREA_NAMES } from '../../src/warehouse/area-names.ts';
import { ALL_CELLS } from '../../src/warehouse/cells.ts';
import type { Coordinator } from '../../src/warehouse/coordinator.ts';
import type { Foretold } from '../../src/warehouse/engine-to-come.ts';
import { EngineFailure } from '../../src/warehouse/engine-failure.ts';
import { loadRecords } from '../../src/warehouse/load-records.ts';
import { openNodeEngine } from '../../src/warehouse/node-engine.ts';
import type { PageColumns } from '../../src/warehouse/page-columns.ts';
import { query } from '../../src/warehouse/query.ts';
import { keyOf } from '../../src/warehouse/shipped-answers.ts';
import { startWarehouse, type Start, type StartSources } from '../../src/warehouse/start.ts';
import { recordOf, referenceFiles, seedDocuments } from '../questions/seed-warehouse.ts';

const working: StartSources = {
  readDataset: async () => new Map(),
  loadDocuments: (engine) => loadRecords(engine, seedDocuments()),
  readReference: async () => referenceFiles,
  untilQuiet: async () => undefined,
  openEngine: async (onProgress) => {
    const engine = await openNodeEngine();
    onProgress(5, 10);
    return engine;
  },
};

async function start(sources: StartSources): Promise<{ told: Start[]; last: Start }> {
  const told: Start[] = [];
  await startWarehouse(sources, (state) => told.push(state));
  return { told, last: told.at(-1) ?? { status: 'idle' } };
}

const known = query('known', v.object({ n: v.number() }), sql`SELECT 1 AS n`);
const unknown = query('unknown', v.object({ n: v.number() }), sql`SELECT count(*) AS n FROM projects`);
const withAnswers: StartSources = {
  ...working,
  readDataset: async () => new Map([[keyOf(known.sql), [{ n: 42 }]]]),
};
const nothing = (): void => undefined;
const never = new Promise<never>(() => undefined);

/** The coordinator as soon as it can be asked. */
function early(sources: StartSources): Promise<Coordinator> {
  return new Promise((resolve) => {
    void startWarehouse(sources, (state) => {
      if (state.status === 'loading' && state.coordinator) resolve(state.coordinator);
    });
  });
}
const silent = () => Promise.reject(new EngineFailure('timeout', 'silence'));

describe('starting the warehouse', () => {
  it('goes step by step and ends with every project in its table', async () => {
    const { told, last } = await start(working);
    const steps = told.map((state) => (state.status === 'loading' ? state.step : state.status));
    expect([...new Set(steps)]).toEqual(['dataset', 'engine', 'schema', 'reference', 'records', 'ready']);
    if (last.status !== 'ready') throw new Error(`ended in ${last.status}`);
    expect(await last.engine.query(sql`SELECT count(*) AS n FROM projects`)).toEqual([{ n: 5 }]);
    await last.engine.close();
  });

  it.each([
    ['no-webassembly', new EngineFailure('no-webassembly', 'turned off')],
    ['worker-blocked', new EngineFailure('worker-blocked', 'policy')],
    ['timeout', new EngineFailure('timeout', 'silence')],
    ['other', new Error('something else')],
  ] as const)('tells %s from other failures, and keeps the error’s own words', async (reason, error) => {
    const { last } = await start({ ...working, openEngine: () => Promise.reject(error) });
    expect(last).toEqual({ status: 'failed', step: 'engine', reason, detail: String(error) });
  });

  it('says that the dataset is missing and opens no engine for it', async () => {
    let opened = false;
    const { last } = await start({
      ...working,
      readDataset: () => Promise.reject(new Error('404')),
      openEngine: async () => {
        opened = true;
        return openNodeEngine();
      },
    });
    expect(last).toEqual({
      status: 'failed',
      step: 'dataset',
      reason: 'dataset-missing',
      detail: 'Error: 404',
    });
    expect(opened).toBe(false);
  });

  it('fills the tables with what was added while the engine started', async () => {
    let documents = seedDocuments();
    const added = { record: recordOf('sjatte.txt', { title: 'Den sjätte' }), text: 'Den sjätte' };
    const { last } = await start({
      ...working,
      loadDocuments: (engine) => loadRecords(engine, documents),
      openEngine: async () => {
        documents = [...documents, added];
        return openNodeEngine();
      },
    });
    if (last.status !== 'ready') throw new Error(`it is ${last.status}`);
    expect(await last.coordinator.ask(unknown)).toEqual([{ n: 6 }]);
  });

  it('closes the engine it opened when what comes after fails', async () => {
    let closed = false;
    await start({
      ...working,
      readReference: () => Promise.reject(new Error('connection lost')),
      openEngine: async () => {
        const engine = await openNodeEngine();
        return { ...engine, close: async () => void (closed = true) };
      },
    });
    await expect.poll(() => closed).toBe(true);
  });

  describe('with answers that came with the data', () => {
    it('gives these before the engine stands', async () => {
      const coordinator = await early({ ...withAnswers, openEngine: () => never });
      expect(await coordinator.ask(known)).toEqual([{ n: 42 }]);
    });

    it('starts the engine at once for a question that is not among them', async () => {
      const coordinator = await early({ ...withAnswers, untilQuiet: () => never });
      expect(await coordinator.ask(unknown)).toEqual([{ n: 5 }]);
    });

    it('refuses what waits for an engine that fails, and still gives these', async () => {
      const coordinator = await early({ ...withAnswers, openEngine: silent });
      await expect(coordinator.ask(unknown)).rejects.toThrow('silence');
      expect(await coordinator.ask(known)).toEqual([{ n: 42 }]);
    });

    it('asks the engine itself once the data have changed', async () => {
      const coordinator = await early(withAnswers);
      coordinator.forget();
      expect(await coordinator.ask(known)).toEqual([{ n: 1 }]);
    });
  });

  describe('with a file that says what its cells are before its rows come', () => {
    const cells: PageColumns = new Map([['n', { type: 'numbers', values: Float64Array.of(7) }]]);
    const n = query('n', v.object({ n: v.number() }), sql`SELECT count(*) AS n FROM cells`, undefined, {
      cells: ALL_CELLS,
      rows: ({ all }) => [{ n: all.numbers('n').reduce((sum, each) => sum + each, 0) }],
    });
    const foretold: Foretold = new Map<string, PageColumns>([
      [keyOf(ALL_CELLS), cells],
      [keyOf(AREA_NAMES), new Map()],
    ]);

    /** The coordinator once the file's cells are told, and what the file does next. */
    async function told() {
      let letIn = nothing;
      let takeBack = nothing;
      const refused = new Promise<boolean>((resolve) => (letIn = () => resolve(false)));
      const coordinator = await early({
        ...working,
        loadFile: (_, { onForetold }) => {
          onForetold(foretold);
          takeBack = () => onForetold(null);
          return refused;
        },
      });
      expect(await coordinator.ask(n)).toEqual([{ n: 7 }]);
      return { coordinator, letIn, takeBack };
    }

    it('answers from them at once, and all else when the tables are filled', async () => {
      const { coordinator, letIn } = await told();
      const plain = coordinator.ask(unknown);
      const waited = new Promise((resolve) => setTimeout(() => resolve('nothing yet'), 50));
      expect(await Promise.race([plain, waited])).toBe('nothing yet');
      letIn();
      expect(await plain).toEqual([{ n: 5 }]);
    });

    it('answers from what the tables hold once these have changed', async () => {
      const { coordinator, letIn } = await told();
      letIn();
      await coordinator.ask(unknown);
      coordinator.forget();
      expect(await coordinator.ask(n)).toEqual([{ n: 5 }]);
    });

    it('answers from what the tables hold once they are taken back', async () => {
      const { coordinator, letIn, takeBack } = await told();
      takeBack();
      coordinator.forget();
      const again = coordinator.ask(n);
      letIn();
      expect(await again).toEqual([{ n: 5 }]);
    });
  });

  it('can be tried again after a failure', async () => {
    let tries = 0;
    const flaky: StartSources = {
      ...working,
      readReference: async () => {
        tries += 1;
        if (tries === 1) throw new Error('connection lost');
        return referenceFiles;
      },
    };
    expect((await start(flaky)).last).toMatchObject({ status: 'failed', step: 'reference', reason: 'other' });
    const { last } = await start(flaky);
    expect(last.status).toBe('ready');
    if (last.status === 'ready') await last.engine.close();
  });
});
