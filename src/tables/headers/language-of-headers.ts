import { OFFICIAL_TERMS } from './official-terms.ts';

let words: ReadonlyMap<string, string> | null = null;

/** The words of the regulation's terms that one official language alone has, with it. */
function wordsOfOne(): ReadonlyMap<string, string> {
  const found = new Map<string, string | null>();
  for (const [language, terms] of Object.entries(OFFICIAL_TERMS)) {
    for (const word of wordsIn(terms)) {
      const other = found.get(word);
      found.set(word, other === undefined || other === language ? language : null);
    }
  }
  return new Map([...found].flatMap(([word, language]) => (language === null ? [] : [[word, language]])));
}

/** The language that a list's headers are in, by the words that no other has; null where they are of several or none. */
export function languageOfHeaders(headers: readonly string[]): string | null {
  words ??= wordsOfOne();
  const counts = new Map<string, number>();
  for (const header of headers)
    for (const word of wordsIn(header)) {
      const language = words.get(word);
      if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] > 1 && first[1] > (second?.[1] ?? 0) * 2 ? first[0] : null;
}

const wordsIn = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
