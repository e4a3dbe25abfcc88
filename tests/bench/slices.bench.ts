/**
 * How fast linked views follow a hand, at 10 000, 100 000 and 1 000 000 synthetic projects: brushing the years, clicking a
 * programme area, searching and sorting. Contenders in the same page on the same projects: the page's own questions,
 * DuckDB asked naively, crossfilter2, and one loop over typed arrays. Prints ratios and writes `bench-slices.json`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';
import { arrowUnpacked } from '../../src/cli/arrow-unpacked.ts';
import { CHROMIUM_FLAGS, chromiumPath } from '../chromium.ts';
import { CONTENDERS, type Measured, reportOf, type Times } from './slices/report.ts';

const asked = process.argv.slice(3).map(Number);
if (!asked.every((size) => Number.isInteger(size) && size > 0))
  throw new Error('Give numbers of projects: npm run bench -- slices 10000 100000');
const SIZES = asked.length > 0 ? asked : [10_000, 100_000, 1_000_000];
const SEED = 1;
const REPORT = 'bench-slices.json';
/** How busy the machine was when it began: processes that wanted to run, over a minute. */
const LOAD = loadavg()[0] ?? Number.NaN;
/** For what must come; a busy machine may take its time. */
const LONGEST_MS = 600_000;

interface Narrowing {
  years: [number, number] | null;
  area: string | null;
  words: string;
}
const all: Narrowing = { years: null, area: null, words: '' };
const range = <T>(length: number, item: (index: number) => T): T[] =>
  Array.from({ length }, (_, index) => item(index));
// A hand that widens and narrows a span and moves it along.
const BRUSH = range(36, (step): Narrowing => {
  const from = 2007 + (step % 12);
  return { ...all, years: [from, Math.min(2026, from + 3 + (step % 7))] };
});
const AREAS = ['2007-2013:1', '2007-2013:2', '2014-2020:1', '2014-2020:2', '2021-2027:A', '2014-2020:leader'];
const CLICKS = range(36, (step): Narrowing => {
  // Another span each time round, so that no answer is one given before.
  const round = Math.floor(step / AREAS.length);
  return { ...all, area: AREAS[step % AREAS.length] ?? null, years: [2008 + round, 2026] };
});
const WORDS = ['jobbspåret', 'bryggan', 'kompetens', 'framtid'];
const TYPED = WORDS.flatMap((word) =>
  range(word.length, (typed): Narrowing => ({ ...all, words: word.slice(0, typed + 1) })),
);

const folder = mkdtempSync(join(tmpdir(), 'utfall-bench-'));
const executablePath = chromiumPath();
if (!executablePath) throw new Error('No Chromium here; `npm test` installs it or says how');
// The page shows the projects that it comes with before it opens a file, so it needs them.
const dataset = spawnSync('npm', ['run', '--silent', 'dataset'], { stdio: ['ignore', 'ignore', 'inherit'] });
if (dataset.status !== 0) throw new Error('The dataset could not be made');
await build({
  configFile: false,
  base: './',
  logLevel: 'error',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    outDir: folder,
    assetsInlineLimit: 0,
    rollupOptions: { input: 'tests/bench/slices/index.html' },
  },
});
for (const size of SIZES) {
  const file = join(folder, `${size}.arrow`);
  const options = ['--projects', String(size), '--seed', String(SEED), '--out', file];
  const made = spawnSync('npm', ['run', '--silent', 'generate', '--', ...options], { stdio: 'inherit' });
  if (made.status !== 0 || !existsSync(file)) throw new Error(`${size} projects could not be made`);
}
const server = await preview({
  configFile: false,
  plugins: [arrowUnpacked],
  build: { outDir: folder },
  preview: { port: 0, host: '127.0.0.1' },
  logLevel: 'silent',
});
const address = server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0] ?? '';
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });

/** Memory of the page's process with all its workers, MB: the largest there is, since this is the only page. */
async function memory(): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const resident = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(
      ({ id }) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1024,
    );
  return Math.max(...resident);
}

