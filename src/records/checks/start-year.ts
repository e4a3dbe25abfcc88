import type { Sentence } from '../prose/sentences.ts';
import type { Check } from './check.ts';
import { dayInEnglish } from './format-day.ts';

const STARTED =
  /(?:projektet|vi) (?:start|påbörja)\p{L}{0,5} (?:upp )?(?:(?:i|år|under|hösten|våren|sommaren|januari|september) )?(?<year>20\d\d)(?!\d)/iu;
const SAME_YEAR = /start\p{L}{0,5} samma år (?:upp )?projektet/iu;
const YEAR = /(?<!\d)(?<year>20\d\d)(?!\d)/u;

/** "Samma år" as the sentence before it names. */
function saysSameYear({ text, lower }: Sentence): boolean {
  return lower.includes('samma år') && SAME_YEAR.test(text);
}

/** The text has the project begin in another year than the fact box; the fact box stands. */
export const startYear: Check = ({ sheet: { facts }, sentences }) => {
  const { start } = facts;
  if (start === null) return [];
  for (const [index, sentence] of sentences.entries()) {
    const before = sentences[index - 1]?.text ?? '';
    const said = sentence.text.includes('20') ? STARTED.exec(sentence.text) : null;
    const year = (said ?? (saysSameYear(sentence) ? YEAR.exec(before) : null))?.groups?.['year'];
    if (year === undefined || year === start.slice(0, 4)) continue;
    return [
      {
        code: 'text-against-field',
        severity: 'check',
        field: 'start',
        message: `Faktarutan anger att projektet började ${start}, texten år ${year}. Faktarutans datum används.`,
        messageEn: `The fact box has the project begin on ${dayInEnglish(start)}, the text in ${year}. The fact box is used.`,
      },
    ];
  }
  return [];
};
