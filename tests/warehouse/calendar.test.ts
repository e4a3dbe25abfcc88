import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sql } from '../../src/measures/sql.ts';
import { calendarMonths, realDate } from '../../src/warehouse/calendar.ts';
import { openNodeEngine } from '../../src/warehouse/node-engine.ts';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('calendar months', () => {
  it('count the last day in', () => {
    expect(calendarMonths('2021-02-01', '2021-10-31')).toBe(9);
    expect(calendarMonths('2020-04-01', '2022-03-31')).toBe(24);
    expect(calendarMonths('2017-08-24', '2021-06-30')).toBeCloseTo(46.23, 2);
    expect(calendarMonths('2008-05-01', '2008-10-31')).toBe(6);
    expect(calendarMonths('2021-01-04', '2023-02-28')).toBeCloseTo(25.89, 2);
  });

  it('count parts of a month by its own length, whatever the length', () => {
    expect(calendarMonths('2021-02-01', '2021-02-28')).toBe(1);
    expect(calendarMonths('2020-02-01', '2020-02-29')).toBe(1);
    expect(calendarMonths('2021-04-01', '2021-04-15')).toBe(0.5);
    expect(calendarMonths('2021-01-31', '2021-01-31')).toBe(1 / 28);
  });

  it('are unknown without both days in order', () => {
    expect(calendarMonths(null, '2021-04-01')).toBeNull();
    expect(calendarMonths('2021-04-01', null)).toBeNull();
    expect(calendarMonths('2021-04-02', '2021-04-01')).toBeNull();
  });

  it('agree with what DuckDB counts for any two days', async () => {
    const engine = await openNodeEngine();
    await fc.assert(
      fc.asyncProperty(day, day, async (one, other) => {
        const [start = one, end = other] = [one, other].toSorted();
        const [row] = await engine.query(sql`
          WITH span AS (SELECT CAST(${start} AS DATE) AS a, CAST(${end} AS DATE) + 1 AS b),
          whole AS (SELECT *, CAST(date_sub('month', a, b) AS INT) AS n FROM span),
          begun AS (SELECT *, CAST(a + to_months(n) AS DATE) AS c, CAST(a + to_months(n + 1) AS DATE) AS d FROM whole)
          SELECT n + date_diff('day', c, b) / date_diff('day', c, d) AS months FROM begun`);
        expect(calendarMonths(start, end)).toBeCloseTo(Number(row?.['months']), 9);
      }),
      { numRuns: 200 },
    );
    await engine.close();
  });
});

describe('a date', () => {
  it('is one only when it exists', () => {
    expect(realDate('2020-02-29')).toBe('2020-02-29');
    for (const none of ['2021-02-29', '2021-13-01', '2021-2-1', '1 maj 2020', '', '2021-02-01T00:00']) {
      expect(realDate(none)).toBeNull();
    }
    expect(realDate(null)).toBeNull();
  });
});
