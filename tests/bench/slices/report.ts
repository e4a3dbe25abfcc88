/** What a run of the benchmark of slices is told in: ratios within the run, growth with size, and the marks. */

export const CONTENDERS = ['ours', 'naive', 'crossfilter2', 'arrays'] as const;
type Contender = (typeof CONTENDERS)[number];
const OPERATIONS = ['brush', 'click', 'search', 'sort'] as const;
type Operation = (typeof OPERATIONS)[number];

/** Times of each contender, ms. */
export type Times = Partial<Record<Contender, number[]>>;

/** Of one number of projects. Times in ms, memory in MB. */
export interface Measured extends Readonly<Record<Operation, Times>> {
  readonly projects: number;
  readonly firstFigures: number;
  /** When each step of the start began. */
  readonly started: Readonly<Record<string, number>>;
  readonly memory: number;
  readonly setUp: Readonly<Record<string, number>>;
  readonly prepare: number;
  readonly medians: readonly number[];
  readonly painted: {
    readonly brush: readonly number[];
    readonly click: readonly number[];
    readonly longTasks: readonly number[];
  };
}

const sorted = (values: readonly number[]): number[] => values.toSorted((one, other) => one - other);
const median = (values: readonly number[] = []): number =>
  sorted(values)[Math.floor(values.length / 2)] ?? Number.NaN;
const ninetyFifth = (values: readonly number[] = []): number =>
  sorted(values)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;
const round = (value: number): number => Math.round(value * 100) / 100;

interface Mark {
  readonly what: string;
  readonly found: number;
  /** What it may be at most. */
  readonly most: number;
}

/** The lines to print of all sizes, from small to large, and the same numbers to write. */
export function reportOf(results: readonly Measured[]): { lines: string[]; summary: unknown } {
  const [small] = results;
  const large = results.at(-1);
  const sizes = results.map((result) => ({
    projects: result.projects,
    firstFigures: Math.round(result.firstFigures),
    started: result.started,
    memory: Math.round(result.memory),
    operations: Object.fromEntries(OPERATIONS.map((operation) => [operation, ratiosOf(result[operation])])),
    prepare: Math.round(result.prepare),
    medians: round(median(result.medians)),
    painted: {
      brush: round(median(result.painted.brush)),
      click: round(median(result.painted.click)),
      longTasks: result.painted.longTasks.length,
      longest: Math.round(Math.max(0, ...result.painted.longTasks)),
    },
    marks: marksOf(result).map((mark) => ({ ...mark, met: mark.found <= mark.most })),
  }));
  const growth = small && large && small !== large ? growthOf(small, large) : null;
  const lines = sizes.flatMap((size) => [
    `\n${size.projects} projects: figures after ${size.firstFigures} ms, ${size.memory} MB`,
    `  begun at, ms: ${Object.entries(size.started)
      .map(([step, at]) => `${step} ${at}`)
      .join(', ')}`,
    ...OPERATIONS.map((operation) => `  ${operation.padEnd(8)}${told(size.operations[operation])}`),
    `  every span made ready in ${size.prepare} ms; medians ${size.medians} ms; drawn anew after a brush step ` +
      `${size.painted.brush} ms, after a click ${size.painted.click} ms; ${size.painted.longTasks} tasks over 50 ms, ` +
      `the longest ${size.painted.longest} ms`,
    ...size.marks.map(
      ({ what, found, most, met }) =>
        `  ${met ? 'met   ' : 'missed'} ${what}: ${round(found)}, at most ${round(most)}`,
    ),
  ]);
  if (growth !== null) {
    lines.push(`\nTimes from ${small?.projects} to ${large?.projects} projects grow`);
    for (const [operation, by] of Object.entries(growth))
      lines.push(
        `  ${operation.padEnd(8)}${Object.entries(by)
          .map(([name, times]) => `${name} × ${times}`)
          .join(', ')}`,
      );
  }
  return { lines, summary: { sizes, growth } };
}

type Ratios = ReturnType<typeof ratiosOf>;

function ratiosOf(times: Times) {
  const own = median(times.ours);
  const others = CONTENDERS.filter((name) => name !== 'ours').map((name) => {
    const other = median(times[name]);
    // What takes no time that the page can measure is compared with nothing.
    return { name, median: round(other), ratio: other === 0 ? null : round(own / other) };
  });
  return { median: round(own), p95: round(ninetyFifth(times.ours)), others };
}

function told(ratios: Ratios | undefined): string {
  if (ratios === undefined) return '';
  const others = ratios.others.map(({ name, median: ms, ratio }) => `${ratio ?? '–'} × ${name} (${ms})`);
  return `${ratios.median} ms, p95 ${ratios.p95}: ${others.join(', ')}`;
}

function growthOf(small: Measured, large: Measured): Record<string, Record<string, number>> {
  return Object.fromEntries(
    OPERATIONS.map((operation) => [
      operation,
      Object.fromEntries(
        CONTENDERS.map((name) => [
          name,
          round(median(large[operation][name]) / median(small[operation][name])),
        ]),
      ),
    ]),
  );
}

/** What is asked of this size. */
function marksOf(result: Measured): Mark[] {
  const { projects, brush, click, search } = result;
  const ratio = (times: Times, name: Contender): number => median(times.ours) / median(times[name]);
  const every: Mark[] = [
    { what: 'tasks over 50 ms', found: result.painted.longTasks.length, most: 0 },
    { what: 'search by naive', found: ratio(search, 'naive'), most: 1 },
  ];
  if (projects < 100_000) return every;
  if (projects < 1_000_000) return [{ what: 'click, ms', found: median(click.ours), most: 25 }, ...every];
  return [
    { what: 'first figures, ms', found: result.firstFigures, most: 6000 },
    { what: 'memory, MB', found: result.memory, most: 1200 },
    { what: 'brush, ms', found: median(brush.ours), most: 13 },
    { what: 'brush p95, ms', found: ninetyFifth(brush.ours), most: 33 },
    { what: 'brush by naive', found: ratio(brush, 'naive'), most: 0.1 },
    { what: 'brush by crossfilter2', found: ratio(brush, 'crossfilter2'), most: 1 },
    { what: 'click, ms', found: median(click.ours), most: 60 },
    { what: 'click by naive', found: ratio(click, 'naive'), most: 0.4 },
    { what: 'medians, ms', found: median(result.medians), most: 200 },
    ...every,
  ];
}
