import { parseSlice, formatSlice } from '../slice/slice-url.codec.ts';
import { type Direction, type Sort, SORTS } from '../questions/projects-table.query.ts';
import { EVERYTHING, type Slice } from '../slice/slice.ts';
import { appendExplore, EXPLORE_START, type ExplorePlace, takeExplore } from './explore.codec.ts';
import {
  FIRST_COLUMNS,
  TABLE_COLUMNS,
  TABLE_GROUPS,
  type TableColumn,
  type TableGroup,
} from './table-columns.ts';

export const VIEWS = ['overview', 'projects', 'compare', 'explore', 'data', 'project', 'help'] as const;
export type View = (typeof VIEWS)[number];

/** Where the visitor is: everything that a link to this screen must carry, and nothing else. */
export interface Place {
  readonly view: View;
  readonly slice: Slice;
  /** The document that the project view shows. */
  readonly document: string | null;
  /** Ids of the projects put side by side, in the visitor's order; at most `MOST_COMPARED`. */
  readonly compared: readonly string[];
  /** The project that differences are counted from; null for the first of those compared. */
  readonly baseline: string | null;
  /** Whether projects side by side are shown only in what they differ in. */
  readonly differences: boolean;
  /** Whether projects or slices stand side by side. */
  readonly mode: 'projects' | 'slices';
  /** Two slices within the slice; null until the visitor has chosen them. */
  readonly sides: Sides | null;
  /** Whether slices side by side are told in the prices of their days or of one year. */
  readonly prices: 'current' | 'fixed';
  /** Whether "who pays" shows shares or kronor. */
  readonly money: 'share' | 'kronor';
  readonly sort: { readonly by: Sort; readonly direction: Direction };
  /** Columns of the projects table beside the name. */
  readonly columns: readonly TableColumn[];
  /** The field that the projects table gathers its rows by; null for none. */
  readonly group: TableGroup | null;
  /** What is explored. */
  readonly explore: ExplorePlace;
}

interface Sides {
  readonly a: Slice;
  readonly b: Slice;
}

export interface Problem {
  readonly key: string;
  readonly value: string;
}

export const MOST_COMPARED = 6;

export const START: Place = {
  view: 'overview',
  slice: EVERYTHING,
  document: null,
  compared: [],
  baseline: null,
  differences: false,
  mode: 'projects',
  sides: null,
  prices: 'current',
  money: 'share',
  sort: { by: 'start', direction: 'ascending' },
  columns: FIRST_COLUMNS,
  group: null,
  explore: EXPLORE_START,
};

/** The keys of this codec. Those with a side's letter before them are that side's slice, all others the slice's. */
const OWN = [
  'document',
  'project',
  'baseline',
  'differences',
  'mode',
  'prices',
  'money',
  'sort',
  'columns',
  'group',
  'a',
  'b',
];

/** What stands in an address for a side that is chosen and not narrowed: `a=all`. */
const ALL = 'all';

/**
 * Reads the part of an address after `#`, such as `/compare?region=Sydsverige&project=a.txt`. What makes no
 * sense is named among the problems, and the rest holds.
 */
