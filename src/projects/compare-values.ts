import { findDates } from '../records/values/parse-date.ts';
import type { ReadDocument } from './project.ts';

/** A text without case, spaces, punctuation and diacritics. */
export function foldName(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = LATIN[text.charCodeAt(at)];
    if (letter === undefined) return foldAny(text);
    folded += letter;
  }
  return folded;
}

const foldAny = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** What each letter of the Latin blocks is folded to, since a list may have a hundred thousand names of them. */
const LATIN: readonly string[] = Array.from({ length: 0x250 }, (_, code) =>
  foldAny(String.fromCharCode(code)),
);

/** As most numbers are printed. */
const FOLDED_NUMBER = /^[A-Z\d._-]*$/u;

/** A project's number as it is compared: one case, no spaces, one kind of dash or slash. */
export function foldNumber(text: string): string {
  if (FOLDED_NUMBER.test(text)) return text;
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\u00ad]/g, '')
    .replaceAll(/[\p{Pd}\u2212/]/gu, '-');
}

/** A shorter number, such as "12", may be anyone's. */
const SHORTEST_NUMBER = 5;

/** Whether a folded number may tell a project from others. */
export const isOwnNumber = (folded: string): boolean => folded.length >= SHORTEST_NUMBER;

/** By what a document of these names may be of the same project as another one. */
export function projectKeys(
  numbers: readonly (string | null)[],
  owner: string | null,
  title: string | null,
): string[] {
  const names = nameKey(owner, title);
  return keysOf(numbers, names === null ? [] : [names]);
}

/** The same for a document, as it is and as it was read. */
export function documentKeys(document: Pick<ReadDocument, 'record'>): string[] {
  const { projectNumber, journalNumber } = document.record;
  return keysOf([projectNumber, journalNumber], nameKeys(document));
}

function keysOf(numbers: readonly (string | null)[], names: readonly string[]): string[] {
  const folded = numbers.flatMap((number) => (number === null ? [] : [foldNumber(number)]));
  const keys = folded.filter(isOwnNumber).map((number) => `number ${number}`);
  return [...keys, ...names.map((name) => `names ${name}`)];
}

/** The same for documents with the same owner and title; null where one of these is not said. */
function nameKey(owner: string | null, title: string | null): string | null {
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
  const [first, second] = [wordsOf(name, one), wordsOf(name, other)];
  if (first.length === 0 || second.length === 0) return null;
  const days = printsDay(name, one) && printsDay(name, other);
  const comparable = (date: string): string => (days ? date : date.slice(0, 7));
  return first.some((date) => second.some((each) => comparable(date) === comparable(each)));
}

/**
 * What a document says and, where that was put right by hand, what it said before: who corrects one of two documents of
 * a project does not make two projects of it.
 */
export function wordsOf(
  name: 'owner' | 'title' | 'start' | 'end',
  { record }: Pick<ReadDocument, 'record'>,
): string[] {
  return [record[name], record.corrected?.[name]?.read].filter((word) => typeof word === 'string');
}

/** The keys of a document's owner and title, as they are and as they were read. */
export function nameKeys(document: Pick<ReadDocument, 'record'>): string[] {
  const owners = wordsOf('owner', document);
  const keys = owners.flatMap((owner) =>
    wordsOf('title', document).flatMap((title) => nameKey(owner, title) ?? []),
  );
  return [...new Set(keys)];
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
