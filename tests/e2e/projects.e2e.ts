import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './access.ts';
import { type App, startApp, type Visit } from './app.ts';

let app: App;
let visit: Visit;
let page: Page;

beforeAll(async () => {
  app = await startApp();
  visit = await app.open({ hash: '#/projects' });
  page = visit.page;
  await page.locator('.projects-table tbody tr').first().waitFor();
});
afterAll(async () => {
  await visit.close();
  await app.close();
});

const focused = () => page.evaluate('document.activeElement?.textContent ?? ""');

describe('the projects screen', () => {
  it('is gone through, selected in, and left for the comparison with the keyboard alone', async () => {
    await page.getByRole('button', { name: 'Exportera' }).focus();
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Förprojektering AME Svalöv');
    await page.keyboard.press('x');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('x');
    await page.getByRole('status').filter({ hasText: '2 markerade' }).waitFor({ state: 'attached' });
    // The table is one stop: the next is the way to the comparison.
    await page.keyboard.press('Tab');
    expect(await focused()).toContain('Jämför sida vid sida');
    await page.keyboard.press('Enter');
    await page.locator('.compare-table').waitFor();
    expect(new URL(page.url()).hash).toContain('project=003');
  });

  it('shows in the comparison only what differs, and says how much it leaves out', async () => {
    const lines = page.locator('.compare-table tbody tr');
    const before = await lines.count();
    await page.getByRole('button', { name: 'Bara skillnader' }).click();
    await expect.poll(() => lines.count()).toBeLessThan(before);
    expect(await page.locator('.compare-corner').textContent()).toMatch(/lika hos alla/);
    expect(page.url()).toContain('differences=only');
    await page.goBack();
    await expect.poll(() => lines.count()).toBe(before);
  });

  it('gathers projects in groups that close, each with its figures', async () => {
    await page.goto(`${app.url}#/projects?group=programme`);
    const group = page.getByRole('button', { name: /^ESF 2014–2020/ });
    await group.waitFor();
    const rows = page.locator('.projects-table tbody tr');
    await expect.poll(() => rows.count()).toBe(8);
    await group.click();
    await expect.poll(() => rows.count()).toBe(5);
    expect(await page.getByRole('link', { name: 'En väg in' }).count()).toBe(0);
    const cost = page.getByRole('row', { name: /^ESF 2014–2020/ }).locator('.column-cost');
    expect((await cost.textContent())?.replaceAll('\u00a0', ' ')).toContain('18 572 713');
  });

  it('shows only the projects that were chosen, also those outside the slice, and exports them', async () => {
    await page.goto(
      `${app.url}#/projects?v=1&region=Sydsverige&project=001_a3e7966aabba5128.txt&project=004_c042f5676e2fdc40.txt`,
    );
    const bar = page.getByRole('region', { name: '2 markerade' });
    await bar.getByRole('button', { name: 'Exportera' }).click();
    await page
      .getByRole('dialog', { name: 'Exportera' })
      .getByText('2 projekt: valda projekt: En väg in')
      .waitFor();
    await page.keyboard.press('Escape');
    await bar.getByRole('button', { name: 'Visa bara dessa' }).click();
    await page.getByRole('status').filter({ hasText: '2 av 5 projekt' }).waitFor({ state: 'attached' });
    await page
      .locator('.chip', { hasText: 'Bara projekt' })
      .getByRole('button', { name: /2 valda/ })
      .click();
    await page.getByRole('checkbox', { name: /^En väg in/ }).click();
    await page.getByRole('status').filter({ hasText: '1 av 5 projekt' }).waitFor({ state: 'attached' });
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.goto(`${app.url}#/projects?group=programme`);
    await page.getByRole('status').filter({ hasText: '5 av 5 projekt' }).waitFor({ state: 'attached' });
  });

  it('keeps the height of its rows for the next visit', async () => {
    await page.getByRole('button', { name: 'Luftig' }).click();
    await page.locator('.projects-table-roomy').waitFor();
    expect(await page.evaluate(`JSON.parse(localStorage.getItem('utfall.preferences')).density`)).toBe(
      'roomy',
    );
  });

  it('has years behind a chip, in a bar of one line', async () => {
    const bar = await page.locator('.slice-bar').boundingBox();
    expect(bar?.height).toBeLessThanOrEqual(56);
    await page.getByRole('button', { name: /^År då projekten pågick/ }).click();
    await page.getByRole('button', { name: '2007–2013', exact: true }).click();
    await page.getByRole('status').filter({ hasText: '1 av 5 projekt' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Ta bort filtret År då projekten pågick' }).click();
    await page.getByRole('status').filter({ hasText: '5 av 5 projekt' }).waitFor();
  });

  it('is no wider than a phone, where the slice opens as a sheet', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const hash of [
      '#/projects?group=programme',
      '#/compare?project=001_a3e7966aabba5128.txt&project=004_c042f5676e2fdc40.txt',
      '#/data',
    ]) {
      await page.goto(`${app.url}${hash}`);
      await page.locator('.projects-table, .compare-table, .quality-grid').first().waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    }
    const toggle = page.locator('.slice-toggle');
    expect((await toggle.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await toggle.click();
    await page.getByRole('dialog', { name: 'Urval' }).waitFor();
    await page
      .getByRole('dialog', { name: 'Urval' })
      .locator('.chip', { hasText: 'Region' })
      .getByRole('button')
      .first()
      .click();
    await page.getByRole('checkbox', { name: /^Sydsverige/ }).check();
    await page.keyboard.press('Escape');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: /^Visa 4 av 5/ }).click();
    await expect.poll(() => toggle.textContent()).toContain('4 av 5');
    expect(visit.complaints).toEqual([]);
  });
});
