import { MANIFEST, workspaceFolder } from '../file-kinds.ts';
import type { Unpacked } from '../unpack-zip.ts';
import { type Manifest, readManifest, type WorkspaceFile } from './workspace-file.ts';
import type { WORKSPACE_PROBLEMS } from './workspace-problem.ts';

/** What comes out of a workspace, piece by piece. */
export type WorkspacePiece =
  /** The first, unless the workspace cannot be told at all. */
  | { readonly manifest: Manifest }
  /** A file as it was when the workspace was saved. */
  | { readonly file: WorkspaceFile; readonly bytes: Uint8Array<ArrayBuffer>; readonly hash: string | null }
  /** What the workspace does not name, or should hold and does not; null is the workspace itself. */
  | { readonly item: Unpacked }
  | { readonly name: string | null; readonly problem: keyof typeof WORKSPACE_PROBLEMS };

/** The list of a workspace as it was found in an archive. */
export type ManifestFile = Extract<Unpacked, { bytes: unknown }>;

/** The first file of an archive where that says that it is a workspace. */
export const manifestIn = (first: Unpacked): ManifestFile | null =>
  'bytes' in first && workspaceFolder(first.path) !== null ? first : null;

/**
 * A workspace's files as they are unpacked, by the names that they had. All of a damaged one that is still as it was
 * comes, and the rest is named; of one that a newer version wrote nothing comes.
 */
export async function* readWorkspace(
  { path: manifestPath, bytes: manifestBytes }: ManifestFile,
  items: AsyncIterable<Unpacked>,
  hashOf: (bytes: Uint8Array<ArrayBuffer>) => Promise<string | null>,
): AsyncGenerator<WorkspacePiece> {
  const manifest = readManifest(new TextDecoder().decode(manifestBytes));
  if (manifest === 'newer') {
    yield { name: null, problem: manifest };
    return;
  }
  if (manifest === 'damaged') yield { name: MANIFEST, problem: manifest };
  else yield { manifest };
  const awaited = new Map(
    (manifest === 'damaged' ? [] : manifest.files).map(
      (file) => [inFolder(manifestPath, file), file] as const,
    ),
  );
  for await (const item of items) {
    if (item.path === manifestPath) continue;
    const file = item.path === null ? undefined : awaited.get(item.path.normalize('NFC'));
    if (file === undefined) yield { item };
    else {
      awaited.delete(inFolder(manifestPath, file));
      if ('problem' in item) yield { item: { path: file.name, problem: item.problem } };
      else {
        const hash = await hashOf(item.bytes);
        // Where nothing can be hashed nothing is kept either, and the file's length must do.
        const same = hash === null ? item.bytes.length === file.size : hash === file.hash;
        yield same ? { file, bytes: item.bytes, hash } : { name: file.name, problem: 'changed' };
      }
    }
  }
  for (const { name } of awaited.values()) yield { name, problem: 'missing' };
}

/**
 * Where a file of a workspace lies, whose archive may have been unpacked and packed again with a folder around it, by a
 * system that writes letters and their accents apart.
 */
export const inFolder = (manifestPath: string, { path }: WorkspaceFile): string =>
  `${workspaceFolder(manifestPath) ?? ''}${path}`.normalize('NFC');
