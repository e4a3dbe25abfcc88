import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp, type Visit } from './app.ts';
import { chartsOnSheets } from './charts-on-sheets.ts';
import { settled } from './screens.ts';

let app: App;
let visit: Visit;

beforeAll(async () => {
  app = await startApp();
  visit = await app.open({ lang: 'sv', theme: 'dark', hash: '#/overview?v=1&region=Sydsverige' });
  await visit.page.locator('.kpi-coverage').first().waitFor({ timeout: 90_000 });
});
afterAll(async () => {
  await visit.close();
  await app.close();
});

/** As a browser has the page just before it is printed. */
async function printed(page: Page, hash: string, landmark: string) {
  await page.evaluate((there) => (window.location.hash = there), hash);
  await page.locator(landmark).first().waitFor();
  await page.waitForTimeout(300);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
}

async function onScreen(page: Page): Promise<void> {
  await page.emulateMedia({ media: null });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
}

/** Charts about as wide as the paper. */
const asPaper = (all: readonly number[]) => all.filter((width) => width > 640 && width <= 718).length;

describe('all charts of a screen', () => {
  const files = new Map<string, Uint8Array>();
  const text = (name: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(name));

  beforeAll(async () => {
    const { page } = visit;
    // Every chart is drawn twice over: a busy machine takes its time.
    const coming = page.waitForEvent('download', { timeout: 90_000 });
    await page.getByRole('button', { name: 'Alla diagram som zip-fil' }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toMatch(/^esf_oversikt_region-sydsverige_\d{4}-\d\d-\d\d\.zip$/);
    await page.getByText(`${file.suggestedFilename()} är sparad.`).waitFor();
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(await file.path()))))
      files.set(name, bytes);
  });

  it('come in one file, each as PNG, SVG and two kinds of CSV', async () => {
    const charts = await visit.page.getByRole('figure').count();
    for (const ending of ['.png', '.svg', '_excel.csv'])
      expect([...files.keys()].filter((name) => name.endsWith(ending))).toHaveLength(charts);
    expect([...files.keys()]).toHaveLength(charts * 4 + 1);
    expect(files.has('1_vem-betalar.png')).toBe(true);
  });

  it('are light though the page is dark, with the slice written in them', () => {
    for (const [name, bytes] of files) {
      if (!name.endsWith('.svg')) continue;
      const svg = new TextDecoder().decode(bytes);
      expect(/<rect[^>]*fill="([^"]+)"/.exec(svg)?.[1]).toBe('#ffffff');
      // The chart of regions shows them all.
      expect(svg).toContain(name.startsWith('5_') ? 'Alla projekt' : 'Region Sydsverige');
    }
    expect(
      Buffer.from(files.get('1_vem-betalar.png') ?? [])
        .subarray(0, 6000)
        .toString(),
    ).toContain('iTXtTitle');
    expect(text('1_vem-betalar_excel.csv')).toMatch(/^\ufeffProjekt;Total kostnad, kr/);
  });

  it('come with a text that says slice, source, day, link, and what each chart shows', () => {
    const readme = text('las-mig.txt');
    for (const words of [
      'Urval: region Sydsverige',
      '5. Vart går stödet?\r\nInnehåll: ESF-stöd, stöd via Leader och EU-medel, mnkr, löpande priser\r\nUrval: alla projekt',
      'Källa: 4 projektdokument, ESF-rådet och Leader',
      `Länk: ${visit.page.url()}`,
      '1. Vem betalar för projekten?',
      'Täckning: 4 av 4 anger kostnad och stöd',
      'Så är det räknat: Beräknad medfinansiering är total kostnad minus angivet stöd.',
    ])
      expect(readme).toContain(words);
  });

  it('hold no contact details', () => {
    for (const [name, bytes] of files)
      if (!name.endsWith('.png'))
        expect(new TextDecoder().decode(bytes)).not.toMatch(/[a-z]@[a-z]+\.|\b0\d{2,3}-\d{5,}/);
  });
});

