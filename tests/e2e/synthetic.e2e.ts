import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tableToIPC } from 'apache-arrow';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { partsOf } from '../warehouse/file-parts.ts';
import { type App, startApp, type Visit } from './app.ts';
import { chartsOnSheets } from './charts-on-sheets.ts';
import { clipped } from './clipped.ts';
import { goTo } from './screens.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'utfall-synthetic-'));
// Beside the page, where the address can name it.
const served = join(root, 'dist', 'synthetic-test.arrow');
const altered = join(root, 'dist', 'altered-test.arrow');
const WARNING = 'Påhittade siffror för att prova verktyget. Citera dem inte.';

function generate(out: string, seed: string): void {
  const args = ['src/cli/generate.ts', '--projects', '300', '--seed', seed, '--out', out];
  const { status, stderr } = spawnSync(join(root, 'node_modules/.bin/tsx'), args, {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}

/** Lets the end of a file come only when the test says so. */
const holdTheEnd = `{
  const fetched = window.fetch;
  window.fetch = async (...args) => {
    const answer = await fetched(...args);
    if (!String(args[0]).endsWith('.arrow')) return answer;
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const body = new ReadableStream({
      start(to) {
        to.enqueue(bytes.subarray(0, -1000));
        window.letItEnd = () => (to.enqueue(bytes.subarray(-1000)), to.close());
      },
    });
    return new Response(body, { headers: answer.headers });
  };
}`;

let app: App;
let visit: Visit | undefined;

beforeAll(async () => {
  app = await startApp();
  generate(served, '1');
});
afterEach(async () => {
  await visit?.close();
});
afterAll(async () => {
  rmSync(served, { force: true });
  rmSync(altered, { force: true });
  rmSync(folder, { recursive: true });
  await app.close();
});

async function shown(count: string): Promise<void> {
  await expect
    .poll(() => visit?.page.locator('.slice-count').innerText(), { timeout: 30_000 })
    // The low bar of the data screen says no more than the numbers.
    .toMatch(new RegExp(`^${count}( projekt)?$`));
}

describe('a file of synthetic projects that stands in the address', () => {
  let shared: Visit;
  beforeAll(async () => {
    shared = await app.open({ hash: '?data=synthetic-test.arrow' });
    await shared.page.getByText(WARNING, { exact: true }).waitFor();
  });
  afterAll(() => shared.close());

  it('opens a project without a document, and says that it has none', async () => {
    await shared.go('#/project?document=synthetic-1-0000000');
    await shared.page.getByText('har inget dokument att läsa eller citera').waitFor();
    await shared.page.getByRole('heading', { name: /^Syntetiskt projekt 1:/ }).waitFor();
    await shared.page.getByText(/^\d+ av 300 i urvalet$/).waitFor();
    expect(shared.complaints).toEqual([]);
  });

  it('puts any of its projects side by side, found by their names, and misses none of them', async () => {
    await shared.go('#/compare?project=synthetic-1-0000150&project=synthetic-1-0000299');
    const { page } = shared;
    await page.locator('.compare-table thead th').nth(1).waitFor();
    await page.getByText('2 av högst 6 projekt').waitFor();
    await page.getByRole('button', { name: 'Lägg till projekt' }).click();
    await page.getByRole('searchbox', { name: 'Sök i alla projekt' }).fill('projekt 278:');
    await page.getByRole('checkbox', { name: /^Syntetiskt projekt 278:/ }).check();
    await page.getByRole('columnheader', { name: /Syntetiskt projekt 278:/ }).waitFor();
    // The one that says that they are made up.
    expect(await page.locator('.banner').count()).toBe(1);
    expect(shared.complaints).toEqual([]);
  });

  it('fills pages of the table, which say which projects they show however fast they are turned', async () => {
    await shared.go('#/projects');
    const { page } = shared;
    const pages = page.getByRole('navigation', { name: 'Sidor i tabellen' });
    await pages.getByText('1–50 av 300 projekt').waitFor();
    expect(await page.locator('.projects-table tbody tr').count()).toBe(50);
    await page.evaluate(`(() => {
      const next = document.querySelector('[aria-label="Nästa sida"]');
      next.click();
      next.click();
    })()`);
    await pages.getByText('51–100 av 300 projekt').waitFor();
    await pages.getByRole('button', { name: 'Nästa sida' }).click();
    await pages.getByText('101–150 av 300 projekt').waitFor();
    await pages.getByRole('button', { name: 'Sista sidan' }).click();
    await pages.getByText('251–300 av 300 projekt').waitFor();
    const last = page.locator('.projects-table tbody tr').last();
    const name = await last.locator('th').innerText();
    await pages.getByRole('button', { name: 'Första sidan' }).click();
    await pages.getByText('1–50 av 300 projekt').waitFor();
    await pages.getByRole('button', { name: 'Sista sidan' }).click();
    await pages.getByText('251–300 av 300 projekt').waitFor();
    expect(await last.locator('th').innerText()).toBe(name);
    expect(shared.complaints).toEqual([]);
  });

  it('lays no words of its charts on each other, on a wide page and on a phone, and splits none on paper', async () => {
    const { page } = shared;
    for (const [width, height] of [
      [390, 844],
      [1440, 1000],
    ] as const) {
      await page.setViewportSize({ width, height });
      await goTo(page, { hash: '#/overview', landmark: '.kpi-coverage' });
      expect(await clipped(page)).toEqual([]);
    }
    expect(await chartsOnSheets(page)).toEqual([
      { begun: 1, ended: 1 },
      { begun: 2, ended: 2 },
      { begun: 2, ended: 2 },
      { begun: 1, ended: 1 },
      { begun: 4, ended: 4 },
    ]);
  });

  it('marks the image of a chart and its metadata', async () => {
    await shared.go('#/overview');
    const { page } = shared;
    await page.getByRole('status').filter({ hasText: '300 av 300' }).waitFor();
    const figure = page.locator('figure').first();
    for (const form of ['SVG', 'PNG för rapport']) {
      await figure.getByRole('button', { name: /^Meny för/ }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: form, exact: true }).click(),
      ]);
      const path = join(folder, form);
      await download.saveAs(path);
      // Long lines are broken; the metadata are not.
      expect(readFileSync(path, 'utf8')).toContain('Källa: Syntetiska projekt: påhittade siffror');
    }
  });

  it('marks exported projects as made up, and has no contact details to ask for', async () => {
    await shared.go('#/projects');
    const { page } = shared;
    await page.locator('.projects-table').waitFor();
    await page.getByRole('button', { name: 'Exportera' }).click();
    const dialog = page.getByRole('dialog', { name: 'Exportera' });
    await dialog.getByText(WARNING).waitFor();
    expect(await dialog.getByRole('checkbox').count()).toBe(0);
    await dialog.getByRole('radio', { name: /^JSON/ }).check();
    const coming = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Spara filen' }).click();
    const path = join(folder, 'projects.json');
    await (await coming).saveAs(path);
    const json = readFileSync(path, 'utf8');
    expect(json).toContain(`"warning": "${WARNING}"`);
    expect(json.match(/"id":"/g)).toHaveLength(300);
  });
});

describe('a file of synthetic projects', () => {
  it('named in the address fills every screen, which says so, until the visitor goes back', async () => {
    visit = await app.open({ hash: '?data=synthetic-test.arrow' });
    const { page } = visit;
    const warning = page.getByText(WARNING, { exact: true });
    await warning.waitFor();
    await shown('300 av 300');
    // On the foot of every chart.
    await page.getByText('Källa: syntetiska projekt, påhittade siffror').nth(3).waitFor();
    for (const screen of ['Projekt', 'Jämför', 'Data', 'Hjälp']) {
      await page.getByRole('navigation').getByRole('link', { name: screen, exact: true }).click();
      await warning.waitFor();
    }
    await page.getByRole('navigation').getByRole('link', { name: 'Data', exact: true }).click();
    await page.getByText('Syntetiska projekt är påhittade och har inget dokument').waitFor();
    await page.getByRole('button', { name: 'Visa de riktiga projekten' }).click();
    await shown('5 av 5');
    expect(await warning.count()).toBe(0);
    expect(page.url()).not.toContain('data=');
    expect(visit.complaints).toEqual([]);
  });

  it('gives way to documents of the visitor’s own, whose figures are theirs alone and can be corrected', async () => {
    visit = await app.open({ hash: '?data=synthetic-test.arrow#/data' });
    const { page } = visit;
    await shown('300 av 300');
    const content = [
      'Operation name;Beneficiary name;Operation start date;Total cost (SEK)',
      'Open doors;Northern college;2016-04-13;1000',
    ].join('\n');
    const file = { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(content) };
    await page.locator('input[type=file]').setInputFiles(file);
    await shown('6 av 6');
    expect(await page.getByText(WARNING, { exact: true }).count()).toBe(0);
    expect(page.url()).not.toContain('data=');
    await visit.go(`#/project?document=${encodeURIComponent('list.csv#row=2')}`);
    await page.getByRole('button', { name: 'Rätta uppgifter' }).click();
    await page.getByRole('button', { name: 'Rätta Total projektbudget' }).click();
    await page.getByRole('dialog').getByLabel('Rätt uppgift').fill('2 000');
    await page.getByRole('button', { name: 'Spara rättelsen' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await visit.go('#/data');
    await page.getByText('1 uppgift rättad för hand').waitFor();
    // The file that is opened again is about its own projects, and says nothing of corrections.
    await page.goto(`${app.url}?data=synthetic-test.arrow#/overview`);
    await page.getByText(WARNING, { exact: true }).waitFor();
    await shown('300 av 300');
    expect(await page.getByText(/rättad(?:e)? för hand/u).count()).toBe(0);
    await page.getByRole('navigation').getByRole('link', { name: 'Data', exact: true }).click();
    await page.getByRole('button', { name: 'Visa de riktiga projekten' }).click();
    await shown('6 av 6');
    await page.getByText('1 uppgift rättad för hand').waitFor();
    expect(visit.complaints).toEqual([]);
  }, 120_000);

  it('has its key figures on the screen, marked, before its rows have come, and they are those of the rows', async () => {
    visit = await app.open({ hash: '?data=synthetic-test.arrow', before: holdTheEnd });
    const { page } = visit;
    const tiles = page.locator('.kpi-value, .kpi-coverage');
    await tiles.nth(9).waitFor();
    await page.getByText(WARNING, { exact: true }).waitFor();
    await page.getByText('Läser in projekten …').waitFor();
    const early = await tiles.allInnerTexts();
    expect(await page.locator('.start-progress').count()).toBe(1);
    await page.evaluate('window.letItEnd()');
    await page.locator('.start-progress').waitFor({ state: 'detached' });
    expect(await tiles.allInnerTexts()).toEqual(early);
    expect(early.join()).toContain('av 300 ');
    expect(visit.complaints).toEqual([]);
  });

  it('is taken back when its sums are not those of its rows, and the real projects are shown', async () => {
    generate(altered, '2');
    const parts = [partsOf(readFileSync(altered)).head, partsOf(readFileSync(served)).rows];
    writeFileSync(altered, Buffer.concat(parts.map(({ table }) => tableToIPC(table, 'stream'))));
    visit = await app.open({ hash: '?data=altered-test.arrow', before: holdTheEnd });
    const { page } = visit;
    await page.getByText(WARNING, { exact: true }).waitFor();
    await page.locator('.kpi-coverage').first().waitFor();
    await page.evaluate('window.letItEnd()');
    await page.getByText('Summorna i början av filen stämmer inte med projekten i den.').waitFor();
    await shown('5 av 5');
    await expect.poll(() => page.locator('.kpi-coverage').first().innerText()).toMatch(/ av 5 /);
    expect(await page.getByText(WARNING, { exact: true }).count()).toBe(0);
  });

  it('is refused from another host or when it is not there, and the real projects are shown', async () => {
    for (const [path, why] of [
      ['https://example.org/x.arrow', 'Filen ligger på en annan webbplats.'],
      ['borta.arrow', 'Filen finns inte där länken säger.'],
    ] as const) {
      visit = await app.open({ hash: `?data=${encodeURIComponent(path)}` });
      await visit.page.getByText(why).waitFor();
      await visit.page.getByText(`Projekten i ${path} visas inte`).waitFor();
      await shown('5 av 5');
      expect(visit.outside).toEqual([]);
      await visit.close();
    }
    visit = undefined;
  });

  it('can be chosen, takes the place of what is shown, and is refused when it is none', async () => {
    visit = await app.open({ hash: '#/data' });
    const { page } = visit;
    const input = page.locator('input[type=file]');
    await input.waitFor({ state: 'attached' });
    await input.setInputFiles({ name: 'x.arrow', mimeType: '', buffer: Buffer.from('no stream') });
    await page.getByText('Projekten i x.arrow visas inte').waitFor();
    await shown('5 av 5');
    await input.setInputFiles(served);
    await page.getByText(WARNING, { exact: true }).waitFor();
    await shown('300 av 300');
    expect(await page.getByText('Projekten i x.arrow visas inte').count()).toBe(0);
  });
});
