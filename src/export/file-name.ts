const LONGEST_SLICE = 60;

/** `esf_vem-betalar_sydsverige_2026-11-24.png`: what it shows, of which slice, taken when (ISO date). */
export function fileName(what: string, slice: string, date: string, extension: string): string {
  return `esf_${what}_${slug(slice)}_${date}.${extension}`;
}

/** Only letters, digits and hyphens, so that no file system or mail program stumbles; cut at a word. */
export function slug(words: string): string {
  const plain = words
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  if (plain === '') return 'urval';
  if (plain.length <= LONGEST_SLICE) return plain;
  const cut = plain.slice(0, LONGEST_SLICE + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 1));
}
