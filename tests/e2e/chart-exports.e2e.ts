import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import readSheets from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './access.ts';
import { type App, startApp, type Visit } from './app.ts';
import { openPdf } from './pdf-text.ts';

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

const figure = (page: Page, question: string) => page.getByRole('figure', { name: question });
const FUNDING = 'Vem betalar?';
// It shows every region, also those that are not chosen, so it is not of the slice that the others are of.
const REGIONS = 'Vart går stödet?';

async function choose(page: Page, question: string, item: string): Promise<void> {
  await figure(page, question).getByRole('button', { name: /^Meny/ }).click();
  await page.getByRole('button', { name: item, exact: true }).click();
}

async function save(page: Page, question: string, item: string): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await choose(page, question, item);
  const file = await coming;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** How dark the lightest and darkest points of a picture’s edge are. */
async function edgeOf(page: Page, png: Buffer): Promise<{ size: number[]; edge: number[] }> {
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('No canvas');
    context.drawImage(image, 0, 0);
    const rows = [
      context.getImageData(0, 2, image.width, 1).data,
      context.getImageData(0, image.height - 3, image.width, 1).data,
      context.getImageData(2, 0, 1, image.height).data,
      context.getImageData(image.width - 3, 0, 1, image.height).data,
    ];
    const edge = rows.map((row) => row.reduce((least, point) => Math.min(least, point), 255));
    return { size: [image.width, image.height], edge };
  }, png.toString('base64'));
}

describe('the images of a chart, taken from a dark page', () => {
  it.each([
    ['Vem betalar?', 'region-sydsverige'],
    ['Vad kostar en deltagare?', 'region-sydsverige'],
    [REGIONS, 'alla-projekt'],
  ])('of “%s” fit a slide of 1920 by 1080, light and clear at every edge', async (question, slice) => {
    const { name, bytes } = await save(visit.page, question, 'PNG för bildspel, 16:9');
    expect(name).toMatch(new RegExp(`_16x9_${slice}_\\d{4}-\\d\\d-\\d\\d\\.png$`));
    expect(await edgeOf(visit.page, bytes)).toEqual({ size: [1920, 1080], edge: [255, 255, 255, 255] });
    expect(bytes.subarray(0, 6000).toString('utf8')).toContain(visit.page.url());
  });

  it('can be copied', async () => {
    const { page } = visit;
    await choose(page, FUNDING, 'Kopiera bild');
    await figure(page, FUNDING).getByText('Bilden är kopierad.').waitFor();
    const types = await page.evaluate(async () =>
      (await navigator.clipboard.read()).flatMap((item) => [...item.types]),
    );
    expect(types).toContain('image/png');
  });
});

describe('a PDF of a chart', () => {
  it.each([
    ['Vem betalar?', 'Region Sydsverige', 4],
    ['Vad kostar en deltagare?', 'Region Sydsverige', 4],
    [REGIONS, 'Alla projekt', 5],
    ['När pågick projekten?', 'Region Sydsverige', 4],
  ])(
    'of “%s” is drawn in lines, with every letter as text in the page’s own fonts',
    async (question, slice, documents) => {
      const { name, bytes } = await save(visit.page, question, 'PDF');
      expect(name).toMatch(/\.pdf$/);
      const pdf = openPdf(bytes);
      expect(pdf.images).toBe(0);
      expect(pdf.paths).toBeGreaterThan(8);
      expect(pdf.fonts).toEqual(['SourceSans3', 'SourceSerif4']);
      expect(pdf.size[0]).toBeCloseTo(841.89, 1);
      const said = pdf.texts.join('\n');
      expect(said).not.toContain('\ufffd');
      expect(said).toContain(slice);
      expect(said).toContain(`Källa: ${documents} projektdokument, ESF-rådet och Leader. Uttag`);
    },
  );

  it('has the shares and the Swedish names of the chart', async () => {
    const { bytes } = await save(visit.page, FUNDING, 'PDF');
    const { texts } = openPdf(bytes);
    expect(texts.map((each) => each.replaceAll('\u00a0', ' '))).toEqual(
      expect.arrayContaining(['GåGåGå', 'Förprojektering AME Svalöv', '47 %', '53 %', '67 %']),
    );
  });
});

