import type { Layout } from '../records/record.ts';
import { fold, periodKey, sameNumber } from './same-project.ts';
import { mergeSources } from './merge-sources.ts';
import type { Project, ReadDocument } from './project.ts';

/** A fund's own page tells more of a project than a list of the Union's; a page without a known form tells least. */
const RANK: Record<Layout, number> = {
  'esf-plus': 0,
  'esf-2014-2020': 0,
  'esf-2007-2013': 0,
  leader: 0,
  interreg: 0,
  'kohesio-page': 1,
  'list-of-operations': 1,
  'kohesio-export': 1,
};
const UNKNOWN_FORM = 2;

/**
 * The projects that documents are about, each once, whatever order the documents come in. Documents are of one project
 * when their text is the same, when their number is, or when owner, name and months of start and end are and no two
 * numbers speak against it. The main source is a fund's own page before others, then the one with most facts.
 *
 * @param documents Each under a name of its own.
 */
export function gatherProjects(documents: readonly ReadDocument[]): Project[] {
  const ordered = documents.toSorted(byWeight);
  const groups: ReadDocument[][] = [];
  const byText = new Map<string, ReadDocument[]>();
  const byNumber = new Map<string, ReadDocument[][]>();
  for (const document of ordered) {
    const number = numberOf(document);
    const text = document.text.trim();
    const same = byText.get(text) ?? byNumber.get(number ?? '')?.find((group) => agree(group, document));
    const group = same ?? [];
    if (!same) groups.push(group);
    group.push(document);
    if (text !== '') byText.set(text, group);
    if (number !== null && !same) byNumber.set(number, [...(byNumber.get(number) ?? []), group]);
  }
  return joinByIdentity(groups)
    .map(mergeSources)
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/** Joins groups of the same owner, name and months, where all that have a number have the same. */
function joinByIdentity(groups: readonly ReadDocument[][]): ReadDocument[][] {
  const byIdentity = new Map<string, ReadDocument[][]>();
  const alone: ReadDocument[][] = [];
  for (const group of groups) {
    const key = group.map(identityOf).find((each) => each !== null) ?? null;
    if (key === null) alone.push(group);
    else byIdentity.set(key, [...(byIdentity.get(key) ?? []), group]);
  }
  const joined = [...byIdentity.values()].flatMap((alike) => {
    const numbers = new Set(alike.flatMap((group) => group.flatMap((document) => numberOf(document) ?? [])));
    // With two numbers the unnumbered page could be of either, so nothing is joined.
    return numbers.size > 1 ? alike : [alike.flat().toSorted(byWeight)];
  });
  return [...alone, ...joined];
}

function byWeight(one: ReadDocument, other: ReadDocument): number {
  return (
    rankOf(one) - rankOf(other) ||
    Object.keys(other.record.evidence).length - Object.keys(one.record.evidence).length ||
    (one.record.document < other.record.document ? -1 : 1)
  );
}

function rankOf({ record }: ReadDocument): number {
  return record.layout === null ? UNKNOWN_FORM : RANK[record.layout];
}

function numberOf({ record }: ReadDocument): string | null {
  return sameNumber(record.projectNumber ?? record.journalNumber);
}

function identityOf({ record }: ReadDocument): string | null {
  const { owner, title } = record;
  const months = periodKey(record.start, record.end);
  return owner === null || title === null || months === null
    ? null
    : `${fold(owner)}|${fold(title)}|${months}`;
}

/** Numbers are given anew in every programme. */
function agree(group: readonly ReadDocument[], { record }: ReadDocument): boolean {
  return group.every(
    (other) =>
      other.record.programme === null ||
      record.programme === null ||
      other.record.programme === record.programme,
  );
}
