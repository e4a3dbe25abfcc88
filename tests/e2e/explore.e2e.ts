import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
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
  const { page } = visit;
  await page.locator('.pivot, .sql-tools button:enabled, .saved-views').first().waitFor({ timeout: 60_000 });
  return page;
}

const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ');
const editor = (page: Page) => page.getByRole('textbox', { name: 'Fråga i SQL' });

async function write(page: Page, sql: string): Promise<void> {
  await editor(page).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(sql);
}

async function run(page: Page, sql: string): Promise<void> {
  await write(page, sql);
  await page.getByRole('button', { name: 'Kör' }).click();
}

describe('exploring', () => {
  it('answers a choice with a chart and a table of the same, and keeps it in the address', async () => {
    const { page } = visit;
    await visit.go('#/overview');
    await page.getByRole('link', { name: 'Utforska' }).click();
    await page.locator('.pivot').waitFor({ timeout: 60_000 });
    expect(plain(await page.locator('.pivot tfoot').textContent())).toContain('20 662 309');

    await page.getByLabel('Mått').selectOption('cost-per-planned');
    await page.getByLabel('Dela upp efter').selectOption('phase');
    await page.locator('.pivot th', { hasText: 'genomförande' }).waitFor();
    // A ratio of sums: (9 249 253 + 8 923 460) / 350.
    expect(plain(await page.locator('.pivot tfoot').textContent())).toContain('51 922');
    expect(page.url()).toContain('measure=cost-per-planned&by=phase&split=none');
    expect(plain(await page.getByRole('figure').textContent())).toContain('2 av 5 projekt har värdet');

    await page.getByRole('button', { name: /Meny för/ }).click();
    await page.getByRole('button', { name: 'Visa som tabell' }).click();
    expect(plain(await page.locator('.figure-table').textContent())).toContain('51 922');

    const fresh = await page.context().newPage();
    await fresh.goto(page.url());
    await fresh.locator('.pivot').waitFor({ timeout: 60_000 });
    expect(await fresh.locator('.pivot').textContent()).toBe(await page.locator('.pivot').textContent());
    await fresh.close();

    await page.goBack();
    await page.locator('.pivot th', { hasText: 'Sydsverige' }).waitFor();
    expect(visit.complaints).toEqual([]);
  }, 120_000);

  it('narrows the slice by a bar with the keyboard alone, and lifts it again', async () => {
    const page = await open('#/explore');
    const bar = page.getByRole('toolbar', { name: 'Diagram och tabell' }).getByRole('button').first();
    await bar.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.slice-count b', { hasText: '1' }).waitFor();
    expect(decodeURIComponent(page.url())).toContain('region=Småland+och+Öarna');
    const chosen = page.getByRole('toolbar', { name: 'Diagram och tabell' }).getByRole('button').first();
    await page.locator('.pivot tfoot', { hasText: '8' }).waitFor();
    expect(await chosen.getAttribute('aria-pressed')).toBe('true');
    await chosen.focus();
    await page.keyboard.press('Enter');
    await page.locator('.slice-count b', { hasText: '5' }).waitFor();
  });

  it('tells what of an address cannot be shown, and shows the rest', async () => {
    const page = await open('#/explore?measure=support-share&chart=stacked&split=programme&by=zodiac');
    const banner = await page.locator('.explore-answer .banner').textContent();
    expect(banner).toContain('Diagramsorten: måttet är en kvot');
    expect(await page.getByText('by=zodiac').filter({ visible: true }).count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Grupp', exact: true }).getAttribute('aria-pressed')).toBe(
      'true',
    );
  });

  it('opens a project by its dot', async () => {
    const page = await open('#/explore?split=none&chart=dots&by=programme');
    await page.getByRole('button', { name: /GåGåGå/ }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.project-head', { hasText: 'GåGåGå' }).waitFor();
  });

  it('saves a view, and opens it again', async () => {
    const page = await open('#/explore?measure=planned&by=programme&split=none');
    await page.getByRole('button', { name: 'Spara vy' }).click();
    await page.getByRole('textbox', { name: 'Namn', exact: true }).fill('Planerade efter program');
    await page.getByRole('button', { name: 'Spara vy' }).click();
    await page.getByRole('tab', { name: 'Sparade vyer (1)' }).waitFor();
    await page.goto(`${app.url}#/explore?tab=saved`);
    await page.reload();
    await page.getByRole('button', { name: 'Öppna Planerade efter program' }).click();
    await page.locator('.pivot th', { hasText: 'ESF 2014–2020' }).waitFor({ timeout: 60_000 });
    expect(page.url()).toContain('measure=planned&by=programme&split=none');
  }, 120_000);

  it('saves the chart as an image', async () => {
    const page = await open('#/explore');
    await page.getByRole('button', { name: /Meny för/ }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'PNG för rapport' }).click();
    expect((await download).suggestedFilename()).toMatch(
      /^esf_total-kostnad-efter-region-och-finansieringskalla_.*\.png$/,
    );
  });
});

