import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { madePage } from '../fixtures/pages-made.ts';
import { type App, heldEngine, startApp, type Visit } from './app.ts';

let app: App;
let visit: Visit | undefined;

beforeAll(async () => {
  app = await startApp();
});
afterEach(async () => {
  await visit?.close();
});
afterAll(async () => {
  await app.close();
});

const PAGE = madePage(1, 'Vägen fram');

interface Dropped {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const file = (name: string, content: string | Buffer): Dropped => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.isBuffer(content) ? content : Buffer.from(content),
});

async function add(page: Page, files: Dropped[]): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(files);
}

describe('documents that a visitor adds', () => {
  it('are read here and join the others in every figure', async () => {
    visit = await app.open({ hash: '#/data' });
    const { page } = visit;
    await page.getByText('5 av 5 projekt i urvalet').waitFor({ state: 'attached' });
    await add(page, [file('vagen-fram.txt', PAGE)]);
    await page.getByText('6 av 6 projekt i urvalet').waitFor({ state: 'attached' });
    await page.getByRole('link', { name: 'Projekt', exact: true }).click();
    await page.getByRole('row', { name: /Vägen fram/ }).waitFor();
    expect(visit.outside).toEqual([]);
  });

  it('end what is shown of fewer projects, when they come before the database stands', async () => {
    const { hold, letCome } = heldEngine();
    visit = await app.open({ hold });
    const { page } = visit;
    await page.getByText('5 av 5 projekt i urvalet').waitFor({ state: 'attached' });
    // What is said from when the new file is there; each screen has a bar of its own.
    await page.evaluate(`globalThis.counts = new Set();
      new MutationObserver(() => {
        const said = document.querySelector('.slice-count')?.textContent;
        if (said === '' || counts.size > 0) counts.add(said);
      }).observe(document.body, { subtree: true, childList: true, characterData: true });`);
    await page.evaluate(`{
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([${JSON.stringify(PAGE)}], 'vagen-fram.txt'));
      dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
    }`);
    await expect.poll(() => page.locator('.slice-count').textContent()).toBe('');
    await page.getByRole('link', { name: 'Översikt' }).click();
    await page.locator('main [aria-busy=true]').first().waitFor();
    expect(await page.locator('.kpi-coverage').count()).toBe(0);
    letCome();
    await page.getByText('6 av 6 projekt i urvalet').waitFor({ state: 'attached' });
    expect(await page.evaluate('[...counts]')).toEqual(['', '6 av 6 projekt']);
  });

  it('join the projects that come with the page when these can be fetched only later', async () => {
    let lost = true;
    visit = await app.open({ block: (url) => lost && url.includes('dataset') });
    const { page } = visit;
    const again = page.getByRole('button', { name: 'Försök igen' });
    await again.waitFor();
    await page.evaluate(`{
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([${JSON.stringify(PAGE)}], 'vagen-fram.txt'));
      dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
    }`);
    await page.getByText('Vägen fram').first().waitFor();
    lost = false;
    await again.click();
    await page.getByText('6 av 6 projekt i urvalet').waitFor({ state: 'attached' });
  });

  it('lose nothing but themselves when they cannot be read, and say file and remedy', async () => {
    visit = await app.open({ hash: '#/data' });
    const { page } = visit;
    await page.getByText('5 av 5 projekt i urvalet').waitFor({ state: 'attached' });
    await add(page, [
      file('tom.txt', ''),
      file('recept.txt', 'Vispa grädden.\nHäll i sockret.\n'),
      file('bild.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0, 0, 1, 2, 3, 0, 0, 0])),
      file(
        'trasig.txt',
        Buffer.concat([Buffer.from('Projektnummer:\n2022/'), Buffer.from([0xc3, 0x28, 0xff, 0xfe])]),
      ),
      file('vagen-fram.txt', PAGE),
    ]);
    await page.getByText('6 av 6 projekt i urvalet').waitFor({ state: 'attached' });
    const notice = page.getByRole('alert');
    const words = (await notice.textContent()) ?? '';
    for (const name of ['tom.txt', 'recept.txt', 'bild.jpg', 'trasig.txt']) expect(words).toContain(name);
    expect(words).toContain('4 av 5 filer togs inte med');
  });

  it('may be 50 MB of text without the page standing still', async () => {
    visit = await app.open({ hash: '#/data' });
    const { page } = visit;
    await page.getByText('5 av 5 projekt i urvalet').waitFor({ state: 'attached' });
    await page.locator('input[type=file]').waitFor({ state: 'attached' });
    // The browser makes the file itself; handing 50 MB over would only test the test.
    await page.evaluate(() => {
      const input = document.querySelector('input[type=file]');
      if (!(input instanceof HTMLInputElement)) throw new Error('no file input');
      const transfer = new DataTransfer();
      transfer.items.add(new File(['ord '.repeat(13_000_000)], 'stor.txt'));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    const notice = page.getByRole('alert');
    await notice.waitFor({ timeout: 30_000 });
    expect(await notice.textContent()).toContain('stor.txt');
  });
});

describe('when the database cannot start', () => {
  const cases = [
    { why: 'its file does not come', block: (url: string) => url.endsWith('.wasm') },
    { why: 'the browser has no WebAssembly', before: 'delete globalThis.WebAssembly' },
    {
      why: 'the worker is blocked',
      before: 'globalThis.Worker = class { constructor() { throw new Error("blocked"); } }',
    },
  ];
  for (const { why, ...options } of cases) {
    it(`because ${why}, the page says so and still shows the projects’ facts`, async () => {
      visit = await app.open(options);
      const { page } = visit;
      await page.getByText('Databasen i webbläsaren kunde inte starta').waitFor({ timeout: 45_000 });
      await page.getByRole('row', { name: /GåGåGå/ }).waitFor();
      expect(
        ((await page.getByRole('row', { name: /GåGåGå/ }).textContent()) ?? '').replaceAll('\u00a0', ' '),
      ).toContain('1 826 480');
      await page.getByRole('button', { name: 'Försök igen' }).waitFor();
      // Nothing offers to narrow what can no longer be asked.
      await page.getByText('Diagram, jämförelser och urval behöver databasen.').waitFor();
      expect(await page.getByRole('figure').count()).toBe(0);
      expect(await page.locator('.chip button:enabled').count()).toBe(0);
      expect(await page.locator('.chip button:disabled').count()).toBeGreaterThan(0);
    });
  }

  it('starts after all when it is asked to try again', async () => {
    let blocked = true;
    visit = await app.open({ block: (url) => blocked && url.endsWith('.wasm') });
    const { page } = visit;
    await page.getByText('Databasen i webbläsaren kunde inte starta').waitFor({ timeout: 45_000 });
    blocked = false;
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await page.getByText('5 av 5 projekt i urvalet').waitFor({ state: 'attached' });
  });
});

describe('a database that dies in the middle of a question', () => {
  it('is started anew, and the slice and its figures are the same', async () => {
    visit = await app.open({ hash: '#/overview?v=1&region=Sydsverige' });
    const { page } = visit;
    const figures = () => page.locator('.kpis').innerText();
    await page.locator('.kpi-coverage').first().waitFor();
    await page.locator('.start-progress').waitFor({ state: 'detached' });
    const before = await figures();
    const [engine] = page.workers();
    if (!engine) throw new Error('the page has no worker');
    // A worker that closes itself tells nobody, as one that the browser kills for want of memory.
    await engine.evaluate('setTimeout(() => self.close(), 0)');
    await page.getByRole('button', { name: /^Fas/ }).first().click();
    await page.getByRole('checkbox', { name: /genomförande/ }).click();
    await expect.poll(() => page.locator('.slice-count').innerText(), { timeout: 30_000 }).toMatch(/^2/);
    expect(page.url()).toContain('region=Sydsverige');
    expect(page.url()).toContain('phase=implementation');
    await page.goBack();
    await expect.poll(figures).toBe(before);
    expect(page.workers()).toHaveLength(1);
    expect(page.workers()[0]).not.toBe(engine);
  });
});
