import type { BrowserContext, Page } from 'playwright-core';
import * as v from 'valibot';
import { expect } from 'vitest';
import { madePage } from '../fixtures/pages-made.ts';
import type { App } from './app.ts';

/** Only reading and keeping are looked at, so the engine, which takes seconds to start, stays away. */
export const noEngine = (url: string) => url.includes('duckdb');

/** Drops made pages, which the browser makes itself, and does not wait. */
export async function drop(page: Page, from: number, count: number): Promise<void> {
  const pages = Array.from({ length: count }, (_, at) => [`sida-${from + at}.txt`, madePage(from + at)]);
  await page.evaluate((named) => {
    const dataTransfer = new DataTransfer();
    for (const [name = '', text = ''] of named) dataTransfer.items.add(new File([text], name));
    dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
  }, pages);
}

const storedSchema = v.object({
  files: v.array(v.object({ name: v.string(), hash: v.string() })),
  readings: v.array(v.object({ reader: v.string() })),
  contents: v.number(),
});

/** What lies in the storage, asked for directly. */
export async function stored(page: Page) {
  const found = await page.evaluate(
    () =>
      new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open('utfall');
        opening.addEventListener('error', () => reject(new Error(String(opening.error))));
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction(['files', 'contents', 'readings']);
          const files = transaction.objectStore('files').getAll();
          const contents = transaction.objectStore('contents').count();
          const readings = transaction.objectStore('readings').getAll();
          transaction.addEventListener('complete', () => {
            opening.result.close();
            const [names, read]: unknown[] = [files.result, readings.result];
            resolve({ files: names, readings: read, contents: contents.result });
          });
        });
      }),
  );
  const { files, readings, contents } = v.parse(storedSchema, found);
  return {
    names: files.map(({ name }) => name),
    hashes: files.map(({ hash }) => hash),
    contents,
    readers: readings.map(({ reader }) => reader),
  };
}

/** How many files the page says are kept; null while it says nothing. */
export const said = (page: Page): Promise<number | null> =>
  page.evaluate(() => {
    const files = document.querySelector('.kept-so-far')?.getAttribute('data-files');
    return files === undefined || files === null ? null : Number(files);
  });

export const begun = (page: Page) => expect.poll(() => busy(page), { interval: 5 }).toBe(1);
export const busy = (page: Page) => page.getByText(/^(?:Läser [\d\s]+ av|Räknar fram)/u).count();

/** A page of the same visitor whose engine does not come, once it has taken up what is kept. */
export async function openAgain(app: App, context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${app.url}#/data`);
  await page.getByText('Databasen i webbläsaren kunde inte starta').waitFor();
  return page;
}

/** The documents that a page without its engine lists. */
export const listed = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main tbody th')]
      .map((each) => each.textContent ?? '')
      .filter((name) => name.startsWith('Vägen fram')),
  );

export async function expectWhole(page: Page, atLeast: number): Promise<void> {
  const { names, hashes, contents, readers } = await stored(page);
  expect(names.length).toBeGreaterThanOrEqual(atLeast);
  expect(new Set(hashes).size).toBe(names.length);
  expect([contents, readers.length]).toEqual([names.length, names.length]);
}
