import {
  CHART_KINDS,
  EXPLORE_DIMENSIONS,
  EXPLORE_MEASURES,
  type ExploreChoice,
  FIRST_CHOICE,
  PAYER,
} from '../questions/explore-choice.ts';

export const EXPLORE_TABS = ['chart', 'sql', 'saved'] as const;
type ExploreTab = (typeof EXPLORE_TABS)[number];

/** What stands on the screen for exploring. */
export interface ExplorePlace {
  readonly tab: ExploreTab;
  readonly choice: ExploreChoice;
  /** The question in SQL that was run last; null for none. */
  readonly sql: string | null;
}

export const EXPLORE_START: ExplorePlace = { tab: 'chart', choice: FIRST_CHOICE, sql: null };

/** Raised only when an address that was shared earlier would come to mean something else. */
const VERSION = '1';

/** What stands in an address for no colours, which is not how one begins. */
const NONE = 'none';

const KEYS = [
  'explore',
  'tab',
  'measure',
  'statistic',
  'by',
  'split',
  'per',
  'chart',
  'show',
  'values',
  'sql',
];

interface ExploreProblem {
  readonly key: string;
  readonly value: string;
}

/** Takes this screen's keys out of an address. What makes no sense is named, and the rest holds. */
export function takeExplore(params: URLSearchParams): {
  explore: ExplorePlace;
  problems: readonly ExploreProblem[];
} {
  const problems: ExploreProblem[] = [];
  const one = <Value, Start>(key: string, known: readonly Value[], start: Start): Value | Start => {
    const [value, ...more] = params.getAll(key);
    for (const each of more) problems.push({ key, value: each });
    if (value === undefined) return start;
    const found = known.find((each) => each === value);
    if (found === undefined) problems.push({ key, value });
    return found ?? start;
  };
  one('explore', [VERSION], null);
  const split = one('split', [...EXPLORE_DIMENSIONS, PAYER, NONE] as const, FIRST_CHOICE.split);
  const choice: ExploreChoice = {
    measure: one('measure', EXPLORE_MEASURES, FIRST_CHOICE.measure),
    statistic: one('statistic', ['median'] as const, FIRST_CHOICE.statistic),
    by: one('by', EXPLORE_DIMENSIONS, FIRST_CHOICE.by),
    split: split === NONE ? null : split,
    per: one('per', EXPLORE_DIMENSIONS, FIRST_CHOICE.per),
    chart: one('chart', CHART_KINDS, FIRST_CHOICE.chart),
    share: one('show', ['share'] as const, null) !== null,
    values: one('values', ['off'] as const, null) === null,
  };
  const tab = one('tab', EXPLORE_TABS, EXPLORE_START.tab);
  const [sql = null, ...more] = params.getAll('sql');
  for (const value of more) problems.push({ key: 'sql', value });
  for (const key of KEYS) params.delete(key);
  return { explore: { tab, choice, sql }, problems };
}

/** Writes what is not as at the start, with the version before it. */
export function appendExplore(params: URLSearchParams, { tab, choice, sql }: ExplorePlace): void {
  const own = new URLSearchParams();
  if (tab !== EXPLORE_START.tab) own.append('tab', tab);
  if (choice.measure !== FIRST_CHOICE.measure) own.append('measure', choice.measure);
  if (choice.statistic !== FIRST_CHOICE.statistic) own.append('statistic', choice.statistic);
  if (choice.by !== FIRST_CHOICE.by) own.append('by', choice.by);
  if (choice.split !== FIRST_CHOICE.split) own.append('split', choice.split ?? NONE);
  if (choice.per !== null) own.append('per', choice.per);
  if (choice.chart !== null) own.append('chart', choice.chart);
  if (choice.share) own.append('show', 'share');
  if (!choice.values) own.append('values', 'off');
  if (sql !== null) own.append('sql', sql);
  if (own.size === 0) return;
  params.append('explore', VERSION);
  for (const [key, value] of own) params.append(key, value);
}
