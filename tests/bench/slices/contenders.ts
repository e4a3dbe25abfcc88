import crossfilter from 'crossfilter2';
import { identifier, sql, type Sql } from '../../../src/measures/sql.ts';
import { foldText } from '../../../src/slice/fold-text.ts';
import type { Engine } from '../../../src/warehouse/engine.ts';
import type { ProjectColumns } from './columns.ts';

/** What the eight views are narrowed to; null for not at all. */
export interface Narrowing {
  readonly years: readonly [number, number] | null;
  /** A programme area as `period:code`. */
  readonly area: string | null;
  readonly words: string;
}

/** Ways to answer eight linked views: key figures, regions, areas, programmes, phases, statuses, years and costs. */
export interface Contender {
  /** Answers all eight views; returns how many projects are left, which must be the same for all. */
  views(narrowing: Narrowing): Promise<number>;
  /** The hundred costliest projects, or the hundred cheapest. */
  sorted(dearest: boolean): Promise<number>;
}

function where({ years, area, words }: Narrowing, except: 'area' | null): Sql {
  const inYears = years === null ? sql`TRUE` : sql`(start_year <= ${years[1]} AND end_year >= ${years[0]})`;
  const inArea = area === null || except === 'area' ? sql`TRUE` : sql`area_key = ${area}`;
  const withWords = words === '' ? sql`TRUE` : sql`contains(search, ${foldText(words)})`;
  return sql`${inYears} AND ${inArea} AND ${withWords}`;
}

function by(column: string, narrowing: Narrowing, except: 'area' | null = null): Sql {
  return sql`SELECT ${identifier(column)} AS member, CAST(count(*) AS INT) AS n, sum(cost) AS cost, sum(support) AS support
      FROM projects WHERE ${where(narrowing, except)} GROUP BY member`;
}

/** A question a view, all at once, to the table of projects: what one writes first. */
export function naive(engine: Engine): Contender {
  return {
    async views(narrowing) {
      const [figures] = await Promise.all([
        engine.query(sql`SELECT CAST(count(*) AS INT) AS n, sum(cost) AS cost, sum(support) AS support,
          sum(planned_participants) AS planned, sum(actual_participants) AS actual
          FROM projects WHERE ${where(narrowing, null)}`),
        engine.query(by('region', narrowing)),
        engine.query(by('area_key', narrowing, 'area')),
        engine.query(by('programme', narrowing)),
        engine.query(by('phase', narrowing)),
        engine.query(by('status', narrowing)),
        engine.query(sql`SELECT start_year AS member, CAST(count(*) AS INT) AS n FROM projects
          WHERE ${where({ ...narrowing, years: null }, null)} GROUP BY member`),
        engine.query(sql`SELECT CAST(floor(4 * log10(cost)) AS INT) AS cost_bin,
          CAST(floor(4 * log10(planned_participants)) AS INT) AS people_bin, CAST(count(*) AS INT) AS n
          FROM projects WHERE cost > 0 AND planned_participants > 0 AND ${where(narrowing, null)} GROUP BY ALL`),
      ]);
      return Number(figures[0]?.['n']);
    },
    async sorted(dearest) {
      const rows = await engine.query(sql`SELECT id, title, owner, region, cost, support FROM projects
        ORDER BY cost ${dearest ? sql`DESC` : sql`ASC`} NULLS LAST LIMIT 100`);
      return rows.length;
    },
  };
}

/** Rows of a sorted table that are shown at first. */
const SHOWN = 100;
const BINS = 64;
const bin = (value: number): number =>
  value >= 1 ? Math.min(BINS - 1, Math.floor(4 * Math.log10(value))) : 0;

