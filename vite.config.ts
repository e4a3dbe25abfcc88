import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { arrowUnpacked } from './src/cli/arrow-unpacked.ts';
import { PAGE_POLICY, SECURITY_HEADERS } from './src/cli/security-headers.ts';

/** What is served as it stands, under its own name: manifest and icons. */
const PUBLIC = 'src/offline/public';

/** Equal for equal files in these folders, and for equal `others`. */
function markOf(folders: readonly string[], others: readonly string[] = []): string {
  const mark = createHash('sha256');
  for (const folder of folders) {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
    for (const name of names.filter((each) => each.endsWith('.ts')))
      mark.update(name).update(readFileSync(join(folder, name)));
  }
  for (const name of others) mark.update(readFileSync(name));
  return mark.digest('hex').slice(0, 16);
}

const READING = ['src/records', 'src/tables', 'src/projects/editions', 'src/pdf'];
/** Where it is decided what the tables hold, and what the first questions are. */
const MAKING = ['projects', 'measures', 'text', 'slice', 'warehouse', 'keeping', 'questions', 'session'];
const MARKS = {
  // Tells one way of reading documents from another: what was kept as read by another version is read anew.
  READER_MARK: JSON.stringify(markOf(READING, ['src/projects/compare-values.ts'])),
  // The same of the way from documents to figures.
  MAKER_MARK: JSON.stringify(
    markOf([...READING, ...MAKING.map((folder) => `src/${folder}`)], ['package-lock.json']),
  ),
};

/** Some hosts take their headers from a file beside the page. */
const headersFile: Plugin = {
  name: 'headers-file',
  apply: 'build',
  generateBundle() {
    const lines = Object.entries(SECURITY_HEADERS).map(([name, value]) => `  ${name}: ${value}\n`);
    this.emitFile({ type: 'asset', fileName: '_headers', source: `/*\n${lines.join('')}` });
  },
};

const WORKER = 'service-worker.js';
// It is for hosts, and the page never asks for it.
const NOT_OFFLINE = '_headers';

/** Tells the service worker which files make up this build. */
const filesForOffline: Plugin = {
  name: 'files-for-offline',
  apply: 'build',
  enforce: 'post',
  generateBundle(_, bundle) {
    const worker = bundle[WORKER];
    if (worker?.type !== 'chunk') throw new Error(`The build has no ${WORKER}`);
    const built = Object.values(bundle).filter(
      ({ fileName }) => fileName !== WORKER && fileName !== NOT_OFFLINE,
    );
    const mark = createHash('sha256').update(worker.code);
    const beside = readdirSync(PUBLIC, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.\w+$/.test(name),
    );
    for (const each of built)
      mark.update(each.fileName).update(each.type === 'chunk' ? each.code : each.source);
    for (const name of beside) mark.update(readFileSync(join(PUBLIC, name)));
    const files = [...built.map(({ fileName }) => fileName), ...beside].toSorted();
    const told = JSON.stringify({ mark: mark.digest('hex').slice(0, 16), files });
    worker.code = `const BUILT = ${told};\n${worker.code}`;
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
  publicDir: PUBLIC,
  define: MARKS,
  plugins: [react(), policyInPage, headersFile, filesForOffline, arrowUnpacked],
  preview: { headers: SECURITY_HEADERS },
  // The engine's worker has code with `eval` for a way of starting that is not used; the page's security policy forbids it.
  worker: { format: 'es', rolldownOptions: { checks: { eval: false } } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      // Asked for by parts of jspdf that turn HTML and SVG images into pages; neither is done here.
      external: ['html2canvas', 'dompurify', 'canvg'],
      input: { index: 'index.html', 'service-worker': 'src/offline/service-worker.ts' },
      output: {
        // What every screen needs is one file: in many small ones it would weigh a tenth more.
        codeSplitting: {
          groups: [{ name: 'session', test: /src[\\/]session[\\/](?:warehouse-store|use-question)\.ts$/u }],
        },
        // It rules over the folder that it lies in, under a name that stays.
        entryFileNames: ({ name }) => (name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
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
