import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
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
  await shared?.close();
  await app.close();
});

/** A visit that several tests share, each beginning at an address of its own: the engine starts once. */
let shared: Visit | undefined;
async function openAgain(hash = ''): Promise<Page> {
  shared ??= await app.open();
  await shared.page.goto(app.url + hash);
  return shared.page;
}

async function open(hash = '', more: Parameters<App['open']>[0] = {}): Promise<Page> {
  visit = await app.open({ hash, ...more });
  return visit.page;
}

const inSlice = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words }).waitFor();
const kpi = (page: Page, label: string) => page.locator('.kpi', { hasText: label });
const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ');

/** All that the overview says, in the order it says it. */
async function whole(more: Parameters<App['open']>[0]): Promise<string[]> {
  const page = await open('', more);
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
  await page.getByRole('figure').nth(5).waitFor();
  await page.locator('.overview-lower').scrollIntoViewIfNeeded();
  await page.getByRole('figure').nth(9).waitFor();
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
  const said = await page.locator('.slice-bar, .kpi, figure').allTextContents();
  await visit?.close();
  return said;
}

describe('a first visit', () => {
  it('shows five projects with every other origin blocked, and asks none of them for anything', async () => {
    const page = await open();
    await inSlice(page, '5 av 5 projekt');
    await page.getByRole('heading', { name: 'Vem betalar' }).waitFor();
    await kpi(page, 'Total kostnad').filter({ hasText: '20,7' }).waitFor();
    expect(plain(await kpi(page, 'Total kostnad').textContent())).toContain('20,7 mnkr');
    expect(visit?.outside).toEqual([]);
    expect(visit?.complaints).toEqual([]);
  });

  it('shows the same figures before the engine stands as the engine gives', async () => {
    const shipped = await whole(heldEngine());
    const asked = await whole({ block: (url) => /\/answers-[^/]*\.json/.test(url) });
    expect(shipped.join('\n')).toContain('20,7');
    expect(shipped).toEqual(asked);
  });

  it('can be narrowed before the engine stands, and shows no figure of all projects under the narrower words', async () => {
    const { hold, letCome } = heldEngine();
    const page = await open('', { hold });
    await inSlice(page, '5 av 5 projekt');
    await page.getByRole('figure').nth(5).waitFor();
    await page.locator('.start-progress').waitFor();
    await page.locator('.chip', { hasText: 'Region' }).getByRole('button').first().click();
    await page.getByRole('checkbox', { name: /^Sydsverige/ }).check();
    // All but the chart of regions, which leaves its own choice out and so asks what it asked before.
    await expect.poll(() => page.locator('figure [aria-busy=true]').count()).toBe(5);
    expect(await page.locator('.slice-count').textContent()).toBe('');
    expect(await page.locator('.kpi-coverage').count()).toBe(0);
    expect(await page.getByRole('checkbox', { name: /^Sydsverige/ }).isChecked()).toBe(true);
    letCome();
    await inSlice(page, '4 av 5 projekt');
    await kpi(page, '4 av 4 anger kostnad').waitFor();
  });

  it('speaks English when asked to, and keeps that for the next visit', async () => {
    const page = await openAgain();
    await page.getByRole('button', { name: 'EN', exact: true }).click();
    await inSlice(page, '5 of 5 projects');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await kpi(page, 'Total cost').filter({ hasText: '20.7' }).waitFor();
    expect(plain(await kpi(page, 'Total cost').textContent())).toContain('SEK 20.7m');
    await page.reload();
    await inSlice(page, '5 of 5 projects');
    await shared?.wear('sv', 'light');
  });

  it('switches to dark and back', async () => {
    const page = await openAgain();
    const theme = () => page.locator('html').getAttribute('data-theme');
    await page.getByRole('button', { name: 'Byt till mörkt tema' }).click();
    await expect.poll(theme).toBe('dark');
    await page.getByRole('button', { name: 'Byt till ljust tema' }).click();
    await expect.poll(theme).toBe('light');
  });
});

