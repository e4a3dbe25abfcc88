import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  setBetween,
  setMembers,
  setMissing,
  setOnly,
  setText,
  setYears,
} from '../../src/slice/edit-slice.ts';
import { formatSlice, parseSlice } from '../../src/slice/slice-url.codec.ts';
import { EVERYTHING, MEMBER_FIELDS, membersAre } from '../../src/slice/slice.ts';
import { anySlice } from './any-slice.ts';

describe('the slice in the address', () => {
  it('comes back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(anySlice, (slice) => {
        expect(parseSlice(formatSlice(slice))).toEqual({ slice, problems: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it('can be read by a person, and holds only what differs from everything', () => {
    const slice = setYears(setMembers(EVERYTHING, 'region', ['Sydsverige', null]), 2019, 2021);
    expect(formatSlice(slice)).toBe('v=1&region=Sydsverige&region=_missing&years=2019-2021');
    expect(formatSlice(EVERYTHING)).toBe('');
  });

  it('is the same address however the same members were chosen', () => {
    const one = setMembers(EVERYTHING, 'phase', ['preparation', null, 'implementation']);
    const other = setMembers(EVERYTHING, 'phase', [null, 'implementation', 'preparation', 'preparation']);
    expect(formatSlice(one)).toBe(formatSlice(other));
  });

  it('tells a field with nothing chosen from a field that is not narrowed', () => {
    expect(parseSlice('phase=_none').slice).toEqual(setMembers(EVERYTHING, 'phase', []));
    expect(parseSlice('').slice).toEqual(EVERYTHING);
  });

  it('names nonsense and keeps the rest', () => {
    const address =
      'v=1&region=Atlantis&region=Sydsverige&years=2021-2019&area=2&phase=_x&status=completed&colour=red&text=work';
    const { slice, problems } = parseSlice(address);
    expect(slice).toEqual(
      setText(setMembers(setMembers(EVERYTHING, 'region', ['Sydsverige']), 'status', ['completed']), 'work'),
    );
    expect(problems).toEqual([
      { key: 'area', value: '2' },
      { key: 'region', value: 'Atlantis' },
      { key: 'phase', value: '_x' },
      { key: 'years', value: '2021-2019' },
      { key: 'colour', value: 'red' },
    ]);
  });

  it('names an empty id, and keeps ids of projects that may come later', () => {
    const { slice, problems } = parseSlice('only=b.txt&only=&only=a.txt&only=b.txt');
    expect(slice).toEqual(setOnly(EVERYTHING, ['a.txt', 'b.txt']));
    expect(problems).toEqual([{ key: 'only', value: '' }]);
  });

  it('does not narrow to nothing because every value was nonsense', () => {
    expect(parseSlice('region=Atlantis').slice).toEqual(EVERYTHING);
  });

  it('takes what it can from an address of a later version, and says so', () => {
    const { slice, problems } = parseSlice('v=9&period=2014-2020');
    expect(slice).toEqual(setMembers(EVERYTHING, 'period', ['2014-2020']));
    expect(problems).toEqual([{ key: 'v', value: '9' }]);
  });

  it('carries any name there can be, as it is written', () => {
    const names = [
      "O'Brien",
      '"',
      '--',
      '中文',
      '&',
      '=',
      '#',
      '%',
      '+',
      '_x',
      '__',
      '_missing',
      '_none',
      '',
      ' ',
    ];
    for (const field of MEMBER_FIELDS.filter((each) => membersAre(each) === 'free')) {
      const slice = setMembers(EVERYTHING, field, [...names, null]);
      expect(parseSlice(formatSlice(slice))).toEqual({ slice, problems: [] });
      expect(slice[0]?.value).toHaveLength(names.length + 1);
      expect(parseSlice(`${field}=`).slice).toEqual(setMembers(EVERYTHING, field, ['']));
    }
  });

  it('writes bounds so that a person can read them, either end open', () => {
    const cost = setBetween(EVERYTHING, 'total-cost', 500_000, null);
    expect(formatSlice(setBetween(cost, 'support-share', 40.5, 60))).toBe(
      'v=1&total-cost=500000..&support-share=40.5..60',
    );
    expect(formatSlice(setBetween(EVERYTHING, 'planned', null, 50))).toBe('v=1&planned=..50');
    expect(formatSlice(setBetween(EVERYTHING, 'planned', null, null))).toBe('v=1&planned=..');
    expect(formatSlice(setMissing(EVERYTHING, 'actual'))).toBe('v=1&actual=_missing');
    expect(formatSlice(setBetween(EVERYTHING, 'planned', 50, -0))).toBe('v=1&planned=0..50');
  });

  it.each(['', '50', '50..10', 'a..b', '1e999..', '..,5', '1 000..', '_none', '-', '0x1..'])(
    'names bounds that are none: %j',
    (value) => {
      expect(parseSlice(`planned=${value}&status=completed`)).toEqual({
        slice: setMembers(EVERYTHING, 'status', ['completed']),
        problems: [{ key: 'planned', value }],
      });
    },
  );

  it('takes the first of several bounds and names the others', () => {
    const { slice, problems } = parseSlice('actual=1..&actual=_missing');
    expect(slice).toEqual(setBetween(EVERYTHING, 'actual', 1, null));
    expect(problems).toEqual([{ key: 'actual', value: '_missing' }]);
  });

  it('gives addresses shared earlier the meaning they had', () => {
    const old =
      'v=1&period=2014-2020&programme=esf-2014-2020&area=2014-2020:2&region=Sydsverige&region=_missing' +
      '&phase=_none&status=completed&years=2019-2021&text=O%27Brien+%26+co';
    expect(parseSlice(old)).toEqual({
      slice: [
        { source: 'bar', field: 'period', operator: 'in', value: ['2014-2020'] },
        { source: 'bar', field: 'programme', operator: 'in', value: ['esf-2014-2020'] },
        { source: 'areas', field: 'area', operator: 'in', value: ['2014-2020:2'] },
        { source: 'regions', field: 'region', operator: 'in', value: ['Sydsverige', null] },
        { source: 'bar', field: 'phase', operator: 'in', value: [] },
        { source: 'bar', field: 'status', operator: 'in', value: ['completed'] },
        { source: 'years', field: 'years', operator: 'between', value: [2019, 2021] },
        { source: 'search', field: 'text', operator: 'contains', value: "O'Brien & co" },
      ],
      problems: [],
    });
  });

  it('never fails, whatever stands in the address', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => void parseSlice(text)));
  });
});
