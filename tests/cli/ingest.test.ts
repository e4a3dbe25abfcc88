import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tableFromIPC } from 'apache-arrow';
import { afterAll, describe, expect, it } from 'vitest';
import { jsonObject } from '../fixtures/json-object.ts';
import { madePdf, scannedPdf } from '../fixtures/pdf-made.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'utfall-ingest-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function ingest(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const tsx = join(root, 'node_modules/.bin/tsx');
  return spawnSync(tsx, ['src/cli/ingest.ts', ...args], { cwd: root, encoding: 'utf8' });
}

const lines = (text: string): Record<string, unknown>[] => text.trim().split('\n').map(jsonObject);

const seed = (n: string): string => join(root, 'seeds', n);

describe('ingest on the command line', () => {
  it('prints one record a line for a folder, in order of name, and exits 0', () => {
    const { status, stdout, stderr } = ingest('seeds');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(lines(stdout).map((record) => record['title'])).toEqual([
      'Framtidsresan',
      'En väg in',
      'GåGåGå',
      'Förprojektering AME Svalöv',
      'Fasetten för arbete & studier',
    ]);
  });

  it('calls documents by their file name, and by their path only where two share it', () => {
    for (const part of ['2014', '2021']) {
      mkdirSync(join(folder, 'pages', part), { recursive: true });
      copyFileSync(seed('000_451f6fcbe595c098.txt'), join(folder, 'pages', part, 'sida.txt'));
    }
    copyFileSync(seed('001_a3e7966aabba5128.txt'), join(folder, 'pages/2021/egen.txt'));
    const { status, stdout } = ingest(join(folder, 'pages/2014/sida.txt'), join(folder, 'pages/2021'));
    expect(status).toBe(0);
    expect(lines(stdout).map((record) => record['document'])).toEqual([
      '2014/sida.txt',
      'egen.txt',
      '2021/sida.txt',
    ]);
  });

  it('adds the whole text when asked to', () => {
    const out = join(folder, 'with-text.ndjson');
    expect(ingest('seeds', '--text', '--out', out).status).toBe(0);
    const [first] = lines(readFileSync(out, 'utf8'));
    expect(first?.['text']).toBe(readFileSync(join(root, 'seeds/000_451f6fcbe595c098.txt'), 'utf8'));
  });

  it('reads a PDF as the page that it prints, in a folder, too, and says what to do with one without text', () => {
    const text = readFileSync(seed('001_a3e7966aabba5128.txt'), 'utf8');
    const pages = join(folder, 'printed');
    mkdirSync(pages);
    writeFileSync(join(pages, 'printed.pdf'), madePdf(text));
    writeFileSync(join(pages, 'scanned.pdf'), scannedPdf());
    const { status, stdout, stderr } = ingest(pages, 'seeds/001_a3e7966aabba5128.txt');
    const [printed, scanned, page] = lines(stdout);
    expect(status).toBe(1);
    expect(scanned?.['rejected']).toBe('unreadable');
    expect(stderr).toContain('scanned.pdf:1: the PDF has no text; it was probably scanned.');
    const facts = ['title', 'owner', 'totalBudget', 'esfSupport', 'plannedParticipants', 'start', 'end'];
    expect(facts.map((fact) => printed?.[fact])).toEqual(facts.map((fact) => page?.[fact]));
    expect(page?.['totalBudget']).toBe(9_249_253);
  });

  it('goes on after a document it cannot read, names it with line and reason, and exits 1', () => {
    const empty = join(folder, 'tom.txt');
    writeFileSync(empty, '');
    const { status, stdout, stderr } = ingest(
      empty,
      join(folder, 'saknas.txt'),
      'seeds/001_a3e7966aabba5128.txt',
    );
    expect(status).toBe(1);
    expect(lines(stdout).map((record) => record['rejected'])).toEqual([
      'unreadable',
      'unreadable',
      undefined,
    ]);
    expect(stderr).toContain(
      `${empty}:1: tom.txt could not be read: the file is empty. Save the page again.`,
    );
    expect(stderr).toMatch(/saknas\.txt.*could not be opened/);
  });

  it('exits 2 with the usage when the call is wrong', () => {
    for (const args of [[], ['seeds', '--out'], ['seeds', '--out', 'x.xlsx'], ['--wrong', 'seeds']]) {
      const { status, stderr, stdout } = ingest(...args);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain('Usage:');
    }
  });

  it('writes CSV with one row a document and no contact details', () => {
    const out = join(folder, 'projects.csv');
    expect(ingest('seeds', '--out', out).status).toBe(0);
    const csv = readFileSync(out, 'utf8');
    const rows = csv.split('\r\n');
    expect(rows).toHaveLength(7);
    expect(rows[1]).toMatch(/^000_451f6fcbe595c098\.txt,esf-2014-2020,2020\/00634,,Framtidsresan,/);
    expect(csv).not.toMatch(/@|contact/);
  });

  it('writes Arrow with typed columns and no contact details', () => {
    const out = join(folder, 'projects.arrow');
    expect(ingest('seeds', '--out', out).status).toBe(0);
    const table = tableFromIPC(readFileSync(out));
    const types = Object.fromEntries(table.schema.fields.map((field) => [field.name, String(field.type)]));
    expect(types).toMatchObject({
      totalBudget: 'Float64',
      plannedParticipants: 'Int32',
      start: 'Date32<DAY>',
    });
    expect(table.getChild('plannedParticipants')?.toArray()).toHaveLength(5);
    expect(table.getChild('plannedParticipants')?.get(2)).toBeNull();
    expect(JSON.stringify(table.toArray())).not.toMatch(/@|contact/);
  });

  it('has a column for every fact of a record but the contact', () => {
    const out = join(folder, 'columns.csv');
    ingest('seeds', '--out', out);
    const columns = readFileSync(out, 'utf8').split('\r\n')[0]?.split(',') ?? [];
    const printed = execFileSync(join(root, 'node_modules/.bin/tsx'), ['src/cli/ingest.ts', 'seeds'], {
      cwd: root,
      encoding: 'utf8',
    });
    const keys = Object.keys(lines(printed)[0] ?? {}).filter((key) => key !== 'contact');
    expect(columns).toEqual(keys);
  });
});
