import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { strFromU8, unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import type { Page } from 'playwright-core';
import readSheets from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './access.ts';
import { type App, startApp, type Visit } from './app.ts';

let app: App;
let visit: Visit;

beforeAll(async () => {
  app = await startApp();
  visit = await app.open({ lang: 'sv', hash: '#/projects?v=1&region=Sydsverige' });
  await visit.page.locator('.projects-table').waitFor({ timeout: 90_000 });
  await visit.page.getByRole('button', { name: 'Exportera' }).click();
});
afterAll(async () => {
  await visit.close();
  await app.close();
});

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Exportera' });

async function save(page: Page, form: RegExp): Promise<{ name: string; bytes: Buffer }> {
  await dialog(page).getByRole('radio', { name: form }).check();
  const coming = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: 'Spara filen' }).click();
  const file = await coming;
  const name = file.suggestedFilename();
  await dialog(page).getByText(`${name} är sparad.`).waitFor();
  return { name, bytes: readFileSync(await file.path()) };
}

const CONTACTS = /[a-z]@[a-z]+\.|Kontaktperson|contact_/;

describe('the dialog that exports the projects of a slice', () => {
  it('says what is exported and leaves contact details out, with nothing for axe to find', async () => {
    const { page } = visit;
    await dialog(page).getByText('region Sydsverige').waitFor();
    expect(await dialog(page).innerText()).toContain('4 projekt: region Sydsverige.');
    expect(await dialog(page).getByRole('checkbox', { name: 'Ta med kontaktuppgifter' }).isChecked()).toBe(
      false,
    );
    expect(await violations(page)).toEqual([]);
  });

  it('gives a CSV with a text about it', async () => {
    const { name, bytes } = await save(visit.page, /^CSV för svenska Excel/);
    expect(name).toMatch(/^esf_projekt_csv-excel_region-sydsverige_\d{4}-\d\d-\d\d\.zip$/);
    const [csv = '', about = ''] = Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
    expect(csv.trim().split('\r\n')).toHaveLength(5);
    expect(csv).toContain('En väg in');
    expect(csv + about).not.toMatch(CONTACTS);
    expect(about).toContain('Urval: region Sydsverige');
    expect(about).toContain('Källa: 4 projektdokument, ESF-rådet och Leader');
    expect(about).toContain(`Länk: ${visit.page.url()}`);
    expect(about).toContain('Vad kolumnerna betyder');
  });

  it('gives an Excel file and a Parquet file of the same projects', async () => {
    const excel = await readSheets(Readable.from((await save(visit.page, /^Excelfil/)).bytes));
    expect(excel.map(({ sheet }) => sheet)).toEqual(['Tabell', 'Om tabellen']);
    const parquet = await save(visit.page, /^Parquet/);
    const rows = await parquetReadObjects({ file: new Uint8Array(parquet.bytes).buffer });
    expect(rows.map((row) => String(row['title']))).toEqual(excel[0]?.data.slice(1).map((row) => row[1]));
    expect(JSON.stringify([excel, rows])).not.toMatch(CONTACTS);
  });

  it('holds contact details once they are asked for, and says so in the file', async () => {
    const { page } = visit;
    await dialog(page).getByRole('checkbox', { name: 'Ta med kontaktuppgifter' }).check();
    const { bytes } = await save(page, /^JSON/);
    expect(bytes.toString()).toContain('"contact_email"');
    expect(bytes.toString()).toContain('Filen innehåller personuppgifter');
  });

  it('closes on Esc, gives the focus back, and has forgotten that contact details were asked for', async () => {
    const { page } = visit;
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    const button = page.getByRole('button', { name: 'Exportera' });
    expect(await button.evaluate((each) => each === document.activeElement)).toBe(true);
    await button.click();
    expect(await dialog(page).getByRole('checkbox').isChecked()).toBe(false);
    await page.keyboard.press('Escape');
  });

  it('says why a file could not be made', async () => {
    const { page } = visit;
    await page.getByRole('button', { name: 'Exportera' }).click();
    const { outside } = visit;
    await page.context().route(/table-worker/, (route) => route.abort());
    await dialog(page).getByRole('button', { name: 'Spara filen' }).click();
    await dialog(page)
      .getByText(/Filen kunde inte göras: .+\. Försök igen/)
      .waitFor();
    await page.context().unroute(/table-worker/);
    await page.keyboard.press('Escape');
    expect(outside).toEqual([]);
  });
});

describe('the comparison of two slices', () => {
  it('is exported as a table with both sides, their difference and what to bear in mind', async () => {
    const { page } = visit;
    await page.evaluate(() => (window.location.hash = '#/compare?v=1&mode=slices'));
    await page.locator('.slices-table').waitFor();
    await page.getByRole('button', { name: 'Exportera' }).click();
    await dialog(page)
      .getByRole('radio', { name: /^Jämförelsen/ })
      .check();
    const [table, notes] = await readSheets(Readable.from((await save(page, /^Excelfil/)).bytes));
    const line = table?.data.find(([measure]) => String(measure).startsWith('Total kostnad ('));
    expect(line?.slice(1, 4)).toEqual(['kr', 263_116, 20_399_193]);
    expect(line?.slice(4, 10)).toEqual([20_136_077, null, 1, 1, 4, 4]);
    // What has no median is told value by value, as on the screen.
    const few = table?.data.find(([measure]) => String(measure).startsWith('Kostnad per planerad'));
    expect(String(few?.at(-1)).replaceAll('\u00a0', ' ')).toContain(
      'Enskilda värden i B: 35 694 kr; 92 493 kr.',
    );
    expect(notes?.data.find(([term]) => term === 'Urval')?.[1]).toContain('2007–2013');
  });

  it('gives the projects of either side', async () => {
    const { page } = visit;
    await dialog(page)
      .getByRole('radio', { name: /^Projekten i A/ })
      .check();
    const { bytes } = await save(page, /^JSON/);
    expect(bytes.toString()).toContain('Förprojektering AME Svalöv');
    expect(bytes.toString()).not.toContain('En väg in');
    await page.keyboard.press('Escape');
  });
});

describe('projects side by side', () => {
  it('are exported, and no others', async () => {
    const { page } = visit;
    const hash = '#/compare?v=1&project=002_d42481e773482837.txt&project=004_c042f5676e2fdc40.txt';
    await page.evaluate((there) => (window.location.hash = there), hash);
    await page.locator('.compare-table').waitFor();
    await page.getByRole('button', { name: 'Exportera' }).click();
    const { bytes } = await save(page, /^CSV UTF-8/);
    const [csv = ''] = Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
    expect(csv.match(/00\d_[0-9a-f]+\.txt,/g)).toEqual([
      '002_d42481e773482837.txt,',
      '004_c042f5676e2fdc40.txt,',
    ]);
  });

  it('ask nothing of anywhere else', () => {
    expect(visit.outside).toEqual([]);
  });
});
