import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './access.ts';
import { type App, startApp, type Visit } from './app.ts';
import { clipped } from './clipped.ts';
import { settled } from './screens.ts';

let app: App;
let visit: Visit;

// A page that is put on a host without any project of its own.
beforeAll(async () => {
  app = await startApp();
  visit = await app.open({ hash: '#/help' });
  await visit.page.route('**/dataset-*.ndjson', (route) => route.fulfill({ status: 200, body: '' }));
  await visit.page.goto(`${app.url}#/overview`);
  await visit.page.reload();
});
afterAll(async () => {
  await visit.close();
  await app.close();
});

const START = 'Jämför vad projekten fick, planerade och nådde';

describe('without any project', () => {
  it.each(['overview', 'projects', 'explore', 'compare', 'compare?mode=slices'])(
    'says on %s what the page is for and where to begin, and never that a slice matches nothing',
    async (view) => {
      const { page } = visit;
      await page.evaluate((there) => (window.location.hash = there), `#/${view}`);
      await page.getByRole('heading', { name: START }).waitFor();
      await page.getByRole('button', { name: 'Välj filer' }).waitFor();
      expect(await page.locator('.nothing').count()).toBe(0);
    },
  );

  it('counts none, says no sum, and has nothing that axe finds or that is cut, wide or narrow', async () => {
    const { page } = visit;
    const found: string[] = [];
    for (const view of ['overview', 'compare', 'data', 'explore?tab=sql', 'explore']) {
      await page.evaluate((there) => (window.location.hash = there), `#/${view}`);
      for (const width of [1440, 390]) {
        await page.setViewportSize({ width, height: 1000 });
        await settled(page);
        found.push(...(await violations(page)), ...(await clipped(page)));
      }
      await page.setViewportSize({ width: 1440, height: 1000 });
      await page
        .getByText(/^0 av 0/)
        .first()
        .waitFor();
      expect(await page.locator('main').innerText()).not.toMatch(/NaN|undefined|\b0 (mnkr|kr)\b/);
    }
    expect(found).toEqual([]);
  });

  it('shows figures as soon as a document is added', async () => {
    const { page } = visit;
    await page.evaluate(() => (window.location.hash = '#/overview'));
    const name = '002_d42481e773482837.txt';
    await page
      .locator('.no-projects input[type=file]')
      .setInputFiles({ name, mimeType: 'text/plain', buffer: readFileSync(`seeds/${name}`) });
    await page.locator('.kpi-coverage').first().waitFor();
    await page.locator('.slice-count b', { hasText: '1' }).waitFor();
    expect(await page.locator('.lens').innerText()).toContain('GåGåGå');
  });
});
