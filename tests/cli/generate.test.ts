import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { partsOf } from '../warehouse/file-parts.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'utfall-generate-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function generate(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const tsx = join(root, 'node_modules/.bin/tsx');
  return spawnSync(tsx, ['src/cli/generate.ts', ...args], { cwd: root, encoding: 'utf8' });
}

function made(name: string, ...args: string[]): Buffer {
  const out = join(folder, name);
  const { status, stdout, stderr } = generate('--out', out, ...args);
  expect(stderr).toBe('');
  expect(stdout).toContain(name);
  expect(status).toBe(0);
  return readFileSync(out);
}

describe('generate on the command line', () => {
  it('writes the same bytes for the same seed and number, and others for another seed', () => {
    const one = made('one.arrow', '--projects', '300', '--seed', '4');
    expect(made('again.arrow', '--projects=300', '--seed=4').equals(one)).toBe(true);
    expect(made('other.arrow', '--projects', '300', '--seed', '5').equals(one)).toBe(false);
  });

  it('writes as many projects as asked for, in the order that the overview lists them', () => {
    const { table, batches } = partsOf(made('many.arrow', '--projects', '5001')).rows;
    expect(table.numRows).toBe(5001);
    const keys = batches.flatMap((batch) =>
      Array.from({ length: batch.numRows }, (_, row) => {
        const value = (name: string): string => String(batch.getChild(name)?.get(row) ?? '9'.repeat(15));
        return `${value('start_date').padStart(15, '0')} ${value('title_order')} ${value('id')}`;
      }),
    );
    expect(keys).toEqual(keys.toSorted());
  });

  it('marks every project and the file as synthetic', () => {
    const { head, rows } = partsOf(made('marked.arrow', '--projects', '40', '--seed', '9'));
    expect(head.schema.metadata.get('utfall.synthetic')).toBe('true');
    expect(head.schema.metadata.get('utfall.seed')).toBe('9');
    expect(head.schema.metadata.get('utfall.projects')).toBe('40');
    const { table } = rows;
    const titles = Array.from(table.getChild('title') ?? [], String);
    expect(titles.filter((title) => title.startsWith('Syntetiskt projekt '))).toHaveLength(40);
    const ids = Array.from(table.getChild('id') ?? [], String);
    expect(ids.filter((id) => id.startsWith('synthetic-9-'))).toHaveLength(40);
  });

  it.each([
    [['--projects', '0', '--out', 'x.arrow'], '--projects 0: give a whole number from 1 to 5000000'],
    [['--projects', '1.5', '--out', 'x.arrow'], '--projects 1.5: give a whole number'],
    [['--projects', '5000001', '--out', 'x.arrow'], '--projects 5000001: give a whole number'],
    [['--projects', '5'], '--out is missing'],
    [['--out', 'x.arrow'], '--projects is missing'],
    [['--projects', '5', '--out'], '--out needs a value'],
    [['--projects', '5', '--out', 'x.csv'], 'must end in .arrow'],
    [['--projects', '5', '--seed', '-1', '--out', 'x.arrow'], '--seed -1: give a whole number'],
    [['--project', '5', '--out', 'x.arrow'], 'unknown option --project'],
    [['5', '--out', 'x.arrow'], '5 belongs to no option'],
  ])('refuses %j, says why, and exits 2', (args, why) => {
    const { status, stderr } = generate(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(why);
    expect(stderr).toContain('Usage:');
  });

  it('leaves nothing beside the file', () => {
    made('alone.arrow', '--projects', '5');
    expect(readdirSync(folder).filter((name) => name.startsWith('alone'))).toEqual(['alone.arrow']);
  });

  it('names a path that cannot be written, and exits 1', () => {
    const out = join(folder, 'no-such-folder', 'x.arrow');
    const { status, stderr } = generate('--projects', '5', '--out', out);
    expect(status).toBe(1);
    expect(stderr).toContain(`${out} could not be written`);
  });

  it('explains itself when asked, and exits 0', () => {
    const { status, stdout } = generate('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('--projects N');
  });
});
