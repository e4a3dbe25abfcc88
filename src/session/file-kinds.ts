const RECORDS = /\.(?:ndjson|jsonl)$/iu;
const ZIP = /\.zip$/iu;

/** The list of what a workspace holds, by which one is known: the first file of its archive. */
export const MANIFEST = 'utfall-workspace.ndjson';

/** The folder that a workspace lies in, by the path of its list: '' for none around it; null for any other path. */
export function workspaceFolder(path: string): string | null {
  const isList = path === MANIFEST || path.endsWith(`/${MANIFEST}`);
  return isList ? path.slice(0, -MANIFEST.length) : null;
}

/** What a file is taken for by the ending of its name. */
export const isRecordsName = (name: string): boolean => RECORDS.test(name);
export const isZipName = (name: string): boolean => ZIP.test(name);
