import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

const twin = (name: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: readFileSync(join(import.meta.dirname, '../fixtures/twins', name)),
});

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

  it('holds beside a page’s Kohesio twin, counts in its slice alone, and gives way to another currency with a word', async () => {
    const visit = await app.open({ hash: '#/data' });
    const { page } = visit;
    await page.locator('.data-table').first().waitFor();
    // The mirror alone first: its amounts are in euro, and what is put right of them, too.
    await page.locator('input[type=file]').setInputFiles([twin('kohesio.txt')]);
    await page.getByText('6 av 6 projekt i urvalet').waitFor({ state: 'attached' });
    await visit.go('#/project?document=kohesio.txt');
    await correct(page, 'Rätta Total projektbudget', '200 000');
    await expect
      .poll(async () =>
        plain(await page.locator('.correct-row').filter({ hasText: 'Total projektbudget' }).textContent()),
      )
      .toContain('200 000 EUR');
    await visit.go('#/data');
    await page.locator('input[type=file]').setInputFiles([twin('bank.txt')]);
    await page.getByRole('rowheader', { name: 'bank.txt' }).first().waitFor();
    await page.getByText('6 av 6 projekt i urvalet').waitFor({ state: 'attached' });
    await visit.go('#/project?document=bank.txt');
    await expect
      .poll(async () => plain(await fact(page, /Total projektbudget/).textContent()))
      .toContain('2 000 000 kr');
    await page
      .getByText(
        'Rättelsen av ”Total projektbudget” i kohesio.txt används inte: projektets uppgift är ur bank.txt.',
      )
      .waitFor();
    await correct(page, 'Rätta Slut', '2021-08-31');
    await page.getByRole('button', { name: 'Klar med rättningar' }).click();
    await expect
      .poll(async () => plain(await fact(page, /Slut/).first().textContent()))
      .toMatch(/2021-08-31.*rättad för hand/);
    // Nothing differs any more, since the page was put right.
    expect(await page.locator('.project-findings').getByText('2021-02-28').count()).toBe(1);

    await visit.go('#/data');
    await page.getByText('1 uppgift rättad för hand').waitFor();
    await visit.go('#/data?fund=EAFRD');
    await page.locator('.quality-grid').waitFor();
    await expect.poll(() => page.getByText(/rättad(?:e)? för hand$/).count()).toBe(0);

    await visit.go('#/project?document=bank.txt');
    await page.getByRole('button', { name: 'Rätta uppgifter' }).click();
    await page.getByRole('button', { name: 'Rätta Total projektbudget' }).click();
    await page.getByText(/^En rättelse till 200.000.EUR .* används inte/).waitFor();
    await page.getByRole('button', { name: 'Ta tillbaka rättelsen' }).click();
    await page.getByText('används inte: projektets uppgift').waitFor({ state: 'detached' });
    expect(visit.complaints).toEqual([]);
    await visit.close();
  }, 120_000);

  it('stays when the answers about its list change, and says so where the list says the same by then', async () => {
    const visit = await app.open({ hash: '#/data' });
    const { page } = visit;
    await page.locator('.data-table').first().waitFor();
    const open = [
      'Operation name;Beneficiary name;Operation start date;Total eligible expenditure (EUR)',
      'Open doors;Northern college;03/04/2016;1.500',
      'Second chance;Eastern college;02/03/2016;2.500',
    ].join('\n');
    const file = { name: 'open.csv', mimeType: 'text/csv', buffer: Buffer.from(open) };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText('7 av 7 projekt i urvalet').waitFor({ state: 'attached' });
    const row = (at: number): Promise<void> =>
      visit.go(`#/project?document=${encodeURIComponent(`open.csv#row=${at}`)}`);
    await row(2);
    await correct(page, 'Fyll i Total projektbudget', '1 500 EUR');
    await row(3);
    await correct(page, 'Fyll i Total projektbudget', '9 999 EUR');
    await visit.go('#/data');
    await page
      .getByRole('region', { name: 'Listor över insatser' })
      .getByRole('button', { name: 'Svara på frågan om kolumnerna' })
      .click();
    await page.locator('.mapping-ask input[value=","]').check();
    await page.getByRole('button', { name: 'Läs listan så' }).click();
    await page.locator('.mapping-ask input[value=","]').waitFor({ state: 'detached' });
    await row(3);
    await expect
      .poll(async () => plain(await fact(page, /Total projektbudget/).textContent()))
      .toMatch(/9 999 EUR.*rättad för hand.*i dokumentet: 2 500 EUR, listans rad 3/);
    // What the list now says itself is no correction any more.
    await row(2);
    await expect
      .poll(async () => plain(await fact(page, /Total projektbudget/).textContent()))
      .toMatch(/1 500 EUR(?!.*rättad)/);
    await visit.go('#/data');
    await page.getByText('1 uppgift rättad för hand').waitFor();
    expect(visit.complaints).toEqual([]);
    await visit.close();
  }, 120_000);
});
