import { hashOf } from '../../keeping/hash-of.ts';
import type { Database, KeptFile, KeptReading } from '../../keeping/keeping-schema.ts';
import { unpackDocuments } from '../../keeping/packed-documents.ts';
import { bytesOf } from '../../keeping/read-kept.ts';
import { fingerprintOfBytes } from '../../projects/fingerprint-of-bytes.ts';
import type { ReadDocument } from '../../projects/project.ts';
import { readTable } from '../../tables/read-table.ts';
import { isTableName } from '../../tables/table-name.ts';
import { underName } from '../brought-document.ts';
import { rowOfList } from '../corrected-rows.ts';
import { readFile } from '../read-any.ts';
import { soundMapping } from '../remembered-forms.ts';
import { Archive } from './archive.ts';
import { withoutText } from './without-text.ts';
import { MANIFEST, type WorkspaceFile, type WorkspaceSettings, writeManifest } from './workspace-file.ts';

/** What is to be saved. */
export interface WorkspaceAsk {
  /** With the documents as they are, else with what was read of them and no text. */
  readonly whole: boolean;
  readonly settings: WorkspaceSettings;
  /** ISO date and time. */
  readonly made: string;
  /** What the records without text are called when they come back. */
  readonly records: string;
}

/** One archive holds no more, for a ZIP archive and for who unpacks it: what is left over is another workspace. */
const MOST_FILES = 40_000;
const MOST_BYTES = 3_000_000_000;
/** Characters of records in one file. */
const MOST_RECORDS = 16_000_000;

/** Saves all that is kept: one archive or, of very much, several that can come back each by itself. */
export async function* writeWorkspace(
  database: Database,
  ask: WorkspaceAsk,
  onProgress: (done: number, total: number) => void,
): AsyncGenerator<Blob> {
  const total = await database.count('files');
  let done = 0;
  let writer = new Writer(ask);
  for (const place of await database.getAllKeys('files')) {
    const [file, bytes] = [await database.get('files', place), await bytesOf(database, place)];
    // Another tab may have removed it by now.
    if (file !== undefined && bytes !== undefined) {
      if (ask.whole) await writer.addFile(file, bytes);
      else {
        const reading = await database.get('readings', place);
        for (const document of await documentsOf(file, reading, bytes)) await writer.addRecord(document);
      }
    }
    done += 1;
    onProgress(done, total);
    if (!writer.full) continue;
    yield await writer.finish();
    writer = new Writer(ask);
  }
  yield await writer.finish();
}

class Writer {
  private readonly archive = new Archive();
  private readonly files: WorkspaceFile[] = [];
  private lines: string[] = [];
  private length = 0;
  private readonly ask: WorkspaceAsk;

  constructor(ask: WorkspaceAsk) {
    this.ask = ask;
  }

  get full(): boolean {
    return this.archive.count >= MOST_FILES || this.archive.size >= MOST_BYTES;
  }

  async addFile({ name, mapping }: Pick<KeptFile, 'name' | 'mapping'>, bytes: Uint8Array<ArrayBuffer>) {
    const path = `documents/${this.archive.count + 1} ${plainName(name)}`;
    const hash = (await hashOf(bytes)) ?? '';
    this.archive.add(path, bytes);
    const file = { path, name, hash, size: bytes.length };
    this.files.push(mapping === undefined ? file : { ...file, mapping });
  }

  async addRecord(document: ReadDocument): Promise<void> {
    const { record, ...rest } = withoutText(document);
    const line = `${JSON.stringify({ ...record, ...rest })}\n`;
    this.lines.push(line);
    this.length += line.length;
    if (this.length >= MOST_RECORDS) await this.addRecords();
  }

  private async addRecords(): Promise<void> {
    if (this.lines.length === 0) return;
    const bytes = new TextEncoder().encode(this.lines.join(''));
    this.lines = [];
    this.length = 0;
    const count = this.archive.count === 0 ? '' : ` (${this.archive.count + 1})`;
    await this.addFile({ name: `${this.ask.records}${count}.ndjson` }, bytes);
  }

  async finish(): Promise<Blob> {
    await this.addRecords();
    const { whole, made, settings } = this.ask;
    const manifest = writeManifest({ ...writable(settings), whole, made, reader: READER_MARK }, this.files);
    return this.archive.finish(MANIFEST, new TextEncoder().encode(manifest));
  }
}

const writable = ({ forms, slices, views, corrections }: WorkspaceSettings) => ({
  forms: forms.map(([form, mapping]): [string, unknown] => [form, mapping]),
  slices: [...slices],
  views: [...views],
  corrections: [...corrections],
});

const LONGEST_NAME = 80;

/** A name that every system lets a file have: the real one stands in the manifest. */
function plainName(name: string): string {
  const last = name.split(/[\\/]/u).at(-1) ?? '';
  return last.replaceAll(/[^\p{L}\p{N} ._()-]/gu, '_').slice(-LONGEST_NAME);
}

/** What was read of a file, anew where another version read it; of a list each row. */
async function documentsOf(
  file: KeptFile,
  reading: KeptReading | undefined,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Iterable<ReadDocument>> {
  const read = reading?.reader === READER_MARK ? unpackDocuments(reading.documents) : [];
  if (read.length > 0)
    return read.map((each, at) => underName(file.holds?.documents[at]?.name ?? each.record.document, each));
  const mapping = soundMapping(file.mapping);
  if (isTableName(file.name)) return rowsOf(file.name, bytes, mapping ?? {});
  const outcome = await readFile(file.name, bytes);
  if (outcome.kind === 'page') return [{ origin: file.hash, ...outcome.document }];
  return outcome.kind === 'records' ? outcome.documents : [];
}

function* rowsOf(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  mapping: Parameters<typeof readTable>[2],
): Generator<ReadDocument> {
  const { tables } = readTable(name, bytes, mapping);
  if (tables === null) return;
  const fingerprint = fingerprintOfBytes(bytes);
  for (const { count, document } of tables)
    for (let row = 0; row < count; row += 1) yield rowOfList(document(row), name, fingerprint);
}
