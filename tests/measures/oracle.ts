/**
 * The measures once more, in plain TypeScript over plain rows: slow, obvious, and written without looking at the SQL.
 * What the engine answers must be what this says.
 */
import type { DimensionMember } from '../../src/measures/dimensions.ts';
import type { Project } from '../../src/projects/project.ts';
import type { Slice } from '../../src/slice/slice.ts';
import { deriveProject, type Derived } from '../../src/warehouse/derive-project.ts';
import { parseCsv } from '../../src/warehouse/parse-csv.ts';
import type { ReferenceFiles } from '../../src/warehouse/load-reference.ts';

export interface Told extends Derived {
  readonly project: Project;
  readonly county: string | null;
  /** Price level of 2025 by that of the project's own days; kronor for one euro on them. */
  readonly priceFactor: number | null;
  readonly euroRate: number | null;
  readonly search: string;
}

export function tell(project: Project, reference: ReferenceFiles): Told {
  const derived = deriveProject(project);
  const counties = countiesOf(reference);
  const prices = seriesOf(reference, 'KPI');
  const mean = meanOver(prices, derived.start, derived.end);
  const last = prices.get(2025);
  return {
    ...derived,
    project,
    county: counties.get(project.ownerMunicipality ?? '') ?? null,
    priceFactor: mean === null || last === undefined ? null : last / mean,
    euroRate: meanOver(seriesOf(reference, 'SEK_per_EUR'), derived.start, derived.end),
    search: searchOf(project),
  };
}

let known: {
  reference: ReferenceFiles;
  counties: Map<string, string>;
  series: Map<string, Map<number, number>>;
};

function parsed(reference: ReferenceFiles) {
  if (known?.reference === reference) return known;
  const counties = new Map(
    parseCsv(reference.municipalities).map((row) => [row['name'] ?? '', row['county'] ?? '']),
  );
  const series = new Map<string, Map<number, number>>();
  for (const row of parseCsv(reference.indices)) {
    const name = row['series']?.startsWith('KPI') ? 'KPI' : 'SEK_per_EUR';
    const years = series.get(name) ?? new Map<number, number>();
    years.set(Number(row['year']), Number(row['value']));
    series.set(name, years);
  }
  known = { reference, counties, series };
  return known;
}

const countiesOf = (reference: ReferenceFiles) => parsed(reference).counties;
const seriesOf = (reference: ReferenceFiles, name: string) =>
  parsed(reference).series.get(name) ?? new Map<number, number>();

/** Day by day: the mean of each day's yearly value. */
function meanOver(
  series: ReadonlyMap<number, number>,
  start: string | null,
  end: string | null,
): number | null {
  if (start === null || end === null || end < start) return null;
  let sum = 0;
  let days = 0;
  for (let year = Number(start.slice(0, 4)); year <= Number(end.slice(0, 4)); year += 1) {
    const value = series.get(year);
    if (value === undefined) return null;
    const from = Math.max(Date.parse(start), Date.UTC(year, 0, 1));
    const to = Math.min(Date.parse(end), Date.UTC(year, 11, 31));
    const inYear = (to - from) / 86_400_000 + 1;
    sum += value * inYear;
    days += inYear;
  }
  return sum / days;
}

function searchOf({ documents, ...project }: Project): string {
  const facts = [project.title, project.owner, project.projectNumber, project.journalNumber];
  const texts = documents.map(({ text, record: { contact } }) =>
    [contact.name, contact.email, contact.phone]
      .filter((detail) => detail !== null && detail !== '')
      .reduce((rest: string, detail) => rest.split(detail ?? '').join(' '), text),
  );
  return [...facts.filter((fact) => fact !== null), texts.join('\n')]
    .join('\n')
    .normalize('NFC')
    .toLowerCase();
}

/** By dimension id: the member that a project belongs to. */
export const MEMBER_OF: Record<string, (told: Told) => DimensionMember['id'] | number | null> = {
  period: ({ period }) => period,
  programme: ({ project }) => project.programme,
  area: ({ areaKey }) => areaKey,
  objective: ({ objectiveKey }) => objectiveKey,
  interventionField: ({ fieldKey }) => fieldKey,
  region: ({ region }) => region,
  phase: ({ project }) => project.phase,
  status: ({ project }) => project.status,
  owner: ({ project }) => project.owner,
  municipality: ({ project }) => project.ownerMunicipality,
  county: ({ county }) => county,
  fund: ({ project }) => project.fund,
  layout: ({ project }) => project.layout,
  startYear: ({ start }) => (start === null ? null : Number(start.slice(0, 4))),
  basis: ({ costBasis }) => costBasis,
};

