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

// Of a date these say more than that there is none: the operation has not begun.
const NOT_BEGUN = new Set(['yettocommence', 'notyetcommenced', 'notyetstarted', 'notstarted']);

/** Whether a cell says that its operation has not begun. */
export const isStillToCome = (text: string): boolean =>
  NOT_BEGUN.has(text.toLowerCase().replace(/[\s.]/gu, ''));

// In a column of dates or amounts: the value is not known yet. Folded words, apart by `·`.
const PENDING = new Set(
  `pending · ongoing · open · in progress · to be confirmed · to be determined · to be decided · not yet known · not stated · not specified ·
not set · not fixed · undetermined · under way · current · active · in implementation · not available yet · not finished · not completed ·
offen · noch offen · ausstehend · laufend · laufendes vorhaben · in umsetzung · in durchfuhrung · unbekannt · nicht bekannt · steht noch aus · noch nicht bekannt · folgt · wird nachgereicht · nicht abgeschlossen · keine angabe ·
en cours · a definir · a determiner · a preciser · a venir · non communique · non renseigne · non defini · non connu · inconnu · en attente ·
pendiente · pendiente de determinar · en curso · en ejecucion · por determinar · por definir · sin determinar · sin especificar · no disponible · no consta · desconocido · sin dato ·
in corso · in corso di definizione · in attuazione · da definire · da definirsi · da determinare · non definito · non disponibile · non pervenuto · in attesa · non concluso · n p ·
em curso · em execucao · a determinar · por concluir · pendente · nao definido · nao disponivel · a indicar ·
lopend · lopende · nog lopend · nog onbekend · onbekend · nader te bepalen · ntb · nnb · nog niet bekend · in uitvoering · niet bekend · volgt ·
pagar · pagaende · ej faststalld · ej faststallt · inte faststallt · ej klart · saknas · okant · ej angivet · ej angiven · inte angivet · ej avslutad · ej avslutat · ej bestamt · oppet · kommer senare ·
igangvaerende · i gang · lobende · ikke fastlagt · ikke oplyst · ukendt · afventer · uoplyst · ikke afsluttet · endnu ikke fastsat ·
kesken · kaynnissa · avoin · ei tiedossa · ei vahvistettu · vahvistamatta · ei maaritelty · tuntematon · avoinna · jatkuu ·
kestab · pooleli · jatkub · maaramata · tapsustamisel · teadmata · ei ole teada · selgumisel · tapsustub · kinnitamata ·
turpinas · notiek · isteno · istenosana · procesa · nav zinams · tiks precizets · nav noteikts · nav noradits ·
vykdomas · vykdoma · tesiamas · tesiama · nenustatyta · nezinoma · nenurodyta · tikslinama · bus patikslinta · dar nenustatyta ·
w trakcie · w trakcie realizacji · w realizacji · do ustalenia · nieokreslono · nie okreslono · brak danych · nieznana · nieznany · trwa · w toku · nie ustalono ·
probiha · v realizaci · v realizacii · neurceno · neuvedeno · neuvedene · nestanoveno · bude upresneno · dosud neurceno · nezname · nezjisteno · neurcene · nestanovene · prebieha · nezname datum · bude doplneno · bude doplnene · neuvadza sa ·
folyamatban · folyamatban van · nem ismert · ismeretlen · meghatarozas alatt · kesobb · nincs adat · nincs megadva · meg nem ismert · nem meghatarozott ·
v izvajanju · v teku · se ni znano · ni znano · ni doloceno · neznano · ni podatka · v pripravi ·
u tijeku · u provedbi · nije poznato · nije odredeno · nepoznato · nije utvrdeno · naknadno · nema podataka · nije definirano ·
in curs · in derulare · in implementare · in curs de implementare · nedefinit · nespecificat · necunoscut · de stabilit · nu este stabilit · nedeterminat · fara data ·
в процес · в изпълнение · предстои · неопределен · неопределена · неизвестно · текущ · не е определена · не е посочена · изпълнява се · в ход ·
σε εξελιξη · εκκρεμει · υπο υλοποιηση · δεν εχει οριστει · αγνωστο · υπο καθορισμο · αναμενεται · μη διαθεσιμο · δεν υπαρχει ·
ghaddej · ghaddejja · mhux maghruf · ghadu mhux maghruf · pendenti · li jrid jigi kkonfermat · mhux disponibbli ·
ar siul · le cinneadh · le deimhniu · gan socru · anaithnid`
    .split(/\s*·\s*/u)
    .map((one) => one.trim()),
);

/** Whether a cell of dates, amounts or rates says in words that its value is not known yet, or that it is not stated. */
export function isPending(text: string): boolean {
  if (text.length > LONGEST || /\d/u.test(text)) return false;
  const folded = text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}]/gu, '')
    .replace(/[łø]/gu, (letter) => (letter === 'ł' ? 'l' : 'o'))
    .replace(/đ/gu, 'd')
    .replace(/æ/gu, 'ae')
    .replace(/ħ/gu, 'h')
    .replace(/ġ/gu, 'g')
    .replace(/ς/gu, 'σ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  return PENDING.has(folded);
}

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
