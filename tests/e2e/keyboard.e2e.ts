import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp, type Visit } from './app.ts';
import { settled } from './screens.ts';

let app: App;
let visit: Visit;
let page: Page;

beforeAll(async () => {
  app = await startApp();
  visit = await app.open();
  page = visit.page;
  await page.locator('.slice-count b').waitFor();
  await settled(page);
});
afterAll(async () => {
  await visit.close();
  await app.close();
});

const FOCUSED = `(() => {
  const focused = document.activeElement;
  const seen = focused.matches(':focus-visible') ? '' : ' (its focus is not shown)';
  return (focused.getAttribute('aria-label') ?? focused.closest('label')?.innerText ?? focused.innerText ?? '') + seen;
})()`;
const focused = async () => String(await page.evaluate(FOCUSED)).replaceAll(/\s+/g, ' ');

/** Presses a key until what has the focus is named so. */
async function pressTo(key: string, name: RegExp): Promise<void> {
  const met: string[] = [];
  for (let press = 0; press < 90; press += 1) {
    await page.keyboard.press(key);
    const now = await focused();
    if (name.test(now)) {
      expect(now).not.toContain('its focus is not shown');
      return;
    }
    met.push(now);
  }
  throw new Error(`${key} leads to no ${String(name)}, only to ${met.join(' | ')}`);
}

const inSlice = (n: number) =>
  page
    .getByRole('status')
    .filter({ hasText: `${n} av 5 projekt` })
    .waitFor({ state: 'attached' });

describe('with the keyboard alone a visitor', () => {
  it('narrows the slice', async () => {
    await pressTo('Tab', /^Region/);
    await page.keyboard.press('Enter');
    await pressTo('Tab', /^Sydsverige/);
    await page.keyboard.press('Space');
    await inSlice(4);
    await page.keyboard.press('Escape');
    await expect.poll(focused).toMatch(/^Region Sydsverige/);
    await settled(page);
  });

  it('goes from mark to mark of a chart, and opens the project of one', async () => {
    await pressTo('Tab', /mnkr: ESF-stöd/);
    await pressTo('ArrowDown', /^En väg in/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'En väg in', level: 1 }).waitFor();
    await settled(page);
  });

  it('finds the line that a figure was read from', async () => {
    await pressTo('Tab', /^Total projektbudget/);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.locator('.text-mark[data-active=true]').allTextContents())
      .toEqual(['9 249 253']);
    // Esc closes what lies over the page first, and alone.
    await page.getByRole('button', { name: 'Rätta uppgifter' }).press('Enter');
    await page.getByRole('button', { name: 'Rätta Total projektbudget' }).press('Enter');
    await page.getByRole('dialog', { name: 'Total projektbudget' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.locator('.text-mark[data-active=true]').count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.text-mark[data-active=true]').count()).toBe(0);
  });

  it('goes back to the same slice', async () => {
    await page.keyboard.press('u');
    await page.locator('.kpi-coverage').first().waitFor();
    await inSlice(4);
  });

  it('opens what a chart measures in Explore, for the same slice', async () => {
    await settled(page);
    await pressTo('Tab', /^Meny för Vart går stödet/);
    await page.keyboard.press('Enter');
    await pressTo('Tab', /^Öppna i Utforska/);
    await page.keyboard.press('Enter');
    await page.locator('.pivot').waitFor();
    await inSlice(4);
    expect(page.url()).toContain('measure=support');
    expect(await page.getByLabel('Dela upp efter').inputValue()).toBe('region');
    expect(await page.locator('.explore-answer .figure-status').allTextContents()).toEqual(['']);
  });

  it('chooses projects in the table, and compares them', async () => {
    await page.keyboard.press('g');
    await page.keyboard.press('p');
    await page.locator('.projects-table tbody tr').first().waitFor();
    await settled(page);
    await pressTo('Tab', /^Förprojektering AME Svalöv/);
    await page.keyboard.press('x');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('x');
    await pressTo('Tab', /^Jämför sida vid sida/);
    await page.keyboard.press('Enter');
    await page.locator('.compare-table').waitFor();
    await settled(page);
  });

  it('exports the comparison', async () => {
    await pressTo('Tab', /^Exportera/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Exportera' }).waitFor();
    await pressTo('Tab', /^Excelfil/);
    await pressTo('ArrowDown', /^JSON/);
    await pressTo('Tab', /^Spara filen/);
    const coming = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const saved = readFileSync(await (await coming).path(), 'utf8');
    expect(saved.match(/"id":"/g)).toHaveLength(2);
    await page.keyboard.press('Escape');
    await expect.poll(focused).toMatch(/^Exportera/);
    expect(visit.complaints).toEqual([]);
  });
});
