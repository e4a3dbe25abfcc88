import type { SourceText } from '../source-text.ts';
import type { Check } from './check.ts';

// UTF-8 read as Latin-1 ("Ã¥"), a lost letter ("Go?teborg"), or the mark for an unreadable one.
const GARBLED = /Ã[¥¤¶…„–©¨]|â€[™œ“¢]|\p{Ll}\?\p{Ll}|\ufffd/gu;

/** Where letters are garbled, in page order. */
export function garbledPlaces({ plain }: SourceText): RegExpExecArray[] {
  if (!/[Ãâ?\ufffd]/.test(plain)) return [];
  return [...plain.matchAll(GARBLED)].filter(({ index }) => !isInAddress(plain, index));
}

/** Garbled letters are reported, never guessed. */
export const mojibake: Check = ({ sheet: { source } }) => {
  const places = garbledPlaces(source);
  const first = places[0];
  if (first === undefined) return [];
  const line = source.lineAt(first.index);
  const count = places.length;
  return [
    {
      code: 'mojibake',
      severity: 'check',
      field: null,
      message: `${count === 1 ? 'Ett ställe' : `${count} ställen`} i texten har förvanskade tecken, det första på rad ${line}. Namn och ord där kan vara fel.`,
      messageEn: `${count === 1 ? 'One place' : `${count} places`} in the text ${count === 1 ? 'has' : 'have'} garbled letters, the first on line ${line}. Names and words there may be wrong.`,
    },
  ];
};

/** "page?id=1" in a web address is no lost letter. */
function isInAddress(text: string, at: number): boolean {
  const word =
    text
      .slice(Math.max(0, at - 200), at + 1)
      .split(/\s/)
      .at(-1) ?? '';
  return /:\/\/|www\.|\//.test(word);
}
