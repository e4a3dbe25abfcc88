import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { documentText } from '../../src/records/document-text.ts';
import { readDocument } from '../../src/records/read-document.ts';
import { isRejection, type ProjectRecord, type ReadResult } from '../../src/records/record.ts';
import { jsonObject } from '../fixtures/json-object.ts';

const folder = join(import.meta.dirname, '../fixtures/pages');
const pages = readdirSync(folder).filter((name) => !name.endsWith('.json'));
const textOf = (page: string): string => readFileSync(join(folder, page), 'utf8');

/** A result in the short form of the fixtures: what is null or empty is left out. */
function short(result: ReadResult): Record<string, unknown> {
  if (isRejection(result)) return { rejected: result.rejected, line: result.line };
  const { document: _document, evidence: _evidence, contact, statements, findings, ...facts } = result;
  return withoutEmpty({
    ...facts,
    contact: withoutEmpty({ ...contact }),
    statements: statements.map(({ kind, value, unit }) => [kind, value, unit]),
    findings: findings.map(({ code }) => code),
  });
}

const isEmpty = (value: unknown): boolean =>
  value === null || (typeof value === 'object' && Object.keys(value).length === 0);

function withoutEmpty(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => !isEmpty(value)));
}

function recordOf(page: string): ProjectRecord {
  const result = readDocument(page, textOf(page));
  if (isRejection(result)) throw new Error(result.reasonEn);
  return result;
}

describe('reading a page of each layout', () => {
  it.each(pages)('gives exactly what %s says', (page) => {
    expect(short(readDocument(page, textOf(page)))).toEqual(
      jsonObject(readFileSync(join(folder, `${page}.json`), 'utf8')),
    );
  });

  it('quotes every fact letter by letter from the text of the page', () => {
    for (const page of pages) {
      const result = readDocument(page, textOf(page));
      if (isRejection(result)) continue;
      const text = documentText(textOf(page));
      for (const { start, end, quote } of [...Object.values(result.evidence), ...result.statements]) {
        expect(text.slice(start, end)).toBe(quote);
      }
    }
  });

  it('never tells a layout by the name of the file', () => {
    for (const page of pages) {
      const renamed = readDocument('x.txt', textOf(page));
      expect(short(renamed)).toEqual(short(readDocument(page, textOf(page))));
    }
  });

  it('has evidence for every fact and for no other', () => {
    for (const page of pages) {
      const result = readDocument(page, textOf(page));
      if (isRejection(result)) continue;
      const { document: _d, evidence, contact, statements: _s, findings: _f, ...facts } = result;
      const present = [
        ...Object.keys(withoutEmpty(facts)),
        ...Object.keys(withoutEmpty({ ...contact })).map((part) => `contact.${part}`),
      ];
      expect(Object.keys(evidence).toSorted()).toEqual(present.toSorted());
    }
  });
});

describe('a saved web page', () => {
  it('is read by the text it shows, without scripts, styles and menus', () => {
    const text = documentText(textOf('plus-new-site.html'));
    expect(text.split('\n')[0]).toBe('Trygg start');
    expect(text).not.toMatch(/Fel namn|margin|Start\n|feedback|<|&/);
  });

  it('keeps an empty cell as a missing fact', () => {
    expect(recordOf('plus-new-site.html').region).toBeNull();
  });

  it('is read whole when a menu is never closed', () => {
    expect(documentText('<html><nav><p>Namn:<p>Bron</html>')).toBe('Namn:\nBron');
  });

  it('leaves ordinary text alone', () => {
    expect(documentText('1 < 2 & 3 > 2\n<p>')).toBe('1 < 2 & 3 > 2\n<p>');
  });
});

describe('a reason for not reading a page', () => {
  it.each([
    ['call.txt', /utlysning/],
    ['several.txt', /flera projekt/],
    ['press-list.txt', /flera projekt/],
    ['other-fund.txt', /arvsfonden/i],
  ])('of %s is given in plain words, with the file and a remedy', (page, words) => {
    const result = v.parse(
      v.looseObject({ reason: v.string(), reasonEn: v.string() }),
      readDocument(page, textOf(page)),
    );
    expect(result.reason).toMatch(words);
    expect(result.reason).toMatch(new RegExp(`^${page} .*(Välj|Spara)`));
    expect(result.reasonEn).toMatch(new RegExp(`^${page} .*(Choose|Save)`));
  });
});
