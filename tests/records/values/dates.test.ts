import { describe, expect, it } from 'vitest';
import { parseDay, parsePeriod } from '../../../src/records/values/parse-period.ts';

describe('a period', () => {
  it.each([
    ['2021-02-01 - 2021-10-31', '2021-02-01', '2021-10-31'],
    ['2017-08-24 – 2021-06-30', '2017-08-24', '2021-06-30'],
    ['2008-05-01 till 2008-10-31', '2008-05-01', '2008-10-31'],
    ['2019-07-01 → 2022-06-30', '2019-07-01', '2022-06-30'],
    ['1 aug 2020 – 30 sept 2022', '2020-08-01', '2022-09-30'],
    ['1 september – 31 december 2020', '2020-09-01', '2020-12-31'],
    ['September 2023–augusti 2026', '2023-09-01', '2026-08-31'],
    ['februari 2020 till februari 2024', '2020-02-01', '2024-02-29'],
    ['20190101-20211231', '2019-01-01', '2021-12-31'],
    ['2019-01 – 2019-06', '2019-01-01', '2019-06-30'],
    ['den 1 mars 2018 till och med den 28 februari 2021', '2018-03-01', '2021-02-28'],
    ['projektet pågår till och med 30 september 2024', null, '2024-09-30'],
    ['Analysfas: 2017-01-01–2017-06-30 Genomförandefas: 2017-07-01–2019-12-31', '2017-01-01', '2019-12-31'],
  ])('is read from "%s"', (text, start, end) => {
    const period = parsePeriod(text, 0);
    expect([period.start?.date ?? null, period.end?.date ?? null]).toEqual([start, end]);
  });

  it.each([
    '2019 - 2022',
    'hösten 2019',
    '2019-13-01 - 2019-14-01',
    '31 februari 2020',
    '2019-01-01 2019-02-01 2019-03-01',
  ])('is not guessed from "%s"', (text) => {
    expect(parsePeriod(text, 0)).toEqual({ start: null, end: null });
  });

  it('says where in the text each date stands, and whether it is printed as such', () => {
    const { start, end } = parsePeriod('2021-02-01 – 1 mars 2022', 100);
    expect(start).toMatchObject({ start: 100, end: 110, printed: true });
    expect(end).toMatchObject({ start: 113, end: 124, printed: false });
  });
});

describe('a day', () => {
  it.each([
    ['1 February 2023', '2023-02-01'],
    ['1 okt 2023', '2023-10-01'],
    ['271031', '2027-10-31'],
    ['01/02/2023', '2023-02-01'],
  ])('is read from "%s"', (text, date) => {
    expect(parseDay(text, 0, 'end')?.date).toBe(date);
  });

  it('of a whole month is its first as a start and its last as an end', () => {
    expect(parseDay('juni 2020', 0, 'start')?.date).toBe('2020-06-01');
    expect(parseDay('juni 2020', 0, 'end')?.date).toBe('2020-06-30');
  });
});