/** crossfilter2, the fastest library for linked views: one dimension a field, one group a view. */
export function crossfiltered(columns: ProjectColumns): Contender {
  // It takes a plain array; with a typed one its groups are empty.
  const rows = Array.from({ length: columns.rows }, (_, row) => row);
  const index = crossfilter(rows);
  const start = index.dimension((row) =>
    Number.isNaN(columns.startYear[row]) ? 9999 : (columns.startYear[row] ?? 9999),
  );
  const end = index.dimension((row) =>
    Number.isNaN(columns.endYear[row]) ? 0 : (columns.endYear[row] ?? 0),
  );
  const area = index.dimension((row) => columns.area.codes[row] ?? 0);
  const title = index.dimension((row) => row);
  const cost = index.dimension((row) => {
    const value = columns.cost[row] ?? Number.NaN;
    return Number.isNaN(value) ? -1 : value;
  });
  const sums = ['cost', 'support', 'planned', 'actual'] as const;
  const figures = index.groupAll<Record<(typeof sums)[number] | 'n', number>>().reduce(
    (sum, row) => {
      sum.n += 1;
      for (const name of sums) sum[name] += columns[name][row] || 0;
      return sum;
    },
    (sum, row) => {
      sum.n -= 1;
      for (const name of sums) sum[name] -= columns[name][row] || 0;
      return sum;
    },
    () => ({ n: 0, cost: 0, support: 0, planned: 0, actual: 0 }),
  );
  const grouped = (codes: Uint8Array) => {
    const dimension = index.dimension((row) => codes[row] ?? 0);
    return [dimension.group().reduceCount(), dimension.group().reduceSum((row) => columns.cost[row] || 0)];
  };
  const groups = [
    ...[columns.region.codes, columns.programme.codes, columns.phase.codes, columns.status.codes].flatMap(
      grouped,
    ),
    area.group().reduceCount(),
    area.group().reduceSum((row) => columns.cost[row] || 0),
    start.group().reduceCount(),
    index
      .dimension((row) => bin(columns.cost[row] ?? 0) * BINS + bin(columns.planned[row] ?? 0))
      .group()
      .reduceCount(),
  ];
  return {
    views({ years, area: chosen, words }) {
      if (years === null) {
        start.filterAll();
        end.filterAll();
      } else {
        start.filterRange([0, years[1] + 1]);
        end.filterRange([years[0], 9999]);
      }
      if (chosen === null) area.filterAll();
      else area.filterExact(columns.area.names.indexOf(chosen));
      const folded = foldText(words);
      if (folded === '') title.filterAll();
      else title.filterFunction((row) => columns.title[row]?.includes(folded) === true);
      for (const group of groups) group.all();
      return Promise.resolve(figures.value().n);
    },
    sorted: (dearest) => Promise.resolve((dearest ? cost.top(SHOWN) : cost.bottom(SHOWN)).length),
  };
}

/** One loop over typed arrays that fills all views: as fast as plain code gets. */
export function arrays(columns: ProjectColumns): Contender {
  const { rows, startYear, endYear, cost, support, planned, actual } = columns;
  const coded = [columns.region, columns.programme, columns.phase, columns.status];
  const words = new Map<string, Uint8Array>();
  const found = (folded: string): Uint8Array => {
    const known = words.get(folded);
    if (known) return known;
    const marks = Uint8Array.from(columns.title, (title) => (title.includes(folded) ? 1 : 0));
    words.set(folded, marks);
    return marks;
  };
  return {
    views({ years, area, words: typed }) {
      const folded = foldText(typed);
      const marks = folded === '' ? null : found(folded);
      const [from, to] = years ?? [0, 9999];
      const chosen = area === null ? -1 : columns.area.names.indexOf(area);
      const counts = coded.map((each) => new Float64Array(each.names.length));
      const costs = coded.map((each) => new Float64Array(each.names.length));
      const areas = new Float64Array(columns.area.names.length);
      const areaCosts = new Float64Array(columns.area.names.length);
      const bins = new Float64Array(BINS * BINS);
      const starts = new Float64Array(64);
      const sums = new Float64Array(4);
      let n = 0;
      for (let row = 0; row < rows; row += 1) {
        if (marks !== null && marks[row] === 0) continue;
        const start = startYear[row] ?? Number.NaN;
        const inYears = years === null || (start <= to && (endYear[row] ?? Number.NaN) >= from);
        const code = columns.area.codes[row] ?? 0;
        const inArea = chosen < 0 || code === chosen;
        if (inArea && start >= 2000) starts[start - 2000] = (starts[start - 2000] ?? 0) + 1;
        if (!inYears) continue;
        const amount = cost[row] || 0;
        areas[code] = (areas[code] ?? 0) + 1;
        areaCosts[code] = (areaCosts[code] ?? 0) + amount;
        if (!inArea) continue;
        n += 1;
        sums[0] = (sums[0] ?? 0) + amount;
        sums[1] = (sums[1] ?? 0) + (support[row] || 0);
        sums[2] = (sums[2] ?? 0) + (planned[row] || 0);
        sums[3] = (sums[3] ?? 0) + (actual[row] || 0);
        for (let view = 0; view < coded.length; view += 1) {
          const member = coded[view]?.codes[row] ?? 0;
          const count = counts[view];
          const sum = costs[view];
          if (count) count[member] = (count[member] ?? 0) + 1;
          if (sum) sum[member] = (sum[member] ?? 0) + amount;
        }
        const cell = bin(amount) * BINS + bin(planned[row] ?? 0);
        bins[cell] = (bins[cell] ?? 0) + 1;
      }
      return Promise.resolve(n);
    },
    sorted(dearest) {
      // One pass that keeps the first hundred in their order: most rows are beyond the last of them.
      const values = new Float64Array(SHOWN).fill(Infinity);
      const places = new Int32Array(SHOWN);
      for (let row = 0; row < rows; row += 1) {
        const amount = cost[row] ?? Number.NaN;
        const value = dearest ? -amount : amount;
        // What is missing is NaN, and no comparison with it holds.
        if (!(value < (values[SHOWN - 1] ?? 0))) continue;
        let at = SHOWN - 1;
        for (; at > 0 && (values[at - 1] ?? 0) > value; at -= 1) {
          values[at] = values[at - 1] ?? 0;
          places[at] = places[at - 1] ?? 0;
        }
        values[at] = value;
        places[at] = row;
      }
      return Promise.resolve(places.length);
    },
  };
}
