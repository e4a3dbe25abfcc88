import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madePage } from '../fixtures/pages-made.ts';
import { madePdf, scannedPdf } from '../fixtures/pdf-made.ts';
import { type App, startApp, type Visit } from './app.ts';

// One visit for all: each test goes on from the one before.
let app: App;
let visit: Visit;
let page: Page;

beforeAll(async () => {
  app = await startApp();
  visit = await app.open({ hash: '#/data' });
  page = visit.page;
  await page.locator('.data-table').first().waitFor();
});
afterAll(async () => {
  await visit.close();
  await app.close();
});

const fixture = (name: string): Buffer => readFileSync(join(import.meta.dirname, '../fixtures', name));
const file = (name: string, content: Buffer | string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: typeof content === 'string' ? Buffer.from(content) : content,
});
const add = async (...files: ReturnType<typeof file>[]): Promise<void> => {
  await page.locator('input[type=file]').setInputFiles(files);
};
const results = () => page.getByRole('region', { name: 'Senast tillagt' });
const result = (name: string) =>
  results()
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) });
const slice = (n: number) => page.getByText(`${n} av ${n} projekt i urvalet`);

const HEADER =
  'Operation name;Beneficiary name;Operation start date;Operation end date;Total eligible expenditure (EUR)';
const ambiguous = [
  HEADER,
  'Open doors;Northern college;03/04/2016;05/06/2017;1.000,50',
  'Second chance;Eastern college;02/03/2016;01/02/2018;2.000,50',
].join('\n');

describe('bringing data in', () => {
  it('makes a project of each row of a list, with its row as evidence and euro never among kronor', async () => {
    const before = await page
      .getByText(/projekt i urvalet/)
      .first()
      .textContent();
    const had = Number(/^(\d+)/.exec(before ?? '')?.[1]);
    await add(file('list.csv', ambiguous));
    await slice(had + 2).waitFor({ state: 'attached' });
    await expect.poll(() => result('list.csv').textContent()).toContain('en fråga väntar');
    await page.goto(`${app.url}#/project?document=${encodeURIComponent('list.csv#row=2')}`);
    await page.getByRole('heading', { name: 'Open doors', level: 1 }).waitFor();
    const budget = page.getByRole('button', { name: /Total projektbudget/ });
    expect((await budget.textContent())?.replaceAll('\u00a0', ' ')).toContain('1 000,50 EUR');
    expect(await budget.textContent()).toContain('listans rad 2');
    await budget.click();
    await expect
      .poll(() => page.locator('.text-mark[data-active=true]').allTextContents())
      .toEqual(['1.000,50']);
    expect(await page.locator('.document-lines').textContent()).toContain('Beneficiary name: ');
    await page.goto(`${app.url}#/`);
    await expect
      .poll(async () => (await page.locator('.kpi-notes').textContent())?.replaceAll('\u00a0', ' '))
      .toContain('EUR: 2 projekt, total kostnad 3 001 EUR');
    await page.goto(`${app.url}#/data`);
  });

  it('asks what the list does not say, shows what each answer makes of it, and remembers it for that form', async () => {
    await result('list.csv').getByRole('button').click();
    const asked = page.getByRole('group', { name: /Står dag eller månad först i ”Operation start date”/ });
    expect(await asked.textContent()).toContain('”03/04/2016” blir 2016-04-03');
    expect(await asked.textContent()).toContain('”03/04/2016” blir 2016-03-04');
    await asked.getByLabel(/blir 2016-04-03/).check();
    const ends = page.getByRole('group', { name: /Operation end date/ });
    if ((await ends.count()) > 0) await ends.getByLabel(/2017-06-05/).check();
    await page.getByRole('button', { name: 'Läs listan så' }).click();
    await expect.poll(() => result('list.csv').textContent()).not.toContain('en fråga väntar');
    await add(
      file('next-year.csv', ambiguous.replace('Open doors', 'Open gates').replace('1.000,50', '9.000,50')),
    );
    await expect.poll(() => result('next-year.csv').textContent()).toContain('Läst');
    expect(await result('next-year.csv').textContent()).not.toContain('en fråga väntar');
  });

  it('reads an archive file by file, and one bad file stops nothing', async () => {
    const page1 = fixture('twins/bank.txt');
    const packed = zipSync({
      'pages/bank.txt': new Uint8Array(page1),
      'pages/empty.txt': strToU8(''),
      '../../<img onerror=alert(1)>.txt': strToU8('nothing of a project'),
      'lists/=cmd.csv': strToU8(ambiguous.replaceAll('Open', 'Wide')),
      'inner.zip': strToU8('PK'),
    });
    await add(
      file('all.zip', Buffer.from(packed)),
      file('scan.pdf', Buffer.from(scannedPdf())),
      file('sida.pdf', Buffer.from(madePdf(madePage(7)))),
      file('broken.xlsx', 'PK\u0003\u0004 broken'),
      file('again.txt', page1),
    );
    await expect.poll(() => results().getByRole('row').count()).toBe(10);
    expect(await result('all.zip/pages/bank.txt').textContent()).toMatch(/Läst/);
    expect(await result('all.zip/pages/empty.txt').textContent()).toContain('är tom');
    // The name stands first in the row, and the reason does not say it again.
    expect((await result('all.zip/pages/empty.txt').textContent())?.split('empty.txt')).toHaveLength(2);
    expect(await result('all.zip/../../<img onerror=alert(1)>.txt').textContent()).toContain('Togs inte med');
    expect(await result('all.zip/lists/=cmd.csv').textContent()).toContain('Läst');
    expect(await result('all.zip/inner.zip').textContent()).toContain('Packa upp det');
    expect(await result('scan.pdf').textContent()).toContain('textigenkänning');
    expect(await result('sida.pdf').textContent()).toMatch(/Läst/);
    expect(await result('broken.xlsx').textContent()).toContain('skadad');
    expect(await result('again.txt').textContent()).toContain('finns redan här som all.zip/pages/bank.txt');
    expect(visit.outside).toEqual([]);
  });

  it('takes pasted rows of a spreadsheet', async () => {
    await page.getByRole('button', { name: 'Klistra in text' }).click();
    await page
      .getByLabel(/Text från en projektsida/)
      .fill(ambiguous.replaceAll(';', '\t').replaceAll('Second', 'Third'));
    await page.getByRole('button', { name: 'Läs texten' }).click();
    await expect.poll(() => result('inklistrat 1.csv').textContent()).toContain('2');
  });

  it('reads thousands of files with a page of results at a time, and stops when asked', async () => {
    const text = fixture('twins/kohesio.txt').toString('utf8');
    const many = Object.fromEntries(
      Array.from({ length: 6_000 }, (_, at) => [`p/${at}.txt`, strToU8(`${text}\nNo ${at}`)]),
    );
    await add(file('many.zip', Buffer.from(zipSync(many, { level: 1 }))));
    await page.getByRole('button', { name: 'Pausa' }).click();
    await page.getByText(/^Pausad: /).waitFor();
    const shown = () => page.locator('.import-results .muted').first().textContent();
    await page.getByRole('button', { name: 'Fortsätt' }).click();
    await expect.poll(shown).toMatch(/\d+ filer/);
    await page.getByRole('button', { name: 'Avbryt' }).click();
    await page.getByRole('button', { name: 'Avbryt' }).waitFor({ state: 'detached' });
    expect(await results().getByRole('row').count()).toBeLessThanOrEqual(51);
    expect(visit.complaints).toEqual([]);
  });
});
