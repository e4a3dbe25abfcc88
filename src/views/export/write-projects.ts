import { projectCell, type ProjectColumn } from '../../export/project-columns.ts';
import type { TableForm, TableWriter } from '../../export/table-form.ts';
import {
  EXPORT_PAGE,
  type ExportScope,
  exportedProjectsQuery,
} from '../../questions/exported-projects.query.ts';
import type { Lang } from '../../text/lang.ts';
import type { Engine } from '../../warehouse/engine.ts';

interface WriteProjects {
  readonly engine: Pick<Engine, 'query'>;
  readonly scope: ExportScope;
  readonly columns: readonly ProjectColumn[];
  readonly form: TableForm;
  readonly lang: Lang;
  readonly writer: TableWriter;
  readonly onProgress: (written: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Takes projects from the database page by page to a writer, so that the page answers in between, and gives the file.
 * Rejects with the reason of `signal` once it fires.
 */
export async function writeProjects(asked: WriteProjects): Promise<Blob> {
  const { engine, scope, columns, form, lang, writer, onProgress, signal } = asked;
  const readers = form === 'parquet' || form === 'json' ? 'programs' : 'people';
  let after = 0;
  let written = 0;
  for (;;) {
    const query = exportedProjectsQuery(scope, columns, after);
    const rows = query.read(await engine.query(query.sql, signal));
    await writer.write(
      rows.map(({ cells }) =>
        columns.map((column, at) => projectCell(column, cells[at] ?? null, lang, readers)),
      ),
    );
    signal.throwIfAborted();
    written += rows.length;
    onProgress(written);
    const last = rows.at(-1);
    if (last === undefined || rows.length < EXPORT_PAGE) return writer.finish();
    after = last.place;
  }
}
