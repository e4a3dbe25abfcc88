// A cell that sums up the rows above it, in the official languages, folded.
const TOTAL =
  /^(?:grand |sub)?(?:total(?:e|en|t|s|i|ul|es)?|sum(?:me|ma)?|gesamt(?:summe|betrag|ergebnis)?|insgesamt|zwischensumme|i alt|samlet|summa|totalt|yhteensa|kokku|kopa|is viso|viso|razem|suma|ogolem|celkem|spolu|celkom|ukupno|sveukupno|skupaj|osszesen|mindosszesen|totaal|eindtotaal|συνολο|γενικο συνολο|общо|всичко|iomlan|ammontare totale)(?: (?:general|generale|general general|overall|amount|eur|sum|allgemein|celkem))?(?: (?:antal|for|alla|samtliga|projekt|insatser|operationer|belopp|kronor|kr|sek|euro?|gbp|number|of|all|operations?|projects?))*$/u;

/** Whether a cell says that its row is a sum. */
export function saysTotal(text: string): boolean {
  if (text.length > 40) return false;
  const folded = text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}]/gu, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  return TOTAL.test(folded);
}
