import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './access.ts';
import { type App, startApp } from './app.ts';

let app: App;

beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  await app.close();
});

const SCREENS = {
  overview: '#/overview',
  'overview, nothing matches': '#/overview?v=1&text=lärling',
  projects: '#/projects',
  'projects, grouped': '#/projects?group=programme&project=001_a3e7966aabba5128.txt',
  'compare, empty': '#/compare',
  'compare, three':
    '#/compare?project=000_451f6fcbe595c098.txt&project=002_d42481e773482837.txt&project=004_c042f5676e2fdc40.txt',
  explore: '#/explore?per=phase',
  'explore, a median': '#/explore?measure=cost-per-planned&split=none&statistic=median',
  'compare, only differences':
    '#/compare?project=001_a3e7966aabba5128.txt&project=004_c042f5676e2fdc40.txt&differences=only',
  data: '#/data',
  help: '#/help',
  project: '#/project?document=002_d42481e773482837.txt',
} as const;

/** What shows that a screen has come. */
const LANDMARKS: Record<string, string> = {
  overview: '.kpi-coverage',
  'overview, nothing matches': '.nothing',
  projects: '.projects-table',
  'projects, grouped': '.row-group',
  'compare, empty': '.compare-tools',
  'compare, three': '.compare-table',
  explore: '.pivot',
  'explore, a median': '.pivot',
  'compare, only differences': '.compare-table',
  data: '.data-table',
  help: '.help-table',
  project: '.document-lines',
};

const SIZES = [
  [1440, 1000],
  [390, 844],
] as const;

describe('axe finds nothing', () => {
  for (const lang of ['sv', 'en'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      it(`on any screen in ${lang}, ${theme}, wide and narrow`, async () => {
        const visit = await app.open({ lang, theme });
        const { page } = visit;
        await page.locator('.slice-count b').waitFor();
        const found: string[] = [];
        for (const [name, hash] of Object.entries(SCREENS)) {
          // One visit sees all screens, as a visitor does; the engine starts once.
          await page.evaluate((there) => (window.location.hash = there), hash);
          await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
          await page
            .locator(LANDMARKS[name] ?? 'main')
            .first()
            .waitFor();
          for (const [width, height] of SIZES) {
            await page.setViewportSize({ width, height });
            found.push(...(await violations(page)).map((violation) => `${name}, ${width} px: ${violation}`));
          }
          await page.setViewportSize({ width: 1440, height: 1000 });
        }
        await visit.close();
        expect(found).toEqual([]);
      });
    }
  }

  it('in an open menu of the slice bar and of a chart', async () => {
    const visit = await app.open();
    const { page } = visit;
    await page.locator('.slice-count b').waitFor();
    await page.locator('.chip', { hasText: 'Region' }).getByRole('button').first().click();
    const chip = await violations(page);
    await page.keyboard.press('Escape');
    await page.getByRole('figure').first().getByRole('button', { name: /Meny/ }).click();
    const menu = await violations(page);
    await visit.close();
    expect([...chip, ...menu]).toEqual([]);
  });
});
