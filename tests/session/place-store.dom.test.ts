import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatPlace, type Place, START } from '../../src/session/place.codec.ts';
import { followAddress, usePlace } from '../../src/session/place-store.ts';
import { EVERYTHING } from '../../src/slice/slice.ts';
import { anySlice } from '../slice/any-slice.ts';

let stop: () => void;
beforeAll(() => (stop = followAddress()));
afterAll(() => stop());

/** A step through history, which the browser takes in its own time. */
function step(by: 'back' | 'forward'): Promise<void> {
  return new Promise((resolve) => {
    window.addEventListener('popstate', () => resolve(), { once: true });
    window.history[by]();
  });
}

const edit = fc.record({
  slice: anySlice,
  mode: fc.constantFrom('push' as const, 'push' as const, 'replace' as const),
});
const act = fc.oneof(
  { weight: 3, arbitrary: edit },
  { weight: 1, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
);

describe('undo and redo', () => {
  it('lead through every decision and back to the last, whatever was decided and undone in between', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 8 }), async (acts) => {
        usePlace.getState().go({ ...START, slice: EVERYTHING });
        const places: Place[] = [usePlace.getState().place];
        let at = 0;
        for (const each of acts) {
          if (each === 'undo' || each === 'redo') {
            const to = at + (each === 'undo' ? -1 : 1);
            if (places[to] === undefined) continue;
            await step(each === 'undo' ? 'back' : 'forward');
            at = to;
          } else {
            usePlace.getState().go({ slice: each.slice }, each.mode);
            const { place } = usePlace.getState();
            const same = formatPlace(place) === formatPlace(places[at] ?? START);
            if (each.mode === 'replace') places[at] = place;
            else if (!same) places.splice((at += 1), places.length, place);
          }
          expect(usePlace.getState().place).toEqual(places[at]);
          expect(usePlace.getState().canRedo).toBe(at < places.length - 1);
        }
        const seen: Place[] = [];
        while (at < places.length - 1) {
          await step('forward');
          at += 1;
        }
        for (; at > 0; at -= 1) {
          seen.unshift(usePlace.getState().place);
          await step('back');
        }
        seen.unshift(usePlace.getState().place);
        expect(seen).toEqual(places);
        for (; at < places.length - 1; at += 1) await step('forward');
        expect(usePlace.getState()).toMatchObject({ place: places.at(-1), problems: [], canRedo: false });
      }),
      { numRuns: 60 },
    );
  });

  it('takes what is replaced while something is dragged for one decision', async () => {
    const { go } = usePlace.getState();
    go({ ...START, slice: EVERYTHING });
    const before = window.history.length;
    go({ money: 'kronor' }, 'push');
    for (const view of ['projects', 'compare', 'data'] as const) go({ view }, 'replace');
    expect(window.history.length).toBe(before + 1);
    await step('back');
    expect(usePlace.getState().place).toEqual({ ...START, slice: EVERYTHING });
  });
});
