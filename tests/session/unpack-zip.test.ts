import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unpackZip, type Unpacked } from '../../src/session/unpack-zip.ts';

async function* inPieces(bytes: Uint8Array, size = 1_000_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}
async function unpacked(bytes: Uint8Array, size?: number): Promise<Unpacked[]> {
  const items: Unpacked[] = [];
  for await (const item of unpackZip(inPieces(bytes, size))) items.push(item);
  return items;
}
const told = (items: readonly Unpacked[]) =>
  items.map((item) => [item.path, 'problem' in item ? item.problem : new TextDecoder().decode(item.bytes)]);

describe('an archive', () => {
  it('gives its files in their order, however it is cut, and leaves out what systems add', async () => {
    const bytes = zipSync({
      'a/one.txt': strToU8('ett'),
      '__MACOSX/a/._one.txt': strToU8('x'),
      'a/.DS_Store': strToU8('x'),
      'two.txt': [strToU8('två'), { level: 0 }],
    });
    const wanted = [
      ['a/one.txt', 'ett'],
      ['two.txt', 'två'],
    ];
    expect(told(await unpacked(bytes))).toEqual(wanted);
    expect(told(await unpacked(bytes, 7))).toEqual(wanted);
  });

  it('has names that are just text', async () => {
    const names = [
      '../../etc/passwd.txt',
      '__proto__/a.txt',
      'C:\\x.txt',
      '=cmd|calc.txt',
      '<img onerror=x>.txt',
    ];
    const items = await unpacked(zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')]))));
    expect(items.map(({ path }) => path)).toEqual(names);
  });

  it('is left where it grows out of all measure, after what came before', async () => {
    const bytes = zipSync({
      'first.txt': strToU8('ett'),
      'bomb.csv': new Uint8Array(60_000_000),
      'after.txt': strToU8('två'),
    });
    expect(bytes.length).toBeLessThan(100_000);
    const items = told(await unpacked(bytes));
    expect(items[0]).toEqual(['first.txt', 'ett']);
    expect(items.slice(1)).toEqual([
      ['bomb.csv', 'bomb'],
      [null, 'bomb'],
    ]);
  });

  it('passes over a page that is too large, an archive within it, and what cannot be unpacked', async () => {
    const long = new Uint8Array(10_500_000).map((_, at) => 32 + ((at * 7919 + (at >> 8)) % 90));
    const bytes = zipSync(
      { 'long.txt': long, 'in.zip': strToU8('PK'), 'ok.txt': strToU8('ok') },
      { level: 1 },
    );
    expect(told(await unpacked(bytes))).toEqual([
      ['long.txt', 'file-too-large'],
      ['in.zip', 'zip-in-zip'],
      ['ok.txt', 'ok'],
    ]);
    const damaged = zipSync({ 'bad.txt': strToU8('words and words and words '.repeat(40)) });
    damaged.fill(0xff, 40, 60);
    expect(told(await unpacked(damaged))).toEqual([['bad.txt', 'cannot-unpack']]);
  });

  it('has no page cut short or filled up where it is another size than the archive says, and those after it', async () => {
    const text = 'words and words and words '.repeat(40);
    for (const size of [text.length - 1, text.length + 1]) {
      const lying = zipSync({ 'bad.txt': strToU8(text), 'ok.txt': strToU8('ok') });
      // Where the head of the first file says how large it is unpacked.
      new DataView(lying.buffer).setUint32(22, size, true);
      expect(told(await unpacked(lying))).toEqual([
        ['bad.txt', 'cannot-unpack'],
        ['ok.txt', 'ok'],
      ]);
    }
  });

  it('that is cut off, or is none, says so', async () => {
    const whole = zipSync({ 'a.txt': [strToU8('ett och två '.repeat(1_000)), { level: 0 }] });
    expect(told(await unpacked(whole.subarray(0, 5_000)))).toEqual([['a.txt', 'cannot-unpack']]);
    expect(told(await unpacked(strToU8('no archive at all')))).toEqual([[null, 'no-archive']]);
  });
});
