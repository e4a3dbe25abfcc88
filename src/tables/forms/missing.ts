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
const SEEN = new Map<string, boolean>();

/** Whether a cell says that it has no value. An empty cell does, too. */
export function isMissing(text: string): boolean {
  if (text === '') return true;
  if (text.length > LONGEST) return false;
  // No marker has a digit; most cells that are not long names do.
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) return false;
  }
  const seen = SEEN.get(text);
  if (seen !== undefined) return seen;
  const missing = saysNothing(text);
  if (SEEN.size > 10_000) SEEN.clear();
  SEEN.set(text, missing);
  return missing;
}

function saysNothing(text: string): boolean {
  const folded = text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}\s./()'"*\u00a0]/gu, '');
  return folded === '' || MARKERS.has(folded) || /^[-–—.…_]+$/u.test(folded);
}

/** A cell longer than this always says something. */
export const LONGEST_MISSING = LONGEST;
