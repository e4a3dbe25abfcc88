import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madePage } from '../fixtures/pages-made.ts';
import { type App, startApp } from './app.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

/** Drops files, which the browser makes itself. */
async function drop(page: Page, files: readonly (readonly [name: string, text: string])[]): Promise<void> {
  await page.evaluate((named) => {
    const dataTransfer = new DataTransfer();
    for (const [name = '', text = ''] of named) dataTransfer.items.add(new File([text], name));
    dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
  }, files);
}

/** Carries out `change` on an object store, and waits until it lies on the disk. */
async function changeStore(page: Page, database: string, store: string, change: string): Promise<unknown> {
  return page.evaluate(
    `new Promise((resolve, reject) => {
      const opening = indexedDB.open('${database}');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const transaction = opening.result.transaction('${store}', 'readwrite');
        const request = (${change})(transaction.objectStore('${store}'));
        transaction.oncomplete = () => { opening.result.close(); resolve(request?.result ?? null); };
      };
    })`,
  );
}

/** What the kept answers, or rows, were made of; null while there are none. */
const keptMark = async (page: Page, store: 'answers' | 'heads'): Promise<unknown> => {
  const all = await page.evaluate(
    'indexedDB.databases().then((each) => each.map(({ name }) => name).join())',
  );
  if (!String(all).includes('utfall-made')) return null;
  const key = store === 'answers' ? 'first' : 'rows';
  const kept = await changeStore(page, 'utfall-made', store, `(kept) => kept.get('${key}')`);
  return typeof kept === 'object' && kept !== null && 'fingerprint' in kept ? kept.fingerprint : null;
};

const counted = (page: Page, projects: number) =>
  page.getByText(`${projects} av ${projects} projekt i urvalet`).waitFor({ state: 'attached' });

const cost = (shown: Page) => shown.getByRole('row', { name: /Open doors/ }).textContent();

const DOORS =
  'Beneficiary name;Operation name;Total eligible expenditure\nNorthern college;Open doors;2000.50';

/** Has the first worker that makes rows die silently when it is told what to make. */
const KILL_FIRST = `{
  let first = true;
  window.rowsWorkers = 0;
  window.Worker = class extends Worker {
    constructor(url, options) {
      super(url, options);
      if (!String(url).includes('rows-worker')) return;
      window.rowsWorkers += 1;
      if (first) this.postMessage = () => this.terminate();
      first = false;
    }
  };
}`;

describe('what is opened again', () => {
  it('shows its figures before the engine comes, and never those of something else', async () => {
    let engineComes = true;
    const visit = await app.open({
      hash: '#/',
      block: (url) => !engineComes && url.includes('duckdb'),
    });
    const { page } = visit;
    await counted(page, 5);
    await drop(
      page,
      [1, 2, 3].map((at) => [`sida-${at}.txt`, madePage(at)] as const),
    );
    await counted(page, 8);
    await expect.poll(() => keptMark(page, 'answers')).not.toBeNull();
    const ofEight = await keptMark(page, 'answers');
    const context = page.context();
    const open = async (): Promise<Page> => {
      const again = await context.newPage();
      await again.goto(`${app.url}#/`);
      return again;
    };
    engineComes = false;
    const again = await open();
    await counted(again, 8);
    await expect.poll(() => again.locator('main [aria-busy=true]').count()).toBe(0);
    // Another document: what was answered is about something else, and is not shown.
    await changeStore(again, 'utfall', 'files', '(files) => files.delete(3)');
    const fewer = await open();
    await fewer.getByText('Databasen i webbläsaren kunde inte starta').waitFor();
    expect(await fewer.getByText(/projekt i urvalet/).count()).toBe(0);
    engineComes = true;
    const right = await open();
    await counted(right, 7);
    await expect.poll(async () => (await keptMark(right, 'answers')) !== ofEight).toBe(true);
    // Answers that another version of the page has made are not shown either.
    await changeStore(
      right,
      'utfall-made',
      'answers',
      `(all) => { all.get('first').onsuccess = ({ target }) => all.put({ ...target.result, fingerprint: 'of another version' }, 'first'); }`,
    );
    engineComes = false;
    const other = await open();
    await other.getByText('Databasen i webbläsaren kunde inte starta').waitFor();
    expect(await other.getByText(/projekt i urvalet/).count()).toBe(0);
    await visit.close();
  }, 120_000);

  it('is not read or made anew where nothing has changed, and follows the answers that a list is read by', async () => {
    const visit = await app.open({ hash: '#/data', before: KILL_FIRST });
    const { page } = visit;
    await counted(page, 5);
    await drop(page, [['doors.csv', DOORS]]);
    await counted(page, 6);
    // The worker that made the rows was killed, and another has made them.
    expect(await page.evaluate('window.rowsWorkers')).toBe(2);
    await expect.poll(() => keptMark(page, 'heads')).not.toBeNull();
    const first = await keptMark(page, 'heads');
    const again = await page.context().newPage();
    const workers: string[] = [];
    again.on('worker', (worker) => workers.push(worker.url()));
    await again.goto(`${app.url}#/projects`);
    await counted(again, 6);
    await expect.poll(() => cost(again)).toContain('Open doors');
    expect(await cost(again)).not.toContain('2 001');
    expect(workers.filter((url) => /(?:read|rows)-worker/.test(url))).toEqual([]);
    // What is answered in one tab is seen in the other, and by whoever comes later.
    await page.getByRole('region', { name: 'Listor över insatser' }).getByRole('button').click();
    await page
      .getByRole('region', { name: 'Så läses doors.csv' })
      .getByLabel('alla belopp står i SEK')
      .check();
    await page.getByRole('button', { name: 'Läs listan så' }).click();
    await expect.poll(() => cost(again)).toMatch(/2(?:\s|,)0/u);
    await expect.poll(async () => (await keptMark(page, 'heads')) !== first).toBe(true);
    const later = await page.context().newPage();
    await later.goto(`${app.url}#/projects`);
    await expect.poll(() => cost(later)).toMatch(/2(?:\s|,)0/u);
    expect(await later.evaluate('navigator.locks.query().then(({ held }) => held.length)')).toBeGreaterThan(
      0,
    );
    await visit.close();
  }, 120_000);
});
