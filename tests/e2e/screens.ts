import type { Page } from 'playwright-core';

const THREE = ['001_a3e7966aabba5128.txt', '004_c042f5676e2fdc40.txt', '002_d42481e773482837.txt']
  .map((id) => `project=${id}`)
  .join('&');

export interface Screen {
  readonly hash: string;
  /** What shows that it has come. */
  readonly landmark: string;
}

/** Every screen, in the states that look different. */
export const SCREENS: Readonly<Record<string, Screen>> = {
  overview: { hash: '#/overview', landmark: '.kpi-coverage' },
  'overview-nothing': { hash: '#/overview?v=1&text=lärling', landmark: '.nothing' },
  projects: { hash: '#/projects', landmark: '.projects-table' },
  'projects-grouped': {
    hash: '#/projects?group=programme&project=001_a3e7966aabba5128.txt',
    landmark: '.row-group',
  },
  'compare-empty': { hash: '#/compare', landmark: '.compare-tools' },
  compare: { hash: `#/compare?${THREE}`, landmark: '.compare-table' },
  'compare-differences': { hash: `#/compare?${THREE}&differences=only`, landmark: '.compare-table' },
  'compare-slices': { hash: '#/compare?mode=slices', landmark: '.slices-table' },
  explore: { hash: '#/explore?per=phase', landmark: '.pivot' },
  'explore-median': {
    hash: '#/explore?measure=cost-per-planned&split=none&statistic=median',
    landmark: '.pivot',
  },
  'explore-map': { hash: '#/explore?chart=map&split=none', landmark: '.pivot' },
  'explore-timeline': {
    hash: '#/explore?chart=timeline&split=none&measure=months&by=programme',
    landmark: '.pivot',
  },
  'explore-sql': { hash: '#/explore?explore=1&tab=sql', landmark: '.cm-editor' },
  'explore-saved': { hash: '#/explore?explore=1&tab=saved', landmark: '.saved-views' },
  data: { hash: '#/data', landmark: '.data-table' },
  project: { hash: '#/project?document=002_d42481e773482837.txt', landmark: '.document-lines' },
  help: { hash: '#/help', landmark: '.help-table' },
};

/** Goes to a screen within a visit, as a visitor does, and waits until all of it is there. */
export async function goTo(page: Page, { hash, landmark }: Screen): Promise<void> {
  await page.evaluate((there) => (window.location.hash = there), hash);
  await page.locator(landmark).first().waitFor();
  // What is far down is drawn once it comes near.
  const lower = page.locator('.overview-lower');
  if ((await lower.count()) > 0) {
    await lower.scrollIntoViewIfNeeded();
    await page.getByRole('figure').nth(9).waitFor();
    await page.evaluate('window.scrollTo(0, 0)');
  }
  await settled(page);
}

/** Waits until nothing is on its way and nothing has moved for two frames. */
export async function settled(page: Page): Promise<void> {
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
  await page.evaluate(`new Promise((done) => {
    let still = 0;
    const observer = new MutationObserver(() => { still = 0; });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    const frame = () => {
      still += 1;
      if (still > 3) { observer.disconnect(); done(); } else requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  })`);
}
