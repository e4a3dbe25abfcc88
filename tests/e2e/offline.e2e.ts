import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madePage } from '../fixtures/pages-made.ts';
import { type App, startApp, type Visit } from './app.ts';

let app: App;
let folder: string;
let visit: Visit;

beforeAll(async () => {
  // A copy, since one test puts a newer build in its place.
  folder = await mkdtemp(join(tmpdir(), 'utfall-built-'));
  await cp('dist', folder, { recursive: true });
  app = await startApp({ folder });
  visit = await app.open({ hash: '#/help', offline: true });
  await ready(visit.page);
});
afterAll(async () => {
  await visit.close();
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

/** Resolves when all files of the build are here. */
const ready = (page: Page) =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state !== 'activated')
      await new Promise((done) => active?.addEventListener('statechange', done));
  });

/** Puts a newer file of the build in the place of one. */
async function renew(name: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(folder, name), 'utf8');
  await writeFile(join(folder, name), text.replace(from, to));
}

describe('without a network', () => {
  it('the second visit works: figures, questions of the engine, and a file that is added and kept', async () => {
    const { page } = visit;
    const context = page.context();
    await context.setOffline(true);
    await page.goto(`${app.url}?from=a+shortcut#/data`);
    await page.getByText('5 av 5 projekt i urvalet').waitFor({ state: 'attached' });
    await page.locator('.data-table').first().waitFor();
    await page
      .locator('input[type=file]')
      .setInputFiles([{ name: 'sida.txt', mimeType: 'text/plain', buffer: Buffer.from(madePage(1)) }]);
    await page.getByText('6 av 6 projekt i urvalet').waitFor({ state: 'attached' });
    await page.reload();
    await page.getByText('6 av 6 projekt i urvalet').waitFor({ state: 'attached' });
    for (const screen of ['overview', 'projects', 'compare', 'explore', 'help']) {
      await page.evaluate((name) => (window.location.hash = `#/${name}`), screen);
      await page.locator('main [aria-busy=true]').first().waitFor({ state: 'detached' });
      await page.locator('main > *').last().waitFor();
    }
    await context.setOffline(false);
    expect(visit.complaints).toEqual([]);
    expect(visit.outside).toEqual([]);
  });

  it('is told to the browser, so that the page can be installed', async () => {
    const devtools = await visit.page.context().newCDPSession(visit.page);
    const { errors, data } = await devtools.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    expect(data).toContain('"icons/icon-512.png"');
  });
});

describe('a newer build', () => {
  it('waits for the visitor’s consent, and none of its files is seen before', async () => {
    const { page } = visit;
    await renew(
      'index.html',
      '<title>Utfall</title>',
      '<title>Utfall</title><meta name="build" content="newer">',
    );
    await renew('service-worker.js', '{"mark":"', '{"mark":"newer');
    const isNewer = () => page.locator('meta[name=build]').count();
    await page.goto(`${app.url}#/help`);
    await page.reload();
    const update = page.getByRole('button', { name: 'Uppdatera' });
    await update.waitFor();
    expect(await isNewer()).toBe(0);
    await page.reload();
    await update.waitFor();
    expect(await isNewer()).toBe(0);
    const other = await page.context().newPage();
    await other.goto(`${app.url}#/help`);
    await update.click();
    await expect.poll(isNewer).toBe(1);
    await expect.poll(() => other.locator('meta[name=build]').count()).toBe(1);
    expect(
      await page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('utfall-'))),
    ).toHaveLength(1);
    await other.getByText('En ny version av Utfall finns').waitFor({ state: 'detached' });
  });
});