/** A million projects take a while, and nobody should wonder whether it goes on. */
const say = (size: number, what: string): void => console.error(`${size} projects: ${what}`);

async function measure(size: number): Promise<Measured> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 1000 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const began = performance.now();
  await page.goto(`${address}tests/bench/slices/index.html?data=${encodeURIComponent(`/${size}.arrow`)}`);
  await page.locator('.kpi-coverage').first().waitFor({ timeout: LONGEST_MS });
  const firstFigures = performance.now() - began;
  const figures = page.locator('.kpi-value, .kpi-coverage, .slice-count');
  const first = await figures.allInnerTexts();
  say(size, `figures after ${Math.round(firstFigures)} ms`);
  await page.waitForFunction('globalThis.bench.ready()', undefined, { timeout: LONGEST_MS });
  // What stood there first was read from the file's sums, and what stands there now is held against its rows.
  const last = await figures.allInnerTexts();
  if (first.length < 10 || first.join('|') !== last.join('|'))
    throw new Error(`the first figures were ${first.join('|')}, and are ${last.join('|')}`);
  const used = await memory();
  const run = <T>(call: string): Promise<T> => page.evaluate(`globalThis.bench.${call}`);
  const started = await run<Record<string, number>>('begun()');
  say(size, `${JSON.stringify(started)} ms, ${Math.round(used)} MB`);
  say(size, 'the page follows');
  const painted = {
    brush: await run<{ times: number[]; longTasks: number[] }>(
      `prepare(${JSON.stringify(all)}).then(() => globalThis.bench.painted(${JSON.stringify(BRUSH)}))`,
    ),
    click: await run<{ times: number[]; longTasks: number[] }>(`painted(${JSON.stringify(CLICKS)})`),
  };
  await run(`painted(${JSON.stringify([all])})`);
  say(size, 'setting up the contenders');
  const setUp = await run<Record<string, number>>(`setUp(${JSON.stringify(`/${size}.arrow`)}, ${size})`);
  const each = async (what: string, steps: readonly Narrowing[], before: string): Promise<Times> => {
    const times: Times = {};
    let counts: string | null = null;
    for (const name of CONTENDERS) {
      say(size, `${what}, ${name}`);
      await run(before);
      const found = await run<{ times: number[]; counts: number[] }>(
        `views(${JSON.stringify(name)}, ${JSON.stringify(steps)})`,
      );
      // Contenders that do not agree have not done the same work.
      counts ??= JSON.stringify(found.counts);
      if (JSON.stringify(found.counts) !== counts)
        throw new Error(`${name} counts ${found.counts.join(' ')}, not ${counts}`);
      times[name] = found.times;
    }
    return times;
  };
  await run('forget()');
  const prepare = await run<number>(`prepare(${JSON.stringify(all)})`);
  const prepared = `prepare(${JSON.stringify(all)})`;
  const brush = await each('brush', BRUSH, prepared);
  const click = await each('click', CLICKS, 'forget()');
  await run('forget()');
  const medians = await run<number[]>(`medians(${JSON.stringify(CLICKS)})`);
  const search = await each('search', TYPED, 'forget()');
  say(size, 'sorting');
  const sort: Times = {};
  for (const name of CONTENDERS) sort[name] = await run<number[]>(`sorted(${JSON.stringify(name)}, 30)`);
  await context.close();
  return {
    projects: size,
    firstFigures,
    started,
    memory: used,
    setUp,
    prepare,
    brush,
    click,
    search,
    sort,
    medians,
    painted: {
      brush: painted.brush.times,
      click: painted.click.times,
      longTasks: [...painted.brush.longTasks, ...painted.click.longTasks],
    },
  };
}

const results: Measured[] = [];
for (const size of SIZES) results.push(await measure(size));
await browser.close();
await server.close();
rmSync(folder, { recursive: true, force: true });

const { lines, summary } = reportOf(results);
console.log(lines.join('\n'));
writeFileSync(
  REPORT,
  `${JSON.stringify({ cores: cpus().length, seed: SEED, load: LOAD, summary, results }, null, 1)}\n`,
);
console.log(`All times are in ${REPORT}.`);
