import { Unzip, type UnzipFile } from 'fflate';
import { isZipName } from './file-kinds.ts';
import { InflateWhole } from './inflate-whole.ts';
import { mostBytes } from './read-any.ts';

/** What is unpacked of one archive at most; and how many times larger than itself it may become. */
const MOST_FILES = 50_000;
const MOST_BYTES = 4_000_000_000;
const MOST_TIMES = 300;
/** Below this, a small text of one letter may well be packed that tightly. */
const SMALL = 20_000_000;
/** Packed bytes taken at a time: they may become a thousand times as many. */
const PIECE = 16_384;

/** Why something in an archive, or the rest of it, is not read. */
export type ZipProblem =
  | 'too-many-files'
  | 'too-much'
  | 'bomb'
  | 'file-too-large'
  | 'zip-in-zip'
  | 'cannot-unpack'
  | 'no-archive';

export type Unpacked =
  | { readonly path: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly path: string | null; readonly problem: ZipProblem };

/** What has come out of an archive so far. */
interface SoFar {
  /** Packed bytes taken, and bytes they became. */
  fed: number;
  grown: number;
  files: number;
  /** The file that is being unpacked. */
  open: string | null;
  /** Why the rest is left. */
  over: ZipProblem | null;
}

/** What systems put in archives beside what was packed. */
const DULL = /(?:^|\/)(?:__MACOSX\/|\.(?!\.?\/)|thumbs\.db$|desktop\.ini$)/iu;

/**
 * The files of an archive, one after the other as they are unpacked, so that no more than one is held. A file that is
 * too large or cannot be unpacked is told and passed so.over; an archive that grows out of all measure is left.
 * Paths are names and nothing else: nothing is written anywhere.
 */
export async function* unpackZip(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Unpacked> {
  const ready: Unpacked[] = [];
  const so: SoFar = { fed: 0, grown: 0, files: 0, open: null, over: null };
  const take = (file: UnzipFile): void => {
    if (file.name.endsWith('/') || DULL.test(file.name)) return;
    so.files += 1;
    if (so.files > MOST_FILES) so.over ??= 'too-many-files';
    if (so.over !== null) return;
    if (isZipName(file.name)) {
      ready.push({ path: file.name, problem: 'zip-in-zip' });
      return;
    }
    const most = mostBytes(file.name);
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    let left = false;
    const leave = (problem: ZipProblem): void => {
      if (!left) ready.push({ path: file.name, problem });
      left = true;
      parts.length = 0;
      so.open = null;
    };
    file.ondata = (error, part, final) => {
      if (left) return;
      if (error !== null) return leave('cannot-unpack');
      size += part.length;
      so.grown += part.length;
      if (so.grown > MOST_BYTES) so.over ??= 'too-much';
      else if (so.grown > SMALL && so.grown > so.fed * MOST_TIMES) so.over ??= 'bomb';
      if (so.over !== null || size > most) {
        leave(size > most ? 'file-too-large' : (so.over ?? 'too-much'));
        file.terminate();
        return;
      }
      parts.push(part.slice());
      if (!final) return;
      so.open = null;
      ready.push({ path: file.name, bytes: joined(parts, size) });
    };
    so.open = file.name;
    try {
      file.start();
    } catch {
      leave('cannot-unpack');
    }
  };
  const unzip = new Unzip(take);
  unzip.register(InflateWhole);
  try {
    for await (const piece of pieces) {
      for (let at = 0; at < piece.length && so.over === null; at += PIECE) {
        const part = piece.subarray(at, at + PIECE);
        so.fed += part.length;
        unzip.push(part, false);
        yield* ready.splice(0);
      }
      if (so.over !== null) break;
    }
    if (so.over === null) unzip.push(new Uint8Array(0), true);
  } catch {
    ready.push({ path: so.open, problem: 'cannot-unpack' });
    so.open = null;
  }
  yield* ready.splice(0);
  if (so.over !== null) yield { path: null, problem: so.over };
  else if (so.open !== null) yield { path: so.open, problem: 'cannot-unpack' };
  else if (so.files === 0) yield { path: null, problem: 'no-archive' };
}

function joined(parts: readonly Uint8Array<ArrayBuffer>[], size: number): Uint8Array<ArrayBuffer> {
  const [first] = parts;
  if (first?.length === size) return first;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
