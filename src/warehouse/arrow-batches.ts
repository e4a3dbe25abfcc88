import { Message, type Schema } from 'apache-arrow';

/** A record batch of an Arrow IPC stream. */
interface ArrowBatch {
  readonly rows: number;
  /** A stream of its own: the schema, the dictionaries that stand before the batch, the batch, and an end mark. */
  readonly stream: Uint8Array;
}

/** The end of an IPC stream: a message of length 0. */
export const END_OF_STREAM = Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0);
/** What each message begins with: a mark, and how long the description of its body is. */
const PREFIX = 8;
const MARK = 0xffffffff;
/** No description is longer; what claims to be is something else. */
const LONGEST_DESCRIPTION = 16_000_000;

/**
 * Takes Arrow IPC streams that stand one after the other apart into their batches without reading what is in them, which
 * costs more than all that the engine does with them. The columns are never decoded in the page. Bytes are copied as they
 * come, so where they come from may use their room again.
 */
export class ArrowBatches {
  readonly #chunks: AsyncIterator<Uint8Array, unknown>;
  #left: Uint8Array = new Uint8Array(0);
  #schema: Uint8Array = new Uint8Array(0);

  constructor(bytes: Uint8Array | AsyncIterable<Uint8Array>) {
    this.#chunks = (bytes instanceof Uint8Array ? once(bytes) : bytes)[Symbol.asyncIterator]();
  }

  /**
   * The first message of a stream, which names its columns; to be read before its batches.
   *
   * @throws {Error} When the bytes are no such stream.
   */
  async schema(): Promise<Schema> {
    const { message, head } = (await this.#message()) ?? {};
    if (!message?.isSchema() || head === undefined) throw new Error('it does not begin with a schema');
    this.#schema = joined([head, await this.#take(message.bodyLength)]);
    return message.header();
  }

  /**
   * The next batch; null after the last one.
   *
   * @throws {Error} When the bytes stop or go wrong before the end of the stream.
   */
  async next(): Promise<ArrowBatch | null> {
    const before = [this.#schema];
    for (;;) {
      const found = await this.#message();
      if (found === null) return null;
      const { message, head } = found;
      before.push(head);
      if (message.isRecordBatch()) {
        const stream = joined(before, message.bodyLength + END_OF_STREAM.length);
        const body = stream.subarray(-message.bodyLength - END_OF_STREAM.length, -END_OF_STREAM.length);
        await this.#fill(body);
        stream.set(END_OF_STREAM, stream.length - END_OF_STREAM.length);
        return { rows: message.header().length, stream };
      }
      before.push(await this.#take(message.bodyLength));
    }
  }

  /** Stops reading; what the bytes come from is let go. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  /** What describes the next message, with its bytes; its body stands after it. */
  async #message(): Promise<{ message: Message; head: Uint8Array } | null> {
    const prefix = await this.#take(PREFIX);
    const view = new DataView(prefix.buffer);
    const length = view.getInt32(4, true);
    if (view.getUint32(0, true) !== MARK || length < 0 || length > LONGEST_DESCRIPTION)
      throw new Error('it is no Arrow stream');
    if (length === 0) return null;
    const description = await this.#take(length);
    return { message: Message.decode(description), head: joined([prefix, description]) };
  }

  async #take(length: number): Promise<Uint8Array> {
    const taken = new Uint8Array(length);
    await this.#fill(taken);
    return taken;
  }

  async #fill(room: Uint8Array): Promise<void> {
    for (let at = 0; at < room.length;) {
      if (this.#left.length === 0) this.#left = await this.#chunk();
      const part = this.#left.subarray(0, room.length - at);
      room.set(part, at);
      at += part.length;
      this.#left = this.#left.subarray(part.length);
    }
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

/** Pieces after each other as one, with so much room after them. */
function joined(pieces: readonly Uint8Array[], room = 0): Uint8Array {
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, room));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
