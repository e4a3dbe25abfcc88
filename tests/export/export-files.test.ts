import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../src/export/file-name.ts';
import { lightTokens } from '../../src/export/light-tokens.ts';
import { plainColour } from '../../src/export/plain-colour.ts';
import { withPngText } from '../../src/export/png-text.ts';
import { sourceWords } from '../../src/export/source-words.ts';

const read = (file: string) => readFileSync(join(import.meta.dirname, '../../src', file), 'utf8');

const chunk = (type: string, data: Buffer) => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, data, Buffer.alloc(4)]);
};

describe('the name of an exported file', () => {
  it('says what, of which slice and when, in plain letters', () => {
    expect(fileName('vem-betalar', 'region Sydsverige', '2026-11-24', 'png')).toBe(
      'esf_vem-betalar_region-sydsverige_2026-11-24.png',
    );
    expect(fileName('who-pays', '2014–2020, region Småland och Öarna', '2026-11-24', 'svg')).toBe(
      'esf_who-pays_2014-2020-region-smaland-och-oarna_2026-11-24.svg',
    );
  });

  it('cuts a long slice at a word and survives one without any letter', () => {
    const long = fileName(
      'vem-betalar',
      'en mycket lång beskrivning av ett urval '.repeat(9),
      '2026-11-24',
      'png',
    );
    expect(long.length).toBeLessThan(100);
    expect(long).toMatch(/[a-z]_2026-11-24\.png$/);
    expect(fileName('vem-betalar', '”中文”', '2026-11-24', 'png')).toBe(
      'esf_vem-betalar_urval_2026-11-24.png',
    );
  });
});

describe('the source line', () => {
  it('counts the documents and names their publishers', () => {
    expect(sourceWords({ n: 5, n_esf: 4, n_leader: 1, n_interreg: 0 }, 'sv')).toBe(
      '5 projektdokument, ESF-rådet och Leader',
    );
    expect(sourceWords({ n: 1, n_esf: 0, n_leader: 0, n_interreg: 0 }, 'en')).toBe(
      '1 project document, another publisher',
    );
  });
});

describe('plain colours', () => {
  it('are hexadecimal, whatever way the browser writes them', () => {
    expect(plainColour('rgb(48, 71, 165)')).toBe('#3047a5');
    expect(plainColour('rgb(48 71 165)')).toBe('#3047a5');
    expect(plainColour('color(srgb 1 0.5 0)')).toBe('#ff8000');
  });

  it('keep what is translucent or no colour', () => {
    expect(plainColour('rgba(0, 0, 0, 0.4)')).toBe('rgba(0, 0, 0, 0.4)');
    expect(plainColour('none')).toBe('none');
  });
});

describe('the light theme of exports', () => {
  it('knows every colour that charts and reports are drawn with', () => {
    const files = ['charts/swatch.tsx', 'charts/funding-marks.tsx', 'charts/participants-marks.tsx'];
    const more = [
      'charts/region-map.tsx',
      'charts/chart.css',
      'charts/stripes.tsx',
      'export/report-picture.tsx',
    ];
    const used = [...files, ...more]
      .map(read)
      .flatMap((source) => [...source.matchAll(/var\((--[\w-]+)\)/g)].map((match) => match[1] ?? ''));
    const light = lightTokens(read('ui/tokens.css'));
    const fonts = ['--sans', '--serif'];
    expect(used.length).toBeGreaterThan(20);
    expect([...new Set(used)].filter((name) => !light.has(name) && !fonts.includes(name))).toEqual([]);
    expect(light.get('--bilberry')).toBe('#3047a5');
  });
});

describe('a PNG’s metadata', () => {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const png = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from([0, 255]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);

  it('carries texts in UTF-8 right after the header, and the rest as it was', () => {
    const out = Buffer.from(withPngText(png, { Title: 'Vem betalar?', Source: 'Källa: ESF-rådet' }));
    expect(out.subarray(0, 33)).toEqual(png.subarray(0, 33));
    expect(out.subarray(-png.length + 33)).toEqual(png.subarray(33));
    expect(out.toString('utf8', 33)).toContain('iTXtTitle\0\0\0\0\0Vem betalar?');
    expect(out.toString('utf8', 33)).toContain('iTXtSource\0\0\0\0\0Källa: ESF-rådet');
  });

  it('has the checksum that the format asks for', () => {
    const out = Buffer.from(withPngText(png, { A: 'b' }));
    const length = out.readUInt32BE(33);
    expect(length).toBe('A'.length + 5 + 'b'.length);
    // CRC-32 of "iTXtA\0\0\0\0\0b", computed elsewhere.
    expect(out.readUInt32BE(33 + 8 + length).toString(16)).toBe('50b13dde');
  });

  it('refuses what is no PNG', () => {
    expect(() => withPngText(new Uint8Array([1, 2, 3, 4]), {})).toThrow('Not a PNG');
  });
});
