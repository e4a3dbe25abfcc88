// What sums up, in the official languages, folded: whole sums, sums in between, and what they are called in one word.
const WORDS = [
  'grand total|sub total|subtotal|total|totale|totalen|totals|totali|totalt|totaal|totales|totaux|totalul|total geral|celkem',
  'sum|summe|summa|summan|suma|sumy|sumina|somma|soma|somme|zwischensumme|gesamtsumme|endsumme|teilsumme|summe gesamt|gesamt',
  'gesamtbetrag|gesamtergebnis|insgesamt|zwischenergebnis|i alt|ialt|samlet|sammanlagt|mellansumma|delsumma|delsum|mellemsum|slutsumma',
  'subtotaal|tussentotaal|eindtotaal|totaal generaal|algemeen totaal|sous total|soustotal|total general|total generale|subtotale',
  'totale parziale|totale generale|totale complessivo|ammontare totale|suma total|suma parcial|total parcial|yhteensa|valisumma|loppusumma',
  'kaikki yhteensa|kokku|vahesumma|kokkuvotvalt|kopa|kopsumma|pavisam|starpsumma|is viso|viso|tarpine suma|bendra suma',
  'razem|lacznie|suma czesciowa|suma koncowa|ogolem|mezisoucet|soucet|uhrnem|spolu|celkom|medzisucet|sucet|ukupno|sveukupno|meduzbroj|zbroj',
  'skupaj|vmesna vsota|vsota|osszesen|mindosszesen|reszosszeg|reszosszesen|vegosszeg|osszeg|subtotal general|total partial',
  'συνολο|γενικο συνολο|μερικο συνολο|υποσυνολο|συνολικα|αθροισμα|общо|всичко|всичко общо|междинна сума|междинен сбор|сума|крайна сума',
  'iomlan|fo iomlan|moriomlan|total parzjali|subtotali|total globali',
].join('|');
const MONEY =
  'amount|antal|for|alla|samtliga|projekt|insatser|operationer|belopp|kronor|kr|sek|euro?|gbp|dkk|pln|czk|huf|ron|bgn|number|of|all|operations?|projects?|overall|allgemein|celkem|general|generale|sum';

const WHOLE = new RegExp(`^(?:${WORDS})(?: (?:${MONEY}))*$`, 'u');
// `Total axe 1`, `Toimintalinja 1 yhteensä`.
const BEGINS = new RegExp(`^(?:${WORDS})(?= )`, 'u');
const ENDS = new RegExp(`(?<= )(?:${WORDS})$`, 'u');
const LONGEST = 40;
const LONGEST_LABEL = 160;

/** Whether a cell says that its row is a sum, and nothing else. */
export function saysTotal(text: string): boolean {
  return text.length <= LONGEST && WHOLE.test(fold(text));
}

/** Whether a cell may name its row as the sum of something: a title may begin with such a word, too. */
export function labelsTotal(text: string): boolean {
  if (text.length > LONGEST_LABEL) return false;
  const folded = fold(text);
  return WHOLE.test(folded) || BEGINS.test(folded) || ENDS.test(folded);
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}]/gu, '')
    .replace(/ł/gu, 'l')
    .replace(/đ/gu, 'd')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}
