import type { About } from '../../export/about.ts';
import { fileName } from '../../export/file-name.ts';
import { projectColumns } from '../../export/project-columns.ts';
import { EXTENSIONS, type TableForm, type TableSpec } from '../../export/table-form.ts';
import { writeInWorker } from '../../export/write-in-worker.ts';
import { formatDate } from '../../text/dates.ts';
import { exportText } from '../../text/export-text.ts';
import { formatNumber } from '../../text/format.ts';
import type { Lang } from '../../text/lang.ts';
import type { Engine } from '../../warehouse/engine.ts';
import type { ExportSubject } from './export-subject.ts';
import { writeProjects } from './write-projects.ts';

interface TableFile {
  readonly subject: ExportSubject;
  readonly form: TableForm;
  readonly withContacts: boolean;
  readonly lang: Lang;
  /** That the projects are made up; null of real ones. */
  readonly warning: string | null;
  /** The day and address of the export. */
  readonly date: string;
  readonly link: string;
  readonly engine: Pick<Engine, 'query'>;
  readonly onProgress: (written: number) => void;
  readonly signal: AbortSignal;
}

const CSV_NAMES: Partial<Record<TableForm, string>> = { csv: '_csv', 'csv-excel': '_csv-excel' };

/** Makes the file off the main thread; rejects with the reason of `signal` once it fires. */
export async function makeTableFile(asked: TableFile): Promise<{ name: string; blob: Blob }> {
  const { subject, form, lang, date, engine, onProgress, signal } = asked;
  const spec = specOf(asked);
  const slug = subject.of.of === 'table' ? subject.of.slug : exportText[lang].projects.slug;
  const name = fileName(slug + (CSV_NAMES[form] ?? ''), subject.slice, date, EXTENSIONS[form]);
  const writer = await writeInWorker(spec, signal);
  try {
    if (subject.of.of === 'table') {
      await writer.write(subject.of.rows);
      return { name, blob: await writer.finish() };
    }
    const columns = projectColumns(lang, asked.withContacts);
    const of = { engine, scope: subject.of, columns, form, lang, writer, onProgress, signal };
    return { name, blob: await writeProjects(of) };
  } finally {
    writer.stop();
  }
}

function specOf(asked: TableFile): TableSpec {
  const { subject, form, withContacts, lang, warning, date, link } = asked;
  const text = exportText[lang];
  const { of } = subject;
  const columns = of.of === 'table' ? of.columns : projectColumns(lang, withContacts);
  const kind = form === 'csv' ? 'plain' : form === 'csv-excel' ? 'excel-sv' : null;
  const about: About = {
    lang,
    title: of.of === 'table' ? of.title : text.projects.title,
    warning,
    facts: [
      [
        text.about.contents,
        of.of === 'table' ? of.contents : text.projects.contents(formatNumber(lang, subject.n)),
      ],
      [text.about.slice, subject.slice],
      [text.about.source, subject.source],
      [text.about.taken, formatDate(lang, date)],
      [text.about.link, link],
      ...(withContacts ? [[text.about.notes, text.projects.contacts] as const] : []),
      ...(kind === null ? [] : [[text.about.form, text.about.csv[kind]] as const]),
    ],
    definitions: columns.map(({ head, definition }) => [head, definition]),
  };
  const slug = of.of === 'table' ? of.slug : text.projects.slug;
  return { form, columns, about, name: fileName(slug, subject.slice, date, 'csv').replace(/\.csv$/, '') };
}
