import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { isRejection } from '../records/record.ts';
import { COLUMNS, type Cell } from './ingest-columns.ts';
import type { IngestCall } from './ingest-usage.ts';
import type { RecordWriter } from './record-writer.ts';

/** Opens the output at once, so that a folder that does not exist is told before anything is read. */
export async function openWriter({ out, text }: IngestCall): Promise<RecordWriter> {
  if (out === null) return ndjsonWriter(process.stdout, text);
  // Loaded only when asked for: it is large.
  if (out.format === 'arrow') return (await import('./ingest-arrow.ts')).arrowWriter(out.path);
  const stream = createWriteStream(out.path);
  await once(stream, 'open');
  return out.format === 'csv' ? csvWriter(stream) : ndjsonWriter(stream, text);
}

/** One JSON object a line, rejected documents among them. Nothing is kept, so memory does not grow. */
function ndjsonWriter(stream: Writable, withText: boolean): RecordWriter {
  return {
    async write({ result, text }) {
      const line = withText && text !== null && !isRejection(result) ? { ...result, text } : result;
      await send(stream, `${JSON.stringify(line)}\n`);
    },
    close: () => finish(stream),
  };
}

/** RFC 4180: comma, CRLF, quotes doubled; a header line, then one line a document. */
function csvWriter(stream: Writable): RecordWriter {
  let begun = false;
  const begin = async (): Promise<void> => {
    if (!begun) await send(stream, `${COLUMNS.map((column) => column.name).join(',')}\r\n`);
    begun = true;
  };
  return {
    async write({ result }) {
      await begin();
      if (isRejection(result)) return;
      await send(stream, `${COLUMNS.map((column) => csvCell(column.cell(result))).join(',')}\r\n`);
    },
    async close() {
      await begin();
      await finish(stream);
    },
  };
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  // A text that begins like a formula must not run as one in a spreadsheet.
  const safe = /^[=+\-@\t]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Waits while the receiver is slower than the reading. */
async function send(stream: Writable, chunk: string): Promise<void> {
  if (!stream.write(chunk)) await once(stream, 'drain');
}

async function finish(stream: Writable): Promise<void> {
  if (stream === process.stdout) return;
  stream.end();
  await once(stream, 'finish');
}
