import type { Page } from 'playwright-core';

export type Given = readonly [name: string, content: string | Uint8Array];

/** Chooses made files, as a visitor does by the button. */
export function giveFiles(page: Page, files: readonly Given[]): Promise<void> {
  return page.locator('input[type=file]').setInputFiles(
    files.map(([name, content]) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(content),
    })),
  );
}
