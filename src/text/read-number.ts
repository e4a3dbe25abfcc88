import type { Lang } from './lang.ts';

/**
 * A number as a person types it: `1 500 000`, `40,5 %`, in English `1,500,000`. null for nothing; undefined for what is
 * no number, or may be meant as two: `1.500` in Swedish and `40,5` in English.
 */
export function readNumber(lang: Lang, typed: string): number | null | undefined {
  const text = typed
    .replaceAll(/\s/g, '')
    .replace(/^\u2212/, '-')
    .replace(/^SEK|kr$|%$/i, '');
  if (text === '') return null;
  const plain = lang === 'sv' ? fromSwedish(text) : fromEnglish(text);
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

function fromSwedish(text: string): string {
  return /\.\d{3}$/.test(text) ? '' : text.replace(',', '.');
}

function fromEnglish(text: string): string {
  return /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text;
}
