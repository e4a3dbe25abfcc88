import { describe, expect, it } from 'vitest';
import { moveEdge, yearAt } from '../../src/views/slice-bar/years.ts';

describe('the years brush', () => {
  it('snaps a left handle to the start of a year and a right one to its end', () => {
    // 21 years over 210 px: 10 px a year.
    expect(yearAt(0, 210, 'from')).toBe(2007);
    expect(yearAt(72, 210, 'from')).toBe(2014);
    expect(yearAt(140, 210, 'to')).toBe(2020);
    expect(yearAt(210, 210, 'to')).toBe(2027);
  });

  it('keeps a handle inside the span', () => {
    expect(moveEdge([2010, 2020], 'from', 1990)).toEqual([2007, 2020]);
    expect(moveEdge([2010, 2020], 'to', 2050)).toEqual([2010, 2027]);
  });

  it('keeps a handle on its own side of the other, so that at least one year is chosen', () => {
    expect(moveEdge([2010, 2012], 'from', 2019)).toEqual([2012, 2012]);
    expect(moveEdge([2010, 2012], 'to', 2008)).toEqual([2010, 2010]);
  });
});
