import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/warehouse/parse-csv.ts';

describe('reading a reference file', () => {
  it('takes rows by the names in its head, quotes, commas and line ends inside quotes included', () => {
    const text = 'code,name,source\r\n0114,"Väsby, ""Upplands""","two\nlines"\n2,x,\n';
    expect(parseCsv(text)).toEqual([
      { code: '0114', name: 'Väsby, "Upplands"', source: 'two\nlines' },
      { code: '2', name: 'x', source: null },
    ]);
    expect(parseCsv('a,b\n1,')).toEqual([{ a: '1', b: null }]);
    expect(parseCsv('a\n')).toEqual([]);
  });

  it('refuses what is no such file, and says where', () => {
    expect(() => parseCsv('a,b\n1,2,3\n')).toThrow('CSV row 2 has 3 of 2 fields');
    expect(() => parseCsv('a\n1\n"open\n')).toThrow('CSV row 3 cannot be read');
  });
});
