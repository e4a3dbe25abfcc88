import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'utfall-served-'));
const root = join(import.meta.dirname, '../..');
let server: PreviewServer;
beforeAll(async () => {
  for (const name of ['a.arrow', 'a.txt']) writeFileSync(join(folder, name), 'projects '.repeat(1000));
  // The project's own settings, as `npm start` takes them.
  server = await preview({
    root,
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1' },
    logLevel: 'silent',
  });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** How a file is packed on its way to a browser that unpacks gzip. */
function packing(path: string): Promise<string | undefined> {
  const url = new URL(path, server.resolvedUrls?.local[0]);
  return new Promise((resolve, reject) => {
    const request = get(url, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      answer.resume();
      resolve(answer.headers['content-encoding']);
    });
    request.on('error', reject);
  });
}

describe('the server that npm start runs', () => {
  it.each(['a.arrow', 'a.arrow?again'])('sends %s as it is, since packing it takes longer', async (path) => {
    expect(await packing(path)).toBeUndefined();
  });

  it('packs what is text', async () => {
    expect(await packing('a.txt')).toBe('gzip');
  });
});
