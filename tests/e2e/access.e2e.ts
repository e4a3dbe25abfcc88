import axe from 'axe-core';
import * as v from 'valibot';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
  'compare, empty': '#/compare',
  'compare, three':
    '#/compare?project=000_451f6fcbe595c098.txt&project=002_d42481e773482837.txt&project=004_c042f5676e2fdc40.txt',
  data: '#/data',
} as const;

const report = v.object({
  violations: v.array(v.object({ id: v.string(), nodes: v.array(v.object({ html: v.string() })) })),
});

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = v.parse(report, await page.evaluate('axe.run()'));
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`),
  );
}

describe('axe finds nothing', () => {
  for (const [name, hash] of Object.entries(SCREENS)) {
    for (const lang of ['sv', 'en'] as const) {
      for (const theme of ['light', 'dark'] as const) {
        it(`on ${name} in ${lang}, ${theme}, wide and narrow`, async () => {
          const visit = await app.open({ hash, lang, theme });
          const { page } = visit;
          await page.locator('.slice-count b').waitFor();
          await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
          const wide = await violations(page);
          await page.setViewportSize({ width: 390, height: 844 });
          const narrow = await violations(page);
          await visit.close();
          expect([...wide, ...narrow]).toEqual([]);
        });
      }
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
