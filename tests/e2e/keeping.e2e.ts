import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madePage } from '../fixtures/pages-made.ts';
import { type App, startApp } from './app.ts';
import { begun, busy, drop, expectWhole, listed, noEngine, openAgain, said, stored } from './kept.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

describe('what a visitor adds', () => {
  it('is there after the page is closed, and once where it was added twice', async () => {
    const visit = await app.open({ hash: '#/data' });
    await visit.page.locator('.data-table').first().waitFor();
    await drop(visit.page, 1, 3);
    await visit.page.getByText('8 av 8 projekt i urvalet').waitFor({ state: 'attached' });
    await drop(visit.page, 1, 2);
    await visit.page.getByText('2 av 2 filer togs inte med').waitFor();
    const context = visit.page.context();
    await visit.page.close();
    const again = await context.newPage();
    await again.goto(`${app.url}#/projects`);
    await again.getByText('8 av 8 projekt i urvalet').waitFor({ state: 'attached' });
    await again.getByRole('row', { name: /Vägen fram 3/ }).waitFor();
    const { names, contents } = await stored(again);
    expect([names.toSorted(), contents]).toEqual([['sida-1.txt', 'sida-2.txt', 'sida-3.txt'], 3]);
    await again.goto(`${app.url}#/data`);
    await again.getByRole('button', { name: 'Radera allt' }).click();
    await again.getByRole('button', { name: 'Radera', exact: true }).click();
    await again.getByText('Inget är sparat.').waitFor();
    await again.getByText('5 av 5 projekt i urvalet').waitFor({ state: 'attached' });
    expect(await stored(again)).toEqual({ names: [], hashes: [], contents: 0, readers: [] });
    expect(visit.complaints).toEqual([]);
    await visit.close();
  }, 120_000);
});

/** The button of a list's columns, and what it opens. */
const columnsOf = (page: Page, list: string) =>
  page
    .getByRole('region', { name: 'Listor över insatser' })
    .getByRole('row')
    .filter({ hasText: list })
    .getByRole('button');
const mappingOf = (page: Page, list: string) => page.getByRole('region', { name: `Så läses ${list}` });

// As many as in an evening’s work with KILLS=20 FILES=2000.
const KILLS = Number(process.env['KILLS'] ?? 4);
const FILES = Number(process.env['FILES'] ?? 260);

