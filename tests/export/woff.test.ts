import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { trueTypeOf } from '../../src/export/woff.ts';

const path = '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff';
const woff = new Uint8Array(readFileSync(createRequire(import.meta.url).resolve(path)));

describe('the font in a WOFF file', () => {
  it('comes out with every table whole, at a place that fits, and with its checksum', () => {
    const font = trueTypeOf(woff);
    const view = new DataView(font.buffer);
    expect(view.getUint32(0)).toBe(0x00010000);
    const tables = Array.from({ length: view.getUint16(4) }, (_, index) => {
      const at = 12 + index * 16;
      const tag = new TextDecoder().decode(font.subarray(at, at + 4));
      const [sum, place, length] = [4, 8, 12].map((part) => view.getUint32(at + part));
      return { tag, sum, place: place ?? 0, length: length ?? 0 };
    });
    expect(tables.map(({ tag }) => tag)).toEqual(
      expect.arrayContaining(['cmap', 'glyf', 'head', 'hmtx', 'loca']),
    );
    for (const { tag, sum, place, length } of tables) {
      expect(place % 4).toBe(0);
      let total = 0;
      for (let at = place; at < place + length; at += 4) total = (total + view.getUint32(at)) >>> 0;
      // The head's own sum is taken with the whole file's left out.
      if (tag !== 'head') expect([tag, total]).toEqual([tag, sum]);
    }
  });

  it('is asked for in vain of another format', () => {
    expect(() => trueTypeOf(new Uint8Array(100))).toThrow('Not a WOFF font');
  });
});
