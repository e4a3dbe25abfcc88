import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp } from './app.ts';
import { goTo, SCREENS } from './screens.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

/** Words in the colour of the page, under which the system lays a plate of that very colour. */
const UNSEEN = `(() => {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.cssText = 'forced-color-adjust: none; color: Canvas';
  const canvas = getComputedStyle(probe).color;
  probe.remove();
  return [...document.querySelectorAll('main *, body > *')]
    .filter((each) => [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== ''))
    .filter((each) => each.checkVisibility())
    .filter((each) => getComputedStyle(each).color === canvas && getComputedStyle(each).forcedColorAdjust !== 'none')
    .map((each) => each.textContent.trim());
})()`;

const VISITED = ['projects-grouped', 'compare', 'compare-slices', 'explore', 'explore-sql', 'data'] as const;

describe('in the colours of the system', () => {
  it('no words are as their own plate', async () => {
    const visit = await app.open({ theme: 'dark' });
    await visit.page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    for (const name of VISITED) {
      const screen = SCREENS[name];
      if (screen === undefined) throw new Error(`There is no screen ${name}`);
      await goTo(visit.page, screen);
      expect(await visit.page.evaluate(UNSEEN), name).toEqual([]);
    }
    await visit.close();
  });
});
