import { describe, expect, it } from 'vitest';
import { sql } from '../../src/measures/sql.ts';
import { EngineFailure } from '../../src/warehouse/engine-failure.ts';
import { openNodeEngine } from '../../src/warehouse/node-engine.ts';
import { startWarehouse, type Start, type StartSources } from '../../src/warehouse/start.ts';
import { referenceFiles, seedDocuments } from '../questions/seed-warehouse.ts';

const working: StartSources = {
  readDataset: async () => seedDocuments(),
  readReference: async () => referenceFiles,
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

  it('says that the dataset is missing before it says anything of the engine, and closes what it opened', async () => {
    let closed = false;
    const { last } = await start({
      ...working,
      readDataset: () => Promise.reject(new Error('404')),
      openEngine: async () => {
        const engine = await openNodeEngine();
        return { ...engine, close: async () => void (closed = true) };
      },
    });
    expect(last).toEqual({
      status: 'failed',
      step: 'dataset',
      reason: 'dataset-missing',
      detail: 'Error: 404',
    });
    await expect.poll(() => closed).toBe(true);
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
