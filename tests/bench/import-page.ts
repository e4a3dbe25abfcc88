/**
 * How fast files become figures in the page, in a real browser: 10 000 pages in an archive, and a list of 100 000
 * operations. What is wanted of the first: at most 15 s, and no task of the main thread longer than 50 ms.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { startApp } from '../e2e/app.ts';
import { listOf } from './list-of.ts';

const PAGES = 10_000;
const OPERATIONS = 100_000;
const WANTED_MS = 15_000;
const LONGEST_TASK_MS = 50;
const AT_MOST_MS = 300_000;

const text = readFileSync(join(import.meta.dirname, '../fixtures/twins/bank.txt'), 'utf8');
/** Pages of about 3 KB, each of a project of its own. */
const page = (at: number): string =>
  `${text.replaceAll(/20\d\d\/\d{5}/gu, `2018/${String(at).padStart(5, '0')}`).replaceAll('Stegvis', `Stegvis ${at}`)}\n${'Deltagarna får stöd på vägen till arbete. '.repeat(40)}${at}\n`;

const folder = mkdtempSync(join(tmpdir(), 'import-'));
const packed = join(folder, 'pages.zip');
writeFileSync(
  packed,
  zipSync(Object.fromEntries(Array.from({ length: PAGES }, (_, at) => [`p/${at}.txt`, strToU8(page(at))])), {
    level: 1,
  }),
);
const list = join(folder, 'list.csv');
writeFileSync(list, listOf(OPERATIONS));

/** Notes every task of the main thread that is longer than 50 ms. */
const WATCH = `window.longTasks = []; new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) window.longTasks.push([startTime, duration]);
}).observe({ type: 'longtask', buffered: true });`;

interface Timed {
  readonly ms: number;
  readonly longest: number;
  readonly over: number;
}

async function timed(shown: Page, file: string, projects: number): Promise<Timed> {
  const from = await shown.evaluate('performance.now()');
  const begun = performance.now();
  await shown.locator('input[type=file]').setInputFiles(file);
  const count = projects.toLocaleString('sv-SE').replaceAll(/\s/gu, '\\s');
  await shown
    .getByText(new RegExp(`${count} av ${count} projekt i urvalet`))
    .waitFor({ state: 'attached', timeout: AT_MOST_MS });
  const ms = performance.now() - begun;
  const tasks: number[] = await shown.evaluate(
    `window.longTasks.filter(([at]) => at >= ${Number(from)}).map(([, duration]) => duration)`,
  );
  return { ms, longest: Math.max(0, ...tasks), over: tasks.length };
}

const app = await startApp();
try {
  const visit = await app.open({ hash: '#/data', before: WATCH });
  await visit.page.locator('.data-table').first().waitFor();
  await visit.page.getByText(/\d+ av \d+ projekt i urvalet/).waitFor({ state: 'attached' });
  const shipped = Number(
    /^(\d+)/.exec(
      (await visit.page
        .getByText(/projekt i urvalet/)
        .first()
        .textContent()) ?? '',
    )?.[1],
  );
  const pages = await timed(visit.page, packed, shipped + PAGES);
  const say = (name: string, { ms, longest, over }: Timed) =>
    console.log(
      `${name}: ${(ms / 1000).toFixed(1)} s to figures, longest task ${longest.toFixed(0)} ms, ${over} tasks over 50 ms`,
    );
  say(`${PAGES} pages in an archive`, pages);
  await visit.close();
  const other = await app.open({ hash: '#/data', before: WATCH });
  await other.page.locator('.data-table').first().waitFor();
  say(`a list of ${OPERATIONS} operations`, await timed(other.page, list, shipped + OPERATIONS));
  await other.close();
  console.log(`wanted of the pages: ${WANTED_MS / 1000} s, no task over ${LONGEST_TASK_MS} ms`);
  if (pages.ms > WANTED_MS || pages.longest > LONGEST_TASK_MS) process.exitCode = 1;
} finally {
  await app.close();
  rmSync(folder, { recursive: true });
}
