import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { jsonObject } from '../fixtures/json-object.ts';
import { bytesOf, operation } from '../projects/editions/list-made.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'utfall-ingest-tables-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function ingest(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(join(root, 'node_modules/.bin/tsx'), ['src/cli/ingest.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
}

const lines = (text: string): Record<string, unknown>[] => text.trim().split('\n').map(jsonObject);
const costs = (stdout: string) => lines(stdout).map(({ totalBudget }) => totalBudget);
const list = (name: string): string => join(root, 'tests/fixtures/tables', name);
const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe('ingest of lists of operations', () => {
  it('prints a record for each operation beside those of pages, and says how the list was read', () => {
    const { status, stdout, stderr } = ingest(list('sv-projektbanken.csv'), 'seeds/000_451f6fcbe595c098.txt');
    expect(status).toBe(0);
    expect(lines(stdout).map(({ document, title }) => [document, title])).toEqual([
      ['sv-projektbanken.csv#row=2', 'Vägen dit'],
      ['sv-projektbanken.csv#row=3', 'Nästa steg'],
      ['000_451f6fcbe595c098.txt', 'Framtidsresan'],
    ]);
    expect(stderr).toContain('2 operations of 3 records (header 1)');
    expect(stderr).toContain('Total projektbudget / Total budget SEK → totalBudget, 1,234.56, sum 79854267');
    expect(stderr).not.toMatch(/projectNumber.*sum/);
  });

  it('leaves out what nothing decides, asks on standard error and exits 3; a mapping answers and it exits 0', () => {
    const asked = ingest(list('en-ambiguous.csv'));
    expect(asked.status).toBe(3);
    expect(lines(asked.stdout)[0]).toMatchObject({ start: null, totalBudget: null, unionRate: null });
    expect(asked.stderr).toContain('? Does the day or the month come first in “Operation Start Date”?');
    const mapping = file(
      'mapping.json',
      JSON.stringify({
        columns: {
          'Operation Start Date': { dateOrder: 'day-first' },
          'Operation End Date': { dateOrder: 'day-first' },
          'Total Eligible Expenditure': { decimal: ',' },
          'Union Co-financing rate': { rate: 'fraction' },
        },
      }),
    );
    const answered = ingest(list('en-ambiguous.csv'), '--mapping', mapping);
    expect(answered.status).toBe(0);
    expect(lines(answered.stdout)[0]).toMatchObject({
      start: '2016-04-03',
      totalBudget: 580_000,
      unionRate: 100,
    });
  });

  it('exits 2 for a mapping that is not one, and says where it is wrong', () => {
    const wrong = ingest(
      list('en-ambiguous.csv'),
      `--mapping=${file('wrong.json', '{"columns": {"A": {"decimal": ";"}}}')}`,
    );
    expect([wrong.status, wrong.stdout]).toEqual([2, '']);
    expect(wrong.stderr).toContain('columns.A.decimal');
    expect(ingest('seeds', '--mapping', join(folder, 'nowhere.json')).status).toBe(2);
    expect(ingest('seeds', '--mapping').stderr).toContain('--mapping needs a file name');
  });

  it('refuses other kinds of file with the reason, reads the rest and exits 1', () => {
    const { status, stdout, stderr } = ingest(
      file('old.xls', '\u00d0\u00cf'),
      file('prices.csv', 'a,b\n1,2\n'),
      list('lt-projektai.csv'),
    );
    expect(status).toBe(1);
    expect(lines(stdout).map((record) => record['rejected'] ?? record['currency'])).toEqual([
      'not-a-project',
      'not-a-project',
      'EUR',
      'EUR',
    ]);
    expect(stderr).toContain(
      'prices.csv could not be read as a list of operations: no row is recognised as the header',
    );
  });

  it('writes the whole report as JSON when asked to', () => {
    const report = join(folder, 'report.json');
    expect(ingest(list('pl-seznam.csv'), '--out', join(folder, 'out.csv'), '--report', report).status).toBe(
      0,
    );
    expect(jsonObject(readFileSync(report, 'utf8').trim().slice(1, -1))).toMatchObject({
      document: 'pl-seznam.csv',
      headerRow: 4,
      rows: { operation: 3, total: 1 },
      currency: { value: 'PLN', decidedBy: 'header' },
      asks: [],
    });
    expect(readFileSync(join(folder, 'out.csv'), 'utf8').split('\r\n')).toHaveLength(5);
  });

  it('writes of two editions of a list the later one’s operations, says so, and keeps both when asked to', () => {
    const lines18 = [0, 1, 2, 3].map((at) => operation(at));
    const older = file('list-2018-06.csv', new TextDecoder().decode(bytesOf(lines18)));
    const later = [operation(0), operation(1, 5_000), operation(2), operation(4), operation(5)];
    const newer = file('list-2018-12.csv', new TextDecoder().decode(bytesOf(later)));
    const inTurn = ingest(older, newer);
    expect([inTurn.status, costs(inTurn.stdout)]).toEqual([0, [1_000, 5_000, 1_002, 1_004, 1_005]]);
    expect(inTurn.stderr).toContain(
      `${older}: replaced by a later edition, ${newer} (state of 2018-12, this one 2018-06); its 4 operations are left out, of which 1 are not in the later one. --keep-editions keeps them`,
    );
    expect(ingest(newer, older).stdout).toBe(inTurn.stdout);
    const both = ingest(older, newer, '--keep-editions');
    expect(costs(both.stdout)).toEqual([1_000, 1_001, 1_002, 1_003, 1_000, 5_000, 1_002, 1_004, 1_005]);
    expect(both.stderr).not.toContain('replaced');
    const undated = file(
      'list.csv',
      new TextDecoder().decode(bytesOf([...lines18, operation(0, 9), operation(1, 9)])),
    );
    const open = ingest(newer, undated);
    expect(costs(open.stdout)).toHaveLength(11);
    expect(open.stderr).toContain('nothing tells which is later; both are kept');
  });
});
