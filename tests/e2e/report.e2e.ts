import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp, type Visit } from './app.ts';

const QUESTIONS = {
  funding: 'Who pays?',
  participants: 'Reached, against plan and target?',
  timeline: 'When did they run?',
  cost: 'What does a participant cost?',
  regions: 'Where does the support go?',
  areas: 'Which areas, in which period?',
};

let app: App;
let visit: Visit;
const images = new Map<string, string>();

async function save(page: Page, question: string, item: RegExp): Promise<{ name: string; bytes: Buffer }> {
  await page.getByRole('figure', { name: question }).getByRole('button', { name: /^Menu/ }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: item }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

beforeAll(async () => {
  app = await startApp();
  // Dark on purpose: an image is light whatever the page is.
  visit = await app.open({ lang: 'en', theme: 'dark', hash: '#/overview?v=1' });
  for (const question of Object.values(QUESTIONS)) {
    const { bytes } = await save(visit.page, question, /^SVG$/);
    images.set(question, bytes.toString());
  }
});
afterAll(async () => {
  await visit.close();
  await app.close();
});

interface Drawn {
  width: number;
  height: number;
  background: string;
  /** Texts whose box leaves the picture. */
  outside: string[];
  /** Pairs of texts that lie over each other. */
  overlapping: string[];
  texts: string[];
  fonts: string[];
}

/** Opens an image in a blank page, without the styles and fonts of ours, and reads what it looks like there. */
async function open(svg: string): Promise<Drawn> {
  const page = await visit.page.context().newPage();
  const drawn = await page.evaluate(async (source): Promise<Drawn> => {
    const picture = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
    document.body.replaceChildren(document.importNode(picture, true));
    await document.fonts.ready;
    await Promise.all([...document.fonts].map((font) => font.load()));
    const root = document.querySelector('svg');
    if (!root) throw new Error('No picture in the file');
    const edge = root.getBoundingClientRect();
    const boxes = [...root.querySelectorAll('text')].map((text) => ({
      text: text.textContent ?? '',
      box: text.getBoundingClientRect(),
    }));
    const out = (box: DOMRect) =>
      box.left < edge.left - 1 ||
      box.right > edge.right + 1 ||
      box.bottom > edge.bottom + 1 ||
      box.top < edge.top - 1;
    const overlapping: string[] = [];
    boxes.forEach(({ text, box }, index) => {
      for (const other of boxes.slice(index + 1)) {
        const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        // Boxes hold the room for accents and descenders, so lines may touch.
        if (wide > 2 && high > box.height * 0.45) overlapping.push(`${text} / ${other.text}`);
      }
    });
    return {
      width: edge.width,
      height: edge.height,
      background: root.querySelector('rect')?.getAttribute('fill') ?? '',
      outside: boxes.filter(({ box }) => out(box)).map(({ text }) => text),
      overlapping,
      texts: boxes.map(({ text }) => text),
      fonts: [
        ...new Set([...root.querySelectorAll('text')].map((text) => text.getAttribute('font-family') ?? '')),
      ],
    };
  }, svg);
  await page.close();
  return drawn;
}

describe('the menu of a chart', () => {
  it('closes on a choice and on Esc, and gives the focus back to its button', async () => {
    const figure = visit.page.getByRole('figure', { name: QUESTIONS.funding });
    const menu = figure.getByRole('button', { name: /^Menu/ });
    const focused = () => menu.evaluate((button) => button === document.activeElement);
    await menu.click();
    await visit.page.keyboard.press('Escape');
    expect(await focused()).toBe(true);
    await menu.click();
    await visit.page.getByRole('button', { name: 'Show as table' }).click();
    await figure.getByRole('rowheader', { name: 'En väg in' }).waitFor();
    expect(await visit.page.locator('.figure-actions').count()).toBe(0);
    expect(await focused()).toBe(true);
    await menu.click();
    await visit.page.getByRole('button', { name: 'Show as chart' }).click();
    await figure.getByRole('toolbar').waitFor();
  });

  it('copies words that say what the chart shows', async () => {
    const figure = visit.page.getByRole('figure', { name: QUESTIONS.funding });
    await figure.getByRole('button', { name: /^Menu/ }).click();
    await visit.page.getByRole('button', { name: 'Copy alt text' }).click();
    await figure.getByText('The alt text is copied.').waitFor();
    const copied = await visit.page.evaluate(() => navigator.clipboard.readText());
    expect(copied.replaceAll('\u00a0', ' ')).toContain(
      'En väg in, SEK 9.2m: ESF grant 47%, Co-financing (calculated) 53%.',
    );
  });
});

describe('an exported SVG', () => {
  it.each(Object.values(QUESTIONS))(
    'of “%s” stands by itself: no classes, variables or addresses outside it',
    (question) => {
      const svg = images.get(question) ?? '';
      const [style = ''] = /<style>.*?<\/style>/s.exec(svg) ?? [];
      const body = svg.replace(style, '');
      expect(body).not.toMatch(/class=|style=|var\(|light-dark\(/);
      expect(body).not.toMatch(/url\((?!["']?#|&quot;#)/);
      expect(style).toContain("font-family:'Source Sans 3';src:url(data:font/woff2;base64,");
      expect(style).toContain("font-family:'Source Serif 4';src:url(data:font/woff2;base64,");
      expect(svg).toMatch(/<title>[^<]+\?<\/title><desc>[^<]{40,}<\/desc>/);
    },
  );

  it.each(Object.values(QUESTIONS))(
    'of “%s” is light, as large as promised, and clips or covers no text',
    async (question) => {
      const drawn = await open(images.get(question) ?? '');
      expect(drawn.background).toBe('#ffffff');
      expect([drawn.width, drawn.height]).toEqual([1440, 1000]);
      expect(drawn.outside).toEqual([]);
      expect(drawn.overlapping).toEqual([]);
      expect(drawn.texts.join(' ')).toMatch(/Coverage: \d of \d/);
      expect(drawn.texts.join(' ')).toContain('5 project documents, Swedish ESF Council and Leader');
    },
  );

  it('holds the seeds’ shares as text', async () => {
    const { texts } = await open(images.get(QUESTIONS.funding) ?? '');
    expect(texts).toEqual(expect.arrayContaining(['47%', '67%', '76%', '75%', '100%', 'En väg in']));
  });

  it('holds no contact details', () => {
    for (const svg of images.values()) expect(svg).not.toMatch(/@[a-z]+\.|\b0\d{2,3}-\d{5,}/);
  });
});

describe('an exported PNG', () => {
  it('carries its caption and a link to the same slice in its metadata', async () => {
    const { name, bytes } = await save(visit.page, QUESTIONS.participants, /PNG for a report/);
    expect(name).toMatch(/^esf_how-many-reached_all-projects_\d{4}-\d{2}-\d{2}\.png$/);
    const head = bytes.subarray(0, 4000).toString('utf8');
    expect(head).toContain('iTXtTitle\0\0\0\0\0How many were reached, against plan and target?');
    expect(head).toContain('158% of target');
    expect(head).toContain(visit.page.url());
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2880, 2000]);
  });

  it('is drawn in the embedded fonts, not in whatever the machine has', async () => {
    const { page } = visit;
    const { bytes } = await save(page, QUESTIONS.funding, /PNG for a report/);
    const ink = await page.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d');
      if (!context) throw new Error('No canvas');
      context.drawImage(image, 0, 0);
      // The title's line: how far to the right its last dark pixel lies.
      const { data: pixels } = context.getImageData(0, 110, image.width, 80);
      let right = 0;
      for (let at = 0; at < pixels.length; at += 4)
        if ((pixels[at] ?? 255) < 100) right = Math.max(right, (at / 4) % image.width);
      context.font = '600 84px "Source Serif 4"';
      return { right, wide: context.measureText('Who pays for the projects?').width };
    }, bytes.toString('base64'));
    expect(ink.right).toBeGreaterThan(128 + ink.wide - 12);
    expect(ink.right).toBeLessThan(128 + ink.wide + 12);
  });

  it('needs nothing from anywhere else and complains about nothing', () => {
    expect(visit.outside).toEqual([]);
    expect(visit.complaints).toEqual([]);
  });
});
