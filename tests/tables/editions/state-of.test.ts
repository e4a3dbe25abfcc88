import { describe, expect, it } from 'vitest';
import { datesIn } from '../../../src/tables/editions/dates-in.ts';
import { compareStates, stateOf } from '../../../src/tables/editions/state-of.ts';
import { readList } from '../read.ts';

describe('a date in the name or the title of a list', () => {
  it.each([
    ['list 2023-06-30.csv', ['2023-06-30']],
    ['list_20230630.xlsx', ['2023-06-30']],
    ['list_30.06.2023.csv', ['2023-06-30']],
    ['list_30_6_2023.csv', ['2023-06-30']],
    ['list 06-30-2023.csv', ['2023-06-30']],
    ['list 2023-06.csv', ['2023-06']],
    ['list_202306.csv', ['2023-06']],
    ['list 12-2023.csv', ['2023-12']],
    ['Stand: 06/2023', ['2023-06']],
    ['list_2023_06_30.csv', ['2023-06-30']],
    ['Stand 2023/06/30', ['2023-06-30']],
    ['ESF 2014-2020, Stand 2023-06', ['2023-06']],
    ['Stand: 5. November 2023', ['2023-11-05']],
    ['As of 1st June 2023', ['2023-06-01']],
    ['stav ke dni 1. 1. 2024', ['2024-01-01']],
    ['lista-juni-2023.csv', ['2023-06']],
    ['Q2 2023', ['2023-06']],
    ['list_2023_q4.csv', ['2023-12']],
    ['list 2023.csv', ['2023']],
  ])('“%s” is read as far as it goes', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });

  it.each([
    'ESF 2014-2020.csv',
    'ESF+ 2021–2027',
    'ERDF 2021-27 list.csv',
    'ERDF 2000-06 list.csv',
    'list 03-04-2023.csv',
    'list 2023-13-45.csv',
    'list 13-2023-4.csv',
    'list 31.2.2023.csv',
    'case 120230630.csv',
    'list (2).csv',
  ])('“%s” dates nothing for sure', (text) => {
    expect(datesIn(text)).toEqual([]);
  });

  it('is the date beside a funding period, not the period', () => {
    expect(datesIn('ESF 2014-2020 Stand 31.12.2018.csv')).toEqual(['2018-12-31']);
  });

  it('says which is later only as far as both go', () => {
    expect(compareStates('2023-06-30', '2023-06')).toBe(0);
    expect(compareStates('2023-07', '2023-06-30')).toBeLessThan(0);
    expect(compareStates('2022', '2023-06-30')).toBeGreaterThan(0);
  });
});

const HEADER = 'Operation name;Beneficiary name;Total cost (EUR)';
const ROW = 'Open doors;Northern college;1000.50';

const stated = (file: string, ...lines: string[]) => stateOf(file, [readList(lines.join('\n')).reading]);

describe('the day that a list shows the state of', () => {
  it('is that of the column for it, before any other', () => {
    const header = `${HEADER};Date of last update`;
    const rows = [`${ROW};2023-03-31`, 'Second chance;Eastern college;2000.25;2023-04-30'];
    expect(stated('list 2024-01-01.csv', header, ...rows)).toEqual({ on: '2023-04-30', by: 'column' });
  });

  it('is that of a title row, and there of the words for it', () => {
    const title = ['List of operations approved since 1 July 2023;;', 'Stand: 30.06.2022;;', HEADER, ROW];
    expect(stated('list 2024-01-01.csv', ...title)).toEqual({ on: '2022-06-30', by: 'row' });
  });

  it('is that of the file’s name where nothing in it says so', () => {
    expect(stated('ESF/2019/list 2024-01-01.csv', HEADER, ROW)).toEqual({ on: '2024-01-01', by: 'file' });
    expect(stated('ESF 2014-2020/list.csv', HEADER, ROW)).toBeNull();
  });
});
