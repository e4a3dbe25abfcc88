import { inflateSync } from 'fflate';
import { workspaceFolder } from '../file-kinds.ts';
import type { ManifestFile } from './read-workspace.ts';

/** What stands at the end of a ZIP archive, without and with the longest comment, and how it begins. */
const [END, LONGEST_END, END_MARK] = [22, 65_557, 0x06054b50];
const [ENTRY, ENTRY_MARK, LOCAL] = [46, 0x02014b50, 30];
/** Bytes of an archive's list of files, and of a workspace's list unpacked. */
const [MOST_ENTRIES, LARGEST] = [50_000_000, 50_000_000];
const STORED = 0;

/**
 * The list of a workspace wherever it stands in an archive: who unpacks one and packs it again puts it after the
 * documents. Looked up at the archive's end, so that nothing else need be read before it; null where there is none.
 */
export async function listedManifest(archive: Blob): Promise<ManifestFile | null> {
  const from = Math.max(0, archive.size - LONGEST_END);
  const tail = await viewOf(archive, from, archive.size);
  let end = tail.byteLength - END;
  while (end >= 0 && tail.getUint32(end, true) !== END_MARK) end -= 1;
  if (end < 0) return null;
  const [size, start] = [tail.getUint32(end + 12, true), tail.getUint32(end + 16, true)];
  if (size > MOST_ENTRIES) return null;
  const entries = await viewOf(archive, start, start + size);
  for (let at = 0; at + ENTRY <= entries.byteLength && entries.getUint32(at, true) === ENTRY_MARK;) {
    const [name, extra, comment] = [28, 30, 32].map((field) => entries.getUint16(at + field, true));
    const path = textOf(entries, at + ENTRY, name ?? 0);
    if (workspaceFolder(path) !== null) return unpacked(archive, path, entries, at);
    at += ENTRY + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return null;
}

async function unpacked(
  archive: Blob,
  path: string,
  entries: DataView,
  at: number,
): Promise<ManifestFile | null> {
  const method = entries.getUint16(at + 10, true);
  const [packed, size, local] = [20, 24, 42].map((field) => entries.getUint32(at + field, true));
  if (packed === undefined || size === undefined || local === undefined || size > LARGEST) return null;
  const head = await viewOf(archive, local, local + LOCAL);
  if (head.byteLength < LOCAL) return null;
  const begins = local + LOCAL + head.getUint16(26, true) + head.getUint16(28, true);
  const bytes = new Uint8Array(await archive.slice(begins, begins + packed).arrayBuffer());
  if (method === STORED) return { path, bytes };
  try {
    return { path, bytes: new Uint8Array(inflateSync(bytes, { out: new Uint8Array(size) })) };
  } catch {
    return null;
  }
}

const viewOf = async (archive: Blob, from: number, to: number): Promise<DataView> =>
  new DataView(await archive.slice(from, to).arrayBuffer());

const textOf = ({ buffer, byteOffset, byteLength }: DataView, from: number, length: number): string =>
  new TextDecoder().decode(new Uint8Array(buffer, byteOffset + from, Math.min(length, byteLength - from)));
