import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectColumns } from '../../src/export/project-columns.ts';
import type { SheetValue } from '../../src/export/sheet.ts';
import { EXPORT_PAGE } from '../../src/questions/exported-projects.query.ts';
import { EVERYTHING } from '../../src/slice/slice.ts';
import { writeProjects } from '../../src/views/export/write-projects.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { openWith, recordOf } from '../questions/seed-warehouse.ts';

const ALL = EXPORT_PAGE + 50;
const columns = projectColumns('sv', false).filter(({ id }) => id === 'id' || id === 'title');

let engine: Engine;
beforeAll(async () => {
  const documents = Array.from({ length: ALL }, (_, at) => {
    const name = `p${String(at).padStart(5, '0')}`;
    return { record: recordOf(`${name}.txt`, { title: name, projectNumber: name }), text: name };
  });
  engine = await openWith(documents);
});
afterAll(() => engine.close());

/** A writer that keeps what it is given, page by page. */
function kept() {
  const pages: (readonly (readonly SheetValue[])[])[] = [];
  return {
    pages,
    write: (rows: readonly (readonly SheetValue[])[]) => {
      pages.push(rows);
    },
    finish: () => Promise.resolve(new Blob(['done'])),
  };
}

const asked = (writer: ReturnType<typeof kept>, signal: AbortSignal, onProgress: (n: number) => void) => ({
  engine,
  scope: { of: 'slice', slice: EVERYTHING } as const,
  columns,
  form: 'json' as const,
  lang: 'sv' as const,
  writer,
  onProgress,
  signal,
});

describe('projects on their way to a file', () => {
  it('come page by page, each of them once', async () => {
    const writer = kept();
    const progress: number[] = [];
    await writeProjects(asked(writer, new AbortController().signal, (n) => progress.push(n)));
    expect(writer.pages.map((rows) => rows.length)).toEqual([EXPORT_PAGE, 50]);
    expect(progress).toEqual([EXPORT_PAGE, ALL]);
    const ids = writer.pages.flat().map(([id]) => id);
    expect(new Set(ids).size).toBe(ALL);
  });

  it('stop coming when the visitor cancels, and give no file', async () => {
    const writer = kept();
    const stopping = new AbortController();
    const work = writeProjects(asked(writer, stopping.signal, () => stopping.abort(new Error('cancelled'))));
    await expect(work).rejects.toThrow('cancelled');
    expect(writer.pages).toHaveLength(1);
  });
});
