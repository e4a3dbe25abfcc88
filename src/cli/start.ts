/**
 * `npm start`: builds the dashboard when there is no build or a source is newer than it, then serves it on
 * localhost and prints the address. Nothing listens on any other address.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { preview } from 'vite';

const BUILT = 'dist/index.html';
const SOURCES = ['src', 'seeds', 'data', 'index.html', 'vite.config.ts', 'package-lock.json'];
// Made by the build itself, so their age says nothing.
const MADE = ['dataset.ndjson', 'answers.json'];

function newest(path: string): number {
  if (!statSync(path).isDirectory())
    return MADE.some((name) => path.endsWith(name)) ? 0 : statSync(path).mtimeMs;
  const inside = readdirSync(path).map((name) => newest(join(path, name)));
  return Math.max(0, ...inside);
}

function needsBuild(): boolean {
  if (!existsSync(BUILT)) return true;
  const built = statSync(BUILT).mtimeMs;
  return SOURCES.some((path) => existsSync(path) && newest(path) > built);
}

if (needsBuild()) {
  console.log('Building the dashboard …');
  const built = spawnSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (built.status !== 0) {
    console.error('The build failed; its messages stand above.');
    process.exit(1);
  }
}

const server = await preview({ preview: { host: 'localhost', port: Number(process.env['PORT'] ?? 4173) } });
console.log(`Utfall is running at ${server.resolvedUrls?.local[0] ?? 'an unknown address'}`);
