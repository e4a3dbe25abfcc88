import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './access.ts';
import { type App, startApp, type Visit } from './app.ts';

let app: App;
let visit: Visit;

beforeAll(async () => {
  app = await startApp();
  visit = await app.open();
});
afterAll(async () => {
  await visit.close();
  await app.close();
});

async function open(hash: string): Promise<Page> {
  await visit.go(hash);
  await settled(visit.page);
  return visit.page;
}

const settled = async (page: Page): Promise<void> => {
  await page.locator('.only-card').waitFor({ timeout: 60_000 });
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
};
const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ');
const line = (page: Page, name: string) => page.locator('.slices-table tbody tr', { hasText: name });
const side = (page: Page, letter: 'A' | 'B') => page.getByRole('region', { name: `Urval ${letter}` });

/** All that the comparison says. */
async function told(page: Page): Promise<string> {
  await settled(page);
  const parts = await page
    .locator('.side-card, .slices-table, .slices-figures, .only-card')
    .allTextContents();
  return plain(parts.join('\n'));
}

async function choosePeriod(page: Page, letter: 'A' | 'B', period: string): Promise<void> {
  await side(page, letter).getByRole('button', { name: 'Programperiod' }).first().click();
  const box = page.getByRole('dialog').getByRole('checkbox', { name: period });
  await box.click();
  await page.keyboard.press('Escape');
}

describe('slice against slice', () => {
  it('begins with the two periods that have most projects, and says that they are not the visitor’s choice', async () => {
    const { page } = visit;
    await visit.go('#/compare');
    await page.getByRole('button', { name: 'Urval mot urval' }).click();
    await settled(page);
    await page.getByText('Du har inte valt några urval').waitFor();
    expect(await side(page, 'A').getByRole('heading').textContent()).toBe('2007–2013');
    expect(plain(await side(page, 'B').textContent())).toContain('4 projekt: 3 ESF, 1 Leader');
    expect(page.url()).not.toContain('a.period');
  });

  it('compares the two slices that are chosen, swaps them, and keeps all of it in the address', async () => {
    const page = await open('#/compare?mode=slices');
    await choosePeriod(page, 'B', '2007–2013');
    await page.getByText('1 projekt finns på båda sidor').waitFor();
    expect(await page.getByText('Du har inte valt några urval').count()).toBe(0);
    await choosePeriod(page, 'B', '2007–2013');
    await page.locator('.banner-warn').waitFor({ state: 'detached' });
    await settled(page);
    const cost = plain(await line(page, 'Total kostnad per projekt').textContent());
    expect(cost).toContain('5,4 mnkr');
    expect(cost).toContain('för få projekt i A');
    expect(plain(await line(page, 'Planerade deltaganden').textContent())).toContain('A saknar värde');

    await page.getByRole('button', { name: 'Byt plats' }).click();
    await page.getByRole('region', { name: 'Urval A' }).getByRole('heading', { name: '2014–2020' }).waitFor();
    await settled(page);
    expect(plain(await line(page, 'Total kostnad per projekt').textContent())).toContain(
      'för få projekt i B',
    );

    const link = page.url();
    expect(link).toContain('a.period=2014-2020');
    expect(link).toContain('b.period=2007-2013');
    const here = await told(page);
    const fresh = await page.context().newPage();
    await fresh.goto(link);
    expect(await told(fresh)).toBe(here);
    await fresh.close();

    await page.goBack();
    await page.getByRole('region', { name: 'Urval A' }).getByRole('heading', { name: '2007–2013' }).waitFor();
    expect(visit.complaints).toEqual([]);
  }, 120_000);

  it('puts every amount in the prices of one year, and the choice in the address', async () => {
    const page = await open('#/compare?mode=slices&a.period=2014-2020&b.period=2007-2013');
    const before = plain(await line(page, 'Total kostnad').last().textContent());
    await page.getByRole('switch', { name: '2025 års priser' }).click();
    await line(page, '2025 års priser').first().waitFor();
    const after = plain(await line(page, 'Total kostnad').last().textContent());
    expect(before).toContain('löpande priser');
    expect(before).toContain('20,4 mnkr');
    expect(after).toContain('24,3 mnkr');
    expect(page.url()).toContain('prices=fixed');
    const figures = plain((await page.locator('.slices-figures').allTextContents()).join());
    expect(figures).toContain('Andel av total kostnad, %, vägt efter belopp, 2025 års priser');

    const here = await told(page);
    const fresh = await page.context().newPage();
    await fresh.goto(page.url());
    expect(await told(fresh)).toBe(here);
    await fresh.close();
  }, 120_000);

  it('narrows a side by one more condition, within the slice of the bar', async () => {
    const page = await open('#/compare?v=1&region=Sydsverige&mode=slices&a=all&b.period=2014-2020');
    expect(plain(await side(page, 'A').textContent())).toContain('4 projekt');
    await side(page, 'A').getByRole('button', { name: 'Lägg till villkor i A' }).click();
    await page.getByRole('button', { name: 'Region' }).last().click();
    const regions = page.getByRole('dialog').getByRole('checkbox');
    // What the bar leaves out, no side can choose.
    expect(await regions.count()).toBe(1);
    await page.getByRole('button', { name: 'Alla villkor' }).click();
    await page.getByRole('button', { name: 'Fas', exact: true }).last().click();
    await page.getByRole('dialog').getByRole('checkbox', { name: 'genomförande' }).click();
    await page.keyboard.press('Escape');
    await page
      .getByRole('region', { name: 'Urval A' })
      .getByRole('heading', { name: 'Genomförande' })
      .waitFor();
    await settled(page);
    expect(plain(await side(page, 'A').textContent())).toContain('2 projekt');
    expect(page.url()).toContain('a.phase=implementation');
  });

  it('saves its charts as images', async () => {
    const page = await open('#/compare?mode=slices&prices=fixed');
    for (const question of ['Vem betalade', 'Hur mycket skiljer']) {
      await page.getByRole('button', { name: new RegExp(`Meny för ${question}`) }).click();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'PNG för rapport' }).click();
      expect((await download).suggestedFilename()).toMatch(/\.png$/);
    }
    expect(visit.complaints).toEqual([]);
  });

  for (const [lang, theme] of [
    ['sv', 'light'],
    ['en', 'dark'],
  ] as const) {
    it(`is found without fault by axe in ${lang}, ${theme}, wide and narrow, and with a menu open`, async () => {
      await visit.wear(lang, theme);
      const page = await open('#/compare?mode=slices&prices=fixed&a=all&b.period=2014-2020');
      const wide = await violations(page);
      await page.locator('.side-chips').first().getByRole('button').last().click();
      const menu = await violations(page);
      await page.keyboard.press('Escape');
      await page.setViewportSize({ width: 390, height: 844 });
      const narrow = await violations(page);
      await page.setViewportSize({ width: 1440, height: 1000 });
      expect([...wide, ...menu, ...narrow]).toEqual([]);
    });
  }
});
