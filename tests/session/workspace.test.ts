import { unzipSync, zipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/records/read-bytes.ts';
import { isRejection } from '../../src/records/record.ts';
import { factsOf } from '../../src/session/brought-document.ts';
import { joined, withoutOverruled } from '../../src/session/new-documents.ts';
import { readAny } from '../../src/session/read-any.ts';
import type { GivenFile } from '../../src/session/read-files.ts';
import { unpackZip } from '../../src/session/unpack-zip.ts';
import { Archive } from '../../src/session/workspace/archive.ts';
import { listedManifest } from '../../src/session/workspace/listed-manifest.ts';
import { openedWorkspace } from '../../src/session/workspace/opened-workspace.ts';
import { manifestIn, readWorkspace } from '../../src/session/workspace/read-workspace.ts';
import { withoutText } from '../../src/session/workspace/without-text.ts';
import { MANIFEST } from '../../src/session/file-kinds.ts';
import { readManifest, writeManifest } from '../../src/session/workspace/workspace-file.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const hashOf = (bytes: Uint8Array): Promise<string> =>
  Promise.resolve(createHash('sha256').update(bytes).digest('hex'));
const HEAD = {
  reader: 'r',
  made: '2026-11-30T12:00:00Z',
  whole: true,
  forms: [],
  slices: [],
  views: [],
  corrections: [],
};

/** A workspace of texts by name, as the page saves it. */
async function saved(texts: Readonly<Record<string, string>>): Promise<Uint8Array<ArrayBuffer>> {
  const archive = new Archive();
  const files = [];
  for (const [at, [name, text]] of Object.entries(texts).entries()) {
    const path = `documents/${at + 1} ${name}`;
    archive.add(path, encode(text));
    files.push({ path, name: `mapp/${name}`, hash: await hashOf(encode(text)), size: text.length });
  }
  return new Uint8Array(await archive.finish(MANIFEST, encode(writeManifest(HEAD, files))).arrayBuffer());
}

async function* inOne(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

/** What comes out of it: names with their texts, and what is told of the rest. */
async function opened(bytes: Uint8Array): Promise<unknown[]> {
  const items = unpackZip(inOne(bytes));
  const first = await items.next();
  if (first.done === true) return ['no workspace'];
  const manifest = manifestIn(first.value) ?? (await listedManifest(new Blob([bytes.slice()])));
  if (manifest === null) return ['no workspace'];
  const told: unknown[] = [];
  const all = (async function* () {
    yield first.value;
    yield* items;
  })();
  for await (const piece of readWorkspace(manifest, all, hashOf)) {
    if ('manifest' in piece) told.push(piece.manifest.files.length);
    else if ('file' in piece) told.push([piece.file.name, new TextDecoder().decode(piece.bytes)]);
    else if ('problem' in piece) told.push([piece.name, piece.problem]);
    else told.push([piece.item.path, 'problem' in piece.item ? piece.item.problem : 'as in any archive']);
  }
  return told;
}

const withManifest = async (manifest: string): Promise<unknown[]> => {
  const archive = new Archive();
  archive.add('a.txt', encode('ett'));
  return opened(new Uint8Array(await archive.finish(MANIFEST, encode(manifest)).arrayBuffer()));
};

/** The files of an unpacked workspace, its list last, and one that is not its own. */
async function unpackedFolder(folder: string, list?: string): Promise<GivenFile[]> {
  const files = Object.entries(unzipSync(await saved(TEXTS))).map(([path, bytes]) => ({
    name: `${folder}${path}`.normalize('NFD'),
    file: new Blob([path === MANIFEST && list !== undefined ? list : bytes.slice()]),
  }));
  return [...files.slice(1), { name: 'annat.txt', file: new Blob(['annat']) }, ...files.slice(0, 1)];
}

const TEXTS = { 'en sida.txt': 'ett', 'två.txt': 'två två två två', 'tre.txt': 'tre' };

describe('a workspace in one file', () => {
  it('is an archive that any tool opens, and gives each document as it was, under its own name', async () => {
    const bytes = await saved(TEXTS);
    expect(Object.keys(unzipSync(bytes))).toEqual([
      MANIFEST,
      'documents/1 en sida.txt',
      'documents/2 två.txt',
      'documents/3 tre.txt',
    ]);
    expect(new TextDecoder().decode(unzipSync(bytes)['documents/2 två.txt'])).toBe(TEXTS['två.txt']);
    expect(await opened(bytes)).toEqual([
      3,
      ['mapp/en sida.txt', 'ett'],
      ['mapp/två.txt', 'två två två två'],
      ['mapp/tre.txt', 'tre'],
    ]);
  });

  it('is known where it was unpacked and packed again, with a folder around it and its list at the end', async () => {
    const files = Object.entries(unzipSync(await saved(TEXTS))).toReversed();
    for (const level of [0, 6] as const) {
      const moved = files.map(([path, bytes]) => [`Hämtat/${path}`.normalize('NFD'), bytes] as const);
      const told = await opened(zipSync(Object.fromEntries(moved), { level }));
      expect(told).toEqual([
        3,
        ['mapp/tre.txt', 'tre'],
        ['mapp/två.txt', 'två två två två'],
        ['mapp/en sida.txt', 'ett'],
      ]);
    }
    expect(await opened(zipSync({ 'a.txt': encode('ett') }))).toEqual(['no workspace']);
  });

  it('whose archive a browser has unpacked is known by its list among the files of the folder', async () => {
    const found = await openedWorkspace(await unpackedFolder('Hämtat/'));
    expect(found?.answer.outcome).toMatchObject({ kind: 'workspace', settings: { slices: [] }, unnamed: 0 });
    expect(found?.files.map(({ name }) => name)).toEqual([
      'mapp/en sida.txt',
      'mapp/två.txt',
      'mapp/tre.txt',
      'annat.txt',
    ]);
    const newer = await openedWorkspace(await unpackedFolder('', '{"utfall":"workspace","format":99}\n'));
    expect(newer?.answer.outcome.kind).toBe('rejected');
    expect(newer?.files.map(({ name }) => name)).toEqual(['annat.txt']);
    expect(await openedWorkspace([{ name: 'annat.txt', file: new Blob(['annat']) }])).toBeNull();
  });

  it('that was cut off gives what is whole, and names each file that is not', async () => {
    const bytes = await saved(TEXTS);
    const second = Buffer.from(bytes).indexOf('documents/2');
    expect(await opened(bytes.subarray(0, second + 25))).toEqual([
      3,
      ['mapp/en sida.txt', 'ett'],
      ['mapp/två.txt', 'cannot-unpack'],
      ['mapp/tre.txt', 'missing'],
    ]);
  });

  it('does not take a document that is no longer as it was, and takes one that it does not name as any other', async () => {
    const archive = new Archive();
    archive.add('documents/1 a.txt', encode('ändrad'));
    archive.add('annat.txt', encode('annat'));
    const files = [{ path: 'documents/1 a.txt', name: 'a.txt', hash: await hashOf(encode('ett')), size: 3 }];
    const bytes = await archive.finish(MANIFEST, encode(writeManifest(HEAD, files))).arrayBuffer();
    expect(await opened(new Uint8Array(bytes))).toEqual([
      1,
      ['a.txt', 'changed'],
      ['annat.txt', 'as in any archive'],
    ]);
  });

  it('of a newer version is refused whole; with a damaged list of files it is read as any archive', async () => {
    expect(await withManifest('{"utfall":"workspace","format":99,"else":1}\n')).toEqual([[null, 'newer']]);
    expect(await withManifest('{"utfall":"work')).toEqual([
      [MANIFEST, 'damaged'],
      ['a.txt', 'as in any archive'],
    ]);
  });

  it('counts the files that a damaged line of its list no longer names', () => {
    const files = ['a', 'b'].map((name) => ({ path: name, name, hash: name, size: 1 }));
    const [head = '', , last = ''] = writeManifest(HEAD, files).split('\n');
    expect(readManifest(`${head}\n{"path":\n${last}\n`)).toMatchObject({
      files: [{ name: 'b' }],
      unnamed: 1,
    });
  });
});

const seed = (name: string) => {
  const { result, text } = readBytes(name, readFileSync(join(import.meta.dirname, '../../seeds', name)));
  if (isRejection(result) || text === null) throw new Error(result.document);
  return { record: result, text, origin: `hash of ${name}` };
};

describe('a document without its text', () => {
  it('has every fact and line, no quotation and no contact, and comes back as it went', () => {
    const whole = seed('001_a3e7966aabba5128.txt');
    const bare = withoutText(whole);
    const { evidence, contact, statements } = bare.record;
    expect(contact).toEqual({ name: null, email: null, phone: null });
    const linesOf = (places: typeof evidence) =>
      Object.entries(places).flatMap(([field, { line }]) =>
        field.startsWith('contact') ? [] : [[field, line]],
      );
    expect(linesOf(evidence)).toEqual(linesOf(whole.record.evidence));
    expect(bare.record.totalBudget).toBe(whole.record.totalBudget);
    const words = JSON.stringify(bare);
    const { name, email, phone } = whole.record.contact;
    for (const detail of [name, email, phone]) expect(detail !== null && words.includes(detail)).toBe(false);
    expect(whole.record.statements.length).toBeGreaterThan(0);
    for (const { quote } of whole.record.statements) expect(words).not.toContain(quote);
    for (const { line } of statements) expect(line).toBeGreaterThan(0);
    const { record, ...rest } = bare;
    const back = readAny('x.ndjson', encode(JSON.stringify({ ...record, ...rest })));
    expect(back).toMatchObject({ kind: 'records', documents: [bare] });
  });

  it('is here once, and gives way to the document itself', () => {
    const document = seed('001_a3e7966aabba5128.txt');
    const [whole, bare] = [factsOf(document), factsOf(withoutText(document))];
    expect(joined([whole], [bare])).toEqual([]);
    expect(joined([bare], [bare])).toEqual([]);
    expect(joined([bare], [whole])).toEqual([whole]);
    expect(withoutOverruled([bare, whole], [])).toEqual([whole]);
    const row = { ...bare, origin: 'list#row=2' };
    expect(withoutOverruled([row], [{ fingerprint: 'list' }])).toEqual([]);
    expect(withoutOverruled([row], [{ fingerprint: 'other' }])).toEqual([row]);
  });
});
