import type { RecordSheet } from '../record-sheet.ts';
import type { SourceText } from '../source-text.ts';

const FINISHED = /(?:ett )?avslutat (?:\p{L}{2,12}-|\p{L}{2,20}s)?projekt(?!\p{L})/iu;
const FIRST_LINES = 20;
const LONGEST_HEADLINE = 160;

/** A headline that calls the project finished: "Xsteget – ett avslutat ESF-projekt". */
export function fillStatusOfHeadline(source: SourceText, sheet: RecordSheet): void {
  for (const line of source.lines.slice(0, FIRST_LINES)) {
    const match = line.text.length > LONGEST_HEADLINE ? null : FINISHED.exec(line.text);
    if (match === null) continue;
    const start = line.start + match.index;
    sheet.set('status', 'completed', { start, end: start + match[0].length }, 'stated');
  }
}
