import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp, type Visit } from './app.ts';

let app: App;
let visit: Visit;

beforeAll(async () => {
  app = await startApp();
  visit = await app.open({ hash: '#/data' });
  await addTwins(visit.page);
});
afterAll(async () => {
  await visit.close();
  await app.close();
});

const file = (name: string, saved = name) => ({
  name: saved,
  mimeType: 'text/plain',
  buffer: readFileSync(join(import.meta.dirname, '../fixtures/twins', name)),
});

/** The way from a document among all to what was read of it. */
const linkOf = (page: Page, document: string) =>
  page.getByRole('row', { name: new RegExp(`^${document}`) }).getByRole('link');

/** Adds the bank's page of a project and then its page on Kohesio. */
async function addTwins(page: Page): Promise<void> {
  const six = page.getByText('6 av 6 projekt i urvalet');
  await page.locator('.data-table').first().waitFor();
  await page.locator('input[type=file]').setInputFiles([file('kohesio.txt')]);
  await six.waitFor({ state: 'attached' });
  await page.locator('input[type=file]').setInputFiles([file('bank.txt')]);
  await linkOf(page, 'bank.txt').waitFor();
  await six.waitFor({ state: 'attached' });
}

async function openData(): Promise<Page> {
  await visit.go('#/data');
  await linkOf(visit.page, 'bank.txt').waitFor();
  return visit.page;
}

const chosen = (page: Page) => page.getByRole('tab', { selected: true }).textContent();

describe('two pages of one project', () => {
  it('are one project in every figure, and each says so among the documents', async () => {
    const page = await openData();
    const documents = page.getByRole('region', { name: 'Dokument som siffrorna bygger på' });
    const row = (name: string) => documents.getByRole('row', { name: new RegExp(`^${name}`) });
    expect(await row('bank.txt').textContent()).toContain('samma projekt som kohesio.txt');
    expect(await row('kohesio.txt').textContent()).toContain('samma projekt som bank.txt');
    await page.locator('input[type=file]').setInputFiles([file('bank.txt', 'sparad-igen.txt')]);
    const notice = page.getByRole('alert');
    await notice.waitFor();
    expect(await notice.textContent()).toContain('Samma text finns redan här som bank.txt');
    expect(await page.getByText('6 av 6 projekt i urvalet').count()).toBe(1);
    expect(await row('sparad-igen.txt').count()).toBe(0);
  });

  it('stand beside the one record, and a value leads to the page and line it was read from', async () => {
    const page = await openData();
    await linkOf(page, 'kohesio.txt').click();
    await page.getByRole('heading', { name: 'Stegvis vidare', level: 1 }).waitFor();
    expect(await chosen(page)).toBe('Källa 2: Kohesiosida');
    expect(await page.locator('.project-findings').textContent()).toContain(
      'Källorna har olika uppgift om ”Slut”: 2021-02-28 i bank.txt, men 2021-08-31 i kohesio.txt.',
    );
    const marked = page.locator('.text-mark[data-active=true]');
    await page.getByRole('button', { name: /^Total projektbudget.*källa 1, rad 16/ }).click();
    await expect.poll(() => chosen(page)).toBe('Källa 1: projektbanken 2014–2020');
    await expect.poll(() => marked.allTextContents()).toEqual(['2 000 000']);
    await page.getByRole('button', { name: /^Unionens medfinansieringsgrad.*källa 2, rad 8/ }).click();
    await expect.poll(() => chosen(page)).toBe('Källa 2: Kohesiosida');
    await expect.poll(() => marked.allTextContents()).toEqual(['50%']);
    expect(page.url()).toContain('document=kohesio.txt');
    expect(visit.complaints).toEqual([]);
  });

  it('are changed with the arrow keys, in English as in Swedish', async () => {
    await visit.wear('en', 'light');
    const page = await openData();
    await linkOf(page, 'bank.txt').click();
    const tabs = page.getByRole('tablist', { name: 'Documents about the project' });
    await tabs.getByRole('tab', { selected: true }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => chosen(page)).toBe('Source 2: Kohesio page');
    await page.getByRole('tabpanel', { name: 'kohesio.txt' }).waitFor();
    await page.keyboard.press('Home');
    await expect.poll(() => chosen(page)).toBe('Source 1: project bank 2014–2020');
    expect(await page.locator('.project-findings').textContent()).toContain('The sources differ on “End”');
  });

  it('fit a phone’s width', async () => {
    await visit.wear('sv', 'light');
    await visit.page.setViewportSize({ width: 390, height: 844 });
    const page = await openData();
    await linkOf(page, 'bank.txt').click();
    await page.getByRole('tab', { name: 'Källa 2: Kohesiosida' }).click();
    await page.getByRole('tabpanel', { name: 'kohesio.txt' }).waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
});
