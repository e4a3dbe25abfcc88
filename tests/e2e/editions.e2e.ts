import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp } from './app.ts';
import { type Given, giveFiles } from './give-files.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const HEADER = 'Operation name;Beneficiary name;Operation start date;Total cost (EUR)';
const rows = (...costs: readonly string[]): string =>
  [
    HEADER,
    ...costs.map((cost, at) => `Open doors ${at + 1};Northern college;2016-0${at + 1}-13;${cost}`),
  ].join('\n');
const EARLIER = rows('1000,50', '2000,50', '3000,50', '4000,50');
/** One sum has changed, one operation is gone and its place taken by another. */
const LATER = rows('1000,50', '2500,50', '3000,50').concat('\nNew ways;Eastern college;2016-05-13;9000,50');

const add = (page: Page, ...files: readonly Given[]): Promise<void> => giveFiles(page, files);
const shown = (page: Page, n: number) =>
  page.getByText(`${n} av ${n} projekt i urvalet`).waitFor({ state: 'attached' });
const editions = (page: Page, name: string) =>
  page.getByRole('group', { name: `Utgåvor av ${name}`, exact: true });
const fact = (page: Page, wanted: RegExp) =>
  expect
    .poll(async () =>
      (await page.locator('.fact-row').allTextContents()).join('\n').replaceAll('\u00a0', ' '),
    )
    .toMatch(wanted);

/** Puts the cost of the project right. */
async function correct(page: Page, value: string): Promise<void> {
  await page.getByRole('button', { name: 'Rätta uppgifter' }).click();
  await page.getByRole('button', { name: 'Rätta Total projektbudget' }).click();
  await page.getByRole('dialog').getByLabel('Rätt uppgift').fill(value);
  await page.getByRole('button', { name: 'Spara rättelsen' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Saves the workspace by one of the buttons. */
async function save(page: Page, how: string): Promise<Given> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: how }).click();
  const download = await coming;
  return [download.suggestedFilename(), readFileSync(await download.path())];
}

const project = (list: string, row: number) =>
  `#/project?document=${encodeURIComponent(`${list}#row=${row}`)}`;

describe('two editions of one list', () => {
  it('count once, the later one, with what was put right in the earlier; both count where the visitor says so', async () => {
    const visit = await app.open({ hash: '#/data' });
    const { page } = visit;
    await shown(page, 5);
    await add(page, ['list 2016-06.csv', EARLIER]);
    await shown(page, 9);
    await visit.go(project('list 2016-06.csv', 2));
    await correct(page, '1 100');
    await visit.go(project('list 2016-06.csv', 3));
    await correct(page, '2 200');
    await visit.go('#/data');
    await add(page, ['list 2016-12.csv', LATER]);
    await editions(page, 'list 2016-06.csv')
      .getByText(
        'Ersatt av en senare utgåva: list 2016-12.csv. Räknas inte. Den här visar läget 2016-06, den andra 2016-12.',
      )
      .waitFor();
    await editions(page, 'list 2016-12.csv')
      .getByText('Insatser i båda: 3. Bara i den här: 1. Bara i den andra: 1.')
      .waitFor();
    await shown(page, 9);
    // What does not count can still be looked at.
    await page
      .getByRole('row', { name: /^list 2016-06.csv/ })
      .getByRole('button', { name: 'Visa kolumner' })
      .last()
      .click();
    await page.getByRole('button', { name: 'Visa insatserna' }).click();
    await page
      .getByRole('region', { name: 'Listans insatser' })
      .getByRole('row', { name: /Open doors 4 Northern college från.2016-04-13 4.000,50 EUR/ })
      .waitFor();
    // The value that was put right stands where the list says the same, and else that is told.
    await visit.go(project('list 2016-12.csv', 2));
    await fact(page, /Total projektbudget.*1 100 EUR.*i dokumentet: 1 000,50 EUR/);
    await visit.go(project('list 2016-12.csv', 3));
    await fact(page, /Total projektbudget.*2 500,50 EUR/);
    await page.getByText('den gjordes i en tidigare utgåva av listan, där det stod').waitFor();

    // Another tab has the same, and says that both count.
    const other = await page.context().newPage();
    await other.goto(`${app.url}#/data`);
    await editions(other, 'list 2016-06.csv').getByRole('button', { name: 'Räkna båda' }).click();
    await shown(other, 10);
    await visit.go('#/data');
    await shown(page, 10);
    await page.reload();
    await editions(page, 'list 2016-12.csv').getByText('Räknas bredvid en annan utgåva').waitFor();
    await shown(page, 10);

    // The choice comes along in the workspace, and can be taken back.
    const next = await app.open({ hash: '#/data' });
    await shown(next.page, 5);
    await add(next.page, await save(page, 'Spara med dokumenten'));
    await shown(next.page, 10);
    await editions(next.page, 'list 2016-12.csv').getByRole('button', { name: 'Ta tillbaka valet' }).click();
    await shown(next.page, 9);

    // Without the text only what counts is taken along, with what was put right in the earlier one.
    const bare = await app.open({ hash: '#/data' });
    await shown(bare.page, 5);
    await add(bare.page, await save(next.page, 'Spara utan dokumentens text'));
    await shown(bare.page, 9);
    await bare.go(project('list 2016-12.csv', 2));
    await fact(bare.page, /Total projektbudget.*1 100 EUR.*rättad för hand/);
    expect([visit, next, bare].flatMap(({ complaints }) => complaints)).toEqual([]);
    await bare.close();
    await next.close();
    await visit.close();
  }, 180_000);

  it('are told of on every screen while nothing tells which is later, until the visitor says', async () => {
    const visit = await app.open({ hash: '#/data' });
    const { page } = visit;
    await shown(page, 5);
    await add(page, ['first.csv', EARLIER], ['other.csv', rows('1000,50', '2000,50', '3000,50', '4100,50')]);
    const buttons = editions(page, 'first.csv').getByRole('button', { name: 'Den här är senast' });
    await buttons.waitFor();
    const notice = page.getByText('Listor kan vara utgåvor av samma lista');
    expect(await notice.count()).toBe(0);
    await visit.go('#/overview');
    await notice.waitFor();
    await page.getByText('alla räknas tills du svarar: first.csv, other.csv.').waitFor();
    await page.getByRole('link', { name: 'Svara' }).click();
    await buttons.click();
    await editions(page, 'other.csv').getByText('Ersatt av en senare utgåva: first.csv.').waitFor();
    await visit.go('#/overview');
    await page.locator('.kpi-coverage').first().waitFor();
    expect(await notice.count()).toBe(0);
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });
});
