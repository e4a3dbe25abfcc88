import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp, type Visit } from './app.ts';
import { clippedAt } from './clipped.ts';
import { longerText } from './longer-text.ts';
import { SCREENS } from './screens.ts';

const folder = mkdtempSync(join(tmpdir(), 'utfall-longer-'));
let app: App;
let visit: Visit;

beforeAll(async () => {
  await build({ logLevel: 'error', plugins: [longerText()], build: { outDir: folder, emptyOutDir: true } });
  app = await startApp({ folder });
  visit = await app.open();
  await visit.page.locator('.slice-count b').waitFor();
});
afterAll(async () => {
  await visit.close();
  await app.close();
  rmSync(folder, { recursive: true });
});

const SIZES = [
  [1440, 1000],
  // A page of that width at twice its size.
  [720, 500],
  [390, 844],
] as const;

describe('words that are two fifths longer', () => {
  it('are what the page says', async () => {
    await visit.page.getByRole('heading', { name: 'Översiktttt' }).waitFor();
  });

  it.each(Object.entries(SCREENS))('are not cut and do not lie on each other: %s', async (_, screen) => {
    expect(await clippedAt(visit.page, screen, SIZES)).toEqual([]);
  });
});
