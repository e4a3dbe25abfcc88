import { expect, it } from 'vitest';
import { importText } from '../../src/text/import-text.ts';

it('tells of one file as one, alone and where some are chosen', () => {
  expect(importText.sv.resultsCount('1', '1')).toBe('1 fil');
  expect(importText.sv.resultsCount('0', '1')).toBe('0 av 1 fil');
  expect(importText.sv.resultsCount('1', '3')).toBe('1 av 3 filer');
  expect(importText.en.resultsCount('1', '1')).toBe('1 file');
  expect(importText.en.resultsCount('3', '3')).toBe('3 files');
});
