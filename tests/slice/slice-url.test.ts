import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setMembers, setText, setYears } from '../../src/slice/edit-slice.ts';
import { formatSlice, parseSlice } from '../../src/slice/slice-url.codec.ts';
import { EVERYTHING } from '../../src/slice/slice.ts';
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

  it('does not narrow to nothing because every value was nonsense', () => {
    expect(parseSlice('region=Atlantis').slice).toEqual(EVERYTHING);
  });

  it('takes what it can from an address of a later version, and says so', () => {
    const { slice, problems } = parseSlice('v=9&period=2014-2020');
    expect(slice).toEqual(setMembers(EVERYTHING, 'period', ['2014-2020']));
    expect(problems).toEqual([{ key: 'v', value: '9' }]);
  });

  it('never fails, whatever stands in the address', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => void parseSlice(text)));
  });
});
