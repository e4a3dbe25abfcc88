import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/session/brought-document.ts';
import { joined, joining } from '../../src/session/new-documents.ts';
import { recordOf } from '../questions/seed-warehouse.ts';

const page = (name: string, text: string) => factsOf({ record: recordOf(name, {}), text });
const names = (documents: readonly { readonly name: string }[]) => documents.map(({ name }) => name);

describe('documents that a visitor adds', () => {
  it('keep both pages that share a name, each under its own', () => {
    const added = joined([page('a.txt', 'ett')], [page('a.txt', 'två'), page('a.txt', 'tre')]);
    expect(names(added)).toEqual(['a (2).txt', 'a (3).txt']);
  });

  it('count the same text once, whatever its name, and say where it is', () => {
    expect(joined([page('a.txt', 'ett')], [page('kopia.txt', 'ett')])).toEqual([]);
    const answer = joining([page('a.txt', 'ett')])(page('kopia.txt', 'ett'));
    expect('refused' in answer && answer.refused.reason).toContain('finns redan här som a.txt');
  });

  it('without any text are like no other', () => {
    const added = joined([page('a.txt', '')], [page('b.txt', ''), page('b.txt', '')]);
    expect(names(added)).toEqual(['b.txt', 'b (2).txt']);
  });
});