it('a chart that has nothing to draw says so in its image and in its alternative text', async () => {
  const { page } = visit;
  const shares = 'Hur stor del betalar ESF, mot angiven sats?';
  const said = 'Inget projekt i urvalet anger både ESF-stöd och total budget';
  const [slice] = page.url().split('#').slice(1);
  await visit.go('#/overview?v=1&text=GåGåGå');
  await page.locator('.overview-lower').scrollIntoViewIfNeeded();
  await figure(page, shares).getByText(said).waitFor();
  const { bytes } = await save(page, shares, 'PDF');
  expect(openPdf(bytes).texts).toContain(said);
  await choose(page, shares, 'Kopiera alternativtext');
  await figure(page, shares).getByText('Alternativtexten är kopierad.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(new RegExp(`\\)\\. ${said}\\.$`));
  await visit.go(`#${slice}`);
  await figure(page, FUNDING).waitFor();
});

describe('the figures of a chart', () => {
  it.each([
    ['CSV', /^Projekt,"Total kostnad, kr",/, 'En väg in,9249253,beviljad budget,4341993,46.94'],
    [
      'CSV för svenska Excel',
      /^\ufeffProjekt;Total kostnad, kr;/,
      'En väg in;9249253;beviljad budget;4341993;46,94',
    ],
  ])('come as %s with a companion that says what they are', async (item, head, row) => {
    const { name, bytes } = await save(visit.page, FUNDING, item);
    expect(name).toMatch(/\.zip$/);
    const files = Object.entries(unzipSync(bytes));
    expect(files.map(([file]) => file.replace(/.*\./, ''))).toEqual(['csv', 'txt']);
    const [csv = '', about = ''] = files.map(([, content]) =>
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(content),
    );
    expect(csv).toMatch(head);
    expect(csv).toContain(row);
    expect(about).toContain('Urval: region Sydsverige');
    expect(about).toContain(`Länk: ${visit.page.url()}`);
    expect(strFromU8(bytes, true)).not.toMatch(/@[a-z]+\.(se|com)/);
  });

  it('come as an Excel file with typed cells', async () => {
    const { bytes } = await save(visit.page, 'Hur många nåddes, mot plan och mål?', 'Excelfil (XLSX)');
    const [table, notes] = await readSheets(Readable.from(bytes));
    expect(table?.data.find(([name]) => name === 'GåGåGå')).toEqual(['GåGåGå', null, 119, 50, 79, 158]);
    expect(notes?.data).toContainEqual(['Urval', 'region Sydsverige']);
  });

  it('of all regions say that they are of all projects, though one region is chosen', async () => {
    const { bytes } = await save(visit.page, REGIONS, 'Excelfil (XLSX)');
    const [table, notes] = await readSheets(Readable.from(bytes));
    expect(table?.data.slice(1, 3).map(([name, support]) => [name, support])).toEqual([
      ['Småland och Öarna', 6_692_666],
      ['Sydsverige', 6_164_748],
    ]);
    for (const said of [
      ['Urval', 'alla projekt'],
      ['Täckning', '5 av 5 anger stöd'],
      ['Källa', '5 projektdokument, ESF-rådet och Leader'],
    ])
      expect(notes?.data).toContainEqual(said);
  });

  it('come with the question that gave them, its values written in, to be copied', async () => {
    const { page } = visit;
    await choose(page, FUNDING, 'Visa SQL');
    const dialog = page.getByRole('dialog', { name: 'Frågan bakom diagrammet' });
    const shown = await dialog.getByRole('region', { name: 'SQL' }).innerText();
    expect(shown).toMatch(/^WITH|^SELECT/);
    expect(shown).toContain("'Sydsverige'");
    await dialog.getByText('så fliken SQL i Utforska kan inte ställa den').waitFor();
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Kopiera SQL' }).click();
    await dialog.getByText('Frågan är kopierad.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });
});

it('every question behind a chart of single projects is shown, also the one that gave its dots', async () => {
  const { page } = visit;
  const [here] = page.url().split('#').slice(1);
  await visit.go('#/explore?explore=1&chart=dots&measure=months&split=none');
  const question = 'Hur ser projekttid ut efter region?';
  await choose(page, question, 'Visa SQL');
  const dialog = page.getByRole('dialog', { name: 'Frågan bakom diagrammet' });
  const shown = await dialog.getByRole('region', { name: 'SQL' }).innerText();
  expect(shown.match(/;$/gm)).toHaveLength(2);
  expect(shown).toContain('SELECT id, title, by_key, CAST(own AS DOUBLE) AS value');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await visit.go(`#${here}`);
  await figure(page, FUNDING).waitFor();
});

describe('a chart under the keyboard', () => {
  it('opens its menu on e and turns into its table on t', async () => {
    const { page } = visit;
    await figure(page, FUNDING).getByRole('toolbar').getByRole('button').first().focus();
    await page.keyboard.press('t');
    await figure(page, FUNDING).getByRole('rowheader', { name: 'En väg in' }).waitFor();
    await figure(page, FUNDING).getByRole('region').focus();
    await page.keyboard.press('t');
    await figure(page, FUNDING).getByRole('toolbar').waitFor();
    await figure(page, FUNDING).getByRole('button', { name: /^Meny/ }).focus();
    await page.keyboard.press('e');
    await page.getByRole('button', { name: 'PNG för rapport' }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('copies a link to the very slice', async () => {
    const { page } = visit;
    await choose(page, FUNDING, 'Kopiera länk till urvalet');
    await figure(page, FUNDING).getByText('Länken är kopierad.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  it('says why a file could not be made', async () => {
    const broken = await app.open({ lang: 'sv', block: (url) => url.endsWith('.woff') });
    await choose(broken.page, FUNDING, 'PDF');
    await figure(broken.page, FUNDING)
      .getByText(/Filen kunde inte göras: .+\. Försök igen/)
      .waitFor();
    await broken.close();
  });

  it('asks nothing of anywhere else and complains about nothing', () => {
    expect(visit.outside).toEqual([]);
    expect(visit.complaints).toEqual([]);
  });
});
