import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { isPdfName, LARGEST_PDF } from '../pdf/pdf-name.ts';
import { readBytes, type ReadFile } from '../records/read-bytes.ts';
import type { Rejection } from '../records/record.ts';
import { LONGEST_TEXT, rejectTooLarge, unreadable } from '../records/reject.ts';
import { isTableName } from '../tables/table-name.ts';
import { replacedLists } from './ingest-editions.ts';
import { readOperations, type TableCall } from './ingest-tables.ts';

/** A document as found on disk: its path for messages, and what reading it gave. */
export interface FoundDocument extends ReadFile {
  path: string;
}

const PAGE = /\.(?:txt|html?)$/iu;
const isRead = (name: string): boolean => PAGE.test(name) || isPdfName(name) || isTableName(name);

/** A file to read, or why there is none. */
type Listed = { path: string; problem: ReadFile | null };

/**
 * Reads the named files, and the pages and lists in the named folders in order of name, one at a time. A path that cannot be
 * opened comes out as an unreadable document, so the rest is still read. Of editions of one list the latest alone comes. A document is called by its file name, or
 * where several files share that, by its path from the folder that all the named ones lie in.
 */
export async function* readDocuments(
  paths: readonly string[],
  tables: TableCall,
): AsyncGenerator<FoundDocument> {
  const listed = (await Promise.all(paths.map(listPath))).flat();
  const names = namesOf(listed.filter(({ problem }) => problem === null).map(({ path }) => path));
  const files = listed.map((each) => ({ ...each, name: names.get(each.path) ?? basename(each.path) }));
  const lists = files.filter(({ path, problem }) => problem === null && isTableName(path));
  const replaced =
    tables.keepEditions || lists.length < 2
      ? new Set()
      : await replacedLists(lists, tables.mappings, tables.say);
  for (const file of files) {
    const { path, problem, name } = file;
    if (replaced.has(file)) continue;
    if (problem !== null) yield { path, ...problem };
    else if (isTableName(path)) yield* operationsOf(path, name, tables);
    else yield await readOne(path, name);
  }
}

async function listPath(path: string): Promise<Listed[]> {
  try {
    const entries = await pagesIn(path);
    if (entries === null) return [{ path, problem: null }];
    if (entries.length > 0) return entries.map((entry) => ({ path: join(path, entry), problem: null }));
    const reason = `${path} har inga filer som .txt, .html, .pdf, .csv eller .xlsx. Ange en mapp med projektsidor eller listor.`;
    const reasonEn = `${path} has no files such as .txt, .html, .pdf, .csv or .xlsx. Name a folder with project pages or lists.`;
    return [{ path, problem: { result: unreadable(basename(path), null, reason, reasonEn), text: null } }];
  } catch (error) {
    return [{ path, problem: unopened(path, basename(path), error) }];
  }
}

/** What each file's document is called. */
function namesOf(paths: readonly string[]): Map<string, string> {
  const places = new Map<string, Set<string>>();
  for (const path of paths) {
    const name = basename(path);
    places.set(name, (places.get(name) ?? new Set()).add(resolve(path)));
  }
  const common = commonFolder(paths.map((path) => dirname(resolve(path))));
  return new Map(
    paths.map((path) => {
      const shared = (places.get(basename(path))?.size ?? 0) > 1;
      // The same name on every system.
      return [path, shared ? relative(common, resolve(path)).split(sep).join('/') : basename(path)];
    }),
  );
}

function commonFolder(folders: readonly string[]): string {
  const [first = [], ...others] = folders.map((folder) => folder.split(sep));
  const parts = first.filter((_, at, all) =>
    others.every((other) => all.slice(0, at + 1).every((part, index) => part === other[index])),
  );
  return parts.join(sep) || sep;
}

/** The pages of a folder, or null for a file. Folders inside are left alone: browsers save a page's pictures there. */
async function pagesIn(path: string): Promise<string[] | null> {
  if (!(await stat(path)).isDirectory()) return null;
  const entries = await readdir(path, { withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && isRead(entry.name))
    .map((entry) => entry.name)
    .toSorted();
}

async function readOne(path: string, name: string): Promise<FoundDocument> {
  try {
    const { size } = await stat(path);
    if (isPdfName(path)) return { path, ...(await readOnePdf(path, name, size)) };
    if (size > LONGEST_TEXT) return { path, result: rejectTooLarge(name, size), text: null };
    return { path, ...readBytes(name, await readFile(path)) };
  } catch (error) {
    return { path, ...unopened(path, name, error) };
  }
}

/** What reads it is loaded only for one. */
async function readOnePdf(path: string, name: string, size: number): Promise<ReadFile> {
  if (size > LARGEST_PDF) return { result: tooLargePdf(name, size), text: null };
  const { readPdf } = await import('../pdf/read-pdf.ts');
  return readPdf(name, new Uint8Array(await readFile(path)), null);
}

function tooLargePdf(name: string, size: number): Rejection {
  const [megabytes, limit] = [Math.round(size / 1e6), LARGEST_PDF / 1e6];
  const reason = `filen är ${megabytes} MB och högst ${limit} MB av en PDF läses. Spara de sidor som handlar om projektet.`;
  const reasonEn = `the file has ${megabytes} MB and at most ${limit} MB of a PDF are read. Save the pages that are about the project.`;
  return unreadable(name, null, reason, reasonEn);
}

/** The operations of a list, each as a document; the list as one when it cannot be read. */
async function* operationsOf(path: string, name: string, tables: TableCall): AsyncGenerator<FoundDocument> {
  try {
    for await (const result of readOperations(path, name, tables)) yield { path, result, text: null };
  } catch (error) {
    yield { path, ...unopened(path, name, error) };
  }
}

function unopened(path: string, name: string, error: unknown): ReadFile {
  const why = error instanceof Error ? error.message : String(error);
  const reason = `${path} kunde inte öppnas (${why}). Kontrollera sökvägen.`;
  const reasonEn = `${path} could not be opened (${why}). Check the path.`;
  return { result: unreadable(name, null, reason, reasonEn), text: null };
}
