import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fingerprintOf, parseAnswers } from '../../src/warehouse/shipped-answers.ts';
import { parseDataset } from '../../src/warehouse/dataset.ts';
import { type App, startApp } from './app.ts';

const ASSETS = 'dist/assets';

/** The built page's own file whose name begins so. */
function asset(name: string, ending: string): string {
  const pattern = new RegExp(`^${name}-.{8}\\.${ending}$`);
  const found = readdirSync(ASSETS).find((file) => pattern.test(file));
  if (found === undefined) throw new Error(`The built page has no ${name}`);
  return found;
}
const text = (name: string, ending: string) => readFileSync(join(ASSETS, asset(name, ending)), 'utf8');

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

it('every answer that comes with the page is what the engine in the browser answers', async () => {
  const dataset = text('dataset', 'ndjson');
  const reference = {
    municipalities: text('municipalities', 'csv'),
    codes: text('codes', 'csv'),
    indices: text('indices', 'csv'),
  };
  const fingerprint = fingerprintOf([dataset, ...Object.values(reference)]);
  const shipped = [...parseAnswers(text('answers', 'json'), fingerprint)];
  expect(shipped.length).toBeGreaterThan(0);

  const parts = ['browser-engine', 'schema', 'load-reference', 'load-records'];
  const files = parts.map((part) => `./assets/${asset(part, 'js')}`);
  const { documents } = parseDataset(dataset);
  const visit = await app.open();
  // An engine beside the page's own, of the same files and filled in the same way, since the page lends its own to no one.
  const answered = await visit.page.evaluate(`(async () => {
    const files = ${JSON.stringify(files)}.map((file) => import(new URL(file, document.baseURI)));
    const [{ openBrowserEngine }, { SCHEMA }, { loadReference }, { loadRecords }] = await Promise.all(files);
    const engine = await openBrowserEngine(() => undefined);
    await engine.transact(SCHEMA);
    await loadReference(engine, ${JSON.stringify(reference)});
    await loadRecords(engine, ${JSON.stringify(documents)});
    const answers = [];
    for (const key of ${JSON.stringify(shipped.map(([key]) => key))}) {
      const [chunks, params] = JSON.parse(key);
      answers.push([key, await engine.query({ chunks, params })]);
    }
    return answers;
  })()`);
  await visit.close();
  expect(answered).toEqual(shipped);
});
