import axe from 'axe-core';
import type { Page } from 'playwright-core';
import * as v from 'valibot';

const report = v.object({
  violations: v.array(v.object({ id: v.string(), nodes: v.array(v.object({ html: v.string() })) })),
});

/** What axe finds on the page as it stands: the rule, and the start of the element. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = v.parse(report, await page.evaluate('axe.run()'));
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`),
  );
}
