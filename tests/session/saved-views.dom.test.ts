import { beforeEach, describe, expect, it } from 'vitest';
import { parsePlace, START } from '../../src/session/place.codec.ts';
import { useSavedViews } from '../../src/session/saved-views-store.ts';
import { setMembers } from '../../src/slice/edit-slice.ts';
import { EVERYTHING } from '../../src/slice/slice.ts';

const place = {
  ...START,
  view: 'explore' as const,
  slice: setMembers(EVERYTHING, 'owner', ["O'Brien & Co"]),
  explore: {
    tab: 'sql' as const,
    choice: { ...START.explore.choice, measure: 'actual' as const, split: null },
    sql: "SELECT '% & å'\nFROM projects",
  },
};

beforeEach(() => {
  window.localStorage.clear();
  useSavedViews.getState().refresh();
});

describe('views that are saved', () => {
  it('bring back the slice, the choices and the question', () => {
    useSavedViews.getState().save('Min vy', place);
    const [kept] = useSavedViews.getState().saved;
    expect(parsePlace(kept?.address ?? '')).toEqual({ place, problems: [] });
  });

  it('are kept apart from saved slices', () => {
    useSavedViews.getState().save('Min vy', place);
    expect(Object.keys(window.localStorage)).toEqual(['utfall.views']);
  });
});
