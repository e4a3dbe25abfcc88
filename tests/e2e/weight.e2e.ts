import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp } from './app.ts';

let app: App;
const loaded = new Map<string, number>();

beforeAll(async () => {
  app = await startApp();
  const visit = await app.open({ block: () => false });
  const { page } = visit;
  await page.locator('.slice-count b').waitFor();
  await page.getByRole('figure').first().waitFor();
  const urls = await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name));
  for (const url of urls) {
    const body = new Uint8Array(await (await fetch(url)).arrayBuffer());
    loaded.set(url, url.endsWith('.js') ? gzipSync(body).length : body.length);
  }
  await visit.close();
});
afterAll(async () => {
  await app.close();
});

const KB = 1024;

/** The engine's own library and worker; everything else is what the page itself weighs. */
const isEngine = (url: string) => /browser-engine|duckdb/.test(url);

function weigh(wanted: (url: string) => boolean): number {
  return [...loaded].filter(([url]) => wanted(url)).reduce((sum, [, bytes]) => sum + bytes, 0);
}

describe('the first screen', () => {
  it('takes at most 260 KB of compressed JavaScript before the engine', () => {
    const weight = weigh((url) => url.endsWith('.js') && !isEngine(url));
    expect(weight).toBeGreaterThan(60 * KB);
    expect(weight).toBeLessThanOrEqual(260 * KB);
  });

  it('takes at most 110 KB of fonts', () => {
    const weight = weigh((url) => url.endsWith('.woff2'));
    expect(weight).toBeGreaterThan(20 * KB);
    expect(weight).toBeLessThanOrEqual(110 * KB);
  });
});
