import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

// Published pages with their gold stand beside the project where it is checked; elsewhere our own fixtures stand for
// every layout (records/layouts.test.ts).
const root = join(import.meta.dirname, '..');
const samples = join(root, '../shared/samples');

interface Score {
  fields: number;
  of: number;
  invented: number;
  precision: number;
  recall: number;
  rejected: number;
  toReject: number;
}

/** The scorer's last line: "fields 259 correct of 259 (100.0 %), invented 0, statements 98.0 %/91.0 %, rejections 4 of 4". */
function scoreOf(folder: string): Score {
  const temporary = mkdtempSync(join(tmpdir(), 'utfall-samples-'));
  const out = join(temporary, 'out.ndjson');
  const pages = join(samples, folder);
  spawnSync(join(root, 'node_modules/.bin/tsx'), ['src/cli/ingest.ts', pages, '--out', out], { cwd: root });
  const scored = spawnSync('python3', [join(samples, 'score.py'), pages, out, '--quiet'], {
    encoding: 'utf8',
  });
  rmSync(temporary, { recursive: true });
  const last = scored.stdout.trim().split('\n').at(-1) ?? '';
  const match =
    /fields (\d+) correct of (\d+) .*invented (\d+), statements ([\d.]+) %\/([\d.]+) %, rejections (\d+) of (\d+)/.exec(
      last,
    );
  if (match === null) throw new Error(`the scorer gave no score: ${last} ${scored.stderr}`);
  const [fields = 0, of = 0, invented = 0, precision = 0, recall = 0, rejected = 0, toReject = 0] = match
    .slice(1)
    .map(Number);
  return { fields, of, invented, precision, recall, rejected, toReject };
}

if (existsSync(samples)) {
  describe('the published samples', () => {
    it('of pages are read right: 99 % of the fields, none invented, every statement and rejection', () => {
      const score = scoreOf('pages');
      expect(score.fields / score.of).toBeGreaterThanOrEqual(0.99);
      expect(score).toMatchObject({ invented: 0, precision: 100, recall: 100, rejected: score.toReject });
    });

    it('of running text are read right: 97 % of the statements given, 90 % of those there are', () => {
      const score = scoreOf('prose');
      expect(score.fields / score.of).toBeGreaterThanOrEqual(0.99);
      expect(score.precision).toBeGreaterThanOrEqual(97);
      expect(score.recall).toBeGreaterThanOrEqual(90);
    });
  });
} else {
  describe('the published samples', () => {
    it('are not present beside this copy of the project, so the fixtures stand for them', () => {
      expect(existsSync(join(root, 'tests/fixtures/pages'))).toBe(true);
    });
  });
}
