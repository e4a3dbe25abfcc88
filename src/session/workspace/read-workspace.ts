import type { Unpacked } from '../unpack-zip.ts';
import { type Manifest, MANIFEST, readManifest, type WorkspaceFile } from './workspace-file.ts';
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

/** Whether the first file of an archive says that it is a workspace. */
export const isManifest = (first: Unpacked): first is Extract<Unpacked, { bytes: unknown }> =>
  first.path === MANIFEST && 'bytes' in first;

/**
 * A workspace's files as they are unpacked, by the names that they had. All of a damaged one that is still as it was
 * comes, and the rest is named; of one that a newer version wrote nothing comes.
 */
export async function* readWorkspace(
  manifestBytes: Uint8Array,
  rest: AsyncIterable<Unpacked>,
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
    (manifest === 'damaged' ? [] : manifest.files).map((file) => [file.path, file] as const),
  );
  for await (const item of rest) {
    const file = item.path === null ? undefined : awaited.get(item.path);
    if (file === undefined) yield { item };
    else {
      awaited.delete(file.path);
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
