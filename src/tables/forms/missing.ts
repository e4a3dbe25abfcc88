// Written where there is nothing to write. Compared in small letters, without accents, points and spaces.
const MARKERS = new Set(
  `na nv nvt nb ka kA entfallt ohne keine keineangabe nezadano neuvedeno nd sd sn so nr none null nil nan empty missing
notapplicable notavailable unknown tbc tbd tba pending yettocommence notyetcommenced notyetstarted notstarted ejrelevant
ejtillampligt saknas uppgiftsaknas ingenuppgift ikkerelevant nietvantoepassing nonapplicable nonconcerne sansobjet nonapplicabile
nondisponibile noaplica noprocede naoaplicavel naoseaplica niedotyczy brak neuplatnujese nerelevantni nehodisa nincs nemrelevans
nunecazul nuseaplica nuestecazul nicnilbhfeidhm nepriemerot netaikoma nepiemero eikohalda puudub eisovellu eiole eitietoa nuseaplica
neprimjenjivo niprimerno inerelevantno неприложимо неприлож нп няма δενεφαρμοζεται δυ μη δεδομενο nicstosowne # ? x xx - -- --- – —`
    .split(/\s+/)
    .map((one) => one.toLowerCase()),
);

/** Whether a cell says that it has no value. An empty cell does, too. */
export function isMissing(text: string): boolean {
  if (text === '') return true;
  if (text.length > 32) return false;
  // Most cells begin with a digit or are long words; the rest is looked up.
  const first = text.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return false;
  const folded = text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}\s./()'"*\u00a0]/gu, '');
  return folded === '' || MARKERS.has(folded) || /^[-–—.…_]+$/u.test(folded);
}
