import { describe, expect, it } from 'vitest';
import { together } from '../../src/session/together.ts';

const after = <T>(ms: number, value: T): Promise<T> =>
  new Promise((done) => setTimeout(() => done(value), ms));

describe('answers to questions of one moment', () => {
  it('come together, when the slowest is there', async () => {
    const seen: string[] = [];
    const note = (name: string) => () => seen.push(name);
    const quick = together(after(1, 'quick'), false).answer.then(note('quick'));
    const slow = together(after(40, 'slow'), false).answer.then(note('slow'));
    await after(20, null);
    expect(seen).toEqual([]);
    await Promise.all([quick, slow]);
    expect(seen.toSorted()).toEqual(['quick', 'slow']);
  });

  it('do not wait where nothing is shown yet, and are still waited for', async () => {
    const seen: string[] = [];
    const note = (name: string) => () => seen.push(name);
    const first = together(after(1, 'first'), true).answer.then(note('first'));
    const slow = together(after(40, 'slow'), true).answer.then(note('slow'));
    const other = together(after(1, 'other'), false).answer.then(note('other'));
    await after(20, null);
    expect(seen).toEqual(['first']);
    await Promise.all([first, slow, other]);
    expect(seen).toEqual(['first', 'slow', 'other']);
  });

  it('are not held back by a question that fails', async () => {
    const failing = together(
      after(1, 0).then(() => Promise.reject(new Error('no'))),
      false,
    );
    const fine = together(after(5, 'fine'), false);
    await expect(failing.answer).rejects.toThrow('no');
    expect(await fine.answer).toBe('fine');
  });

  it('do not wait for what is asked later', async () => {
    const first = together(after(1, 'first'), false);
    await Promise.resolve();
    const later = together(after(200, 'later'), false);
    const winner = await Promise.race([first.answer, later.answer]);
    expect(winner).toBe('first');
  });

  it('are those of a moving hand when they follow each other fast, and of a decision when they stand alone', async () => {
    await after(200, null);
    const [alone, beside] = [together(after(1, 0), false), together(after(1, 0), false)];
    await after(20, null);
    const next = together(after(1, 0), false);
    await after(200, null);
    const rested = together(after(1, 0), false);
    expect([alone.moving, beside.moving, next.moving, rested.moving]).toEqual([false, false, true, false]);
  });
});
