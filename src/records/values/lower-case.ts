/** Lower case letter by letter, so that places in the text stay the same. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-ZÅÄÖ]/g, (letter) => letter.toLowerCase());
}
