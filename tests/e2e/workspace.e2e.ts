import { readFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madePage } from '../fixtures/pages-made.ts';
import { type App, startApp } from './app.ts';
import { type Given, giveFiles } from './give-files.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const LIST = [
  'Operation name;Beneficiary name;Operation start date;Total eligible expenditure (EUR)',
  'Open doors;Northern college;13/04/2016;1.000,50',
].join('\n');

const add = (page: Page, ...files: readonly Given[]): Promise<void> => giveFiles(page, files);
const shown = (page: Page, n: number) =>
  page.getByText(`${n} av ${n} projekt i urvalet`).waitFor({ state: 'attached' });
const results = (page: Page) => page.getByRole('region', { name: 'Senast tillagt' }).getByRole('row');

/** Saves the workspace by one of the buttons, and gives its name and bytes. */
async function save(page: Page, how: string): Promise<Given> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: how }).click();
  const download = await coming;
  return [download.suggestedFilename(), readFileSync(await download.path())];
}

/** The same files in another archive, in a folder and the other way round. */
function repacked([name, bytes]: Given): Given {
  const files = Object.entries(unzipSync(Buffer.from(bytes))).toReversed();
  return [name, zipSync(Object.fromEntries(files.map(([path, each]) => [`arbetsyta/${path}`, each])))];
}

/** Puts a fact of the project that is shown right. */
async function correct(page: Page, button: string, value: string): Promise<void> {
  await page.getByRole('button', { name: 'Rätta uppgifter' }).click();
  await page.getByRole('button', { name: button }).click();
  await page.getByRole('dialog').getByLabel('Rätt uppgift').fill(value);
  await page.getByRole('button', { name: 'Spara rättelsen' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Waits for a fact of the project that is shown to be written so. */
const fact = (page: Page, wanted: RegExp) =>
  expect
    .poll(async () =>
      (await page.locator('.fact-row').allTextContents()).join('\n').replaceAll('\u00a0', ' '),
    )
    .toMatch(wanted);

describe('a workspace', () => {
  it('comes back in another browser from one file, once, beside what is there; without text it says so', async () => {
    const first = await app.open({
      hash: '#/data',
      before: `localStorage['utfall.slices'] ??= '[{"name":"Leader","address":"fund=EAFRD"}]'`,
    });
    await first.page.locator('.data-table').first().waitFor();
    await add(first.page, ['sida 1.txt', madePage(1)], ['sida 2.txt', madePage(2)], ['list.csv', LIST]);
    await shown(first.page, 8);
    await first.page.goto(`${app.url}#/project?document=${encodeURIComponent('sida 1.txt')}`);
    await correct(first.page, 'Rätta Total projektbudget', '3 000 000 kr');
    await first.page.goto(`${app.url}#/project?document=${encodeURIComponent('list.csv#row=2')}`);
    await correct(first.page, 'Fyll i Planerade deltagare', '12');
    await first.page.goto(`${app.url}#/data`);
    const whole = await save(first.page, 'Spara med dokumenten');
    const bare = await save(first.page, 'Spara utan dokumentens text');
    expect(whole[0]).toMatch(/^utfall-arbetsyta_\d{4}-\d\d-\d\d\.zip$/);
    expect(first.complaints).toEqual([]);
    await first.close();

    const other = await app.open({
      hash: '#/data',
      before: `localStorage['utfall.slices'] ??= '[{"name":"Leader","address":"fund=ESF"}]'`,
    });
    const { page } = other;
    await page.locator('.data-table').first().waitFor();
    await add(page, bare);
    await shown(page, 8);
    await expect
      .poll(() => results(page).filter({ hasText: 'Arbetsyta.' }).textContent())
      .toContain('heter ”Leader (2)”');
    await page.goto(`${app.url}#/project?document=${encodeURIComponent('sida 1.txt')}`);
    await page.getByText('Texten finns inte här.').waitFor();
    // Without the text, too, what was put right by hand is, and says what the document says.
    await fact(page, /Total projektbudget3 000 000 kr.*i dokumentet: 2 000 000 kr, rad \d+/);
    await page.goto(`${app.url}#/project?document=${encodeURIComponent('list.csv#row=2')}`);
    await fact(page, /Planerade deltagare12.*rättad för hand/);
    await page.goto(`${app.url}#/data`);
    // The documents themselves take the place of what was here without their text, also where the archive was
    // unpacked and packed again, its list behind them.
    await add(page, repacked(whole));
    await expect.poll(() => results(page).filter({ hasText: 'Arbetsyta.' }).count()).toBe(1);
    await expect.poll(() => results(page).filter({ hasText: 'sida 2.txt' }).textContent()).toContain('Läst');
    await shown(page, 8);
    await page.goto(`${app.url}#/project?document=${encodeURIComponent('sida 1.txt')}`);
    await expect.poll(() => page.locator('.text-mark').count()).toBeGreaterThan(3);
    await fact(page, /Total projektbudget3 000 000 kr.*i dokumentet: 2 000 000 kr, rad \d+/);
    await page.goto(`${app.url}#/data`);
    await add(page, whole);
    await expect.poll(() => results(page).filter({ hasText: 'Fanns redan' }).count()).toBe(3);
    // Not even what had come under another name.
    expect(await results(page).filter({ hasText: 'Arbetsyta.' }).textContent()).not.toContain('Leader');
    await page.reload();
    await shown(page, 8);
    expect(other.complaints).toEqual([]);
    await other.close();
  }, 180_000);
});
