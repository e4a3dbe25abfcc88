import { findDates } from '../records/values/parse-date.ts';
import type { ReadDocument } from './project.ts';

/** A text without case, spaces, punctuation and diacritics. */
export function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** A project's number as it is compared: one case, no spaces, one kind of dash or slash. */
export function foldNumber(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\u00ad]/g, '')
    .replaceAll(/[\p{Pd}\u2212/]/gu, '-');
}

/** A shorter number, such as "12", may be anyone's. */
const SHORTEST_NUMBER = 5;

/** By what a document of these names may be of the same project as another one. */
export function projectKeys(
  numbers: readonly (string | null)[],
  owner: string | null,
  title: string | null,
): string[] {
  const folded = numbers.flatMap((number) => (number === null ? [] : [foldNumber(number)]));
  const names = nameKey(owner, title);
  const keys = folded
    .filter((number) => number.length >= SHORTEST_NUMBER)
    .map((number) => `number ${number}`);
  return names === null ? keys : [...keys, `names ${names}`];
}

/** The same for documents with the same owner and title; null where one of these is not said. */
export function nameKey(owner: string | null, title: string | null): string | null {
  const [ownerKey, titleKey] = [foldName(owner ?? ''), foldName(title ?? '')];
  return ownerKey === '' || titleKey === '' ? null : `${ownerKey} ${titleKey}`;
}

/** The list that a document is a row of; null for one that is none. */
export function listOf({ record: { document, layout } }: ReadDocument): string | null {
  if (layout !== 'list-of-operations' && layout !== 'kohesio-export') return null;
  const at = document.lastIndexOf('#');
  return at === -1 ? null : document.slice(0, at);
}

/** Whether two documents begin, or end, the project on the same day; null where one of them does not say. */
export function sameDate(name: 'start' | 'end', one: ReadDocument, other: ReadDocument): boolean | null {
  const [first, second] = [one.record[name], other.record[name]];
  if (first === null || second === null) return null;
  const days = printsDay(name, one) && printsDay(name, other);
  return days ? first === second : first.slice(0, 7) === second.slice(0, 7);
}

/** A page may give a month alone; the record then has its first or last day. */
function printsDay(name: 'start' | 'end', { record }: ReadDocument): boolean {
  const evidence = record.evidence[name];
  return evidence === undefined || findDates(evidence.quote, 0)[0]?.day !== null;
}

/** The same for documents with the same text; a document without any is like no other. */
export function textKey({ record, text }: ReadDocument): string {
  return text === '' ? `name ${record.document}` : `text ${text}`;
}
