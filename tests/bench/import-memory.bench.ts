/**
 * How much memory reading takes while 1 GB of documents passes through, in a real browser: the resident memory of the
 * page's own process, its workers with it, asked of the system four times a second from before the files are given until
 * all of them are kept. The engine stays away, so what its tables hold is not in it. Then a single file of 1 GB, which
 * is to be refused before it is in memory. Wanted: at most 600 MB.
 */
import { execFileSync } from 'node:child_process';
import {
  closeSync,
  ftruncateSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { heldEngine, startApp } from '../e2e/app.ts';

const ARCHIVES = 10;
const PAGES_EACH = 400;
const PAGE_BYTES = 250_000;
const WANTED_MB = 600;
const EVERY_MS = 250;
const AT_MOST_MS = 900_000;

const text = readFileSync(join(import.meta.dirname, '../fixtures/twins/bank.txt'), 'utf8');
const sentence = 'Deltagarna får stöd på vägen till arbete. ';
function page(at: number): Uint8Array {
  const own = text.replaceAll(/20\d\d\/\d{5}/gu, `2018/${String(at).padStart(5, '0')}`);
  const filler = sentence.repeat(Math.ceil((PAGE_BYTES - own.length) / sentence.length));
  return strToU8(`${own.replaceAll('Stegvis', `Stegvis ${at}`)}\n${filler}${at}\n`);
}

/** The resident memory of this browser's largest page and of its own process, which writes to the disk, in MB. */
function resident(): { page: number; browser: number } {
  const all = execFileSync('ps', ['-eo', 'pid=,ppid=,rss=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => {
      const [pid, parent, size, ...args] = line.trim().split(/\s+/u);
      return { pid: Number(pid), parent: Number(parent), mb: Number(size) / 1024, args: args.join(' ') };
    });
  const family = new Set([process.pid]);
  for (let before = 0; before < family.size;) {
    before = family.size;
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
  }
  const ours = all.filter(({ pid, args }) => family.has(pid) && args.includes('chrom'));
  const largest = (kind: (args: string) => boolean): number =>
    Math.max(0, ...ours.filter(({ args }) => kind(args)).map(({ mb }) => mb));
  return {
    page: largest((args) => args.includes('--type=renderer')),
    browser: largest((args) => !args.includes('--type=')),
  };
}

const folder = mkdtempSync(join(tmpdir(), 'memory-'));
const archives = Array.from({ length: ARCHIVES }, (_, archive) => {
  const file = join(folder, `${archive}.zip`);
  const pages = Array.from({ length: PAGES_EACH }, (__, at) => archive * PAGES_EACH + at);
  writeFileSync(file, zipSync(Object.fromEntries(pages.map((at) => [`${at}.txt`, page(at)])), { level: 0 }));
  return file;
});
const huge = join(folder, 'huge.csv');
const descriptor = openSync(huge, 'w');
ftruncateSync(descriptor, 1_000_000_000);
closeSync(descriptor);

const mb = (size: number): string => `${size.toFixed(0)} MB`;

const app = await startApp();
try {
  const { hold } = heldEngine();
  const visit = await app.open({ hash: '#/data', hold });
  const shown = visit.page;
  await shown.locator('input[type=file]').waitFor({ state: 'attached' });
  const before = resident();
  let most = before;
  const watching = setInterval(() => {
    const now = resident();
    most = { page: Math.max(most.page, now.page), browser: Math.max(most.browser, now.browser) };
  }, EVERY_MS);
  const begun = performance.now();
  await shown.locator('input[type=file]').setInputFiles(archives);
  const kept = ARCHIVES * PAGES_EACH;
  await shown.getByText(/^Räknar fram/).waitFor({ state: 'attached', timeout: AT_MOST_MS });
  const seconds = (performance.now() - begun) / 1000;
  const read = most;
  // The figures would be made next: the engine is what they wait for.
  await visit.close();
  const other = await app.open({ hash: '#/data', hold });
  await other.page.locator('input[type=file]').waitFor({ state: 'attached' });
  most = resident();
  await other.page.locator('input[type=file]').setInputFiles(huge);
  await other.page
    .getByText(/filen är 1000 MB och högst/)
    .first()
    .waitFor();
  clearInterval(watching);
  console.log(`1 GB of documents, ${kept} pages in ${ARCHIVES} archives, kept after ${seconds.toFixed(0)} s`);
  console.log(
    `the page's process: ${mb(before.page)} before, at most ${mb(read.page)} while it reads and keeps`,
  );
  console.log(`the browser's own process: ${mb(before.browser)} before, at most ${mb(read.browser)}`);
  console.log(`a file of 1 GB: refused, the page's process at most ${mb(most.page)}`);
  console.log(`wanted of the page: at most ${mb(WANTED_MB)}`);
  if (read.page > WANTED_MB) process.exitCode = 1;
  await other.close();
} finally {
  await app.close();
  rmSync(folder, { recursive: true });
}
