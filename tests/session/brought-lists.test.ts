import { expect, it } from 'vitest';
import { NO_DOCUMENTS } from '../../src/session/brought-document.ts';
import { keep, replaceList } from '../../src/session/keep.ts';
import { broughtLists } from '../../src/session/kept-documents.ts';
import type { KeptList } from '../../src/session/kept-list.ts';

const bring = (fingerprint: string) => {
  const bytes = new Uint8Array();
  const list: KeptList = {
    name: 'list.csv',
    from: new Blob([bytes]),
    mapping: {},
    readings: [],
    marks: new Float64Array(),
    operations: 1,
    fingerprint,
  };
  const file = { hash: fingerprint, name: list.name, size: 0, added: 0 };
  return keep([{ file, bytes, documents: NO_DOCUMENTS, list }]);
};

const named = (lists: readonly KeptList[]) => lists.map(({ name, fingerprint }) => [name, fingerprint]);

it('lists that came under one name, each in a tab of its own, have two, so that their projects are not taken for each other', async () => {
  await bring('first');
  await bring('second');
  const lists = broughtLists();
  expect(named(lists)).toEqual([
    ['list.csv', 'first'],
    ['list (2).csv', 'second'],
  ]);
  const [, second] = lists;
  if (second === undefined) throw new Error('one list is missing');
  await replaceList(second, { ...second, mapping: { currency: 'SEK' } });
  expect(named(broughtLists())).toEqual(named(lists));
  expect(broughtLists().map(({ mapping }) => mapping)).toEqual([{}, { currency: 'SEK' }]);
});