describe('a question in SQL', () => {
  it('is written with the letters that are keys of the page elsewhere', async () => {
    const page = await open('#/explore?tab=sql');
    await editor(page).click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('gp u/g?');
    expect(await editor(page).textContent()).toContain('gp u/g?');
    expect(page.url()).toContain('#/explore?');
  });

  it('is answered within the slice, with its time, as a table, as bars and as a file', async () => {
    const page = await open('#/explore?v=1&region=Sydsverige&tab=sql');
    await run(page, 'SELECT title, cost FROM projects ORDER BY cost DESC NULLS LAST');
    await page.locator('.sql-result td').first().waitFor();
    expect(plain(await page.locator('.sql-tools [role=status]').textContent())).toMatch(
      /^4 rader på \d+ ms$/,
    );
    expect(plain(await page.locator('.sql-result tbody tr').first().textContent())).toContain('9 249 253');
    await page.getByRole('button', { name: 'Visa staplar' }).click();
    expect(await page.locator('.sql-result td svg rect').count()).toBe(4);
    const download = page.waitForEvent('download');
    await page.locator('.sql-foot').getByRole('button', { name: 'Exportera' }).click();
    await page.getByRole('radio', { name: /^CSV UTF-8/ }).check();
    await page.getByRole('button', { name: 'Spara filen' }).click();
    const files = unzipSync(await readFile(await (await download).path()));
    const [table = '', about = ''] = Object.values(files).map((part) => strFromU8(part));
    expect(table).toMatch(/^title,cost\r\n[^\r]*,9249253\r\n/);
    for (const said of [
      'Urval: region Sydsverige',
      'Källa: 4 projektdokument',
      'ORDER BY cost DESC',
      'Uttag: 2',
    ])
      expect(about).toContain(said);
    await page.keyboard.press('Escape');
    expect(page.url()).toContain('sql=SELECT+title,');
    expect(visit.complaints).toEqual([]);
  });

  it('says how many rows there are beyond those it shows', async () => {
    const page = await open('#/explore?tab=sql');
    await run(page, 'SELECT range AS i FROM range(12345)');
    await page.locator('.sql-result td').first().waitFor();
    expect(plain(await page.locator('.sql-tools [role=status]').textContent())).toMatch(
      /^De första 1 000 av 12 345 rader/,
    );
    expect(await page.locator('.sql-result tbody tr').count()).toBe(1000);
  });

  it('says line and column of an error and what may have been meant, and goes there', async () => {
    const page = await open('#/explore?tab=sql');
    await run(page, 'SELECT title,\n       kost\nFROM projects');
    const banner = page.locator('.explore-answer .banner-error');
    await banner.waitFor();
    expect(plain(await banner.textContent())).toMatch(/Rad 2, kolumn 8\..*Menade du .*cost/s);
    await banner.getByRole('button', { name: 'Visa stället' }).click();
    await page.keyboard.press('Delete');
    await page.keyboard.insertText('c');
    await page.keyboard.press('Control+Enter');
    await page.locator('.sql-result td').first().waitFor();
  });

  it('loses no letter that is written right after a letter is taken away', async () => {
    const page = await open('#/explore?tab=sql');
    await write(page, '');
    for (let at = 0; at < 40; at++) {
      await page.keyboard.insertText('xa');
      await page.keyboard.press('Backspace');
      await page.keyboard.insertText('y');
    }
    expect(await editor(page).innerText()).toBe('xy'.repeat(40));
  });

  it('reads no contact person, no file and changes nothing', async () => {
    const page = await open('#/explore?tab=sql');
    const banner = page.locator('.explore-answer .banner-error');
    await run(page, 'SELECT value FROM contacts');
    await banner.getByText('personuppgifter').waitFor();
    await run(page, 'DROP TABLE projects');
    await banner.getByText('bara att läsa').waitFor();
    await run(page, "SELECT * FROM read_text('./data/dataset.ndjson')");
    await banner.getByText(/disabled by configuration/).waitFor();
    await run(page, "SELECT * FROM query_table('con' || 'tacts')");
    await banner.getByText('inte får läsas här').waitFor();
    await run(page, 'SELECT count(*) AS n FROM projects');
    await page.locator('.sql-result td', { hasText: '5' }).waitFor();
  });

  it('stops in the engine when it is cancelled, and the next one is answered at once', async () => {
    const page = await open('#/explore?tab=sql');
    await run(page, 'SELECT sum(a.range * b.range) AS s FROM range(3000000) AS a, range(1000000) AS b');
    await page.getByText(/^Kör, [1-9]/).waitFor();
    await page.getByRole('button', { name: 'Avbryt' }).click();
    await page.getByText('Frågan är avbruten.').waitFor();
    const begun = Date.now();
    await run(page, 'SELECT 42 AS svar');
    await page.locator('.sql-result td', { hasText: '42' }).waitFor();
    expect(Date.now() - begun).toBeLessThan(10_000);
  });

  it('lets the keyboard out of the editor by Esc and Tab, while Tab alone indents', async () => {
    const page = await open('#/explore?tab=sql');
    await write(page, 'SELECT 1');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Home');
    await page.keyboard.press('Tab');
    expect(await editor(page).textContent()).toContain('  SELECT 1');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    const focused = page.locator('button:focus');
    await focused.waitFor();
    expect(await focused.textContent()).toBe('Kör');
  });

  it('adds no style element to the page', async () => {
    const page = await open('#/explore?tab=sql');
    await editor(page).waitFor();
    expect(await page.locator('style').count()).toBe(0);
  });
});

