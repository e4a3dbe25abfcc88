import { Message, type Schema } from 'apache-arrow';

/** One message of an Arrow IPC stream, as it lies there. */
export interface ArrowMessage {
  /** What it holds; null for what is none of these. */
  readonly holds: 'dictionary' | 'rows' | null;
  /** Rows in it. */
  readonly rows: number;
  /** All its bytes, in pieces. */
  readonly pieces: readonly Uint8Array[];
}

/** The end of an IPC stream: a message of length 0. */
export const END_OF_STREAM = Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0);
/** What each message begins with: a mark, and how long the description of its body is. */
const PREFIX = 8;
const MARK = 0xffffffff;
/** No description is longer; what claims to be is something else. */
const LONGEST_DESCRIPTION = 16_000_000;

/**
 * Takes an Arrow IPC stream apart into its messages without reading what is in them, which costs more than all that
 * the engine does with them. The columns are never decoded in the page.
 */
export class ArrowMessages {
  readonly #chunks: AsyncIterator<Uint8Array, unknown>;
  #left: Uint8Array[] = [];

  constructor(bytes: Uint8Array | AsyncIterable<Uint8Array>) {
    this.#chunks = (bytes instanceof Uint8Array ? once(bytes) : bytes)[Symbol.asyncIterator]();
  }

  /**
   * The first message of a stream, which names its columns; to be read before all others.
   *
   * @throws {Error} When the bytes are no such stream.
   */
  async schema(): Promise<{ readonly schema: Schema; readonly pieces: readonly Uint8Array[] }> {
    const { message, pieces } = (await this.#message()) ?? {};
    if (!message?.isSchema() || pieces === undefined) throw new Error('it does not begin with a schema');
    return { schema: message.header(), pieces };
  }

  /**
   * The next message; null after the last one.
   *
   * @throws {Error} When the bytes stop or go wrong before the end of the stream.
   */
  async next(): Promise<ArrowMessage | null> {
    const found = await this.#message();
    if (found === null) return null;
    const { message, pieces } = found;
    if (message.isRecordBatch()) return { holds: 'rows', rows: message.header().length, pieces };
    return { holds: message.isDictionaryBatch() ? 'dictionary' : null, rows: 0, pieces };
  }

  /** Stops reading; what the bytes come from is let go. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  async #message(): Promise<{ message: Message; pieces: Uint8Array[] } | null> {
    const prefix = joined(await this.#take(PREFIX));
    const view = new DataView(prefix.buffer, prefix.byteOffset, PREFIX);
    const length = view.getInt32(4, true);
    if (view.getUint32(0, true) !== MARK || length < 0 || length > LONGEST_DESCRIPTION)
      throw new Error('it is no Arrow stream');
    if (length === 0) return null;
    const description = joined(await this.#take(length));
    const message = Message.decode(description);
    return { message, pieces: [prefix, description, ...(await this.#take(message.bodyLength))] };
  }

  /** So many bytes, in the pieces they came in. */
  async #take(length: number): Promise<Uint8Array[]> {
    const taken: Uint8Array[] = [];
    let missing = length;
    while (missing > 0) {
      const chunk = this.#left.pop() ?? (await this.#chunk());
      taken.push(chunk.subarray(0, missing));
      if (chunk.length > missing) this.#left.push(chunk.subarray(missing));
      missing -= Math.min(missing, chunk.length);
    }
    return taken;
  }

  async #chunk(): Promise<Uint8Array> {
    const next = await this.#chunks.next();
    if (next.done === true) throw new Error('it stops before its end');
    return next.value;
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

/** Pieces after each other as one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined) return only;
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