describe('slicing', () => {
  it('narrows to a region by the slice bar, says so, and Back undoes it', async () => {
    const page = await openAgain();
    await inSlice(page, '5 av 5 projekt');
    await page.locator('.chip', { hasText: 'Region' }).getByRole('button').first().click();
    await page.getByRole('checkbox', { name: /^Sydsverige/ }).check();
    await inSlice(page, '4 av 5 projekt');
    expect(page.url()).toContain('region=Sydsverige');
    await page.goBack();
    await inSlice(page, '5 av 5 projekt');
    await page.goForward();
    await inSlice(page, '4 av 5 projekt');
  });

  it('narrows by a click on a region in the chart, and lifts that by a second click', async () => {
    const page = await openAgain();
    const mark = page
      .getByRole('figure', { name: /Vart går stödet/ })
      .getByRole('button', { name: /^Småland/ });
    await mark.click();
    await inSlice(page, '1 av 5 projekt');
    await expect.poll(() => mark.getAttribute('aria-pressed')).toBe('true');
    await mark.click();
    await inSlice(page, '5 av 5 projekt');
  });

  it('narrows by words that stand anywhere in the documents', async () => {
    const page = await openAgain();
    await inSlice(page, '5 av 5 projekt');
    await page.keyboard.press('/');
    await page.keyboard.type('tjänstedesign');
    await inSlice(page, '1 av 5 projekt');
    await page.goBack();
    await inSlice(page, '5 av 5 projekt');
  });

  it('narrows by years with the keyboard alone', async () => {
    const page = await openAgain('#/projects');
    await inSlice(page, '5 av 5 projekt');
    await page.getByRole('button', { name: /^År då projekten pågick/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('slider', { name: 'Sista året' }).focus();
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('PageDown');
    // 2027 less fifteen years: only the project of 2008 ran by 2012.
    await inSlice(page, '1 av 5 projekt');
    await page.keyboard.press('End');
    await inSlice(page, '5 av 5 projekt');
  });

  it('keeps the valid part of an address with nonsense in it, and names the rest', async () => {
    const page = await openAgain('#/projects?v=1&region=Sydsverige&phase=dreaming&colour=red');
    await inSlice(page, '4 av 5 projekt');
    const notice = page.locator('.banner-warn');
    expect(await notice.textContent()).toContain('phase=dreaming');
    expect(await notice.textContent()).toContain('colour=red');
  });

  it('says when nothing matches and offers a way out', async () => {
    const page = await openAgain('#/overview?v=1&text=lärling');
    await page.getByText('Inga projekt matchar ”lärling”').waitFor();
    await page.getByRole('button', { name: 'Rensa sökningen' }).last().click();
    await inSlice(page, '5 av 5 projekt');
  });
});

describe('the projects table', () => {
  it('orders by a column and back, in the address and for a screen reader', async () => {
    const page = await openAgain('#/projects');
    const head = page.getByRole('columnheader', { name: /Total kostnad/ });
    await head.getByRole('button').first().click();
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending');
    const first = page.getByRole('rowheader').first();
    await expect.poll(() => first.textContent()).toBe('Förprojektering AME Svalöv');
    await head.getByRole('button').first().click();
    await expect.poll(() => first.textContent()).toBe('En väg in');
    expect(page.url()).toContain('sort=cost.descending');
  });

  it('shows the columns that are chosen', async () => {
    const page = await openAgain('#/projects');
    await page.getByRole('button', { name: /Kolumner/ }).click();
    await page.getByLabel('Angiven unionssats').check();
    await page.keyboard.press('Escape');
    await page.getByRole('columnheader', { name: 'Angiven unionssats' }).waitFor();
  });

  it('gives the cost per head on the basis each document has, and none to pre-studies', async () => {
    const page = await openAgain('#/projects');
    const row = (name: string) => page.getByRole('row', { name: new RegExp(name) });
    expect(plain(await row('En väg in').textContent())).toContain('92 493');
    expect(plain(await row('Fasetten').textContent())).toContain('35 694');
    expect(plain(await row('GåGåGå').textContent())).toContain('15 349');
    expect(await row('Framtidsresan').textContent()).toContain('e.t.');
  });
});

describe('comparing', () => {
  it('puts three projects side by side, counts from a baseline, and a reload shows the same picture', async () => {
    const page = await openAgain('#/projects');
    for (const title of ['GåGåGå', 'En väg in', 'Fasetten för arbete & studier']) {
      await page.getByLabel(`Markera ${title} för jämförelse`).check();
    }
    await page.getByRole('button', { name: 'Jämför sida vid sida' }).click();
    await page.getByRole('button', { name: /^Gör till utgångspunkt.*En väg in/ }).click();
    await page.locator('.compare-baseline .compare-title', { hasText: 'En väg in' }).waitFor();
    const table = page.locator('.compare-table');
    const before = plain(await table.textContent());
    expect(before).toContain('−4 %');
    // GåGåGå's cost per head is on actual participants and on outturn: muted, in brackets, and said.
    expect(before).toContain('(−83 %)');
    expect(before).toContain('annat underlag än utgångspunkten');
    expect(before).toContain('Slutresultatet landade på 79 personer.');
    await page.reload();
    await page.locator('.compare-baseline .compare-title', { hasText: 'En väg in' }).waitFor();
    expect(plain(await table.textContent())).toBe(before);
  });
});

describe('exporting a chart', () => {
  it('gives “who pays” as a PNG in double resolution that names its slice', async () => {
    const page = await openAgain('#/overview?v=1&region=Sydsverige');
    await inSlice(page, '4 av 5 projekt');
    const figure = page.getByRole('figure', { name: /Vem betalar/ });
    await figure.getByRole('button', { name: /Meny/ }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'PNG för rapport' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^esf_.*sydsverige_\d{4}-\d{2}-\d{2}\.png$/);
    const bytes = readFileSync(await file.path());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2880, 2000]);
  });
});
