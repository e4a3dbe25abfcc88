import * as fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { setBetween, setMembers, setMissing, setText, setYears } from '../../src/slice/edit-slice.ts';
import { formatSlice } from '../../src/slice/slice-url.codec.ts';
import { EVERYTHING, type Slice } from '../../src/slice/slice.ts';
import { violations } from './access.ts';
import { type App, startApp, type Visit } from './app.ts';

let app: App;
let visit: Visit;
let page: Page;
beforeAll(async () => {
  app = await startApp();
  visit = await app.open();
  page = visit.page;
});
afterAll(async () => {
  await visit.close();
  await app.close();
});
beforeEach(async () => {
  await page.goto(`${app.url}#/overview`);
  await inSlice('5 av 5 projekt');
});

const inSlice = (words: string) => page.getByRole('status').filter({ hasText: words }).waitFor();
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
const panel = () => page.getByRole('dialog', { name: /^Spara urvalet/ });
const openPanel = () => page.getByRole('button', { name: /^Spara urvalet/ }).click();
const searchHasFocus = () => page.locator('.field-search').evaluate((box) => box === document.activeElement);
const chip = (name: string) => page.locator('.chip', { hasText: name });

/** Asks for one more field, by keyboard alone. */
async function askFor(name: string): Promise<void> {
  await page.getByRole('button', { name: 'Fler filter' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Fler filter' }).getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.chip :popover-open').waitFor();
}

/** The key figures and what the charts say they show. Those of the slice before stay for a blink, so they are read twice. */
async function figures(of: Page): Promise<string[]> {
  // The lower half comes by itself once the engine stands.
  await of.locator('.overview-lower figure, .nothing').first().waitFor({ timeout: 60_000 });
  const read = () => of.locator('.kpi, .slice-count, figure h2 + p, figcaption, .nothing').allTextContents();
  let before: string[] = [];
  await expect
    .poll(
      async () => {
        const last = before;
        before = await read();
        return before.join() === last.join() && (await of.locator('[aria-busy=true]').count()) === 0;
      },
      { interval: 300, timeout: 20_000 },
    )
    .toBe(true);
  return before;
}

/** Slices with something in them, of what the five projects hold. */
const narrowing: fc.Arbitrary<(slice: Slice) => Slice> = fc.oneof(
  fc
    .subarray(['Sydsverige', 'Småland och Öarna', null], { minLength: 1 })
    .map((members) => (slice: Slice) => setMembers(slice, 'region', members)),
  fc
    .subarray(['Svalövs kommun', 'Ljungby kommun', 'O\'Brien & "co" -- 中文 #%=', '', null], { minLength: 2 })
    .map((members) => (slice: Slice) => setMembers(slice, 'owner', members)),
  fc
    .subarray(['ESF', 'ESF+', null], { minLength: 1 })
    .map((members) => (slice: Slice) => setMembers(slice, 'fund', members)),
  fc
    .tuple(fc.constantFrom(null, 1_000, 250_000, 1_000_000), fc.constantFrom(null, 8_890_000.5, 10_000_000))
    .map(
      ([from, to]) =>
        (slice: Slice) =>
          setBetween(slice, 'total-cost', from, to),
    ),
  fc
    .constantFrom('planned' as const, 'actual' as const, 'support-share' as const)
    .map((field) => (slice: Slice) => setMissing(slice, field)),
  fc.tuple(fc.integer({ min: 2007, max: 2021 }), fc.integer({ min: 2018, max: 2027 })).map(
    ([from, to]) =>
      (slice: Slice) =>
        setYears(slice, from, to),
  ),
  fc
    .constantFrom('kommun', 'arbete & studier', 'tjänstedesign')
    .map((text) => (slice: Slice) => setText(slice, text)),
);
const states = fc.sample(
  fc
    .array(narrowing, { minLength: 1, maxLength: 3 })
    .map((steps) => steps.reduce((slice, step) => step(slice), EVERYTHING)),
  { numRuns: 12, seed: 20_261_124 },
);

describe('any state of the page', () => {
  it('gives the same figures under the same words in a fresh tab, from the copied address', async () => {
    const seen = new Set<string>();
    for (const slice of states) {
      await page.evaluate((hash) => (window.location.hash = hash), `#/overview?${formatSlice(slice)}`);
      await page.getByRole('button', { name: 'Kopiera länk' }).click();
      const address = await page.evaluate(() => navigator.clipboard.readText());
      const tab = await page.context().newPage();
      await tab.goto(address);
      await tab.bringToFront();
      const there = await figures(tab);
      await tab.close();
      await expect.poll(() => figures(page), { timeout: 20_000, message: address }).toEqual(there);
      seen.add(there.join());
    }
    expect(seen.size).toBeGreaterThan(5);
  }, 400_000);

  it('comes back with its figures when what was done is undone, and done again', async () => {
    const steps = [await figures(page)];
    // Each with another number of projects than the one before, so that it shows when its figures have come.
    const counts: readonly (readonly [string, number])[] = [
      ['region=Sydsverige', 4],
      ['region=Sydsverige&actual=_missing', 3],
      ['owner=Svalövs+kommun&owner=_missing', 1],
      ['total-cost=1000000..', 3],
    ];
    for (const [slice, count] of counts) {
      await page.evaluate((hash) => (window.location.hash = hash), `#/overview?v=1&${slice}`);
      await inSlice(`${count} av 5 projekt`);
      steps.push(await figures(page));
    }
    await page.locator('.chip-clear').first().click();
    await inSlice('5 av 5 projekt');
    const last = await figures(page);
    await page.getByRole('button', { name: 'Ångra' }).click();
    await expect.poll(() => figures(page), { timeout: 20_000 }).toEqual(steps.at(-1));
    await page.getByRole('button', { name: 'Gör om' }).click();
    await expect.poll(() => figures(page), { timeout: 20_000 }).toEqual(last);
    for (const before of steps.toReversed()) {
      await page.goBack();
      await expect.poll(() => figures(page), { timeout: 20_000 }).toEqual(before);
    }
  });

  it('takes one step of history for a whole drag over the years', async () => {
    const handle = page.getByRole('slider', { name: 'Sista året' });
    const box = await handle.boundingBox();
    const before = await page.evaluate(() => window.history.length);
    const [x, y] = [(box?.x ?? 0) + 12, (box?.y ?? 0) + 12];
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let moved = 40; moved <= 800; moved += 40) await page.mouse.move(x - moved, y);
    await page.mouse.up();
    await inSlice('1 av 5 projekt');
    expect(await page.evaluate(() => window.history.length)).toBe(before + 1);
    await page.goBack();
    await inSlice('5 av 5 projekt');
  });
});

