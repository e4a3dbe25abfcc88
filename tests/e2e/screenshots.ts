/**
 * `npm run screenshots`: every screen of the built page as a picture, into `screenshots/`, and the README's own
 * picture with `--readme`.
 */
import { mkdirSync } from 'node:fs';
import { type OpenOptions, startApp } from './app.ts';

const THREE = ['001_a3e7966aabba5128.txt', '004_c042f5676e2fdc40.txt', '002_d42481e773482837.txt'];
const SCREENS = {
  overview: '#/overview',
  'overview-sydsverige': '#/overview?v=1&region=Sydsverige',
  'overview-nothing': '#/overview?v=1&text=lärling',
  projects: '#/projects',
  compare: `#/compare?${THREE.map((id) => `project=${id}`).join('&')}`,
  project: '#/project?document=002_d42481e773482837.txt',
  explore: '#/explore',
  data: '#/data',
  help: '#/help',
};
const LOOKS: Record<string, OpenOptions> = {
  'sv-light-1440': { lang: 'sv', theme: 'light', width: 1440 },
  'en-dark-1440': { lang: 'en', theme: 'dark', width: 1440 },
  'sv-light-390': { lang: 'sv', theme: 'light', width: 390, height: 844 },
  'en-dark-390': { lang: 'en', theme: 'dark', width: 390, height: 844 },
};
const README_PICTURE = '.github/overview.png';

async function shoot(hash: string, look: OpenOptions, path: string, fullPage: boolean): Promise<void> {
  const visit = await app.open({ ...look, hash });
  await visit.page
    .locator('.slice-count b, .project-head, .help-table')
    .first()
    .waitFor({ state: 'attached' });
  await visit.page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
  await visit.page.evaluate('document.fonts.ready.then(() => undefined)');
  await visit.page.screenshot({ path, fullPage });
  await visit.close();
}

const app = await startApp();
if (process.argv.includes('--readme')) {
  mkdirSync('.github', { recursive: true });
  await shoot(
    SCREENS.overview,
    { lang: 'sv', theme: 'light', width: 1440, height: 1000 },
    README_PICTURE,
    false,
  );
} else {
  mkdirSync('screenshots', { recursive: true });
  for (const [screen, hash] of Object.entries(SCREENS)) {
    for (const [look, options] of Object.entries(LOOKS)) {
      await shoot(hash, options, `screenshots/${screen}-${look}.png`, true);
    }
  }
}
await app.close();
