import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeSlice } from '../../src/slice/describe-slice.ts';
import { setMembers, setText, setYears } from '../../src/slice/edit-slice.ts';
import { EVERYTHING } from '../../src/slice/slice.ts';
import { anySlice } from './any-slice.ts';

const names = new Map([['2014-2020:2', '2 Ökade övergångar till arbete (2014–2020)']]);

describe('the slice in words', () => {
  it('says so when nothing is narrowed', () => {
    expect(describeSlice(EVERYTHING, 'sv', names)).toBe('alla projekt');
    expect(describeSlice(EVERYTHING, 'en', names)).toBe('all projects');
  });

  it('names what was chosen, in both languages', () => {
    const slice = setYears(
      setMembers(setMembers(EVERYTHING, 'region', ['Sydsverige', 'Stockholm']), 'period', ['2014-2020']),
      2019,
      2021,
    );
    expect(describeSlice(slice, 'sv', names)).toBe(
      '2014–2020, region Stockholm eller Sydsverige, pågick 2019–2021',
    );
    expect(describeSlice(slice, 'en', names)).toBe(
      '2014–2020, region Stockholm or Sydsverige, running in 2019–2021',
    );
  });

  it('names an area with its period, by code where no official name is known', () => {
    const slice = setMembers(EVERYTHING, 'area', ['2014-2020:2', '2021-2027:A', '2014-2020:leader']);
    expect(describeSlice(slice, 'sv', names)).toBe(
      'programområde 2 Ökade övergångar till arbete (2014–2020), Leader, lokalt ledd utveckling (2014–2020) eller A (2021–2027)',
    );
  });

  it('says what is missing, and what was left empty', () => {
    expect(describeSlice(setMembers(EVERYTHING, 'region', [null]), 'sv', names)).toBe('region saknas');
    expect(describeSlice(setMembers(EVERYTHING, 'phase', []), 'en', names)).toBe('phase: none chosen');
  });

  it('quotes the words searched for', () => {
    expect(describeSlice(setText(EVERYTHING, 'lärling'), 'sv', names)).toBe('med orden ”lärling”');
  });

  it('has words for any slice', () => {
    fc.assert(
      fc.property(anySlice, fc.constantFrom('sv' as const, 'en' as const), (slice, lang) => {
        expect(describeSlice(slice, lang, names)).not.toMatch(/undefined|null|^$/);
      }),
    );
  });
});