describe('further fields', () => {
  it('are asked for, searched, chosen and closed by keyboard, and the focus is not lost', async () => {
    await askFor('Projektägare');
    await expect.poll(searchHasFocus).toBe(true);
    await page.keyboard.type('SVALÖV');
    await page.locator('.field-options').getByText('Svalövs kommun').waitFor();
    await expect.poll(() => page.locator('.field-options .option').count()).toBe(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await inSlice('1 av 5 projekt');
    expect(page.url()).toContain('owner=Sval%C3%B6vs+kommun');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator(':popover-open').count()).toBe(0);
    expect(await focused()).toBe('Projektägare Svalövs kommun');
    await page.keyboard.press('Enter');
    await expect.poll(searchHasFocus).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe('Projektägare Svalövs kommun');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await inSlice('5 av 5 projekt');
    await expect
      .poll(() => page.locator('.more-fields').evaluate((button) => button === document.activeElement))
      .toBe(true);
  });

  it('narrow to what is missing, by the dimension’s own words and by the measure’s', async () => {
    await askFor('Interventionsområde');
    await page.getByRole('checkbox', { name: /^interventionsområde saknas/ }).check();
    await expect.poll(() => page.url()).toContain('interventionField=_missing');
    await page.keyboard.press('Escape');
    await askFor('Faktiska deltagare');
    await page.getByRole('radio', { name: /^Utan uppgift om faktiska deltagare/ }).check();
    await expect.poll(() => page.url()).toContain('actual=_missing');
    await page
      .getByRole('figure', { name: /Vart går stödet/ })
      .getByText(/utan uppgift om faktiska deltagare/)
      .first()
      .waitFor();
    await page.getByRole('radio', { name: 'Alla projekt' }).check();
    await expect.poll(() => page.url()).not.toContain('actual');
  });

  it('take bounds as they are typed, one step of history each, and say what is no number', async () => {
    await askFor('Total kostnad');
    const from = page.getByLabel('Från och med');
    await from.pressSequentially('1 000 000');
    await inSlice('3 av 5 projekt');
    await page.getByLabel('Till och med').fill('9 000 000');
    await inSlice('2 av 5 projekt');
    expect(page.url()).toContain('total-cost=1000000..9000000');
    await page.getByLabel('Till och med').fill('9.000.000');
    await page.getByText('Skriv ett tal').waitFor();
    await inSlice('2 av 5 projekt');
    await page.goBack();
    await inSlice('3 av 5 projekt');
    await page.goBack();
    await inSlice('5 av 5 projekt');
    expect(await from.inputValue()).toBe('');
  });

  it('are without fault to axe when open, wide and narrow', async () => {
    const found: string[] = [];
    for (const [width, height] of [
      [1440, 1000],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      if (width < 640) await page.locator('.slice-toggle').click();
      await page.getByRole('button', { name: 'Fler filter' }).click();
      found.push(...(await violations(page)));
      await page.keyboard.press('Escape');
      for (const name of ['Projektägare', 'Planerade deltagare']) {
        if (width === 1440) await askFor(name);
        else await chip(name).getByRole('button').first().click();
        await page.locator('.field-options .option, .amount-options').first().waitFor();
        found.push(...(await violations(page)));
        await page.keyboard.press('Escape');
      }
      // The sheet of a phone lies over the rest.
      if (width < 640) await page.getByRole('button', { name: 'Stäng urvalet' }).click();
      await page.getByRole('button', { name: /^Spara urvalet/ }).click();
      found.push(...(await violations(page)));
      await page.keyboard.press('Escape');
    }
    await page.setViewportSize({ width: 1440, height: 1000 });
    expect(found).toEqual([]);
  }, 180_000);
});

describe('saved slices', () => {
  it('are saved, renamed, deleted, brought back, and opened after a reload', async () => {
    await page.goto(`${app.url}#/overview?v=1&region=Sydsverige&actual=_missing`);
    await inSlice('3 av 5 projekt');
    await openPanel();
    const name = panel().getByLabel('Namn', { exact: true });
    await expect.poll(() => name.inputValue()).toBe('Region Sydsverige, utan uppgift om faktiska deltagare');
    await panel().getByRole('button', { name: 'Spara', exact: true }).click();
    await panel()
      .getByRole('button', { name: /^Byt namn på Region/ })
      .click();
    await page.keyboard.type('Syd');
    await page.keyboard.press('Enter');
    await panel().getByRole('button', { name: 'Öppna Syd' }).waitFor();
    await panel().getByRole('button', { name: 'Ta bort Syd' }).click();
    expect(await panel().getByRole('button', { name: 'Öppna Syd' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Ångra' }).last().click();

    await page.goto(`${app.url}#/projects`);
    await page.reload();
    await inSlice('5 av 5 projekt');
    await openPanel();
    await panel().getByRole('button', { name: 'Öppna Syd' }).click();
    await inSlice('3 av 5 projekt');
    expect(page.url()).toContain('#/projects?v=1&region=Sydsverige&actual=_missing');
    await page.goBack();
    await inSlice('5 av 5 projekt');
  });

  it('last as long as the page where the browser keeps nothing, and say so', async () => {
    const denied = await app.open({
      before: `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })`,
    });
    const { page: without } = denied;
    await without.locator('.slice-count b').waitFor();
    await without.getByRole('button', { name: /^Spara urvalet/ }).click();
    await without.getByText('Webbläsaren tillåter inte att sidan sparar').waitFor();
    await without.getByRole('button', { name: 'Spara', exact: true }).last().click();
    await without.getByRole('button', { name: 'Öppna Alla projekt' }).waitFor();
    expect(denied.complaints).toEqual([]);
    await denied.close();
  });
});