describe('axe finds nothing', () => {
  for (const lang of ['sv', 'en'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      it(`in questions, answers, errors, saved views and every kind of chart in ${lang}, ${theme}`, async () => {
        await visit.wear(lang, theme);
        const page = await open('#/explore?tab=sql');
        const found: string[] = [];
        const look = async (name: string) => {
          for (const [width, height] of [
            [1440, 1000],
            [390, 844],
          ] as const) {
            await page.setViewportSize({ width, height });
            found.push(...(await violations(page)).map((violation) => `${name}, ${width} px: ${violation}`));
          }
          await page.setViewportSize({ width: 1440, height: 1000 });
        };
        await page.locator('.sql-tools .button-primary').click();
        await page.locator('.sql-result td').first().waitFor();
        await look('answer');
        await page.evaluate(
          () => (window.location.hash = '#/explore?tab=sql&sql=SELECT+titel+FROM+projects'),
        );
        await page.locator('.sql-tools .button-primary').click();
        await page.locator('.banner-error').waitFor();
        await look('error');
        for (const hash of [
          '#/explore?tab=saved',
          '#/explore?chart=grouped&split=programme&per=phase',
          '#/explore?chart=line&split=phase&by=startYear',
          '#/explore?chart=dots&split=none&by=programme',
        ]) {
          await page.evaluate((there) => (window.location.hash = there), hash);
          await page
            .locator(hash.includes('saved') ? '.saved-views' : '.pivot')
            .first()
            .waitFor();
          await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
          await look(hash);
        }
        expect(found).toEqual([]);
      }, 120_000);
    }
  }
});
