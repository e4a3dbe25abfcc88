import { describe, expect, it } from 'vitest';
import { isoLines, logDomain } from '../../src/charts/iso-lines.ts';
import { placeLabels } from '../../src/charts/place-labels.ts';
import { countTicksTo, dayOf, logTicks, ticksTo, yearTicks } from '../../src/charts/ticks.ts';

describe('ticks', () => {
  it('start at 0, reach over the largest value and are five at most', () => {
    expect(ticksTo(250)).toEqual([0, 100, 200, 300]);
    expect(ticksTo(9_249_253)).toEqual([0, 2_500_000, 5_000_000, 7_500_000, 10_000_000]);
    for (const most of [1, 3, 7, 11, 19, 99, 101, 1234, 54_321, 8_000_001]) {
      const ticks = ticksTo(most);
      expect(ticks.length).toBeLessThanOrEqual(5);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
    }
  });

  it('still give an axis an end when nothing is above 0', () => {
    expect(ticksTo(0)).toEqual([0, 1]);
  });

  it('of counts are whole, and still reach over the largest', () => {
    expect(countTicksTo(1)).toEqual([0, 1]);
    expect(countTicksTo(2)).toEqual([0, 1, 2]);
    for (let most = 1; most <= 3000; most += 1) {
      const ticks = countTicksTo(most);
      expect(ticks.every((tick) => Number.isInteger(tick))).toBe(true);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
    }
  });

  it('go by 1, 2 and 5 on a logarithmic axis', () => {
    expect(logTicks([40, 600])).toEqual([50, 100, 200, 500]);
  });

  it('spread years evenly and stay within the axis', () => {
    const years = yearTicks(dayOf('2008-01-01'), dayOf('2024-01-01'), 5);
    expect(years.map((tick) => tick.year)).toEqual([2008, 2012, 2016, 2020, 2024]);
  });
});

describe('the axes of cost by participants', () => {
  it('end on round steps with every point well inside', () => {
    expect(logDomain([1_826_480, 9_249_253])).toEqual([1_000_000, 20_000_000]);
    expect(logDomain([100, 250])).toEqual([50, 500]);
    expect(logDomain([100])).toEqual([50, 200]);
  });

  it('are crossed by lines on which cost over participants is the line’s cost everywhere', () => {
    const lines = isoLines([1e6, 2e7], [50, 500]);
    expect(lines.map((line) => line.thousands)).toEqual([10, 25, 50, 100]);
    for (const { thousands, from, to } of lines) {
      expect(from.cost / from.n).toBeCloseTo(thousands * 1000);
      expect(to.cost / to.n).toBeCloseTo(thousands * 1000);
    }
    expect(lines.map((line) => line.leaves)).toEqual(['top', 'top', 'right', 'right']);
  });

  it('leave out the lines that lie outside', () => {
    expect(isoLines([1e6, 2e6], [500, 1000]).map((line) => line.thousands)).toEqual([]);
    expect(isoLines([1e6, 2e7], [50, 100]).map((line) => line.thousands)).toEqual([25, 50, 100]);
  });
});

describe('the names of points', () => {
  const room = { left: 0, top: 0, right: 300, bottom: 200, size: 13, radius: 6 };

  it('stand beside their point, on the side that is free', () => {
    const [first, second] = placeLabels(
      [
        { id: 'a', name: 'Alfa', x: 50, y: 100 },
        { id: 'b', name: 'Beta', x: 290, y: 100 },
      ],
      room,
    );
    expect(first?.anchor).toBe('start');
    expect(second?.anchor).toBe('end');
  });

  it('never lie over each other: one without a place is left out', () => {
    const crowd = Array.from({ length: 12 }, (_, index) => ({
      id: String(index),
      name: 'Ett långt namn på ett projekt',
      x: 150,
      y: 100 + index,
    }));
    expect(placeLabels(crowd, room).length).toBeLessThan(6);
  });
});
