import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './access.ts';
import { type App, startApp, type Visit } from './app.ts';
import { accessTree } from './access-tree.ts';
import { giveFiles } from './give-files.ts';
import { goTo, SCREENS, settled } from './screens.ts';

// One visit sees all screens in all looks: the engine starts once.
let app: App;
let visit: Visit;
let page: Page;

beforeAll(async () => {
  app = await startApp();
  visit = await app.open();
  page = visit.page;
  await page.locator('.slice-count b').waitFor();
  await page.locator('.start-progress').waitFor({ state: 'detached', timeout: 60_000 });
});
afterAll(async () => {
  await visit.close();
  await app.close();
});

const WIDE = { width: 1440, height: 1000 };
const NARROW = { width: 390, height: 844 };

async function look(lang: 'sv' | 'en', theme: 'light' | 'dark'): Promise<void> {
  await page.getByRole('button', { name: lang.toUpperCase(), exact: true }).click();
  await page.locator(`html[lang=${lang}]`).waitFor();
  const isDark = (await page.locator('html').getAttribute('data-theme')) === 'dark';
  if (isDark !== (theme === 'dark')) await page.locator('.rail-foot > button').click();
  await page.locator(`html[data-theme=${theme}]`).waitFor();
  await settled(page);
}

const KIND = `(button) => button.className || button.parentElement.textContent`;

/** What opens something, one of each kind: all rows of a table and all charts have the same menus. */
async function openers(): Promise<Locator[]> {
  const all = page.locator('main, .slice-bar').locator('[popovertarget]:enabled, [aria-haspopup=dialog]');
  const kinds = new Map<string, Locator>();
  for (const each of await all.all()) {
    if (!(await each.isVisible())) continue;
    const kind = String(await each.evaluate(KIND));
    if (!kinds.has(kind)) kinds.set(kind, each);
  }
  return [...kinds.values()];
}

/** What axe finds in each menu and dialog of the screen while it is open. */
async function inMenus(): Promise<string[]> {
  const found: string[] = [];
  for (const opener of await openers()) {
    const name = (await opener.getAttribute('aria-label')) ?? (await opener.innerText());
    await opener.click();
    const panel = page.locator(':popover-open, dialog[open]');
    await panel.first().waitFor();
    await settled(page);
    found.push(
      ...(await violations(page, { within: ':popover-open, dialog[open]' })).map(
        (each) => `${name}: ${each}`,
      ),
    );
    await page.keyboard.press('Escape');
    await panel
      .first()
      .waitFor({ state: 'detached' })
      .catch(() => undefined);
  }
  for (const button of await page.locator('main .export-button:enabled').all()) {
    await button.click();
    await page.getByRole('dialog').waitFor();
    found.push(...(await violations(page, { within: 'dialog[open]' })).map((each) => `export: ${each}`));
    await page.keyboard.press('Escape');
  }
  return found;
}

describe.each(Object.entries(SCREENS))('%s', (name, screen) => {
  it('is to a screen reader what it was', async () => {
    await look('sv', 'light');
    await goTo(page, screen);
    await expect(await accessTree(page)).toMatchFileSnapshot(`trees/${name}.txt`);
  });

  it('has nothing that axe finds, in either language and theme, wide and narrow, menus open', async () => {
    const found: string[] = [];
    for (const lang of ['sv', 'en'] as const) {
      for (const theme of ['light', 'dark'] as const) {
        await look(lang, theme);
        for (const size of [WIDE, NARROW]) {
          await page.setViewportSize(size);
          await settled(page);
          const where = `${lang}, ${theme}, ${size.width} px: `;
          // Another theme changes colours and nothing else.
          const seen = await violations(page, { onlyColours: theme === 'dark' });
          found.push(...seen.map((each) => where + each));
          // Menus are the same in all looks but for their colours and words.
          if ((lang === 'sv') === (theme === 'light') && (lang === 'sv') === (size === WIDE))
            found.push(...(await inMenus()).map((each) => where + each));
        }
        await page.setViewportSize(WIDE);
      }
    }
    expect(found).toEqual([]);
  });
});

// Last, since what is brought stays.
describe('a list with a later edition', () => {
  const HEADER = 'Operation name;Beneficiary name;Operation start date;Total cost (EUR)';
  const list = (last: string, cost: string) =>
    [
      HEADER,
      `Open doors;Northern college;2016-01-13;${cost}`,
      'Second chance;Eastern college;2016-02-13;2000,50',
      `${last};Northern college;2016-03-13;3000,50`,
    ].join('\n');

  it('is to a screen reader what it was, beside the other, and with its rows', async () => {
    await look('sv', 'light');
    await goTo(page, { hash: '#/data', landmark: '.data-table' });
    for (const [name, content] of [
      ['list 2016-06.csv', list('Old ways', '1000,50')],
      ['list 2016-12.csv', list('New ways', '1500,50')],
    ] as const) {
      await giveFiles(page, [[name, content]]);
      await page.getByRole('rowheader', { name }).nth(1).waitFor();
    }
    await page.getByRole('group', { name: 'Utgåvor av list 2016-06.csv', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Visa kolumner' }).last().click();
    await page.getByRole('button', { name: 'Visa insatserna' }).click();
    await page.getByText('New ways').first().waitFor();
    await settled(page);
    await expect(await accessTree(page)).toMatchFileSnapshot('trees/data-editions.txt');
  });
});
