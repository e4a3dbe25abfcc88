import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FigureKind } from '../../src/charts/figure.ts';
import { CHART_KINDS, type ChartKind } from '../../src/questions/explore-choice.ts';
import { chartText } from '../../src/text/chart-text.ts';
import { EXPLORED_AS } from '../../src/views/figure/explored-as.ts';
import { violations } from './access.ts';
import { type App, startApp, type Visit } from './app.ts';
import { clipped } from './clipped.ts';
import { settled } from './screens.ts';

const root = join(import.meta.dirname, '../..');
// Beside the page, where the address can name it.
const served = join(root, 'dist', 'marks-test.arrow');
const MANY = '4000';
const SLICES = '#/compare?mode=slices';

let app: App;
let few: Visit;
let many: Visit;

beforeAll(async () => {
  app = await startApp();
  const args = ['src/cli/generate.ts', '--projects', MANY, '--seed', '3', '--out', served];
  const made = spawnSync(join(root, 'node_modules/.bin/tsx'), args, { cwd: root, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(made.stderr);
  few = await app.open();
  many = await app.open({ hash: '?data=marks-test.arrow' });
  await many.page.locator('.start-progress').waitFor({ state: 'attached' });
  await many.page.locator('.start-progress').waitFor({ state: 'detached' });
});
afterAll(async () => {
  rmSync(served, { force: true });
  await few.close();
  await many.close();
  await app.close();
});

/** Opens a screen with all of its charts. */
async function show({ page, go }: Visit, hash: string): Promise<void> {
  await go(hash);
  await page.getByRole('figure').first().waitFor();
  const lower = page.locator('.overview-lower');
  if ((await lower.count()) > 0) {
    await lower.scrollIntoViewIfNeeded();
    await page.getByRole('figure').nth(9).waitFor();
  }
  await settled(page);
}

const onProject = /#\/project\?/;

/** Chooses a mark by the keyboard and goes on to the first project that it stands for; tells how many actions that took. */
async function actionsFrom(page: Page, mark: Locator): Promise<number> {
  await mark.focus();
  await page.keyboard.press('Enter');
  const list = page.locator('.mark-projects');
  await expect
    .poll(async () => onProject.test(page.url()) || (await list.locator('a').count()) > 0)
    .toBe(true);
  if (onProject.test(page.url())) return 1;
  await expect
    .poll(() =>
      list
        .locator('a')
        .first()
        .evaluate((link) => link === document.activeElement),
    )
    .toBe(true);
  await page.keyboard.press('Enter');
  await page.waitForURL(onProject);
  expect(await list.count()).toBe(0);
  return 2;
}

// A region without projects has a place in its chart, but no mark.
const MARKS = '.chart-key:not([aria-label*="inga projekt"])';

/** The actions from these marks of a chart. */
async function actionsOf(
  visit: Visit,
  hash: string,
  figure: (page: Page) => Locator,
  marks: readonly ('first' | 'last')[],
): Promise<number[]> {
  const taken: number[] = [];
  for (const which of marks) {
    await show(visit, hash);
    taken.push(await actionsFrom(visit.page, figure(visit.page).locator(MARKS)[which]()));
  }
  return taken;
}

type OfKind = Exclude<FigureKind, 'explore'>;
const isOfKind = (kind: string): kind is OfKind => kind in EXPLORED_AS && kind !== 'explore';
const FIGURES = Object.keys(EXPLORED_AS).filter(isOfKind);
const screenOf = (kind: OfKind): string => (kind.startsWith('slice-') ? SLICES : '#/overview');
const named = (kind: OfKind) => (page: Page) =>
  page.getByRole('figure', { name: chartText.sv[kind].question });

const EXPLORED: Record<ChartKind, string> = {
  bars: 'chart=bars&split=none',
  stacked: 'chart=stacked&per=phase',
  grouped: 'chart=grouped&split=programme',
  dumbbell: 'chart=dumbbell&measure=planned&split=period',
  dots: 'chart=dots&measure=months&split=none',
  line: 'chart=line&by=startYear&split=none',
  timeline: 'chart=timeline&by=programme&measure=months&split=none',
  map: 'chart=map&split=none',
};

const explored = (page: Page): Locator => page.getByRole('figure');

describe('from every mark in every chart two actions lead to a project', () => {
  it.each(FIGURES)('%s, of few projects and of many', async (kind) => {
    const taken = [
      ...(await actionsOf(few, screenOf(kind), named(kind), ['first'])),
      ...(await actionsOf(many, screenOf(kind), named(kind), ['last'])),
    ];
    expect(Math.max(...taken)).toBeLessThanOrEqual(2);
    expect(few.complaints).toEqual([]);
    expect(many.complaints).toEqual([]);
  });

  it.each(CHART_KINDS)('explored as %s', async (kind) => {
    const hash = `#/explore?explore=1&${EXPLORED[kind]}`;
    const taken = await actionsOf(many, hash, explored, ['first', 'last']);
    expect(Math.max(...taken)).toBeLessThanOrEqual(2);
    expect(await many.page.locator('.banner-warn').count()).toBe(1);
  });

  it('and from every figure of two slices, which lists as many projects as it rests on', async () => {
    const { page } = few;
    await show(few, SLICES);
    const figures = page.locator('.slices-n');
    const list = page.locator('.mark-projects');
    for (const figure of await figures.all()) {
      const n = /n = (\d+)/.exec((await figure.textContent()) ?? '')?.[1];
      await figure.click();
      await expect.poll(() => list.getByRole('status').textContent()).toContain(`${n} projekt`);
      expect(String(await list.getByRole('listitem').count())).toBe(n);
      await page.keyboard.press('Escape');
      await list.waitFor({ state: 'detached' });
      expect(await figure.evaluate((button) => button === document.activeElement)).toBe(true);
    }
    expect(await figures.count()).toBeGreaterThan(8);
  });

  it('by a list that axe finds nothing in and that cuts no words, in either theme, wide and narrow', async () => {
    const { page } = few;
    for (const [lang, theme] of [
      ['en', 'dark'],
      ['sv', 'light'],
    ] as const) {
      await show(few, '#/overview');
      await few.wear(lang, theme);
      await page.getByRole('button', { name: /^Sydsverige/ }).click();
      await page.locator('.mark-projects a').nth(4).waitFor();
      for (const width of [390, 1440]) {
        await page.setViewportSize({ width, height: 1000 });
        await settled(page);
        expect([...(await violations(page)), ...(await clipped(page))]).toEqual([]);
      }
    }
  });

  it('by a list that opens at its mark, in the window and between the sides of its chart, wherever that has been scrolled to', async () => {
    const { page } = many;
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      for (const [kind, nth] of [
        ['regions', 0],
        ['areas', 3],
        // At the chart's right side, where a list that begins at the mark would reach over it.
        ['support-years', -4],
      ] as const) {
        const chart = named(kind)(page);
        const mark = chart.locator(MARKS).nth(nth);
        for (const block of ['start', 'end'] as const) {
          // A mark that was chosen has narrowed the slice.
          await show(many, '#/overview');
          await mark.evaluate((key, to) => key.scrollIntoView({ block: to }), block);
          await mark.focus();
          const [at, card] = await Promise.all([mark, chart].map((each) => each.boundingBox()));
          await page.keyboard.press('Enter');
          const list = page.locator('.mark-projects');
          await list.locator('a').first().waitFor();
          await settled(page);
          const box = await list.boundingBox();
          if (!box || !at || !card) throw new Error('The list, its mark or its chart is not there');
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.y + box.height).toBeLessThanOrEqual(900);
          const [left, right] = box.width <= card.width ? [card.x, card.x + card.width] : [0, width];
          expect(box.x).toBeGreaterThanOrEqual(left - 1);
          expect(box.x + box.width).toBeLessThanOrEqual(right + 1);
          // Right under it, or right over it.
          const under = Math.abs(box.y - (at.y + at.height)) < 6;
          const over = Math.abs(box.y + box.height - at.y) < 6;
          expect({ kind, width, block, beside: under || over }).toEqual({ kind, width, block, beside: true });
          await page.keyboard.press('Escape');
          await list.waitFor({ state: 'detached' });
        }
      }
    }
    await page.setViewportSize({ width: 1440, height: 1000 });
  });

  it('and from the bars of a row of projects, and of a column of compared ones', async () => {
    const { page } = few;
    await few.go('#/projects');
    await page.locator('tbody td svg').first().click();
    await page.waitForURL(onProject);
    await few.go('#/compare?project=001_a3e7966aabba5128.txt&project=002_d42481e773482837.txt');
    await page.locator('.financing-bar').last().click();
    await page.waitForURL(/002_d42481e773482837/);
    await page.getByRole('heading', { name: 'GåGåGå', level: 1 }).waitFor();
  });
});
