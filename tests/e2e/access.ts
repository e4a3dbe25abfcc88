import axe from 'axe-core';
import type { Page } from 'playwright-core';
import * as v from 'valibot';

const found = v.array(v.string());

// Only what is wrong leaves the page: axe's whole report is many times as large as the page itself.
const RUN = `axe.run({ resultTypes: ['violations'], preload: false }).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 160))))`;

/** What axe finds on the page as it stands: the rule, and the start of the element. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(axe.source);
  return v.parse(found, await page.evaluate(RUN));
}