export function isIn(slice: Slice, told: Told): boolean {
  return slice.every((clause) => {
    if (clause.operator === 'in') {
      const member = MEMBER_OF[clause.field]?.(told) ?? null;
      return clause.value.some((chosen) => chosen === member);
    }
    if (clause.operator === 'is') return clause.value.includes(told.project.id);
    if (clause.operator === 'missing' || (clause.operator === 'between' && clause.field !== 'years')) {
      const value = MEASURE_OF[clause.field]?.([told]).value ?? null;
      if (clause.operator === 'missing' || value === null)
        return clause.operator === 'missing' && value === null;
      const [from, to] = clause.value;
      return (from === null || value >= from) && (to === null || value <= to);
    }
    if (clause.operator === 'between') {
      const { start, end } = told;
      if (start === null || end === null) return false;
      return Number(start.slice(0, 4)) <= clause.value[1] && Number(end.slice(0, 4)) >= clause.value[0];
    }
    const words = clause.value.normalize('NFC').toLowerCase().split(/\s+/);
    return words.every((word) => told.search.includes(word));
  });
}

type Value = (told: Told) => number | null;
interface Group {
  readonly value: number | null;
  readonly count: number;
}

const sum = (values: readonly number[]): number => values.reduce((so, value) => so + value, 0);
const times = (value: number | null, factor: number | null): number | null =>
  value === null || factor === null ? null : value * factor;

function total(of: Value, takes: (told: Told) => boolean = () => true) {
  return (projects: readonly Told[]): Group => {
    const values = projects
      .filter(takes)
      .map(of)
      .filter((value) => value !== null);
    return { value: values.length === 0 ? null : sum(values), count: values.length };
  };
}

/** Sum by sum, over those that have both and something to divide by. */
function ratio(above: Value, below: Value, takes: (told: Told) => boolean = () => true, scale = 1) {
  return (projects: readonly Told[]): Group => {
    const pairs = projects.filter(takes).flatMap((told) => {
      const [one, other] = [above(told), below(told)];
      return one === null || other === null || other <= 0 ? [] : [{ one, other }];
    });
    const value = (scale * sum(pairs.map(({ one }) => one))) / sum(pairs.map(({ other }) => other));
    return { value: pairs.length === 0 ? null : value, count: pairs.length };
  };
}

/** The mean of a value, each project's counted as often as its weight says. */
const weighted = (of: Value, weight: Value, takes?: (told: Told) => boolean) =>
  ratio((told) => times(of(told), weight(told)), weight, takes);

function concentration(of: Value, how: (shares: readonly number[]) => number) {
  return (projects: readonly Told[]): Group => {
    const values = projects.map(of).filter((value) => value !== null);
    const all = sum(values);
    return {
      value: values.length < 20 || all <= 0 ? null : how(values.map((value) => value / all)),
      count: values.length,
    };
  };
}

const cost: Value = (told) => told.cost;
const support: Value = (told) => told.support;
const planned: Value = ({ project }) => project.plannedParticipants;
const actual: Value = ({ project }) => project.actualParticipants;
const target: Value = ({ project }) => project.resultTarget;
const result: Value = ({ project }) => project.result;
const months: Value = (told) => told.months;
const rate: Value = ({ project }) => project.unionRate;
const isEsf = (told: Told): boolean => told.supportKind === 'esf';
const runs = (told: Told): boolean => !told.preparatory;
const own: Value = (told) => (told.cost === null || told.support === null ? null : told.cost - told.support);

const priced =
  (of: Value): Value =>
  (told) =>
    times(of(told), told.priceFactor);

const explained = (told: Told): boolean =>
  told.cost !== null && told.support !== null && told.support + (told.leaderGroup ?? 0) <= told.cost;

/** What each of five payers pays of costs that are explained to the last krona. */
function paidBy(price: (amount: number | null, told: Told) => number | null, ending: string) {
  const part = (of: (told: Told) => number) =>
    ratio(
      (told) => price(of(told), told),
      (told) => price(told.cost, told),
      explained,
      100,
    );
  const line = (kind: Told['supportKind']) =>
    part((told) => (told.supportKind === kind ? (told.support ?? 0) : 0));
  return {
    [`paid-by-esf${ending}`]: line('esf'),
    [`paid-by-leader${ending}`]: line('leader'),
    [`paid-by-eu${ending}`]: line('eu'),
    [`paid-by-leader-group${ending}`]: part((told) => told.leaderGroup ?? 0),
    [`paid-by-cofinancing${ending}`]: part(
      (told) => (told.cost ?? 0) - (told.support ?? 0) - (told.leaderGroup ?? 0),
    ),
  };
}

