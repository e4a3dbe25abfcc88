import type { Programme } from '../records/record.ts';
import {
  foldName,
  foldNumber,
  listOf,
  nameKeys,
  projectKeys,
  sameDate,
  textKey,
  wordsOf,
} from './compare-values.ts';
import { byPrecedence } from './precedence.ts';
import type { ReadDocument } from './project.ts';

/** Documents that have been found to tell of one project, and the numbers that they print. */
interface Group {
  readonly documents: readonly ReadDocument[];
  readonly projectNumber: string | null;
  readonly journalNumber: string | null;
  readonly programme: Programme | null;
  /** The lists that rows among the documents are of. */
  readonly lists: readonly string[];
}

/**
 * Puts the documents of one project together, the main one first. They are of one project when their text is the
 * same, when they print the same number, or else when owner, title and period are the same. Different numbers of one
 * kind, and different programmes, which number their projects anew, are always different projects. So are two rows of
 * one list, however alike, and a row is of another document's project by its number only where owner or title agree,
 * too: every authority numbers for itself. The order in which the documents come makes no difference.
 */
export function groupDocuments(documents: readonly ReadDocument[]): ReadDocument[][] {
  const ordered = documents.toSorted(byPrecedence);
  const numbered = joinByKeys(ordered);
  return joinByNames(numbered).map((group) => [...group.documents].toSorted(byPrecedence));
}

function groupOf(document: ReadDocument): Group {
  const { projectNumber, journalNumber, programme } = document.record;
  const list = listOf(document);
  return {
    lists: list === null ? [] : [list],
    documents: [document],
    projectNumber: projectNumber === null ? null : foldNumber(projectNumber),
    journalNumber: journalNumber === null ? null : foldNumber(journalNumber),
    programme,
  };
}

function merged(one: Group, other: Group): Group {
  return {
    documents: [...one.documents, ...other.documents],
    lists: [...one.lists, ...other.lists],
    projectNumber: one.projectNumber ?? other.projectNumber,
    journalNumber: one.journalNumber ?? other.journalNumber,
    programme: one.programme ?? other.programme,
  };
}

const numbersAgree = (one: Group, other: Group): boolean =>
  !one.lists.some((list) => other.lists.includes(list)) &&
  agree(one.programme, other.programme) &&
  agree(one.projectNumber, other.projectNumber) &&
  agree(one.journalNumber, other.journalNumber);

function agree(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other;
}

/** Joins what has the same text or prints the same number, of whichever kind. */
function joinByKeys(ordered: readonly ReadDocument[]): Group[] {
  const groups = new Map<ReadDocument, Group>();
  const holders = new Map<string, ReadDocument[]>();
  for (const document of ordered) {
    const own = groupOf(document);
    groups.set(document, own);
    for (const key of keysOf(document, own)) {
      const known = holders.get(key) ?? [];
      for (const earlier of known) {
        if (key.startsWith('number ') && !numberIsEnough(earlier, document)) continue;
        const [there, here] = [groups.get(earlier), groups.get(document)];
        if (!there || !here || there === here || !numbersAgree(there, here)) continue;
        const both = merged(there, here);
        for (const each of both.documents) groups.set(each, both);
      }
      holders.set(key, known);
      known.push(document);
    }
  }
  return [...new Set(groups.values())];
}

function keysOf(document: ReadDocument, { projectNumber, journalNumber }: Group): string[] {
  return [textKey(document), ...projectKeys([projectNumber, journalNumber], null, null)];
}

function numberIsEnough(one: ReadDocument, other: ReadDocument): boolean {
  if (listOf(one) === null && listOf(other) === null) return true;
  const same = (name: 'owner' | 'title'): boolean =>
    folded(name, one).some((word) => folded(name, other).includes(word));
  return same('owner') || same('title');
}

function folded(name: 'owner' | 'title', document: ReadDocument): string[] {
  const words = wordsOf(name, document).map(foldName);
  return words.length === 0 ? [''] : words;
}

/** How well two groups are the same by owner, title and period: 2 with both dates, 1 with the one that both give. */
interface Likeness {
  readonly pair: readonly [number, number];
  readonly strength: number;
}

/**
 * Joins the groups with the same owner, title and period, the likest first. Every two of those joined are the same,
 * so that a page without dates does not tie together two projects that differ.
 */
function joinByNames(groups: readonly Group[]): Group[] {
  const likenesses = findLikenesses(groups);
  const alike = new Set(likenesses.map(({ pair }) => pair.join(' ')));
  const areAlike = (one: number, other: number) =>
    alike.has(`${Math.min(one, other)} ${Math.max(one, other)}`);
  const joined = new Map(groups.map((group, index) => [index, { group, parts: [index] }]));
  for (const { pair } of likenesses) {
    const [one, other] = [joined.get(pair[0]), joined.get(pair[1])];
    if (!one || !other || one === other || !numbersAgree(one.group, other.group)) continue;
    if (!one.parts.every((part) => other.parts.every((each) => areAlike(part, each)))) continue;
    const both = { group: merged(one.group, other.group), parts: [...one.parts, ...other.parts] };
    for (const part of both.parts) joined.set(part, both);
  }
  return [...new Set(joined.values())].map(({ group }) => group);
}

function findLikenesses(groups: readonly Group[]): Likeness[] {
  const sameNames = new Map<string, { document: ReadDocument; group: number }[]>();
  for (const [group, { documents }] of groups.entries()) {
    for (const document of documents) {
      for (const key of nameKeys(document))
        sameNames.set(key, [...(sameNames.get(key) ?? []), { document, group }]);
    }
  }
  const strengths = new Map<string, Likeness>();
  for (const holders of sameNames.values()) {
    for (const [index, one] of holders.entries()) {
      for (const other of holders.slice(index + 1)) {
        const strength = samePeriod(one.document, other.document);
        if (one.group === other.group || strength === 0) continue;
        const pair = [Math.min(one.group, other.group), Math.max(one.group, other.group)] as const;
        const known = strengths.get(pair.join(' '))?.strength ?? 0;
        if (strength > known) strengths.set(pair.join(' '), { pair, strength });
      }
    }
  }
  return [...strengths.values()].toSorted(
    (one, other) =>
      other.strength - one.strength || one.pair[0] - other.pair[0] || one.pair[1] - other.pair[1],
  );
}

/** How many of the two dates both documents give; 0 when one of these differs. */
function samePeriod(one: ReadDocument, other: ReadDocument): number {
  const dates = [sameDate('start', one, other), sameDate('end', one, other)];
  return dates.includes(false) ? 0 : dates.filter((same) => same === true).length;
}
