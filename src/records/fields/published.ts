import type { RecordSheet } from '../record-sheet.ts';
import { opening } from '../patterns/opening.ts';
import { findDates, isoDate } from '../values/parse-date.ts';

const PUBLISHED = opening(/^(?:publicera(?:des|d|t)|published)\b:? {0,2}/iu);

/** The line "Publicerades den 23 oktober 2023" of a news page. */
export function fillPublished(sheet: RecordSheet): void {
  for (const line of sheet.source.lines) {
    const match = line.text.length > 80 ? null : PUBLISHED.exec(line.text);
    if (match === null) continue;
    const start = line.start + match[0].length;
    const [date] = findDates(line.text.slice(match[0].length), start);
    const iso = date === undefined ? null : isoDate(date, 'start', null);
    if (date === undefined || date.day === null || iso === null) continue;
    sheet.set('published', iso, { start, end: date.end }, 'stated');
    return;
  }
}
