import { describe, expect, it } from 'vitest';
import { spreadOut } from '../../src/charts/spread-out.ts';

const place = (...labels: [at: number, wide: number][]) =>
  spreadOut(
    labels.map(([at, wide]) => ({ at, wide })),
    4,
    0,
    200,
  );

describe('labels of one line', () => {
  it('stand where they belong while there is room', () => {
    expect(place([20, 20], [60, 20], [190, 20])).toEqual([20, 60, 190]);
  });

  it('move apart as little as they must, each as far as its neighbour', () => {
    expect(place([100, 20], [104, 20])).toEqual([90, 114]);
  });

  it('push others that they come to lie on', () => {
    const centres = place([80, 20], [100, 20], [102, 20]);
    expect(centres.slice(1).map((centre, at) => centre - (centres[at] ?? 0))).toEqual([24, 24]);
    expect(centres.reduce((sum, centre) => sum + centre, 0)).toBeCloseTo(80 + 100 + 102);
  });

  it('stay between the ends', () => {
    expect(place([2, 20], [3, 20])).toEqual([10, 34]);
    expect(place([198, 20], [199, 20])).toEqual([166, 190]);
  });
});