describe('when something goes wrong while files are added', () => {
  it('reads each list again by its own answers, which can be taken back, though another has the same form', async () => {
    const visit = await app.open({ hash: '#/data' });
    const { page } = visit;
    await page.locator('.data-table').first().waitFor();
    for (const name of ['first', 'other'])
      await page.evaluate((owner) => {
        const dataTransfer = new DataTransfer();
        const text = `Beneficiary name;Operation name;Total eligible expenditure\n${owner};Doors;2000.50`;
        dataTransfer.items.add(new File([text], `${owner}.csv`));
        dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
      }, name);
    await expect.poll(() => columnsOf(page, 'other.csv').textContent()).toContain('Svara');
    for (const [name, currency] of [
      ['first', 'EUR'],
      ['other', 'SEK'],
    ] as const) {
      await columnsOf(page, `${name}.csv`).click();
      await mappingOf(page, `${name}.csv`).getByLabel(`alla belopp står i ${currency}`).check();
      await page.getByRole('button', { name: 'Läs listan så' }).click();
      await expect.poll(() => mappingOf(page, `${name}.csv`).textContent()).toContain(currency);
    }
    const again = await page.context().newPage();
    await again.goto(`${app.url}#/data`);
    await columnsOf(again, 'first.csv').click();
    await expect.poll(() => mappingOf(again, 'first.csv').textContent()).toContain('2\u00a0000,50\u00a0EUR');
    await again.getByRole('button', { name: 'Ta tillbaka svaren' }).click();
    await mappingOf(again, 'first.csv').getByLabel('alla belopp står i SEK').waitFor();
    await visit.close();
  });

  it(
    'keeps what it said was kept, and nothing twice, wherever the page is killed',
    async () => {
      const visit = await app.open({ hash: '#/data', block: noEngine });
      const context = visit.page.context();
      let { page } = visit;
      await page.getByText('Databasen i webbläsaren kunde inte starta').waitFor();
      let last = 0;
      for (let kill = 0; kill < KILLS; kill += 1) {
        // The same pages again and again: those that were kept before are not read into anything twice.
        await drop(page, 1, FILES);
        await begun(page);
        const until = last + Math.random() * (FILES - last);
        await expect
          .poll(async () => (await busy(page)) === 0 || ((await said(page)) ?? 0) >= until, {
            interval: 5,
            timeout: 20_000 + 30 * FILES,
          })
          .toBe(true);
        last = Math.max(last, (await said(page)) ?? 0);
        if (kill % 2 === 0) await page.close({ runBeforeUnload: false });
        else {
          const devtools = await context.newCDPSession(page);
          void devtools.send('Page.crash').catch(() => undefined);
          await page.waitForEvent('crash');
          await page.close();
        }
        page = await openAgain(app, context);
        await expectWhole(page, last);
      }
      await drop(page, 1, FILES);
      await begun(page);
      await expect.poll(() => busy(page), { timeout: 60_000 + 30 * FILES }).toBe(0);
      await expectWhole(page, FILES);
      const names = await listed(page);
      expect([names.length, new Set(names).size]).toEqual([FILES, FILES]);
      await visit.close();
    },
    240_000 + 30 * KILLS * FILES,
  );

  it('goes on when the worker that reads dies, and leaves out the file that it was busy with', async () => {
    const visit = await app.open({ hash: '#/data', block: noEngine });
    const { page } = visit;
    await page.getByText('Databasen i webbläsaren kunde inte starta').waitFor();
    // A reader ends itself, and tells nobody, when it is given one of these: a later one where it was not yet listening.
    page.on('worker', (worker) => {
      const dying = `self.addEventListener('message', ({ data }) => {
        if (/^sida-(150|250|350|399)/.test(data?.name)) self.close();
      })`;
      void worker.evaluate(dying).catch(() => undefined);
    });
    await drop(page, 1, 400);
    await expect.poll(() => busy(page), { timeout: 60_000 }).toBeGreaterThan(0);
    await expect.poll(() => busy(page), { timeout: 60_000 }).toBe(0);
    // The notice names the first few and counts all.
    const told = await page.getByText(/av 400 filer togs inte med/).textContent();
    const left = Number(/^\d+/.exec(told ?? '')?.[0]);
    expect(left).toBeGreaterThan(0);
    await expectWhole(page, 400 - left);
    expect(await listed(page)).toHaveLength(400 - left);
    await visit.close();
  }, 120_000);

  it('loses nothing and has nothing twice when two tabs add at once, and both show the same', async () => {
    const visit = await app.open({ hash: '#/data', block: noEngine });
    const context = visit.page.context();
    const [one, other] = [visit.page, await openAgain(app, context)];
    await one.getByText('Databasen i webbläsaren kunde inte starta').waitFor();
    await Promise.all([drop(one, 1, 90), drop(other, 40, 90)]);
    for (const page of [one, other])
      await expect.poll(async () => (await listed(page)).length, { timeout: 60_000 }).toBe(129);
    expect((await listed(one)).toSorted()).toEqual((await listed(other)).toSorted());
    await expectWhole(one, 129);
    await visit.close();
  }, 120_000);

  it('says which files found no room, and still shows them', async () => {
    const visit = await app.open({ hash: '#/data', block: noEngine });
    const { page } = visit;
    await page.getByText('Databasen i webbläsaren kunde inte starta').waitFor();
    const devtools = await page.context().newCDPSession(page);
    const { origin } = new URL(app.url);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await drop(page, 1, 3);
    await page.getByText('3 filer är inte sparade').waitFor();
    await page.getByText('Webbläsaren har inte plats för fler.').waitFor();
    expect(await listed(page)).toHaveLength(3);
    expect((await stored(page)).names).toEqual([]);
    await visit.close();
  });

  it('reads anew what another version of the page has read, and keeps the files as they are', async () => {
    const visit = await app.open({ hash: '#/data', block: noEngine });
    const { page } = visit;
    await page.getByText('Databasen i webbläsaren kunde inte starta').waitFor();
    await drop(page, 1, 3);
    await expect.poll(async () => (await listed(page)).length).toBe(3);
    const before = await stored(page);
    // One read by an older version, one whose reading is in another form, one whose reading was never written.
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open('utfall');
          opening.addEventListener('success', () => {
            const transaction = opening.result.transaction('readings', 'readwrite');
            const readings = transaction.objectStore('readings');
            readings.put({ reader: 'older', documents: [] }, 1);
            readings.put('something else', 2);
            readings.delete(3);
            transaction.addEventListener('complete', () => {
              opening.result.close();
              resolve(null);
            });
          });
        }),
    );
    const again = await openAgain(app, page.context());
    await expect.poll(() => listed(again)).toEqual(['Vägen fram 1', 'Vägen fram 2', 'Vägen fram 3']);
    await expect.poll(() => stored(again)).toEqual(before);
    await visit.close();
  });

  it('leaves what a newer version has kept, and says that nothing is kept here', async () => {
    const visit = await app.open({ hash: '#/help', block: noEngine });
    const { page } = visit;
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open('utfall', 1_000_000);
          opening.addEventListener('success', () => {
            opening.result.close();
            resolve(null);
          });
        }),
    );
    const again = await openAgain(app, page.context());
    await again.getByText('En nyare version av sidan').first().waitFor();
    await drop(again, 1, 2);
    await again.getByText('2 filer är inte sparade').waitFor();
    expect(await listed(again)).toHaveLength(2);
    await visit.close();
  });

  it('does without where the browser has no storage at all', async () => {
    const visit = await app.open({
      hash: '#/data',
      block: noEngine,
      before:
        'delete globalThis.indexedDB; delete globalThis.caches; delete Navigator.prototype.storage; delete globalThis.BroadcastChannel; Date.now = () => -1e15;',
    });
    const { page } = visit;
    await page.getByText('Databasen i webbläsaren kunde inte starta').waitFor();
    await drop(page, 1, 2);
    await page.getByText('2 filer är inte sparade').waitFor();
    await page.getByText('tillåter inte att sidan sparar något').first().waitFor();
    expect(await listed(page)).toHaveLength(2);
    await visit.close();
  });
});