describe('a printed screen', () => {
  afterEach(() => onScreen(visit.page));

  it('begins with the slice as a sentence, is light, and has neither rail, slice bar nor buttons', async () => {
    const { page } = visit;
    await printed(page, '#/overview?v=1&region=Sydsverige', '.kpi-coverage');
    const head = page.locator('.report-head');
    expect(await head.innerText()).toContain(
      'Urval: region Sydsverige. Källa: 4 projektdokument, ESF-rådet och Leader.',
    );
    expect(await head.innerText()).toContain(page.url());
    for (const gone of ['.rail', '.slice-bar', '.screen-export', '.figure-menu'])
      expect(await page.locator(gone).first().isVisible()).toBe(false);
    const ink = await head.evaluate((each) => getComputedStyle(each).color);
    expect(ink).toBe('rgb(23, 32, 42)');
  });

  it('has its charts drawn for the width of the paper, none cut off and none split between pages', async () => {
    const { page } = visit;
    await printed(page, '#/overview?v=1&region=Sydsverige', '.kpi-coverage');
    const charts = await page.locator('.figure-body svg').evaluateAll((all) =>
      all.map((each) => {
        const { left, right, width } = each.getBoundingClientRect();
        return { inside: left >= 0 && right <= 719, wide: width };
      }),
    );
    expect(charts.length).toBeGreaterThan(4);
    expect(charts.filter(({ inside }) => !inside)).toEqual([]);
    // Beside each other on the screen, below each other on paper.
    expect(charts.filter(({ wide }) => wide > 640).length).toBeGreaterThanOrEqual(4);
    const whole = await page
      .locator('.figure')
      .evaluateAll((all) => all.map((each) => getComputedStyle(each).breakInside));
    expect(new Set(whole)).toEqual(new Set(['avoid']));
  });

  it('fills three sheets with an overview of five projects, each chart whole on one, and writes the shares into its bars', async () => {
    const { page } = visit;
    await page.evaluate(() => (window.location.hash = '#/overview'));
    await page.getByRole('figure').nth(9).waitFor();
    await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
    expect(await chartsOnSheets(page)).toEqual([
      { begun: 3, ended: 3 },
      { begun: 3, ended: 3 },
      { begun: 4, ended: 4 },
    ]);
    await printed(page, '#/overview', '.kpi-coverage');
    const funding = page.getByRole('figure', { name: 'Vem betalar?' }).locator('.chart-picture');
    for (const share of ['76\u00a0%', '24\u00a0%', '47\u00a0%', '53\u00a0%'])
      await funding.getByText(share, { exact: true }).waitFor();
  });

  it('has what is explored under its slice, with every column of its table, and no choices', async () => {
    const { page } = visit;
    await printed(page, '#/explore', '.pivot');
    expect(await page.locator('.report-head').innerText()).toContain('Urval: ');
    expect(await page.locator('.explore-controls').isVisible()).toBe(false);
    expect(
      await page.locator('.pivot table').evaluate((each) => each.getBoundingClientRect().right),
    ).toBeLessThanOrEqual(719);
  });

  it('has a table whose heads repeat and whose columns all fit the sheet', async () => {
    const { page } = visit;
    await printed(page, '#/projects?v=1', '.projects-table');
    const table = page.locator('.projects-table');
    expect(await table.locator('thead').evaluate((head) => getComputedStyle(head).display)).toBe(
      'table-header-group',
    );
    expect(await table.evaluate((each) => each.getBoundingClientRect().right)).toBeLessThanOrEqual(1041);
  });

  it('has the documents and their facts within the sheet, and nothing that is there to be pressed', async () => {
    const { page } = visit;
    await printed(page, '#/data', '.data-table');
    const beyond = await page
      .locator('.data-card')
      .evaluateAll((cards) =>
        cards.flatMap((card) =>
          [...card.querySelectorAll('*')].map((each) => each.getBoundingClientRect().right),
        ),
      );
    expect(Math.max(...beyond)).toBeLessThanOrEqual(719);
    expect(await page.locator('.main button:visible').count()).toBe(0);
  });

  it('says of one project what it was read from, when and where, and splits no part of it', async () => {
    const { page } = visit;
    await printed(page, '#/project?document=002_d42481e773482837.txt', '.project-section');
    const origin = await page.locator('.report-head').innerText();
    expect(origin).toContain('Källa: 002_d42481e773482837.txt.');
    expect(origin).toMatch(/Utskrivet \d{4}-\d\d-\d\d/);
    expect(origin).toContain(page.url());
    expect(await page.locator('.correct-switch').isVisible()).toBe(false);
    const kept = await page
      .locator('.project-section')
      .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).breakInside));
    expect(new Set(kept)).toEqual(new Set(['avoid']));
  });

  it('draws every chart for the paper before the browser’s own command prints it, and for the screen again after', async () => {
    const { page } = visit;
    await onScreen(page);
    await page.evaluate(() => (window.location.hash = '#/overview'));
    await page.getByRole('figure').nth(9).waitFor();
    await settled(page);
    const widths = `[...document.querySelectorAll('.figure-body svg')].map((each) => Number(each.getAttribute('width')))`;
    const read = v.array(v.number());
    const before = v.parse(read, await page.evaluate(widths));
    // No frame is drawn between the event and the print.
    const onPaper = v.parse(
      read,
      await page.evaluate(`(() => {
        window.dispatchEvent(new Event('beforeprint'));
        return ${widths};
      })()`),
    );
    expect(Math.max(...onPaper)).toBeLessThanOrEqual(718);
    expect(asPaper(onPaper)).toBeGreaterThan(asPaper(before) + 3);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect.poll(() => page.evaluate(widths)).toEqual(before);
  });

  it('is what the button asks for', async () => {
    const { page } = visit;
    await page.evaluate(() => {
      window.print = () => {
        document.title = 'printed';
      };
    });
    await page.getByRole('button', { name: 'Skriv ut eller spara som PDF' }).click();
    await page.waitForFunction(() => document.title === 'printed');
  });
});
