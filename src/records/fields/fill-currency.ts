import type { RecordSheet } from '../record-sheet.ts';
import type { SourceText } from '../source-text.ts';

const GRANTED = /(?:bevilja|stöd|bidrag|budget|finansier|från europeiska|socialfonden)/iu;
const IN_KRONOR = /\d(?:[\d ]{3,14}|(?:,\d{1,2})? (?:milj\.?|miljoner|tusen)) ?(?<unit>kronor|kr)(?!\p{L})/iu;

const LONGEST_LABEL = 30;

/** The currency of a page whose only amount stands in its text: a grant that no field names. */
export function fillCurrency(source: SourceText, sheet: RecordSheet): void {
  if (sheet.facts.currency !== null) return;
  for (const [index, line] of source.lines.entries()) {
    const above = source.lines[index - 1]?.text ?? '';
    const granted = GRANTED.test(line.text) || (above.length < LONGEST_LABEL && GRANTED.test(above));
    const match = granted ? IN_KRONOR.exec(line.text) : null;
    const unit = match?.groups?.['unit'];
    if (!match || unit === undefined) continue;
    const end = line.start + match.index + match[0].length;
    sheet.set('currency', 'SEK', { start: end - unit.length, end }, 'derived');
    return;
  }
}
