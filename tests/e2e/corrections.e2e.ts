import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp } from './app.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const PROJECT = '#/project?document=001_a3e7966aabba5128.txt';
const LIST = ['Operation name;Beneficiary name;Total cost (EUR)', 'Open doors;Northern college;1000,50'].join(
  '\n',
);

const plain = (text: string | null): string => (text ?? '').replaceAll('\u00a0', ' ');
const fact = (page: Page, name: RegExp) => page.locator('.fact-row').filter({ hasText: name });

/** Opens the dialog of a fact, writes a value and saves it. */
async function correct(page: Page, button: string, value: string): Promise<void> {
  const begin = page.getByRole('button', { name: 'Rätta uppgifter' });
  await page.getByRole('button', { name: /^(?:Rätta uppgifter|Klar med rättningar)$/ }).waitFor();
  if ((await begin.count()) > 0) await begin.click();
  await page.getByRole('button', { name: button }).click();
  await page.getByRole('dialog').getByLabel('Rätt uppgift').fill(value);
  await page.getByRole('button', { name: 'Spara rättelsen' }).click();
}

describe('a value that is put right by hand', () => {
  it('is shown as such beside the document’s own, counts everywhere, survives, and can be taken back', async () => {
    const visit = await app.open({ hash: PROJECT });
    const { page } = visit;
    await page.getByRole('heading', { level: 1 }).waitFor();
    await correct(page, 'Rätta Total projektbudget', 'mycket');
    await page.getByText('Det går inte att läsa som ett belopp.').waitFor();
    await page.getByRole('dialog').getByLabel('Rätt uppgift').fill('10 000 000 kr');
    await page.getByRole('button', { name: 'Spara rättelsen' }).click();
    await page.getByRole('button', { name: 'Klar med rättningar' }).click();
    await expect
      .poll(async () => plain(await fact(page, /Total projektbudget/).textContent()))
      .toMatch(/10 000 000 kr.*rättad för hand \d{4}-\d\d-\d\d; i dokumentet: 9 249 253 kr, rad \d+/);
    expect(plain(await page.locator('.project-findings').textContent())).toContain(
      'I dokumentet står 9 249 253 kr',
    );
    // What rests on it is worked out anew.
    expect(plain(await fact(page, /ESF-andel/).textContent())).toContain('43,42 %');
    await correct(page, 'Fyll i Faktiska deltagare', '80');
    await expect
      .poll(() => page.locator('.correct-row').filter({ hasText: 'Faktiska' }).textContent())
      .toContain('80');

    const other = await page.context().newPage();
    await other.goto(`${app.url}#/data`);
    await other.getByText('2 uppgifter rättade för hand').first().waitFor();
    expect(await other.locator('.quality-grid').getByText('rättad för hand').count()).toBe(2);
    await other.goto(`${app.url}${PROJECT}`);
    await other.getByRole('button', { name: 'Rätta uppgifter' }).click();
    await other.getByRole('button', { name: 'Rätta Total projektbudget' }).click();
    await other.getByRole('button', { name: 'Ta tillbaka rättelsen' }).click();
    await expect
      .poll(async () =>
        plain(await other.locator('.correct-row').filter({ hasText: 'Total projektbudget' }).textContent()),
      )
      .toContain('9 249 253 kr');
    // The first tab hears of it.
    await page.getByRole('button', { name: 'Klar med rättningar' }).click();
    await expect
      .poll(async () => plain(await fact(page, /Total projektbudget/).textContent()))
      .toContain('9 249 253 kr');
    expect(visit.complaints).toEqual([]);
    await visit.close();
  }, 120_000);

  it('holds for a row of a list, too, and after a reload', async () => {
    const visit = await app.open({ hash: '#/data' });
    const { page } = visit;
    await page.locator('.data-table').first().waitFor();
    const file = { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText('6 av 6 projekt i urvalet').waitFor({ state: 'attached' });
    await page.goto(`${app.url}#/project?document=${encodeURIComponent('list.csv#row=2')}`);
    await correct(page, 'Rätta Total projektbudget', '2 000 kr');
    await page.getByText('Dokumentets belopp står i EUR').waitFor();
    await page.getByRole('dialog').getByLabel('Rätt uppgift').fill('2 000');
    await page.getByRole('button', { name: 'Spara rättelsen' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.reload();
    await expect
      .poll(async () => plain(await fact(page, /Total projektbudget/).textContent()))
      .toMatch(/2 000 EUR.*i dokumentet: 1 000,50 EUR, listans rad 2/);
    await visit.close();
  });
});
