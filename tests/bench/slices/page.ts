/**
 * The page itself with a handle for the benchmark, so that all contenders run in the same page on the same projects.
 */
import '../../../src/app/main.tsx';
import { costDensityQuery } from '../../../src/questions/cost-density.query.ts';
import { overviewQuestions, questionsOfEverySpan } from '../../../src/questions/overview-questions.ts';
import { projectsTableQuery } from '../../../src/questions/projects-table.query.ts';
import { usePlace } from '../../../src/session/place-store.ts';
import { useWarehouse } from '../../../src/session/warehouse-store.ts';
import { setMembers, setText, setYears } from '../../../src/slice/edit-slice.ts';
import { EVERYTHING, type Slice } from '../../../src/slice/slice.ts';
import type { Coordinator } from '../../../src/warehouse/coordinator.ts';
import { readColumns } from './columns.ts';
import { arrays, type Contender, crossfiltered, naive, type Narrowing } from './contenders.ts';

function sliceOf({ years, area, words }: Narrowing): Slice {
  let slice = words === '' ? EVERYTHING : setText(EVERYTHING, words);
  if (area !== null) slice = setMembers(slice, 'area', [area]);
  return years === null ? slice : setYears(slice, ...years);
}

function coordinator(): Coordinator {
  const found = useWarehouse.getState().coordinator;
  if (!found) throw new Error('the database is not there');
  return found;
}

/** The questions of the page's own views, asked as it asks them; medians are timed by themselves. */
function ours(): Contender {
  return {
    async views(narrowing) {
      const slice = sliceOf(narrowing);
      const { medians: _medians, costs: _costs, ...questions } = overviewQuestions(slice);
      const ask = coordinator();
      const [figures] = await Promise.all([
        ask.ask(questions.kpi),
        ask.ask(questions.lens),
        ask.ask(questions.regions),
        ask.ask(questions.areas),
        ask.ask(questions.options),
        ask.ask(questions.quarters),
        ask.ask(costDensityQuery(slice)),
      ]);
      return figures[0]?.n ?? Number.NaN;
    },
    async sorted(dearest) {
      const rows = await coordinator().ask(
        projectsTableQuery(EVERYTHING, 'cost', dearest ? 'descending' : 'ascending'),
      );
      return rows.length;
    },
  };
}

const contenders = new Map<string, Contender>();
/** What the last measured tasks took of the main thread, ms. */
const longTasks: number[] = [];
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) longTasks.push(entry.duration);
}).observe({ entryTypes: ['longtask'] });

/** When each step of the start began, ms after the page was asked for. */
const begun: Record<string, number> = {};
useWarehouse.subscribe(({ start }) => {
  const step = start.status === 'loading' ? start.step : start.status;
  begun[step] ??= Math.round(performance.now());
});

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const handle = {
  ready: () => useWarehouse.getState().start.status === 'ready',
  begun: () => begun,
  failed: () => JSON.stringify(useWarehouse.getState().start),
  /** Sets up every contender. Resolves to how long each took, ms. */
  async setUp(url: string, rows: number): Promise<Record<string, number>> {
    const { start } = useWarehouse.getState();
    if (start.status !== 'ready') throw new Error('the database is not there');
    contenders.set('ours', ours());
    contenders.set('naive', naive(start.engine));
    const took: Record<string, number> = {};
    const columns = await readColumns(url, rows);
    took['arrays'] = await timed(async () => contenders.set('arrays', arrays(columns)));
    took['crossfilter2'] = await timed(async () => contenders.set('crossfilter2', crossfiltered(columns)));
    return took;
  },
  /** The answers that a hand on the years makes ready. */
  prepare: (narrowing: Narrowing) =>
    timed(async () => useWarehouse.getState().coordinator?.prepare(questionsOfEverySpan(sliceOf(narrowing)))),
  /** How long one contender takes over the steps, one after the other, ms, and what it counts at each. */
  async views(name: string, steps: readonly Narrowing[]): Promise<{ times: number[]; counts: number[] }> {
    const contender = contenders.get(name);
    const times: number[] = [];
    const counts: number[] = [];
    for (const step of steps) {
      const began = performance.now();
      counts.push((await contender?.views(step)) ?? Number.NaN);
      times.push(performance.now() - began);
      await new Promise((done) => setTimeout(done, 0));
    }
    return { times, counts };
  },
  async sorted(name: string, runs: number): Promise<number[]> {
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      useWarehouse.getState().coordinator?.forget();
      times.push(await timed(async () => contenders.get(name)?.sorted(run % 2 === 0)));
    }
    return times;
  },
  /** Drops what was answered before, so that each contender really answers. */
  forget: () => useWarehouse.getState().coordinator?.forget(),
  async medians(steps: readonly Narrowing[]): Promise<number[]> {
    const times: number[] = [];
    for (const step of steps) {
      const { medians } = overviewQuestions(sliceOf(step));
      times.push(await timed(async () => useWarehouse.getState().coordinator?.ask(medians)));
    }
    return times;
  },
  /** Moves the page itself through the steps. Resolves to ms until the last view has been drawn anew, each. */
  async painted(steps: readonly Narrowing[]): Promise<{ times: number[]; longTasks: number[] }> {
    const times: number[] = [];
    longTasks.length = 0;
    for (const step of steps) {
      const began = performance.now();
      let last = began;
      const observer = new MutationObserver(() => {
        last = performance.now();
      });
      observer.observe(document.body, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      usePlace.getState().go({ slice: sliceOf(step) }, 'replace');
      await new Promise((done) => setTimeout(done, 400));
      observer.disconnect();
      times.push(last - began);
    }
    return { times, longTasks: [...longTasks] };
  },
};

declare global {
  var bench: typeof handle;
}
globalThis.bench = handle;
