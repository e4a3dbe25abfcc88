import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { swarm } from '../../src/charts/swarm.ts';

const values = fc
  .array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 60 })
  .map((all) => all.toSorted((one, other) => one - other));

describe('a swarm of dots', () => {
  it('leaves dots apart on their line', () => {
    expect(swarm([0, 20, 40], 6, 50)).toEqual({ offsets: [0, 0, 0], radius: 6 });
  });

  it('stacks dots of the same value side by side, to both sides of the line', () => {
    const { offsets } = swarm([10, 10, 10], 6, 50);
    expect(offsets.toSorted((one, other) => one - other)).toEqual([-12, 0, 12]);
  });

  it('overlaps no two dots where there is room for them', () => {
    fc.assert(
      fc.property(values, (xs) => {
        const { offsets, radius } = swarm(xs, 6, 2000);
        expect(radius).toBe(6);
        for (const [one, x] of xs.entries())
          for (let other = one + 1; other < xs.length; other += 1)
            expect(
              Math.hypot(x - (xs[other] ?? 0), (offsets[one] ?? 0) - (offsets[other] ?? 0)),
            ).toBeGreaterThanOrEqual(12 - 1e-3);
      }),
    );
  });

  it('keeps every dot within its room, smaller where they are many', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 8, max: 40 }), (xs, room) => {
        const { offsets, radius } = swarm(xs, 6, room);
        expect(offsets).toHaveLength(xs.length);
        expect(Math.max(...offsets.map(Math.abs)) + radius).toBeLessThanOrEqual(room + 1e-6);
      }),
    );
    expect(
      swarm(
        Array.from({ length: 30 }, () => 5),
        6,
        40,
      ).radius,
    ).toBeLessThan(3);
  });
});
