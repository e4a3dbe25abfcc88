import type { Page } from 'playwright-core';

/**
 * The page as a screen reader meets it, as indented lines of roles and names. Ids of projects, dates of today and
 * no-break spaces, which are not what the tree is about, are made plain.
 */
export async function accessTree(page: Page): Promise<string> {
  const tree = await page.locator('body').ariaSnapshot();
  const today = new Date().toISOString().slice(0, 10);
  return `${tree
    .replaceAll('\u00a0', ' ')
    .replaceAll(today, 'TODAY')
    .replaceAll(/\b00(\d)_[0-9a-f]{16}\.txt/g, 'document-$1.txt')
    // An address says where a link leads in the words of the place store, which has tests of its own.
    .replaceAll(/^\s*- \/url: .*\n/gm, '')}\n`;
}
