import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldHeader } from '../../src/tables/headers/fold-header.ts';
import { OFFICIAL_TERMS, officialTerms } from '../../src/tables/headers/official-terms.ts';
import { recogniseHeader } from '../../src/tables/headers/recognise-header.ts';

const first = (header: string): string => recogniseHeader(header).meanings[0]?.field ?? '';

// One header a line: language, header as an authority writes it, field (none where it is no field of ours).
const written = readFileSync(join(import.meta.dirname, '../fixtures/tables/headers.tsv'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'));

describe('headers of lists of operations', () => {
  it('are known by the terms of the regulation in all 24 languages', () => {
    expect(Object.keys(OFFICIAL_TERMS)).toHaveLength(24);
    const wrong = officialTerms().filter(([term, field]) => first(term) !== field);
    expect(wrong).toEqual([]);
  });

  it('are known by the terms of the regulation with a word more, that is by what they are made of', () => {
    const wrong = officialTerms().filter(([term, field]) => first(`${term} xyz`) !== field);
    expect(wrong).toEqual([]);
  });

  it('are known as authorities write them, in all of them', () => {
    const wrong = written.filter(([, header = '', field = '']) => first(header) !== field);
    expect(wrong).toEqual([]);
    expect(new Set(written.map(([language]) => language)).size).toBe(24);
  });

  it('are compared without case, accents, line breaks and hyphens of broken words', () => {
    expect(foldHeader('Unions-Kofinan-\n zierungssatz')).toBe('unionskofinanzierungssatz');
    expect(foldHeader('  DATUM  DES\r\nBeginns_')).toBe('datum des beginns');
    expect(foldHeader('EU-Mittel')).toBe('eu mittel');
    expect(foldHeader('L-Isem tal-Benefiċjarju')).toBe('isem beneficjarju');
  });

  it('in two languages that disagree give both meanings, for the values to decide', () => {
    const { meanings } = recogniseHeader('Montant UE programmé - Union co-financing rate');
    expect(meanings.map(({ field }) => field).toSorted()).toEqual(['euContribution', 'unionRate']);
  });

  it('that mean nothing mean nothing', () => {
    for (const header of [
      '',
      '__proto__',
      'constructor',
      'Finanzierungsform',
      '=cmd|x',
      '<img onerror>',
      'x'.repeat(9_999),
    ])
      expect(first(header)).toBe('');
  });
});
