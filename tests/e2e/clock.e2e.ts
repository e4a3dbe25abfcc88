import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type App, startApp } from './app.ts';
import { begun, busy, drop, expectWhole, listed, noEngine, openAgain, said } from './kept.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const YEAR_MS = 366 * 24 * 3_600_000;

/** Lets the clock of a page or a worker stand where it is set to; runs before the page's own scripts. */
const CLOCK = `{
  const Own = Date;
  const now = () => Number(globalThis.localStorage?.clock ?? globalThis.clock ?? Own.now());
  globalThis.Date = new Proxy(Own, {
    construct: (_, given) => (given.length === 0 ? new Own(now()) : new Own(...given)),
    get: (_, name) => (name === 'now' ? now : Own[name]),
  });
}`;

/** Sets the clock of all pages of the visitor, and of the workers of this one. */
async function setClock(page: Page, at: number): Promise<void> {
  await page.evaluate((clock) => localStorage.setItem('clock', String(clock)), at);
  page.removeAllListeners('worker');
  page.on(
    'worker',
    (worker) => void worker.evaluate(`globalThis.clock = ${at}; ${CLOCK}`).catch(() => undefined),
  );
  for (const worker of page.workers())
    await worker.evaluate(`globalThis.clock = ${at}`).catch(() => undefined);
}

it('A page keeps what it said was kept, and nothing twice, though the clock jumps by a year, ahead and back', async () => {
  const visit = await app.open({ hash: '#/data', block: noEngine, before: CLOCK });
  const context = visit.page.context();
  let { page } = visit;
  await page.getByText('Databasen i webbläsaren kunde inte starta').waitFor();
  const now = Date.UTC(2026, 5, 1);
  let files = 0;
  // Each import begins at one time and ends at another, and the page is closed and opened again at a third.
  for (const [begins, ends, opened] of [
    [now, now + YEAR_MS, now - YEAR_MS],
    [now - YEAR_MS, now - 2 * YEAR_MS, now],
  ] as const) {
    await setClock(page, begins);
    // Some of the pages of the import before, and 130 others.
    const from = Math.max(1, files - 29);
    files += 130;
    await drop(page, from, 1 + files - from);
    await begun(page);
    await expect.poll(async () => (await busy(page)) === 0 || (await said(page)) !== null).toBe(true);
    const kept = (await said(page)) ?? 0;
    await setClock(page, ends);
    await expectWhole(page, kept);
    await expect.poll(() => busy(page)).toBe(0);
    await expectWhole(page, files);
    await setClock(page, opened);
    await page.close();
    page = await openAgain(app, context);
    await expectWhole(page, files);
    await expect.poll(async () => (await listed(page)).length).toBe(files);
    expect(new Set(await listed(page)).size).toBe(files);
  }
  // Two tabs at the same moment, for which the clock stands still.
  const other = await openAgain(app, context);
  await Promise.all([drop(page, files - 29, 60), drop(other, files + 11, 60)]);
  for (const each of [page, other])
    await expect.poll(async () => (await listed(each)).length).toBe(files + 70);
  await expectWhole(page, files + 70);
  await visit.close();
}, 120_000);
