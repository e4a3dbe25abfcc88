import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readBytes, type ReadFile } from '../records/read-bytes.ts';
import { LONGEST_TEXT, rejectTooLarge, unreadable } from '../records/reject.ts';

/** A document as found on disk: its path for messages, and what reading it gave. */
export interface FoundDocument extends ReadFile {
  path: string;
}

const PAGE = /\.(?:txt|html?)$/iu;

/**
 * Reads the named files, and the pages in the named folders in order of name, one at a time. A path that cannot be
 * opened comes out as an unreadable document, so the rest is still read.
 */
export async function* readDocuments(paths: readonly string[]): AsyncGenerator<FoundDocument> {
  for (const path of paths) {
    let entries: string[] | null;
    try {
      entries = await pagesIn(path);
    } catch (error) {
      yield { path, ...unopened(path, error) };
      continue;
    }
    if (entries === null) yield await readOne(path);
    else if (entries.length === 0) {
      const reason = `${path} har inga .txt- eller .html-filer. Ange en mapp med sparade projektsidor.`;
      const reasonEn = `${path} has no .txt or .html files. Name a folder with saved project pages.`;
      yield { path, result: unreadable(basename(path), null, reason, reasonEn), text: null };
    } else for (const entry of entries) yield await readOne(join(path, entry));
  }
}

/** The pages of a folder, or null for a file. Folders inside are left alone: browsers save a page's pictures there. */
async function pagesIn(path: string): Promise<string[] | null> {
  if (!(await stat(path)).isDirectory()) return null;
  const entries = await readdir(path, { withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && PAGE.test(entry.name))
    .map((entry) => entry.name)
    .toSorted();
}

async function readOne(path: string): Promise<FoundDocument> {
  try {
    const { size } = await stat(path);
    if (size > LONGEST_TEXT) return { path, result: rejectTooLarge(basename(path), size), text: null };
    return { path, ...readBytes(basename(path), await readFile(path)) };
  } catch (error) {
    return { path, ...unopened(path, error) };
  }
}

function unopened(path: string, error: unknown): ReadFile {
  const why = error instanceof Error ? error.message : String(error);
  const reason = `${path} kunde inte öppnas (${why}). Kontrollera sökvägen.`;
  const reasonEn = `${path} could not be opened (${why}). Check the path.`;
  return { result: unreadable(basename(path), null, reason, reasonEn), text: null };
}