/** What the first version of the storage was, with a page that another reader read; runs before the page's own scripts. */
const FIRST_VERSION = `{
  const bytes = new TextEncoder().encode(${JSON.stringify(madePage(1))});
  const opening = indexedDB.open('utfall', 1);
  opening.onupgradeneeded = () => {
    const files = opening.result.createObjectStore('files', { autoIncrement: true });
    files.createIndex('hash', 'hash', { unique: true });
    files.add({ hash: 'of before', name: 'sida-1.txt', size: bytes.length, added: 0 }, 1);
    opening.result.createObjectStore('contents').put(bytes, 1);
    opening.result.createObjectStore('readings').put({ reader: 'of before', documents: [{ text: 'x' }] }, 1);
  };
  opening.onsuccess = () => opening.result.close();
  opening.onerror = (event) => event.preventDefault();
}`;

it('What the first version of the page kept is there, read anew, and can be corrected from then on', async () => {
  const visit = await app.open({ hash: '#/project?document=sida-1.txt', before: FIRST_VERSION });
  const { page } = visit;
  await page.getByRole('button', { name: 'Rätta uppgifter' }).click();
  await page.getByRole('button', { name: 'Rätta Total projektbudget' }).click();
  await page.getByRole('dialog').getByLabel('Rätt uppgift').fill('3 000 000 kr');
  await page.getByRole('button', { name: 'Spara rättelsen' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.reload();
  await page.getByText('rättad för hand').first().waitFor();
  const { names, contents, readers } = await stored(page);
  expect([names, contents, readers.length]).toEqual([['sida-1.txt'], 1, 1]);
  expect(readers).not.toContain('of before');
  expect(visit.complaints).toEqual([]);
  await visit.close();
}, 120_000);
