import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { PAGE_POLICY, SECURITY_HEADERS } from './src/cli/security-headers.ts';

/** Tells one way of reading documents from another: what was kept as read by another version is read anew. */
function readerMark(): string {
  const mark = createHash('sha256');
  for (const folder of ['src/records', 'src/tables']) {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
    for (const name of names.filter((each) => each.endsWith('.ts')))
      mark.update(name).update(readFileSync(join(folder, name)));
  }
  return mark.digest('hex').slice(0, 16);
}

/** Some hosts take their headers from a file beside the page. */
const headersFile: Plugin = {
  name: 'headers-file',
  apply: 'build',
  generateBundle() {
    const lines = Object.entries(SECURITY_HEADERS).map(([name, value]) => `  ${name}: ${value}\n`);
    this.emitFile({ type: 'asset', fileName: '_headers', source: `/*\n${lines.join('')}` });
  },
};

/** Writes the policy into the built page. While one develops, the server puts scripts and styles into the markup. */
const policyInPage: Plugin = {
  name: 'policy-in-page',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: PAGE_POLICY },
      injectTo: 'head-prepend',
    },
  ],
};

// `base: './'` lets the built page live on any static host, in any folder.
export default defineConfig({
  base: './',
  define: { READER_MARK: JSON.stringify(readerMark()) },
  plugins: [react(), policyInPage, headersFile],
  preview: { headers: SECURITY_HEADERS },
  // The engine's worker has code with `eval` for a way of starting that is not used; the page's security policy forbids it.
  worker: { format: 'es', rolldownOptions: { checks: { eval: false } } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    // Asked for by parts of jspdf that turn HTML and SVG images into pages; neither is done here.
    rolldownOptions: { external: ['html2canvas', 'dompurify', 'canvg'] },
  },
  test: {
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/structure.test.ts', 'tests/**/*.dom.test.*'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          include: ['tests/**/*.dom.test.{ts,tsx}'],
          environment: 'jsdom',
          setupFiles: ['tests/dom-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: 'structure', include: ['tests/structure.test.ts'], environment: 'node' },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.e2e.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // What is waited for is that it comes, not how fast: a busy machine may take its time.
          expect: { poll: { timeout: 20_000 } },
          fileParallelism: false,
        },
      },
    ],
  },
});
