import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReferenceFiles } from '../warehouse/load-reference.ts';

const read = (name: string): string => readFileSync(join(import.meta.dirname, '../../data', name), 'utf8');

/** The reference tables that come with the page. */
export function readReferenceFiles(): ReferenceFiles {
  return {
    municipalities: read('municipalities.csv'),
    codes: read('codes.csv'),
    indices: read('indices.csv'),
  };
}
