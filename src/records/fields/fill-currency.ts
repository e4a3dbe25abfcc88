import type { RecordSheet } from '../record-sheet.ts';
import type { SourceText } from '../source-text.ts';

const GRANTED = /(?:bevilja|stöd|bidrag|budget|finansier)/iu;
const IN_KRONOR = /\d[\d ]{3,14} ?(?<unit>kronor|kr)(?!\p{L})/iu;

/** The currency of a page whose only amount stands in its text: a grant that no field names. */
export function fillCurrency(source: SourceText, sheet: RecordSheet): void {
  if (sheet.facts.currency !== null) return;
  for (const line of source.lines) {
    const match = GRANTED.test(line.text) ? IN_KRONOR.exec(line.text) : null;
    const unit = match?.groups?.['unit'];
    if (!match || unit === undefined) continue;
    const end = line.start + match.index + match[0].length;
    sheet.set('currency', 'SEK', { start: end - unit.length, end }, 'derived');
    return;
  }
}