export function parsePlace(hash: string): { place: Place; problems: readonly Problem[] } {
  const [path = '', search = ''] = hash.replace(/^#/, '').split(/\?(.*)/s);
  const params = new URLSearchParams(search);
  const problems: Problem[] = [];

  const name = path.replace(/^\/|\/$/g, '');
  const view = VIEWS.find((known) => known === name);
  if (view === undefined && name !== '') problems.push({ key: 'view', value: name });

  const named = [...new Set(params.getAll('project'))];
  const compared = named.slice(0, MOST_COMPARED);
  for (const value of named.slice(MOST_COMPARED)) problems.push({ key: 'project', value });

  const wanted = params.get('baseline');
  const baseline = wanted !== null && compared.includes(wanted) ? wanted : null;
  if (wanted !== null && baseline === null) problems.push({ key: 'baseline', value: wanted });

  const unit = params.get('money');
  if (unit !== null && unit !== 'kronor') problems.push({ key: 'money', value: unit });

  const differences = params.get('differences');
  if (differences !== null && differences !== 'only')
    problems.push({ key: 'differences', value: differences });

  const mode = params.get('mode');
  if (mode !== null && mode !== 'slices') problems.push({ key: 'mode', value: mode });

  const prices = params.get('prices');
  if (prices !== null && prices !== 'fixed') problems.push({ key: 'prices', value: prices });

  const [a, b] = [takeSide(params, 'a'), takeSide(params, 'b')];
  problems.push(...a.problems, ...b.problems);

  const order = params.get('sort');
  const sort = order === null ? START.sort : parseSort(order);
  if (order !== null && sort === null) problems.push({ key: 'sort', value: order });

  const shown = params.get('columns');
  const names = shown === null ? null : shown.split(',').filter((each) => each !== '');
  const columns = names === null ? FIRST_COLUMNS : TABLE_COLUMNS.filter((column) => names.includes(column));
  for (const value of names ?? []) {
    if (!TABLE_COLUMNS.some((column) => column === value)) problems.push({ key: 'columns', value });
  }

  const gathered = params.get('group');
  const group = TABLE_GROUPS.find((known) => known === gathered) ?? null;
  if (gathered !== null && group === null) problems.push({ key: 'group', value: gathered });

  const document = params.get('document');
  const explored = takeExplore(params);
  problems.push(...explored.problems);
  for (const key of OWN) params.delete(key);
  const { slice, problems: inSlice } = parseSlice(params.toString());
  return {
    place: {
      view: view ?? START.view,
      slice,
      document,
      compared,
      baseline,
      differences: differences === 'only',
      mode: mode === 'slices' ? 'slices' : 'projects',
      sides: a.chosen || b.chosen ? { a: a.slice, b: b.slice } : null,
      prices: prices === 'fixed' ? 'fixed' : 'current',
      money: unit === 'kronor' ? 'kronor' : 'share',
      sort: sort ?? START.sort,
      columns,
      group,
      explore: explored.explore,
    },
    problems: [...problems, ...inSlice],
  };
}

/** The address of a place, from `#` on. What is as at the start is left out. */
export function formatPlace(place: Place): string {
  const params = new URLSearchParams(formatSlice(place.slice));
  if (place.document !== null) params.append('document', place.document);
  for (const id of place.compared) params.append('project', id);
  if (place.baseline !== null) params.append('baseline', place.baseline);
  if (place.differences) params.append('differences', 'only');
  if (place.mode !== START.mode) params.append('mode', place.mode);
  if (place.sides !== null) {
    appendSide(params, 'a', place.sides.a);
    appendSide(params, 'b', place.sides.b);
  }
  if (place.prices !== START.prices) params.append('prices', place.prices);
  if (place.money !== START.money) params.append('money', place.money);
  const { by, direction } = place.sort;
  if (by !== START.sort.by || direction !== START.sort.direction) params.append('sort', `${by}.${direction}`);
  if (place.columns.join() !== FIRST_COLUMNS.join()) params.append('columns', place.columns.join());
  if (place.group !== null) params.append('group', place.group);
  appendExplore(params, place.explore);
  // Colons and commas are legal here and easier to read than their codes.
  const search = params.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
  return `#/${place.view}${search === '' ? '' : `?${search}`}`;
}

/** Takes a side's keys out of the address: `a.period=2014-2020`, or `a=all` for one that is not narrowed. */
function takeSide(params: URLSearchParams, side: keyof Sides) {
  const prefix = `${side}.`;
  const own = [...params].filter(([key]) => key.startsWith(prefix));
  for (const [key] of own) params.delete(key);
  const named = params.getAll(side);
  const { slice, problems } = parseSlice(
    new URLSearchParams(own.map(([key, value]) => [key.slice(prefix.length), value])).toString(),
  );
  return {
    slice,
    chosen: own.length > 0 || named.includes(ALL),
    problems: [
      ...problems.map(({ key, value }) => ({ key: `${prefix}${key}`, value })),
      ...named.filter((value) => value !== ALL).map((value) => ({ key: side, value })),
    ],
  };
}

function appendSide(params: URLSearchParams, side: keyof Sides, slice: Slice): void {
  if (slice.length === 0) params.append(side, ALL);
  for (const [key, value] of new URLSearchParams(formatSlice(slice))) params.append(`${side}.${key}`, value);
}

function parseSort(order: string): Place['sort'] | null {
  const [name, direction] = order.split('.');
  const by = SORTS.find((known) => known === name);
  if (by === undefined || (direction !== 'ascending' && direction !== 'descending')) return null;
  return { by, direction };
}
