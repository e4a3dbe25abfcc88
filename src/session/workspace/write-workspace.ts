import { hashOf } from '../../keeping/hash-of.ts';
import type { Database, KeptFile, KeptReading } from '../../keeping/keeping-schema.ts';
import { unpackDocuments } from '../../keeping/packed-documents.ts';
import { bytesOf } from '../../keeping/read-kept.ts';
import { type Correction, isCarried, soundCorrection } from '../../projects/corrections.ts';
import { fingerprintOfBytes } from '../../projects/fingerprint-of-bytes.ts';
import type { ReadDocument } from '../../projects/project.ts';
import { readTable } from '../../tables/read-table.ts';
import { isTableName } from '../../tables/table-name.ts';
import { underName } from '../brought-document.ts';
import { rowOfList, type RowsOfList, withEarlier } from '../corrected-rows.ts';
import { readFile } from '../read-any.ts';
import { soundMapping } from '../remembered-forms.ts';
import { Archive } from './archive.ts';
import { withoutText } from './without-text.ts';
import { MANIFEST } from '../file-kinds.ts';
import { type WorkspaceFile, type WorkspaceSettings, writeManifest } from './workspace-file.ts';

/** What is to be saved. */
export interface WorkspaceAsk {
  /** With the documents as they are, else with what was read of them and no text. */
  readonly whole: boolean;
  readonly settings: WorkspaceSettings;
  /** Lists that count, by the places of their files, and the earlier editions that each replaces, the latest first. */
  readonly editions: readonly (readonly [place: number, earlier: readonly number[]])[];
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
  const replaces = new Map(ask.editions);
  const replaced = new Set(ask.editions.flatMap(([, earlier]) => earlier));
  let done = 0;
  let writer = new Writer(ask);
  for (const place of await database.getAllKeys('files')) {
    const [file, bytes] = [await database.get('files', place), await bytesOf(database, place)];
    // Another tab may have removed it by now.
    if (file !== undefined && bytes !== undefined) {
      if (ask.whole) await writer.addFile(file, bytes);
      // Once its text is gone, nothing would tell that a row is of an edition that does not count.
      else if (!replaced.has(place)) {
        writer.carry(await carriedFrom(database, replaces.get(place) ?? [], { file, bytes }, ask));
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
  private readonly carried: Correction[] = [];
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

  /** Takes corrections along that hold for rows of a later edition, since the earlier one is left out. */
  carry(corrections: readonly Correction[]): void {
    this.carried.push(...corrections);
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
    const corrections = [...settings.corrections, ...this.carried];
    const head = { ...writable({ ...settings, corrections }), whole, made, reader: READER_MARK };
    const manifest = writeManifest(head, this.files);
    return this.archive.finish(MANIFEST, new TextEncoder().encode(manifest));
  }
}

const writable = ({ forms, editions, slices, views, corrections }: WorkspaceSettings) => ({
  editions: { ...editions },
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
  if (isTableName(file.name)) return rowsOf(listIn(file, bytes));
  const outcome = await readFile(file.name, bytes);
  if (outcome.kind === 'page') return [{ origin: file.hash, ...outcome.document }];
  return outcome.kind === 'records' ? outcome.documents : [];
}

function listIn({ name, mapping }: KeptFile, bytes: Uint8Array<ArrayBuffer>): RowsOfList {
  const tables = readTable(name, bytes, soundMapping(mapping) ?? {}).tables ?? [];
  return { name, fingerprint: fingerprintOfBytes(bytes), tables };
}

/** The corrections of earlier editions' rows that hold for those of a list, as if they were made on these. */
async function carriedFrom(
  database: Database,
  places: readonly number[],
  { file, bytes }: { readonly file: KeptFile; readonly bytes: Uint8Array<ArrayBuffer> },
  { settings }: WorkspaceAsk,
): Promise<Correction[]> {
  const corrections = settings.corrections.flatMap((each) => soundCorrection(each) ?? []);
  if (places.length === 0 || corrections.length === 0) return [];
  const editions: RowsOfList[] = [];
  for (const place of places) {
    const [earlier, its] = [await database.get('files', place), await bytesOf(database, place)];
    if (earlier !== undefined && its !== undefined) editions.push(listIn(earlier, its));
  }
  const all = withEarlier(listIn(file, bytes), editions, corrections);
  return all.flatMap((each) => {
    if (!isCarried(each) || each.outdated) return [];
    const { madeOn: _madeOn, outdated: _outdated, said: _said, ...correction } = each;
    return [correction];
  });
}

function* rowsOf({ name, fingerprint, tables }: RowsOfList): Generator<ReadDocument> {
  for (const { count, document } of tables)
    for (let row = 0; row < count; row += 1) yield rowOfList(document(row), name, fingerprint);
}
