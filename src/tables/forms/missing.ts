import type { Grid, Stretch } from '../grid.ts';

// Written where there is nothing to write. Compared in small letters, without accents, points and spaces.
const MARKERS = new Set(
  `na nv nvt nb ka entfallt ohne keine keineangabe nezadano neuvedeno nd sd sn so nr none null nil nan empty missing
notapplicable notavailable unknown tbc tbd tba pending yettocommence notyetcommenced notyetstarted notstarted ejrelevant
ejtillampligt saknas uppgiftsaknas ingenuppgift ikkerelevant nietvantoepassing nonapplicable nonconcerne sansobjet nonapplicabile
nondisponibile noaplica noprocede naoaplicavel naoseaplica niedotyczy brak neuplatnujese nerelevantni nehodisa nincs nemrelevans
nunecazul nuseaplica nuestecazul nicnilbhfeidhm nepriemerot netaikoma nepiemero eikohalda puudub eisovellu eiole eitietoa nuseaplica
neprimjenjivo niprimerno inerelevantno неприложимо неприлож нп няма δενεφαρμοζεται δυ μη δεδομενο nicstosowne # ? x xx - -- --- – —`
    .split(/\s+/)
    .map((one) => one.toLowerCase()),
);

const LONGEST = 40;
// The first two letters of the markers, so that nearly every name is told from them at once.
const BEGINNINGS = new Set([...MARKERS].map((marker) => marker.slice(0, 2)));
const SEEN = new Map<string, boolean>();

/** Whether a cell says that it has no value. An empty cell does, too. */
export function isMissing(text: string): boolean {
  return text === '' || (maySayNothing(text, 0, text.length) && saysNothing(text));
}

/** Whether a stretch of text may be a marker: a quick look that is never wrong with no. */
function maySayNothing(text: string, from: number, to: number): boolean {
  if (to - from > LONGEST) return false;
  const [first, second] = [text.charCodeAt(from) | 0x20, text.charCodeAt(from + 1) | 0x20];
  if (to - from > 1 && isLetter(first) && isLetter(second) && !BEGINNINGS.has(pair(first, second)))
    return false;
  // No marker has a digit.
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) return false;
  }
  return true;
}

const isLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const PAIRS: string[] = [];

function pair(first: number, second: number): string {
  const key = (first - 0x61) * 26 + second - 0x61;
  return (PAIRS[key] ??= String.fromCharCode(first, second));
}

function saysNothing(text: string): boolean {
  const seen = SEEN.get(text);
  if (seen !== undefined) return seen;
  const folded = text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}\s./()'"*\u00a0]/gu, '');
  const missing = folded === '' || MARKERS.has(folded) || /^[-–—.…_]+$/u.test(folded);
  if (SEEN.size > 10_000) SEEN.clear();
  SEEN.set(text, missing);
  return missing;
}

// Of a date these say more than that there is none: the operation has not begun, or its day is not known yet.
const LATER = new Set([
  'yettocommence',
  'notyetcommenced',
  'notyetstarted',
  'notstarted',
  'pending',
  'tbc',
  'tbd',
  'tba',
]);

/** Whether a cell says that its value is still to come. */
export const isStillToCome = (text: string): boolean => LATER.has(text.toLowerCase().replace(/[\s.]/gu, ''));

export type CellState = 'empty' | 'missing' | 'filled';

const STRETCH: Stretch = { text: '', from: 0, to: 0 };

/** Whether a cell holds nothing, says that it has no value, or says something. */
export function cellState(grid: Grid, row: number, column: number): CellState {
  if (grid.find(row, column, STRETCH)) {
    const { text, from, to } = STRETCH;
    if (from === to) return 'empty';
    return maySayNothing(text, from, to) && saysNothing(text.slice(from, to)) ? 'missing' : 'filled';
  }
  const text = grid.text(row, column);
  if (text === '') return 'empty';
  return isMissing(text) ? 'missing' : 'filled';
}
