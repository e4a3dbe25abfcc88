import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../src/records/values/parse-period.ts';

describe('a period with a date that is none', () => {
  it('keeps the end an end, and has no start', () => {
    const { start, end } = parsePeriod('2020-02-30 - 2020-12-31', 0);
    expect([start?.date ?? null, end?.date ?? null]).toEqual([null, '2020-12-31']);
  });

  it('takes no date for an end or a start that it cannot be sure of', () => {
    const { start, end } = parsePeriod('beslut 12 ärenden 2020-12-31', 0);
    expect([start, end]).toEqual([null, null]);
  });
});
