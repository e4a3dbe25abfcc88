import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setMembers, setMissing, setText } from '../../src/slice/edit-slice.ts';
import { formatSlice, parseSlice } from '../../src/slice/slice-url.codec.ts';
import { EVERYTHING } from '../../src/slice/slice.ts';

const KEY = 'utfall.slices';
const slice = setMissing(
  setMembers(setText(EVERYTHING, '50 % & mer'), 'owner', ["O'Brien", '', null]),
  'actual',
);

/** The store of a page that was just opened. */
async function opened() {
  vi.resetModules();
  const { useSavedSlices } = await import('../../src/session/saved-slices-store.ts');
  const { MOST_SAVED, LONGEST_NAME } = await import('../../src/session/saved-store.ts');
  return {
    MOST_SAVED,
    LONGEST_NAME,
    store: useSavedSlices,
    names: () => useSavedSlices.getState().saved.map(({ name }) => name),
  };
}

beforeEach(() => window.localStorage.clear());
afterEach(() => vi.restoreAllMocks());

describe('slices saved in the browser', () => {
  it('are there after a reload, and come back as they were', async () => {
    const before = await opened();
    expect(before.store.getState().save(' Utan deltagare ', slice)).toBe('kept');
    const { store } = await opened();
    const [saved] = store.getState().saved;
    expect(saved).toEqual({ name: 'Utan deltagare', address: formatSlice(slice) });
    expect(parseSlice(saved?.address ?? '')).toEqual({ slice, problems: [] });
    expect(store.getState().trouble).toBeNull();
  });

  it('have one name each: saving under a name again replaces, renaming to one that is taken is refused', async () => {
    const { store, names } = await opened();
    store.getState().save('A', EVERYTHING);
    store.getState().save('B', EVERYTHING);
    store.getState().save('A', slice);
    expect(names()).toEqual(['B', 'A']);
    expect(store.getState().saved[1]?.address).toBe(formatSlice(slice));
    expect(store.getState().rename('A', ' B ')).toBe(false);
    expect(store.getState().rename('A', ' ')).toBe(false);
    expect(store.getState().rename('A', 'C')).toBe(true);
    expect((await opened()).names()).toEqual(['B', 'C']);
  });

  it('can be deleted, and the deletion undone to where it was', async () => {
    const { store, names } = await opened();
    for (const name of ['C', 'B', 'A']) store.getState().save(name, slice);
    const putBack = store.getState().remove('B');
    expect((await opened()).names()).toEqual(['A', 'C']);
    putBack();
    putBack();
    expect(names()).toEqual(['A', 'B', 'C']);
    expect((await opened()).names()).toEqual(['A', 'B', 'C']);
  });

  it('are limited in number and length of name', async () => {
    const { store, MOST_SAVED, LONGEST_NAME } = await opened();
    for (let index = 0; index < MOST_SAVED; index += 1)
      expect(store.getState().save(`Nr ${index}`, slice)).toBe('kept');
    expect(store.getState().save('One more', slice)).toBe('refused');
    expect(store.getState().save('Nr 0', EVERYTHING)).toBe('kept');
    store.getState().remove('Nr 0');
    expect(store.getState().save('x'.repeat(500), slice)).toBe('kept');
    expect(store.getState().saved[0]?.name).toHaveLength(LONGEST_NAME);
  });

  it('of another tab are kept when this one saves', async () => {
    const here = await opened();
    (await opened()).store.getState().save('There', slice);
    here.store.getState().save('Here', slice);
    expect(here.names()).toEqual(['Here', 'There']);
  });

  it.each(['{', 'null', '7', '{"a":1}', '""'])('say that %s in storage is none of them', async (text) => {
    window.localStorage.setItem(KEY, text);
    const { store } = await opened();
    expect(store.getState()).toMatchObject({ saved: [], trouble: 'unreadable' });
    expect(store.getState().save('A', slice)).toBe('kept');
    expect((await opened()).store.getState()).toMatchObject({ trouble: null });
  });

  it('show what can be read of storage that holds nonsense between, and say so', async () => {
    const good = { name: 'A', address: 'v=1&region=Sydsverige' };
    const bad = [{ name: '' }, { name: 'A', address: 'twice' }, 3, null, { name: 'B', address: 4 }];
    window.localStorage.setItem(KEY, JSON.stringify([bad[0], good, ...bad]));
    const { store } = await opened();
    expect(store.getState()).toMatchObject({ saved: [good], trouble: 'unreadable' });
  });

  it('last as long as the page where storage is denied, and say so', async () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const { store, names } = await opened();
    expect(store.getState()).toMatchObject({ saved: [], trouble: 'denied' });
    store.getState().save('A', slice);
    store.getState().save('B', slice);
    store.getState().refresh();
    expect(names()).toEqual(['B', 'A']);
    expect(store.getState().trouble).toBe('denied');
  });

  it('last as long as the page where storage is full, say so, and are kept once there is room', async () => {
    const { store, names } = await opened();
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    store.getState().save('A', slice);
    store.getState().save('B', slice);
    expect(store.getState().trouble).toBe('full');
    expect(names()).toEqual(['B', 'A']);
    full.mockRestore();
    store.getState().remove('A');
    expect(store.getState().trouble).toBeNull();
    expect((await opened()).names()).toEqual(['B']);
  });
});
