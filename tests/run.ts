/**
 * The whole test: types, lint, format, unused code, structure, unit tests on a real DuckDB, and the built page
 * in a real browser. Ends with one line, `N passed, N failed`; a failed step counts as one failed test.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { ensureChromium } from './chromium.ts';

let passed = 0;
let failed = 0;

function step(name: string, command: string, args: readonly string[]): boolean {
  console.log(`\n── ${name}`);
  const ran = spawnSync(command, args, { stdio: 'inherit' });
  if (ran.status === 0) passed += 1;
  else failed += 1;
  return ran.status === 0;
}

const vitestReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numTotalTests: v.number(),
});

function vitest(name: string, projects: readonly string[]): void {
  console.log(`\n── ${name}`);
  const folder = mkdtempSync(join(tmpdir(), 'utfall-'));
  const file = join(folder, 'report.json');
  const args = ['vitest', 'run', ...projects.flatMap((project) => ['--project', project])];
  const ran = spawnSync(
    'npx',
    [...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    {
      stdio: 'inherit',
    },
  );
  if (existsSync(file)) {
    const report = v.parse(vitestReport, JSON.parse(readFileSync(file, 'utf8')));
    passed += report.numPassedTests;
    failed += report.numFailedTests;
    // A file that cannot even load has no failed test of its own.
    if (ran.status !== 0 && report.numFailedTests === 0) failed += 1;
    if (report.numTotalTests === 0) failed += 1;
  } else {
    failed += 1;
  }
  rmSync(folder, { recursive: true, force: true });
}

step('types', 'npm', ['run', '--silent', 'check:types']);
step('lint', 'npm', ['run', '--silent', 'check:lint']);
step('format', 'npm', ['run', '--silent', 'check:format']);
step('unused code', 'npm', ['run', '--silent', 'check:unused']);
vitest('structure and unit tests', ['structure', 'unit', 'dom']);
if (step('build', 'npm', ['run', '--silent', 'build'])) {
  const chromium = ensureChromium();
  if (chromium.found) vitest('browser tests', ['browser']);
  else {
    console.error(chromium.remedy);
    failed += 1;
  }
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
