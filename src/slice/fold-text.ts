/** The form in which texts are stored for searching and searched for: one case, and å always one character. */
export function foldText(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
