const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
};

// Maltese articles are joined to their word by a hyphen: `il-benefiċjarju`, `tal-operazzjoni`.
const ARTICLE = /(?<![\p{L}])(?:i[ldnrstxz]|l|ta[ldnrstxz]|ghall|fil|mill|bil)-(?=\p{L}{4})/gu;

// `EU-Mittel`, `ESF-stöd`, `EU- ja valtion rahoitus`: a word of its own, not the beginning of a broken one.
const FUND_PREFIX =
  /(?<!\p{L})(EU|UE|ES|EL|ESF\+?|FSE\+?|EFS|ESR|ERDF|EFRE|EFRR|FEDER|EAKR|ERUF|FESR)[-‐‑]/gu;

/**
 * A header as it is compared: small letters without accents, soft hyphens and hyphens inside or at the end of a
 * broken word gone (`Vor-habens`, `Kofinan- zierungssatz`), everything that is no letter, digit, `%` or currency sign
 * one space.
 */
export function foldHeader(text: string): string {
  return (
    text
      .normalize('NFD')
      .replace(/[\p{M}\u00ad]/gu, '')
      .replace(FUND_PREFIX, '$1 ')
      .toLowerCase()
      .replace(/[ßøæœđłħıς]/gu, (letter) => LETTERS[letter] ?? letter)
      .replace(/(?<!\p{L})n[°º]/gu, 'nr ')
      .replace(ARTICLE, '')
      .replace(/(?<=\p{L})[-‐‑]\s*(?=\p{Ll})/gu, '')
      .replace(/[^\p{L}\p{N}%€£$]+/gu, ' ')
      .replace(/(?<!\p{L})post code/gu, 'postcode')
      // Italian for `of which`; the middle word alone is a Romanian number.
      .replace(/(?<!\p{L})di cui(?!\p{L})/gu, '')
      .trim()
  );
}

/** The parts of a header in several languages, and of several lines: by ` / `, `/`, ` - `, line break, run of spaces. */
export function headerParts(text: string): string[] {
  const parts = text
    .replace(/(?<=\p{L})[-‐‑]\s*\n\s*(?=\p{Ll})/gu, '')
    .split(/\s+[-–—|]\s+|\s*\/\s*|[\r\n]+|\s{2,}|;\s+|(?<=\p{L}{3})\s*[([]|[)\]]/u)
    .map(foldHeader)
    .filter((part) => part !== '');
  return parts.length > 1 ? parts : [];
}
