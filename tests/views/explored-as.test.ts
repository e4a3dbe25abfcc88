import { describe, expect, it } from 'vitest';
import { settle } from '../../src/questions/explore-fit.ts';
import { EVERYTHING } from '../../src/slice/slice.ts';
import { EXPLORED_AS } from '../../src/views/figure/explored-as.ts';

describe('what a chart opens in Explore', () => {
  it.each(Object.entries(EXPLORED_AS))('is shown as it was asked for: %s', (_, choice) => {
    if (choice === null) return;
    const { changes, shown } = settle(choice, { slice: EVERYTHING, withValue: () => 40 });
    expect(changes).toEqual([]);
    expect(shown.measure).toBe(choice.measure);
  });
});
