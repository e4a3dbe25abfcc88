/** Shorter ones are codes of something else. */
const SHORTEST_NUMBER = 5;

/** A project's number in the form that is the same on all pages: `2014/00901`, `2014-00901` and `2014 00901` are one. */
export function sameNumber(printed: string | null): string | null {
  const number = (printed ?? '').toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  return number.length >= SHORTEST_NUMBER && /\d/.test(number) ? number : null;
}

/** Text without what pages write differently: case, accents, punctuation and spaces. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** The months of start and end; null when one of them is not known. */
export function periodKey(start: string | null, end: string | null): string | null {
  const months = 'YYYY-MM'.length;
  return start === null || end === null ? null : `${start.slice(0, months)}/${end.slice(0, months)}`;
}
