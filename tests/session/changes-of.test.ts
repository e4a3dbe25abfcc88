import { describe, expect, it } from 'vitest';
import type { BroughtDocument } from '../../src/session/brought-document.ts';
import { changesOf } from '../../src/session/changes-of.ts';

const at = (place: number, name = `${place}.txt`): BroughtDocument => ({
  name,
  text: `text ${place}`,
  from: { place, at: 0 },
});
const ahead = (...documents: readonly BroughtDocument[]) =>
  new Map(documents.map((each): [string, BroughtDocument] => [each.name, each]));

describe('a worker that has read ahead', () => {
  it('is given what it has not read, and nothing twice', () => {
    expect(changesOf([at(1)], ahead(at(2)), [at(1), at(2), at(3)])).toEqual({ gone: [], come: [at(3)] });
  });

  it('leaves out what is not wanted after all, read ahead or before', () => {
    expect(changesOf([at(1), at(2)], ahead(at(3)), [at(2)])).toEqual({
      gone: ['1.txt', '3.txt'],
      come: [],
    });
  });

  it('is given again what another document of that name took the place of', () => {
    const [first, other] = [at(1, 'a.txt'), at(2, 'a.txt')];
    expect(changesOf([first], ahead(other), [first])).toEqual({ gone: ['a.txt'], come: [first] });
    expect(changesOf([first], ahead(other), [other])).toEqual({ gone: [], come: [] });
  });
});
