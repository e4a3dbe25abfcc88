import axe from 'axe-core';
import type { Page } from 'playwright-core';
import * as v from 'valibot';

const found = v.array(v.string());

/** Rules that another theme can break. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

interface Part {
  /** Selects the parts of the page to look at. */
  readonly within?: string;
  readonly onlyColours?: boolean;
}

// Only what is wrong leaves the page: axe's whole report is many times as large as the page itself.
const WRONG = `({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 160)))`;

/** What axe finds on the page as it stands: the rule, and the start of the element. */
export async function violations(page: Page, { within, onlyColours = false }: Part = {}): Promise<string[]> {
  if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(axe.source);
  const how = JSON.stringify({
    resultTypes: ['violations'],
    preload: false,
    ...(onlyColours ? { runOnly: OF_COLOURS } : {}),
  });
  const what = within === undefined ? 'document' : JSON.stringify({ include: within.split(', ') });
  return v.parse(found, await page.evaluate(`axe.run(${what}, ${how}).then(${WRONG})`));
}
