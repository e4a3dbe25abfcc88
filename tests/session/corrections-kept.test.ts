import { beforeEach, expect, it, vi } from 'vitest';
import type { Correction } from '../../src/projects/corrections.ts';
import { correct, openCorrections, takeBack } from '../../src/session/correct.ts';
import { useCorrections } from '../../src/session/corrections-store.ts';
import { here } from '../../src/session/here.ts';

const storage = vi.hoisted(() => {
  const kept = new Map<string, { origin: string; field: string }>();
  return { kept, full: false, reading: (): Promise<void> => Promise.resolve() };
});
vi.mock('../../src/session/here.ts', () => ({ here: { database: {} } }));
vi.mock('../../src/session/tabs.ts', () => ({ tellTabs: () => undefined }));
vi.mock('../../src/keeping/keep-corrections.ts', () => ({
  keptCorrections: async () => {
    const found = [...storage.kept.values()];
    await storage.reading();
    return found;
  },
  keepCorrections: (_: unknown, all: readonly { origin: string; field: string }[]) => {
    if (storage.full) return Promise.reject(new Error('no room'));
    for (const each of all) storage.kept.set(`${each.origin} ${each.field}`, each);
    return Promise.resolve();
  },
  forgetCorrection: (_: unknown, { origin, field }: { origin: string; field: string }) =>
    Promise.resolve(storage.kept.delete(`${origin} ${field}`)),
}));

const correction = (field: Correction['field'], value: string): Correction => ({
  origin: 'page',
  field,
  value,
  on: '2026-11-30',
});
const fields = (): string[] => useCorrections.getState().corrections.map(({ field }) => field);

/** Hears from another tab that something was kept. */
async function hear(): Promise<void> {
  if (here.database !== null) await openCorrections(here.database);
}

const nothing = (): void => undefined;

beforeEach(() => {
  storage.kept.clear();
  Object.assign(storage, { full: false, reading: () => Promise.resolve() });
  useCorrections.setState({ corrections: [], unkept: false });
});

it('A correction for which there is no room holds as long as the page, whatever another tab keeps', async () => {
  storage.full = true;
  await correct([correction('title', 'En väg')]);
  expect(useCorrections.getState().unkept).toBe(true);
  storage.kept.set('page owner', correction('owner', 'Lunds kommun'));
  await hear();
  expect(fields()).toEqual(['owner', 'title']);
  await takeBack([{ origin: 'page', field: 'title' }]);
  await hear();
  expect(fields()).toEqual(['owner']);
});

it('What is corrected and taken back while another tab is heard of stays so', async () => {
  await correct([correction('owner', 'Lunds kommun')]);
  let goOn: () => void = nothing;
  storage.reading = () => new Promise((resolve) => (goOn = resolve));
  const hearing = hear();
  await correct([correction('title', 'En väg')]);
  await takeBack([{ origin: 'page', field: 'owner' }]);
  storage.reading = () => Promise.resolve();
  goOn();
  await hearing;
  expect(fields()).toEqual(['title']);
});

it('Corrections stand in one order, whichever was made first', async () => {
  await correct([correction('title', 'En väg')]);
  await correct([correction('owner', 'Lunds kommun')]);
  expect(fields()).toEqual(['owner', 'title']);
});
