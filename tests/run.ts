/**
 * The whole test: types, lint, format, unused code, structure, unit tests on a real DuckDB, and the built page
 * in a real browser. Ends with one line, `N passed, N failed`; a failed step counts as one failed test.
 */
import { spawn, spawnSync } from 'node:child_process';
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

/** What a program says is shown at once, or when it has ended, so that two at a time do not mix their lines. */
type Shown = 'now' | 'after';

function run(command: string, args: readonly string[], shown: Shown): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', shown === 'now' ? 'inherit' : 'pipe', 'inherit'],
    });
    const said: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('close', (status) => {
      process.stdout.write(Buffer.concat(said));
      resolve(status);
    });
  });
}

async function vitest(name: string, projects: readonly string[], shown: Shown): Promise<void> {
  console.log(`\n── ${name}${shown === 'after' ? ': what they say comes when they have ended' : ''}`);
  const folder = mkdtempSync(join(tmpdir(), 'utfall-'));
  const file = join(folder, 'report.json');
  const args = ['vitest', 'run', ...projects.flatMap((project) => ['--project', project])];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const status = await run('npx', [...args, ...reporters], shown);
  if (existsSync(file)) {
    const report = v.parse(vitestReport, JSON.parse(readFileSync(file, 'utf8')));
    passed += report.numPassedTests;
    failed += report.numFailedTests;
    // A file that cannot even load has no failed test of its own.
    if (status !== 0 && report.numFailedTests === 0) failed += 1;
    if (report.numTotalTests === 0) failed += 1;
  } else {
    failed += 1;
  }
  rmSync(folder, { recursive: true, force: true });
}

async function browserTests(): Promise<void> {
  if (!step('build', 'npm', ['run', '--silent', 'build'])) return;
  const chromium = ensureChromium();
  if (chromium.found) {
    await vitest('browser tests', ['browser'], 'now');
    return;
  }
  console.error(chromium.remedy);
  failed += 1;
}

step('types', 'npm', ['run', '--silent', 'check:types']);
step('lint', 'npm', ['run', '--silent', 'check:lint']);
step('format', 'npm', ['run', '--silent', 'check:format']);
step('unused code', 'npm', ['run', '--silent', 'check:unused']);
// A browser leaves a core free half of the time, which the other tests take.
const unitTests = vitest('structure and unit tests', ['structure', 'unit', 'dom'], 'after');
await browserTests();
await unitTests;

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
