/**
 * `npm run screenshots`: every screen of the built page as a picture, into `screenshots/`, what a visitor may do there,
 * and the page without any project; and the README's own picture with `--readme`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableToIPC } from 'apache-arrow';
import { partsOf } from '../warehouse/file-parts.ts';
import { type OpenOptions, startApp, type Visit } from './app.ts';
import { bringTo, MOMENTS, OVERVIEW } from './moments.ts';
import { goTo, SCREENS, settled } from './screens.ts';

const LOOKS: Record<string, OpenOptions> = {
  'sv-light-1440': { lang: 'sv', theme: 'light', width: 1440 },
  'en-dark-1440': { lang: 'en', theme: 'dark', width: 1440 },
  'sv-light-390': { lang: 'sv', theme: 'light', width: 390, height: 844 },
  'en-dark-390': { lang: 'en', theme: 'dark', width: 390, height: 844 },
  'sv-light-2560': { lang: 'sv', theme: 'light', width: 2560, height: 1300 },
};
const README_PICTURE = '.github/overview.png';
const README_LOOK: OpenOptions = { lang: 'sv', theme: 'light', width: 1440, height: 1000 };

type Taken = (name: string) => Promise<void>;

/** Opens the page in a look, and gives the way to take a picture of what is shown then. */
async function open(look: OpenOptions, path: (name: string) => string, fullPage: boolean) {
  const visit = await app.open({ ...look, hash: '#/overview' });
  // The database starts behind the first figures.
  await visit.page.locator('.start-progress').waitFor({ state: 'attached' });
  await visit.page.locator('.start-progress').waitFor({ state: 'detached' });
  const take: Taken = async (name) => {
    await visit.page.evaluate('document.fonts.ready.then(() => undefined)');
    await visit.page.screenshot({ path: path(name), fullPage });
  };
  return { visit, take };
}

/** What is shown where a page has no project at all. */
async function withoutProjects({ page }: Visit, take: Taken): Promise<void> {
  await page.route('**/dataset-*.ndjson', (route) => route.fulfill({ status: 200, body: '' }));
  for (const view of ['overview', 'projects', 'compare', 'explore', 'data']) {
    await page.evaluate((there) => (window.location.hash = there), `#/${view}`);
    if (view === 'overview') await page.reload();
    await page
      .locator(view === 'data' ? 'main .card' : '.no-projects')
      .first()
      .waitFor();
    await settled(page);
    await take(`${view}-without-projects`);
  }
}

const ROOT = join(import.meta.dirname, '../..');
const fileOf = (seed: string): string => join(ROOT, 'dist', `pictured-${seed}.arrow`);

/** Files of projects beside the page, where the address can name them; the last has the sums of the first and the rows of the second. */
function makeFiles(): void {
  for (const seed of ['1', '2']) {
    const args = ['src/cli/generate.ts', '--projects', '300', '--seed', seed, '--out', fileOf(seed)];
    const { status, stderr } = spawnSync(join(ROOT, 'node_modules/.bin/tsx'), args, {
      cwd: ROOT,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
  }
  const parts = [partsOf(readFileSync(fileOf('1'))).head, partsOf(readFileSync(fileOf('2'))).rows];
  writeFileSync(fileOf('altered'), Buffer.concat(parts.map(({ table }) => tableToIPC(table, 'stream'))));
}

/** Made up projects, said to be so, and a file of them that is taken back. */
async function withFiles({ page }: Visit, take: Taken): Promise<void> {
  await page.goto(`${app.url}?data=pictured-1.arrow`);
  await page.locator('.slice-count b', { hasText: '300' }).waitFor();
  await goTo(page, OVERVIEW);
  await take('overview-made-up');
  await page.goto(`${app.url}?data=pictured-altered.arrow`);
  await page.locator('.banner-error').waitFor();
  await settled(page);
  await take('file-altered');
}

const app = await startApp();
if (process.argv.includes('--readme')) {
  mkdirSync('.github', { recursive: true });
  const { visit, take } = await open(README_LOOK, () => README_PICTURE, false);
  await goTo(visit.page, OVERVIEW);
  await take('overview');
  await visit.close();
} else {
  mkdirSync('screenshots', { recursive: true });
  makeFiles();
  for (const [look, options] of Object.entries(LOOKS)) {
    const { visit, take } = await open(options, (name) => `screenshots/${name}-${look}.png`, true);
    for (const [name, screen] of Object.entries(SCREENS)) {
      await goTo(visit.page, screen);
      await take(name);
    }
    for (const [name, moment] of Object.entries(MOMENTS)) {
      await bringTo(visit.page, moment);
      await take(name);
    }
    await withFiles(visit, take);
    await visit.close();
    // Nothing was brought here.
    const fresh = await open(options, (name) => `screenshots/${name}-${look}.png`, true);
    await withoutProjects(fresh.visit, fresh.take);
    await fresh.visit.close();
  }
  for (const seed of ['1', '2', 'altered']) rmSync(fileOf(seed));
}
await app.close();
