import { zipSync } from 'fflate';

/** Packed bytes that are held before the browser may lay them aside. */
const PIECE = 8_000_000;
/** Where a ZIP archive without comment has what stands at its end, and how long that is. */
const END = 22;

/** A file as it lies in an archive, and as the archive's list of files names it. */
interface Packed {
  readonly local: Uint8Array<ArrayBuffer>;
  readonly entry: Uint8Array<ArrayBuffer>;
}

/**
 * A ZIP archive that grows file by file and is never in memory whole. Each file's sizes stand before it, unlike in what
 * `Zip` of fflate writes, so that it can be unpacked as it comes without looking for its end.
 */
export class Archive {
  private readonly parts: Blob[] = [];
  private held: Uint8Array<ArrayBuffer>[] = [];
  private heldSize = 0;
  private readonly entries: Packed['entry'][] = [];
  private readonly sizes: number[] = [];

  /** Files in it, and their packed bytes. */
  get count(): number {
    return this.sizes.length;
  }
  get size(): number {
    return this.sizes.reduce((sum, size) => sum + size, 0);
  }

  add(path: string, bytes: Uint8Array): void {
    const { local, entry } = pack(path, bytes);
    this.entries.push(entry);
    this.sizes.push(local.length);
    this.held.push(local);
    this.heldSize += local.length;
    if (this.heldSize >= PIECE) this.layAside();
  }

  /** The archive, with one more file before all others. */
  finish(path: string, bytes: Uint8Array): Blob {
    this.layAside();
    const first = pack(path, bytes);
    let at = 0;
    const entries = [first.entry, ...this.entries];
    for (const [index, size] of [first.local.length, ...this.sizes].entries()) {
      const entry = entries[index];
      if (entry !== undefined) new DataView(entry.buffer).setUint32(42, at, true);
      at += size;
    }
    const end = new DataView(new ArrayBuffer(END));
    end.setUint32(0, 0x06054b50, true);
    end.setUint16(8, entries.length, true);
    end.setUint16(10, entries.length, true);
    end.setUint32(
      12,
      entries.reduce((sum, entry) => sum + entry.length, 0),
      true,
    );
    end.setUint32(16, at, true);
    return new Blob([first.local, ...this.parts, ...entries, end.buffer], { type: 'application/zip' });
  }

  private layAside(): void {
    if (this.heldSize === 0) return;
    this.parts.push(new Blob(this.held));
    this.held = [];
    this.heldSize = 0;
  }
}

/** Packs one file by itself, and takes it and its entry out of the archive that it makes. */
function pack(path: string, bytes: Uint8Array): Packed {
  const whole = zipSync({ [path]: bytes });
  const view = new DataView(whole.buffer, whole.byteOffset);
  const from = view.getUint32(whole.length - END + 16, true);
  return { local: whole.slice(0, from), entry: whole.slice(from, whole.length - END) };
}
