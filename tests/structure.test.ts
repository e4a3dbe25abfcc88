import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may import whom. A folder that is not listed may be imported by no one and may import nothing. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  records: [],
  pdf: ['records'],
  measures: [],
  synthetic: ['records'],
  ui: [],
  text: [],
  tables: ['records'],
  slice: ['measures', 'text'],
  projects: ['records', 'tables', 'measures', 'text'],
  warehouse: ['records', 'projects', 'measures', 'slice'],
  keeping: ['projects', 'tables'],
  offline: [],
  questions: ['measures', 'slice', 'warehouse'],
  charts: ['measures', 'text', 'ui'],
  export: ['measures', 'slice', 'charts', 'text', 'ui'],
  session: ['records', 'pdf', 'tables', 'projects', 'keeping', 'slice', 'warehouse', 'questions', 'text'],
  views: [
    'records',
    'tables',
    'projects',
    'measures',
    'slice',
    'warehouse',
    'questions',
    'charts',
    'export',
    'ui',
    'text',
    'session',
  ],
  app: ['records', 'slice', 'warehouse', 'ui', 'text', 'session', 'views'],
  cli: ['records', 'pdf', 'tables', 'projects', 'slice', 'warehouse', 'questions', 'synthetic'],
};

const LONGEST_FILE = 400;
const root = resolve(import.meta.dirname, '..');
const files = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => /\.(ts|tsx|css)$/.test(name));

const sources = files('src');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const folderOf = (file: string): string => file.split(/[\\/]/)[1] ?? '';

function importsOf(file: string): string[] {
  const found = read(file).matchAll(/(?:\bfrom|\bimport|\bimport\()\s*['"](\.[^'"?]*)/g);
  return [...found].map((match) => relative(root, resolve(root, dirname(file), match[1] ?? '')));
}

/** Imports of `file` that the table above does not allow, `data/` apart. */
function forbidden(file: string): string[] {
  const from = folderOf(file);
  const allowed = MAY_IMPORT[from] ?? [];
  return importsOf(file)
    .filter((target) => !target.startsWith('data'))
    .filter((target) => folderOf(target) !== from && !allowed.includes(folderOf(target)))
    .map((target) => `${file} imports ${target}`);
}

describe('the structure of the source', () => {
  it('has only folders whose imports are decided', () => {
    expect(sources.map(folderOf).filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
  });

  it('lets a folder import only from the folders it may', () => {
    expect(sources.flatMap(forbidden)).toEqual([]);
  });

  it('keeps engine, React and DOM libraries out of reading, measures and slices', () => {
    const pure = sources.filter((file) =>
      ['records', 'tables', 'projects', 'measures', 'slice'].includes(folderOf(file)),
    );
    const edge = /from ['"](react|react-dom|recharts|@duckdb|node:)/;
    expect(pure.filter((file) => edge.test(read(file)))).toEqual([]);
  });

  it(`has no file longer than ${LONGEST_FILE} lines`, () => {
    const long = [...sources, ...files('tests')].filter(
      (file) => read(file).split('\n').length > LONGEST_FILE + 1,
    );
    expect(long).toEqual([]);
  });

  it('names files in kebab-case and has no file that only hands names on', () => {
    const odd = sources.filter(
      (file) => !/^[a-z0-9-]+(\.(query|codec|d))?\.(ts|tsx|css)$/.test(file.split(/[\\/]/).at(-1) ?? ''),
    );
    const barrels = sources.filter((file) => /^export (\*|\{[^}]*\}) from/m.test(read(file)));
    expect([...odd, ...barrels]).toEqual([]);
  });
});
