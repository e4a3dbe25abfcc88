import { compareStates } from '../../tables/editions/state-of.ts';
import { daysApart, editionOf, haveOneForm, inCommon, type InCommon, type ListRead } from './edition.ts';

/**
 * What the visitor said of two editions: the fingerprint of the later one, or that both count. By `pairKey`.
 */
export type EditionChoices = Readonly<Record<string, string>>;
export const BOTH = 'both';

export function pairKey(one: string, other: string): string {
  return [one, other].toSorted().join(' ');
}

/**
 * Why one edition is taken for the later: its stated day, its operations and their days, or the visitor's word. `same`:
 * nothing tells them apart, and either gives the same figures.
 */
type Why = 'stated' | 'data' | 'same' | 'chosen';

/** What another edition of a list is to it. */
export interface OtherEdition<List extends ListRead> {
  readonly list: List;
  /** `open`: nothing tells which is later, and both count until the visitor says. `beside`: both count since they said so. */
  readonly is: 'later' | 'earlier' | 'open' | 'beside';
  readonly why: Why | null;
  /** Operations of this list and of the other one that the respective other has, too. */
  readonly common: InCommon;
}

/** Where a list stands among the editions of it. */
export interface Standing<List extends ListRead> {
  readonly list: List;
  readonly others: readonly OtherEdition<List>[];
  /** The latest of those that count in its place; null where it counts itself. */
  readonly replacedBy: List | null;
  /** Earlier editions that it counts in the place of, the latest first. */
  readonly replaces: readonly List[];
}

type Others<List extends ListRead> = Map<List, readonly OtherEdition<List>[]>;

/**
 * Which of some lists count: of the editions of one list the latest. Two lists are editions of one when they have one
 * form and more than half of the operations of the smaller are in the other. Neither the order of the lists nor their
 * names make a difference, but where the name gives the day.
 */
export function editionsOf<List extends ListRead>(
  lists: readonly List[],
  choices: EditionChoices,
): readonly Standing<List>[] {
  const others = settled(compareAll(lists, choices));
  const byLater = (one: List, other: List): number => {
    const is = others.get(one)?.find(({ list }) => list === other)?.is;
    return is === 'earlier' ? -1 : is === 'later' ? 1 : 0;
  };
  const inOrder = (some: readonly List[]): List[] => some.toSorted(byFingerprint).toSorted(byLater);
  const replacing = new Map(lists.map((list) => [list, inOrder(countingAfter(list, others))[0] ?? null]));
  return lists.map((list) => ({
    list,
    others: others.get(list) ?? [],
    replacedBy: replacing.get(list) ?? null,
    replaces: inOrder(lists.filter((each) => replacing.get(each) === list)),
  }));
}

const byFingerprint = (one: ListRead, other: ListRead): number =>
  one.fingerprint < other.fingerprint ? -1 : 1;

function compareAll<List extends ListRead>(lists: readonly List[], choices: EditionChoices): Others<List> {
  const others = new Map<List, OtherEdition<List>[]>(lists.map((list) => [list, []]));
  for (const [at, one] of lists.entries())
    for (const other of lists.slice(at + 1)) {
      const [own, its] = comparedAs(one, other, choices) ?? [];
      if (own !== undefined) others.get(one)?.push(own);
      if (its !== undefined) others.get(other)?.push(its);
    }
  return others;
}

const laterThan = <List extends ListRead>(list: List, others: Others<List>): List[] =>
  (others.get(list) ?? []).flatMap(({ is, list: other }) => (is === 'later' ? [other] : []));

/** The lists that count among those that are later than a list, or later than such a one. */
function countingAfter<List extends ListRead>(list: List, others: Others<List>): List[] {
  const after = new Set(laterThan(list, others));
  for (const each of after) for (const later of laterThan(each, others)) after.add(later);
  return [...after].filter((each) => laterThan(each, others).length === 0);
}

/** What tells may differ from pair to pair: where lists would give way to each other in a circle, nothing is settled. */
function settled<List extends ListRead>(others: Others<List>): Others<List> {
  const stuck = new Set(
    [...others.keys()].filter(
      (list) => laterThan(list, others).length > 0 && countingAfter(list, others).length === 0,
    ),
  );
  const open = (list: List, each: OtherEdition<List>): OtherEdition<List> =>
    (each.is === 'later' && stuck.has(list)) || (each.is === 'earlier' && stuck.has(each.list))
      ? { ...each, is: 'open', why: null }
      : each;
  return new Map([...others].map(([list, all]) => [list, all.map((each) => open(list, each))]));
}

/** What two lists are to each other; null where they are not of one list. */
function comparedAs<List extends ListRead>(
  one: List,
  other: List,
  choices: EditionChoices,
): readonly [OtherEdition<List>, OtherEdition<List>] | null {
  if (!haveOneForm(editionOf(one), editionOf(other))) return null;
  const common = inCommon(one, other);
  if (!areOfOneList(common)) return null;
  const { later, why, both } = verdict(one, other, common, choices);
  const turned = { one: common.other, other: common.one };
  const is = (list: List): OtherEdition<List>['is'] => {
    if (later === null) return both ? 'beside' : 'open';
    return later === list ? 'later' : 'earlier';
  };
  return [
    { list: other, is: is(other), why, common },
    { list: one, is: is(one), why, common: turned },
  ];
}

/** More than half of the smaller one's operations are in the other. */
function areOfOneList({ one, other }: InCommon): boolean {
  const smaller = one.known <= other.known ? one : other;
  return smaller.known > 0 && smaller.shared > smaller.known / 2;
}

interface Verdict {
  readonly later: ListRead | null;
  readonly why: Why | null;
  readonly both: boolean;
}

const OPEN: Verdict = { later: null, why: null, both: false };

function verdict(one: ListRead, other: ListRead, common: InCommon, choices: EditionChoices): Verdict {
  const chosen = choices[pairKey(one.fingerprint, other.fingerprint)];
  if (chosen === BOTH) return { later: null, why: 'chosen', both: true };
  for (const list of [one, other])
    if (chosen === list.fingerprint) return { later: list, why: 'chosen', both: false };
  const [first, second] = [editionOf(one), editionOf(other)];
  const days = daysApart(one, other);
  if (days !== null) {
    const [later, left] = compareStates(...days) < 0 ? [one, common.other] : [other, common.one];
    // A list that lacks most of an earlier one is a part of it as likely as an edition.
    return left.shared > left.known / 2 ? { later, why: 'stated', both: false } : OPEN;
  }
  const told = compareData(one, other);
  if (told !== 0) return { later: told < 0 ? one : other, why: 'data', both: false };
  const whole = common.one.shared === common.one.known && common.other.shared === common.other.known;
  if (!whole || first.figures !== second.figures) return OPEN;
  return { later: one.fingerprint < other.fingerprint ? one : other, why: 'same', both: false };
}

/** Which of two has more operations and later ones: negative for the first, 0 where nothing tells or one speaks against another. */
function compareData(one: ListRead, other: ListRead): number {
  const [first, second] = [editionOf(one), editionOf(other)];
  const days = (['start', 'end'] as const).map((day) =>
    compareStates(first.latest[day] ?? '', second.latest[day] ?? ''),
  );
  const signs = [Math.sign(second.operations - first.operations), ...days].filter((sign) => sign !== 0);
  return signs.every((sign) => sign === signs[0]) ? (signs[0] ?? 0) : 0;
}
