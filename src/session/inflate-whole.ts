import { type FlateError, inflateSync, type UnzipDecoder, UnzipInflate } from 'fflate';

/** A file that is no larger than this, packed and unpacked, is unpacked at once. */
const [PACKED, UNPACKED] = [500_000, 4_000_000];

/**
 * Unpacks small files of an archive that says how large they are in one go, which takes a fraction of what a stream
 * takes, and others piece by piece. One that becomes larger than was said, or smaller, is damaged.
 */
export class InflateWhole implements UnzipDecoder {
  static readonly compression = 8;
  ondata: UnzipDecoder['ondata'] = () => undefined;
  readonly #whole: { readonly packed: Uint8Array; readonly size: number } | null;
  readonly #stream: UnzipInflate | null;
  #at = 0;

  constructor(_name: string, packed = Number.POSITIVE_INFINITY, size = Number.POSITIVE_INFINITY) {
    const small = packed <= PACKED && size <= UNPACKED;
    this.#whole = small ? { packed: new Uint8Array(packed), size } : null;
    this.#stream = small ? null : new UnzipInflate();
  }

  push(piece: Uint8Array, final: boolean): void {
    if (this.#stream !== null) {
      this.#stream.ondata = this.ondata;
      this.#stream.push(piece, final);
    } else if (this.#whole !== null) {
      this.#whole.packed.set(piece, this.#at);
      this.#at += piece.length;
      if (final) this.#unpack(this.#whole.packed, this.#whole.size);
    }
  }

  #unpack(packed: Uint8Array, size: number): void {
    const bytes = inflated(packed, size);
    if (bytes instanceof Uint8Array) this.ondata(null, bytes, true);
    else this.ondata(bytes, NOTHING, true);
  }
}

function inflated(packed: Uint8Array, size: number): Uint8Array<ArrayBuffer> | FlateError {
  try {
    // What is more than there is room for is left out, so there is room for one byte more than was said.
    const out = new Uint8Array(size + 1);
    const { length } = inflateSync(packed, { out });
    return length === size ? out.subarray(0, size) : asFailure('another size was said');
  } catch (error) {
    return asFailure(error);
  }
}

const NOTHING = new Uint8Array(0);
const asFailure = (error: unknown): FlateError => Object.assign(new Error(String(error)), { code: 0 });
