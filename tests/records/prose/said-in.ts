import { readStatements } from '../../../src/records/prose/read-statements.ts';
import { findSentences } from '../../../src/records/prose/sentences.ts';
import { openSource } from '../../../src/records/source-text.ts';

/** What a text says about people, as "kind/value/unit" in order of kind. */
export function saidIn(text: string, title = 'Testet', startYear: number | null = null): string {
  return readStatements(findSentences(openSource(text), [], null), { title, startYear })
    .map(({ kind, value, unit }) => `${kind}/${value}/${unit}`)
    .toSorted()
    .join(' ');
}
