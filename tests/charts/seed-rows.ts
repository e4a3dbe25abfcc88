import type { AreaRow } from '../../src/charts/area-groups.ts';
import type { CostRow } from '../../src/charts/cost-row.ts';
import type { ProjectRow } from '../../src/charts/project-row.ts';
import type { SliceCounts } from '../../src/charts/slice-counts.ts';
import type { RegionRow } from '../../src/charts/region-items.ts';

/** A project of which the document says nothing but what is given. */
export function project(id: string, facts: Partial<ProjectRow> = {}): ProjectRow {
  return {
    id,
    title: id,
    number: null,
    municipality: null,
    programme: null,
    phase: null,
    preparatory: false,
    start: null,
    end: null,
    months: null,
    cost: null,
    cost_basis: null,
    support_kind: null,
    esf: null,
    leader_programme: null,
    leader_group: null,
    eu_contribution: null,
    cofinancing: null,
    support_share: null,
    currency: null,
    foreign_cost: null,
    foreign_support: null,
    planned: null,
    actual: null,
    target: null,
    result: null,
    goal_achievement: null,
    ...facts,
  };
}

/** An ESF project with its support and what is left of the budget. */
function esf(id: string, budget: number, support: number, facts: Partial<ProjectRow>): ProjectRow {
  return project(id, {
    programme: 'esf-2014-2020',
    phase: 'implementation',
    cost: budget,
    cost_basis: 'budget',
    support_kind: 'esf',
    esf: support,
    cofinancing: budget - support,
    support_share: (100 * support) / budget,
    currency: 'SEK',
    ...facts,
  });
}

/** The five seed documents as the lens asks for them, in order of start. */
export const SEED_ROWS: readonly ProjectRow[] = [
  esf('003', 263_116, 199_216, {
    title: 'Förprojektering AME Svalöv',
    municipality: 'Svalöv',
    programme: 'esf-2007-2013',
    phase: 'preparation',
    preparatory: true,
    start: '2008-05-01',
    end: '2008-10-31',
    months: 6,
  }),
  project('002', {
    title: 'GåGåGå',
    municipality: 'Perstorp',
    programme: 'clld-2014-2020',
    phase: 'implementation',
    start: '2017-08-24',
    end: '2021-06-30',
    months: 46.23,
    cost: 1_826_480,
    cost_basis: 'outturn',
    support_kind: 'leader',
    leader_programme: 1_223_539,
    leader_group: 602_941,
    cofinancing: 0,
    support_share: 66.99,
    currency: 'SEK',
    actual: 119,
    target: 50,
    result: 79,
    goal_achievement: 158,
  }),
  esf('001', 9_249_253, 4_341_993, {
    title: 'En väg in',
    municipality: 'Hässleholm',
    start: '2020-04-01',
    end: '2022-03-31',
    months: 24,
    planned: 100,
  }),
  esf('004', 8_923_460, 6_692_666, {
    title: 'Fasetten för arbete & studier',
    municipality: 'Ljungby',
    start: '2021-01-04',
    end: '2023-02-28',
    months: 25.89,
    planned: 250,
  }),
  esf('000', 400_000, 400_000, {
    title: 'Framtidsresan',
    municipality: 'Perstorp',
    phase: 'feasibility-study',
    preparatory: true,
    start: '2021-02-01',
    end: '2021-10-31',
    months: 9,
    planned: 11,
  }),
];

function perHead(
  id: string,
  title: string,
  facts: Pick<CostRow, 'cost' | 'cost_basis' | 'n' | 'basis'>,
  support: number,
): CostRow {
  return {
    id,
    title,
    ...facts,
    cost_per: facts.cost / facts.n,
    support_per: support / facts.n,
    small_n: facts.n < 20,
    preparatory: false,
  };
}

export const SEED_COSTS: readonly CostRow[] = [
  perHead('002', 'GåGåGå', { cost: 1_826_480, cost_basis: 'outturn', n: 119, basis: 'actual' }, 1_223_539),
  perHead('001', 'En väg in', { cost: 9_249_253, cost_basis: 'budget', n: 100, basis: 'planned' }, 4_341_993),
  perHead(
    '004',
    'Fasetten för arbete & studier',
    { cost: 8_923_460, cost_basis: 'budget', n: 250, basis: 'planned' },
    6_692_666,
  ),
];

/** A region with `n` projects that all state their support; none without projects. */
export function region(name: string | null, n: number, support: number | null): RegionRow {
  return { region: name, n, support_sum: support, n_with_support: support === null ? 0 : n, n_inferred: 0 };
}

export const SEED_REGIONS: readonly RegionRow[] = [
  region('Övre Norrland', 0, null),
  region('Mellersta Norrland', 0, null),
  region('Norra Mellansverige', 0, null),
  region('Östra Mellansverige', 0, null),
  region('Stockholm', 0, null),
  region('Västsverige', 0, null),
  region('Småland och Öarna', 1, 6_692_666),
  { ...region('Sydsverige', 4, 6_164_748), n_inferred: 1 },
  region('Nationellt', 0, null),
  region(null, 0, null),
];

export function area(
  period: string,
  code: string,
  name: string | null,
  n: number,
  cost: number | null,
): AreaRow {
  return {
    period,
    area_key: `${period}:${code}`,
    group: 'esf',
    code,
    name_sv: name,
    name_en: null,
    n,
    cost_sum: cost,
    n_cost: cost === null ? 0 : n,
  };
}

export const SEED_AREAS: readonly AreaRow[] = [
  area('2007-2013', '2', 'Ökat arbetskraftsutbud', 1, 263_116),
  area('2014-2020', '1', 'Kompetensförsörjning', 1, 400_000),
  area('2014-2020', '2', 'Ökade övergångar till arbete', 2, 18_172_713),
  {
    ...area('2014-2020', 'leader', null, 1, 1_826_480),
    group: 'leader',
    code: null,
  },
];

/** What the database counts of a slice that holds exactly these projects. */
export function countsOf(rows: readonly ProjectRow[]): SliceCounts {
  const count = (holds: (row: ProjectRow) => boolean): number => rows.filter(holds).length;
  return {
    n: rows.length,
    n_cost: count((row) => row.cost !== null),
    n_support: count(
      (row) => row.esf !== null || row.leader_programme !== null || row.eu_contribution !== null,
    ),
    n_support_share: count((row) => row.support_share !== null),
    n_planned: count((row) => row.planned !== null),
    n_actual: count((row) => row.actual !== null),
    n_target: count((row) => row.target !== null),
    n_result: count((row) => row.result !== null),
    n_period: count((row) => row.start !== null && row.end !== null),
    n_dated: count((row) => row.start !== null || row.end !== null),
  };
}
