import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp, type Visit } from './app.ts';
import { clippedAt } from './clipped.ts';
import { SCREENS } from './screens.ts';

let app: App;
let visit: Visit;

// A visitor who has set type of twice the usual size in the browser, and does not zoom.
beforeAll(async () => {
  app = await startApp({ typeSize: 32 });
  visit = await app.open();
  await visit.page.locator('.slice-count b').waitFor();
});
afterAll(async () => {
  await visit.close();
  await app.close();
});

// The second leaves as little room as a phone of 360 px, the third is one.
const SIZES = [
  [1440, 1000],
  [720, 1000],
  [390, 844],
] as const;

/** Height of the drawn text, px. */
const textHeight = (selector: string): Promise<number> =>
  visit.page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().height);

describe('type of twice the usual size', () => {
  it('enlarges the page and the words in its charts alike', async () => {
    // What stands when the page opens is drawn anew once its width is known.
    await expect.poll(() => textHeight('.kpi-value')).toBeGreaterThan(60);
    await expect.poll(() => textHeight('.chart-picture text')).toBeGreaterThan(28);
  });

  it('leaves years where a pointer sees them', async () => {
    const { page } = visit;
    const handle = page.getByRole('slider').first();
    const brush = await page.locator('.years-brush').boundingBox();
    const at = await handle.boundingBox();
    if (brush === null || at === null) throw new Error('The years are not there');
    await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2);
    await page.mouse.down();
    await page.mouse.move(brush.x + brush.width / 2, at.y + at.height / 2, { steps: 4 });
    await page.mouse.up();
    const moved = await handle.boundingBox();
    expect((moved?.x ?? 0) + (moved?.width ?? 0) / 2 - (brush.x + brush.width / 2)).toBeLessThan(
      brush.width / 20,
    );
    await page.getByRole('button', { name: 'Ångra' }).click();
  });

  it.each(Object.entries(SCREENS))('cuts no words and lays none on others: %s', async (_, screen) => {
    expect(await clippedAt(visit.page, screen, SIZES)).toEqual([]);
  });
});
