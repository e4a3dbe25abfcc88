import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIMENSIONS } from '../../src/measures/dimensions.ts';
import { describeSlice } from '../../src/slice/describe-slice.ts';
import {
  setBetween,
  setMembers,
  setMissing,
  setOnly,
  setText,
  setYears,
} from '../../src/slice/edit-slice.ts';
import { EVERYTHING, MEMBER_FIELDS, type Slice } from '../../src/slice/slice.ts';
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

  it('counts projects chosen one by one', () => {
    expect(describeSlice(setOnly(EVERYTHING, ['a']), 'sv', names)).toBe('1 valt projekt');
    expect(describeSlice(setOnly(EVERYTHING, ['a', 'b']), 'en', names)).toBe('2 chosen projects');
  });

  const SAID: readonly (readonly [Slice, string, string])[] = [
    [
      setMembers(EVERYTHING, 'objective', ['2014-2020:2.1', '2021-2027:A1', null]),
      'specifikt mål 2.1 (2014–2020), A1 (2021–2027) eller specifikt mål saknas',
      'specific objective 2.1 (2014–2020), A1 (2021–2027) or specific objective missing',
    ],
    [
      setMembers(EVERYTHING, 'interventionField', ['2014-2020:interreg-109']),
      'interventionsområde Interreg 109 (2014–2020)',
      'intervention field Interreg 109 (2014–2020)',
    ],
    [
      setMembers(EVERYTHING, 'county', ['Skåne län']),
      'projektägare i Skåne län',
      'project owner in Skåne län',
    ],
    [setMembers(EVERYTHING, 'municipality', [null]), 'kommun saknas', 'municipality missing'],
    [
      setMembers(EVERYTHING, 'owner', ["O'Brien", '', 'Svalövs kommun']),
      "projektägare ””, O'Brien eller Svalövs kommun",
      "project owner “”, O'Brien or Svalövs kommun",
    ],
    [
      setMembers(EVERYTHING, 'fund', ['ESF', 'ERDF']),
      'stöd ur Europeiska regionala utvecklingsfonden eller Europeiska socialfonden',
      'support from European Regional Development Fund or European Social Fund',
    ],
    [setMembers(EVERYTHING, 'fund', []), 'EU-fond: inget valt', 'EU fund: none chosen'],
    [
      setMembers(EVERYTHING, 'layout', ['leader', null]),
      'dokumentets form: Leaderområdes sida eller annan form',
      'form of the document: Leader area’s page or another form',
    ],
    [
      setMembers(EVERYTHING, 'layout', [null]),
      'dokumentets form: annan form',
      'form of the document: another form',
    ],
    [
      setMembers(EVERYTHING, 'basis', ['outturn']),
      'kostnaden är godkända utgifter',
      'the cost is approved expenditure',
    ],
    [
      setBetween(EVERYTHING, 'total-cost', 500_000, null),
      'total kostnad minst 500 000 kr',
      'total cost at least SEK 500,000',
    ],
    [setBetween(EVERYTHING, 'support-share', 40.25, 60), 'stödandel 40,25–60 %', 'support share 40.25–60%'],
    [
      setBetween(EVERYTHING, 'planned', null, 50),
      'högst 50 planerade deltagare',
      'at most 50 planned participants',
    ],
    [setBetween(EVERYTHING, 'actual', 12, 12), '12 faktiska deltagare', '12 actual participants'],
    [
      setMissing(EVERYTHING, 'actual'),
      'utan uppgift om faktiska deltagare',
      'not stating actual participants',
    ],
    [
      setBetween(EVERYTHING, 'actual', null, null),
      'med uppgift om faktiska deltagare',
      'stating actual participants',
    ],
    [
      setMissing(EVERYTHING, 'total-cost'),
      'utan uppgift om total kostnad i kronor',
      'not stating total cost in kronor',
    ],
    [
      setMissing(EVERYTHING, 'support-share'),
      'stödandel kan inte beräknas',
      'support share cannot be calculated',
    ],
    [
      setBetween(EVERYTHING, 'support-share', null, null),
      'stödandel kan beräknas',
      'support share can be calculated',
    ],
  ];
  it.each(SAID)('says %j as %s', (slice, sv, en) => {
    expect(describeSlice(slice, 'sv', names).replaceAll('\u00a0', ' ')).toBe(sv);
    expect(describeSlice(slice, 'en', names).replaceAll('\u00a0', ' ')).toBe(en);
  });

  it('names some of very many, and how many more there are', () => {
    const owners = Array.from({ length: 40 }, (_, index) => `Ägare ${index + 10}`);
    expect(describeSlice(setMembers(EVERYTHING, 'owner', owners), 'sv', names)).toBe(
      'projektägare Ägare 10, Ägare 11, Ägare 12, Ägare 13, Ägare 14, Ägare 15 eller 34 till',
    );
  });

  it('has the dimension’s own words for what is missing, in every field', () => {
    for (const field of MEMBER_FIELDS) {
      const { missing } = DIMENSIONS[field];
      expect(describeSlice(setMembers(EVERYTHING, field, [null]), 'sv', names)).toContain(missing.sv);
      expect(describeSlice(setMembers(EVERYTHING, field, [null]), 'en', names)).toContain(missing.en);
    }
  });

  it('has words for any slice', () => {
    fc.assert(
      fc.property(anySlice, fc.constantFrom('sv' as const, 'en' as const), (slice, lang) => {
        expect(describeSlice(slice, lang, names)).not.toMatch(/undefined|null|^$/);
      }),
    );
  });
});
