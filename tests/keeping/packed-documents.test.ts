import { expect, it } from 'vitest';
import { packDocuments, unpackDocuments } from '../../src/keeping/packed-documents.ts';
import { recordOf } from '../questions/seed-warehouse.ts';

it('Documents come out of their bytes as they went in, whatever stands in them', () => {
  const text = 'Åkeri “Å”\u2028\n\ud800 half a character, \u0000 and 👩‍👩‍👧';
  const documents = [
    { record: recordOf('__proto__', { title: text, totalBudget: 0.1 + 0.2 }), text, origin: 'ab#__proto__' },
    { record: recordOf('<img onerror>.txt', { owner: null }), text: '' },
  ];
  expect(unpackDocuments(packDocuments(documents))).toEqual(documents);
  expect(unpackDocuments(packDocuments([]))).toEqual([]);
});

it('Bytes that are no packed documents are not taken for some', () => {
  for (const text of ['', '{}', '[1]', '[{"text":"x"}]', '[{"record":null,"text":"x"}]'])
    expect(() => unpackDocuments(new TextEncoder().encode(text))).toThrow(/./);
});