/** By measure id: its value over some projects, and how many of them take part in it. */
/** Kronor by the rate of the project's days; what is stated in euro stands. */
function inEuro(told: Told, kronor: number | null, stated: number | null): number | null {
  if (kronor !== null && told.euroRate !== null) return kronor / told.euroRate;
  return told.project.currency === 'EUR' ? stated : null;
}

export const MEASURE_OF: Record<string, (projects: readonly Told[]) => Group> = {
  'total-cost': total(cost),
  support: total(support),
  'support-share': ratio(support, cost, undefined, 100),
  'esf-share': ratio(support, cost, isEsf, 100),
  'cofinancing-share': ratio(own, cost, undefined, 100),
  'union-rate': weighted(rate, cost),
  deviation: weighted(
    (told) =>
      told.support === null || !told.cost || rate(told) === null
        ? null
        : (100 * told.support) / told.cost - (rate(told) ?? 0),
    cost,
    isEsf,
  ),
  absorption: ratio(
    ({ project }) => project.approvedExpenditure,
    ({ project }) => project.totalBudget,
    ({ project }) => project.currency === 'SEK',
    100,
  ),
  'support-per-month': ratio(support, months),
  months: weighted(months, () => 1),
  planned: total(planned),
  actual: total(actual),
  'result-target': total(target),
  result: total(result),
  'goal-achievement': ratio(result, target, undefined, 100),
  participation: ratio(actual, planned, undefined, 100),
  'planned-per-month': ratio(planned, months),
  'actual-per-month': ratio(actual, months),
  'result-rate': ratio(result, actual, undefined, 100),
  'cost-per-planned': ratio(cost, planned, runs),
  'cost-per-actual': ratio(cost, actual, runs),
  'support-per-planned': ratio(support, planned, runs),
  'support-per-actual': ratio(support, actual, runs),
  'cost-per-result': ratio(cost, result, runs),
  'support-per-result': ratio(support, result, runs),
  ...paidBy((amount) => amount, ''),
  ...paidBy((amount, told) => times(amount, told.priceFactor), '-fixed-prices'),
  'total-cost-fixed-prices': total(priced(cost)),
  'support-fixed-prices': total(priced(support)),
  'support-share-fixed-prices': ratio(priced(support), priced(cost), undefined, 100),
  'cost-per-planned-fixed-prices': ratio(priced(cost), planned, runs),
  'cost-per-actual-fixed-prices': ratio(priced(cost), actual, runs),
  'cost-euro': total((told) => inEuro(told, cost(told), told.foreignCost)),
  'support-euro': total((told) => inEuro(told, support(told), told.foreignSupport)),
  'support-hhi': concentration(support, (shares) => 10_000 * sum(shares.map((share) => share * share))),
  // One less twice the area under the Lorenz curve.
  'support-gini': concentration(support, (shares) => {
    let under = 0;
    let reached = 0;
    for (const share of shares.toSorted((one, other) => one - other)) {
      under += (reached + reached + share) / 2 / shares.length;
      reached += share;
    }
    return 1 - 2 * under;
  }),
};

/** The interval that holds the true share with 95 per cent, after Wilson 1927; null where the share is none. */
export function wilson(some: number, all: number): { low: number; high: number } | null {
  if (all <= 0 || some > all) return null;
  const z = 1.959963984540054;
  const p = some / all;
  const middle = p + z ** 2 / (2 * all);
  const wide = z * Math.sqrt((p * (1 - p)) / all + z ** 2 / (4 * all ** 2));
  const scale = 1 + z ** 2 / all;
  return { low: (100 * (middle - wide)) / scale, high: (100 * (middle + wide)) / scale };
}

/** The value at a share of the way from the smallest to the largest, 0 to 1; null under three values. */
export function quantile(values: readonly number[], share: number): number | null {
  if (values.length < 3) return null;
  const ordered = values.toSorted((one, other) => one - other);
  const place = share * (ordered.length - 1);
  const [low, high] = [ordered[Math.floor(place)] ?? Number.NaN, ordered[Math.ceil(place)] ?? Number.NaN];
  return low + (place - Math.floor(place)) * (high - low);
}
