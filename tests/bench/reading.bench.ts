/**
 * How fast pages are read, on one core: pages of 3 KB a second, the ratio to `JSON.parse` of the same bytes, and how
 * time and memory grow with the number of pages (1×, 10×, 100×) and with a page's length.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../src/records/read-document.ts';

const root = join(import.meta.dirname, '../..');
const PAGE_BYTES = 3_000;
const BASE_PAGES = 100;
const WANTED_PER_SECOND = 2_000;

const texts = ['seeds', 'tests/fixtures/pages'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(root, folder, name), 'utf8')),
);
const prose = texts.flatMap((text) => text.split('\n').filter((line) => line.length > 120));

/** A page of about `bytes`: a real fact box and as much running text as it takes, so that no two are alike. */
function pageOf(index: number, bytes: number): string {
  const parts = [texts[index % texts.length] ?? ''];
  let length = parts[0]?.length ?? 0;
  for (let next = index; length < bytes; next += 1) {
    const paragraph = prose[next % prose.length] ?? '';
    parts.push(paragraph);
    length += paragraph.length + 2;
  }
  return Buffer.from(parts.join('\n\n')).subarray(0, bytes).toString('utf8');
}

interface Timing {
  /** Microseconds a page, processor time of this process. */
  micros: number;
  heapMegabytes: number;
}

function timed(pages: readonly string[], rounds: number, work: (page: string) => unknown): Timing {
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) for (const page of pages) work(page);
  const { user, system } = process.cpuUsage(before);
  globalThis.gc?.();
  return {
    micros: (user + system) / (rounds * pages.length),
    heapMegabytes: process.memoryUsage().heapUsed / 1e6,
  };
}

const read = (page: string): unknown => readDocument('page.txt', page);
const pages = Array.from({ length: BASE_PAGES }, (_, index) => pageOf(index, PAGE_BYTES));
const asJson = pages.map((page) => JSON.stringify({ text: page }));

/** The quartiles of many short runs: what the machine does beside this one shows in the upper ones. */
function quartiles(micros: readonly number[]): [number, number, number] {
  const sorted = micros.toSorted((a, b) => a - b);
  const at = (part: number): number => sorted[Math.round(part * (sorted.length - 1))] ?? 0;
  return [at(0.25), at(0.5), at(0.75)];
}

timed(pages, 20, read);
timed(asJson, 400, (json) => JSON.parse(json));
const RUNS = 31;
const reading = quartiles(Array.from({ length: RUNS }, () => timed(pages, 2, read).micros));
const parsing = quartiles(
  Array.from({ length: RUNS }, () => timed(asJson, 100, (json) => JSON.parse(json)).micros),
);
const [best, median, worst] = reading.map((micros) => (1e6 / micros).toFixed(0));
console.log(
  `pages of ${PAGE_BYTES} bytes read a second: ${median} (median of ${RUNS} runs; quartiles ${worst}–${best}; wanted: ${WANTED_PER_SECOND})`,
);
console.log(`ratio to JSON.parse of the same bytes: ${(reading[1] / parsing[1]).toFixed(1)}`);

console.log('\nnumber of pages   µs a page   heap MB');
for (const times of [1, 10, 100]) {
  const { micros, heapMegabytes } = timed(pages, times, read);
  console.log(
    `${String(times * BASE_PAGES).padStart(15)}   ${micros.toFixed(0).padStart(9)}   ${heapMegabytes.toFixed(0).padStart(7)}`,
  );
}

console.log('\nbytes a page      µs a KB');
for (const times of [1, 10, 100]) {
  const long = Array.from({ length: 10 }, (_, index) => pageOf(index, PAGE_BYTES * times));
  const { micros } = timed(long, Math.ceil(30 / times), read);
  console.log(
    `${String(PAGE_BYTES * times).padStart(12)}   ${((1000 * micros) / (PAGE_BYTES * times)).toFixed(0).padStart(10)}`,
  );
}
