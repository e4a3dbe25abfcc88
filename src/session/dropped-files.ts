import { givenFiles } from './given-files.ts';
import type { GivenFile } from './read-files.ts';

/** Folders within folders, and files in all, that are looked for. */
const DEEPEST = 20;
const MOST = 100_000;

/** The files that were dropped, those of dropped folders among them, each called by its path. */
export async function droppedFiles(data: DataTransfer | null): Promise<GivenFile[]> {
  const entries = [...(data?.items ?? [])].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  // What was pasted or comes from another program may be no entry of a file system.
  if (!entries.some((entry) => entry.isDirectory)) return givenFiles([...(data?.files ?? [])]);
  const found: GivenFile[] = [];
  for (const entry of entries) await walk(entry, '', 0, found);
  return found;
}

async function walk(
  entry: FileSystemEntry,
  folder: string,
  depth: number,
  found: GivenFile[],
): Promise<void> {
  if (found.length >= MOST || entry.name.startsWith('.')) return;
  const name = `${folder}${entry.name}`;
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject)).catch(() => null);
    // One that is gone or locked is told as such when it is read.
    found.push({ name, file: file ?? new File([], entry.name) });
  } else if (isFolder(entry) && depth < DEEPEST) {
    const reader = entry.createReader();
    for (;;) {
      // A browser gives a hundred at a time, and none when all are given.
      const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
        reader.readEntries(resolve, reject),
      ).catch((): FileSystemEntry[] => []);
      if (some.length === 0) return;
      for (const each of some) await walk(each, `${name}/`, depth + 1, found);
    }
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
