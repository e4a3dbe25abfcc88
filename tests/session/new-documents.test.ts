import { describe, expect, it } from 'vitest';
import { newDocuments } from '../../src/session/new-documents.ts';
import { recordOf } from '../questions/seed-warehouse.ts';

const page = (name: string, text: string, projectNumber: string | null = null) => ({
  record: recordOf(name, { projectNumber }),
  text,
});
const names = (documents: readonly { record: { document: string } }[]) =>
  documents.map(({ record }) => record.document);

describe('documents that a visitor adds', () => {
  it('keep both pages that share a name, each under its own', () => {
    const { added, refused } = newDocuments(
      [page('a.txt', 'ett')],
      [page('a.txt', 'två'), page('a.txt', 'tre')],
    );
    expect(names(added)).toEqual(['a (2).txt', 'a (3).txt']);
    expect(refused).toEqual([]);
  });

  it('count the same text once, whatever its name, and say where it is', () => {
    const { added, refused } = newDocuments([page('a.txt', 'ett')], [page('kopia.txt', 'ett')]);
    expect(added).toEqual([]);
    expect(refused[0]?.reason).toContain('finns redan här som a.txt');
  });

  it('may be other pages of a project that is here', () => {
    const { added, refused } = newDocuments(
      [page('a.txt', 'ett', '2020/00001')],
      [page('b.txt', 'två', '2020/00001')],
    );
    expect(names(added)).toEqual(['b.txt']);
    expect(refused).toEqual([]);
  });
});
