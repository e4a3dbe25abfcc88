import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/session/outcome.ts';
import { readAny, readPasted, refusalByName } from '../../src/session/read-any.ts';
import { itemOf } from '../../src/session/import-item.ts';
import { told } from '../../src/session/told.ts';
import { readTable } from '../../src/tables/read-table.ts';
import { formKey } from '../../src/tables/form-key.ts';
import { recordOf } from '../questions/seed-warehouse.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const fixture = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, '../fixtures', name));
const item = (name: string, outcome: Outcome) => itemOf({ name, size: 1, outcome: told(outcome, null) });
const why = (outcome: Outcome): string =>
  outcome.kind === 'rejected' ? outcome.rejection.reasonEn : outcome.kind;

const LIST = [
  'Operation name;Beneficiary name;Operation start date;Total eligible expenditure (EUR)',
  'Open doors;Northern college;03/04/2016;1.000,50',
].join('\n');

describe('a file that is added', () => {
  it('is read by its name: a page, a list, or records that the command line wrote', () => {
    expect(readAny('bank.txt', fixture('twins/bank.txt')).kind).toBe('page');
    expect(readAny('list.csv', bytes(LIST))).toMatchObject({ kind: 'list', operations: 1 });
    const lines = [
      JSON.stringify(recordOf('a.txt', { title: 'A' })),
      JSON.stringify({ ...recordOf('b.txt', {}), text: 'b' }),
      '{"no":"record"}',
    ];
    const records = readAny('all.ndjson', bytes(lines.join('\n')));
    expect(records).toMatchObject({ kind: 'records', left: 1 });
    expect(item('all.ndjson', records)).toMatchObject({ state: 'findings', records: 2, toCheck: 1 });
  });

  it('without its text stands beside what it quotes, each fact pointing to its line', () => {
    const place = { line: 9, start: 400, end: 407, quote: '400 000', status: 'stated' as const };
    const title = { line: 1, start: 0, end: 3, quote: 'Vägen', status: 'stated' as const };
    const record = recordOf('a.txt', { totalBudget: 400_000, evidence: { totalBudget: place, title } });
    const read = readAny('a.ndjson', bytes(JSON.stringify(record)));
    if (read.kind !== 'records') throw new Error(why(read));
    const [document] = read.documents;
    const moved = document?.record.evidence['totalBudget'];
    expect(document?.text.slice(moved?.start, moved?.end)).toBe('400 000');
    expect(moved?.line).toBe(2);
  });

  it('has an open question where a list leaves one, and none once its form is remembered', () => {
    const open = readAny('list.csv', bytes(LIST));
    expect(item('list.csv', open).state).toBe('asks');
    if (open.kind !== 'list' || !open.readings[0]) throw new Error(why(open));
    const mapping = { columns: { '3': { dateOrder: 'day-first' as const } } };
    const forms = new Map([[formKey(open.readings[0]), mapping]]);
    const again = readAny('next.csv', bytes(LIST.replace('Open', 'Closed')), { forms });
    expect(again).toMatchObject({ kind: 'list', mapping });
    expect(item('next.csv', again).state).not.toBe('asks');
  });

  it('is read by its own cells, whatever was answered about another list of its form that did not show it', () => {
    const header =
      'Beneficiary name;Operation name;Operation start date;Union co-financing rate;Total eligible expenditure (EUR)';
    const form = readAny('first.csv', bytes(`${header}\nA;One;03/04/2016;1;1.500`));
    if (form.kind !== 'list' || !form.readings[0]) throw new Error(why(form));
    const columns = {
      '3': { dateOrder: 'day-first' as const },
      '4': { rate: 'fraction' as const },
      '5': { decimal: ',' as const },
    };
    const forms = new Map([[formKey(form.readings[0]), { columns, currency: 'EUR' }]]);
    const next = `${header}\nA;One;03/04/2016;40;1.500\nB;Two;04/13/2016;80;2000.75`;
    const read = readAny('next.csv', bytes(next), { forms });
    if (read.kind !== 'list') throw new Error(why(read));
    const { tables } = readTable('next.csv', bytes(next), read.mapping);
    const records = [0, 1].map((at) => tables?.[0]?.record(at));
    expect(records.map((record) => [record?.start, record?.unionRate, record?.totalBudget])).toEqual([
      ['2016-03-04', 40, 1.5],
      ['2016-04-13', 80, 2000.75],
    ]);
    expect(read.readings[0]?.asks).toEqual([]);
  });

  it('may be pasted: rows of a spreadsheet or the text of a page', () => {
    expect(readPasted('pasted', bytes(LIST.replaceAll(';', '\t'))).kind).toBe('list');
    expect(readPasted('pasted', fixture('twins/bank.txt')).kind).toBe('page');
    expect(readPasted('pasted', bytes('nothing of a project')).kind).toBe('rejected');
  });

  it('is refused with a reason by its name and size, before any of it is in memory', () => {
    expect(refusalByName('huge.csv', 1_000_000_000)?.reasonEn).toContain('1000 MB');
    expect(refusalByName('huge.txt', 20_000_000)?.reasonEn).toContain('at most 10 MB');
    expect(refusalByName('report.pdf', 60_000_000)?.reasonEn).toContain('at most 50 MB');
    expect(refusalByName('all.zip', 1_000_000_000)).toBeNull();
  });

  it('is refused where it is a bomb, has too many columns, or is nested without end', () => {
    const [header = '', row = ''] = LIST.split('\n');
    const more = Array.from({ length: 9_996 }, (_, at) => `;X${at}`).join('');
    const wide = bytes(`${header}${more}\n${row}${more}\n`);
    expect(readAny('wide.csv', wide).kind).toBe('rejected');
    expect(why(readAny('wide.csv', wide, { mapping: { headerRow: 1 } }))).toContain('10000 columns');
    const sheet = zipSync({
      'xl/workbook.xml': bytes('<workbook><sheets><sheet name="A" r:id="r1"/></sheets></workbook>'),
      'xl/worksheets/sheet1.xml': new Uint8Array(80_000_000).fill(32),
    });
    expect(why(readAny('bomb.xlsx', sheet))).toContain('too large when it is unpacked');
    expect(why(readAny('deep.xlsx', zipSync({ 'a.zip': zipSync({ 'b.zip': bytes('x') }) })))).toContain(
      'damaged',
    );
    const deep = readAny('deep.html', bytes('<div>'.repeat(200_000)));
    expect(deep.kind).toBe('rejected');
    expect(readAny('deep.ndjson', bytes('['.repeat(100_000))).kind).toBe('rejected');
    expect(readAny('quotes.csv', bytes(`${LIST}\n"${'x'.repeat(400_000)}`)).kind).toBe('list');
  });
});
