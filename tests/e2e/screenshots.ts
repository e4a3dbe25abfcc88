/**
 * `npm run screenshots`: every screen of the built page as a picture, into `screenshots/`, and the README's own
 * picture with `--readme`.
 */
import { mkdirSync } from 'node:fs';
import { type OpenOptions, startApp } from './app.ts';
import { goTo, SCREENS } from './screens.ts';

const LOOKS: Record<string, OpenOptions> = {
  'sv-light-1440': { lang: 'sv', theme: 'light', width: 1440 },
  'en-dark-1440': { lang: 'en', theme: 'dark', width: 1440 },
  'sv-light-390': { lang: 'sv', theme: 'light', width: 390, height: 844 },
  'en-dark-390': { lang: 'en', theme: 'dark', width: 390, height: 844 },
  'sv-light-2560': { lang: 'sv', theme: 'light', width: 2560, height: 1300 },
};
const README_PICTURE = '.github/overview.png';
const README_LOOK: OpenOptions = { lang: 'sv', theme: 'light', width: 1440, height: 1000 };

async function shoot(
  look: OpenOptions,
  screens: Partial<typeof SCREENS>,
  path: (screen: string) => string,
  fullPage: boolean,
): Promise<void> {
  const visit = await app.open({ ...look, hash: '#/overview' });
  // The database starts behind the first figures.
  await visit.page.locator('.start-progress').waitFor({ state: 'attached' });
  await visit.page.locator('.start-progress').waitFor({ state: 'detached' });
  for (const [name, screen] of Object.entries(screens)) {
    if (screen === undefined) continue;
    await goTo(visit.page, screen);
    await visit.page.evaluate('document.fonts.ready.then(() => undefined)');
    await visit.page.screenshot({ path: path(name), fullPage });
  }
  await visit.close();
}

const app = await startApp();
if (process.argv.includes('--readme')) {
  mkdirSync('.github', { recursive: true });
  const { overview } = SCREENS;
  await shoot(README_LOOK, overview === undefined ? {} : { overview }, () => README_PICTURE, false);
} else {
  mkdirSync('screenshots', { recursive: true });
  for (const [look, options] of Object.entries(LOOKS))
    await shoot(options, SCREENS, (screen) => `screenshots/${screen}-${look}.png`, true);
}
await app.close();
