import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp } from './app.ts';

let app: App;
const loaded = new Map<string, number>();
/** What was asked for before the engine, which is what the first screen itself weighs. */
const first = new Set<string>();
/** The engine's own library and worker. */
const isEngine = (url: string) => /browser-engine|duckdb/.test(url);
/** The map and the lower half, which come by themselves once the first figures are drawn. */
const isLater = (url: string) => /region-map|sweden-|deeper-cards|screen-export/.test(url);

beforeAll(async () => {
  app = await startApp();
  const visit = await app.open({ block: () => false });
  const { page } = visit;
  await page.locator('.slice-count b').waitFor();
  await page.getByRole('figure').first().waitFor();
  const entries = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name, startTime }) => ({ name, startTime })),
  );
  // On a busy machine the engine, and what comes along with it, is asked for before the figures are looked at.
  const engine = Math.min(...entries.filter(({ name }) => isEngine(name)).map(({ startTime }) => startTime));
  for (const { name: url, startTime } of entries) {
    if (startTime < engine && !isLater(url)) first.add(url);
    const body = new Uint8Array(await (await fetch(url)).arrayBuffer());
    loaded.set(url, url.endsWith('.js') ? gzipSync(body).length : body.length);
  }
  await visit.close();
});
afterAll(async () => {
  await app.close();
});

const KB = 1024;

function weigh(wanted: (url: string) => boolean): number {
  return [...loaded].filter(([url]) => wanted(url)).reduce((sum, [, bytes]) => sum + bytes, 0);
}

describe('the first screen', () => {
  it('takes at most 260 KB of compressed JavaScript before the engine', () => {
    const weight = weigh((url) => url.endsWith('.js') && first.has(url));
    expect(weight).toBeGreaterThan(60 * KB);
    expect(weight).toBeLessThanOrEqual(260 * KB);
  });

  it('takes at most 330 KB with what comes along with the engine', () => {
    expect(weigh((url) => url.endsWith('.js') && !isEngine(url))).toBeLessThanOrEqual(330 * KB);
  });

  it('takes at most 110 KB of fonts', () => {
    const weight = weigh((url) => url.endsWith('.woff2'));
    expect(weight).toBeGreaterThan(20 * KB);
    expect(weight).toBeLessThanOrEqual(110 * KB);
  });
});
