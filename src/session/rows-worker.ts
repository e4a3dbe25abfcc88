import { keepChange, makeAll } from '../keeping/made-rows.ts';
import { type MadeDatabase, openMade } from '../keeping/made-schema.ts';
import type { Database } from '../keeping/keeping-schema.ts';
import { openKeeping } from '../keeping/open-keeping.ts';
import { unpackDocuments } from '../keeping/packed-documents.ts';
import { bytesOf, readingsAt } from '../keeping/read-kept.ts';
import { type Correction, correcting } from '../projects/corrections.ts';
import type { ReadDocument } from '../projects/project.ts';
import type { TableMapping } from '../tables/mapping.ts';
import { readTable } from '../tables/read-table.ts';
import type { Append } from '../warehouse/engine.ts';
import type { ListRows } from '../warehouse/list-rows.ts';
import { type Change, ProjectChanges } from '../warehouse/project-changes.ts';
import { type BroughtDocument, underName } from './brought-document.ts';
import { correctedRows, ofList, type RowsOfList, withEarlier } from './corrected-rows.ts';
import { tellReady } from './tell-ready.ts';

/** Where a list lies: the same name, fingerprint and answers are the same list. */
export interface ListFile {
  readonly name: string;
  readonly from: Blob | number;
  readonly fingerprint: string;
  readonly mapping: TableMapping;
}

/** A list to make rows of, and the earlier editions whose corrections it takes over, the latest first. */
interface ListToRead extends ListFile {
  readonly earlier: readonly ListFile[];
}

/**
 * Asks for the rows of the documents that were handed over and of these lists, as they differ from before. `fingerprint`
 * tells of all of it, and is null where the rows are not to be kept. `silent`: the tables hold it already, and what comes
 * next is a change of it.
 */
export interface NextRows {
  readonly lists: readonly ListToRead[];
  /** What was put right by hand, laid over documents and lists. */
  readonly corrections: readonly Correction[];
  readonly fingerprint: string | null;
  readonly silent: boolean;
  /** Whether what is not found among what is kept is left out, as what another tab has removed. */
  readonly without: boolean;
}

/** Documents that go, by their names, and others that come. They are taken in at once, whenever rows of them are wanted. */
interface NextDocuments {
  readonly gone: readonly string[];
  readonly come: readonly BroughtDocument[];
}

export type RowsCall = NextRows | NextDocuments | 'go on';

/** Rows of the warehouse for so many projects of all that come; `appends` is null when there are no more. */
export interface RowsAnswer {
  readonly gone: readonly string[] | null;
  readonly appends: readonly Append[] | null;
  readonly projects: number;
  readonly total: number;
  /** Places whose readings are not there; nothing is made before they are, and asked for again. */
  readonly missing: readonly number[];
  /** About how large all is that this worker holds, in bytes. */
  readonly held: number;
}

interface ReadList {
  /** null where another tab has removed it. */
  readonly bytes: number | null;
  readonly tables: readonly ListRows[];
}

const changes = new ProjectChanges();
const documents = new Map<string, ReadDocument>();
let lists: (ReadList & { readonly key: string })[] = [];
/** What the tables hold, as `fingerprint` tells. */
let before: string | null = null;
/** Documents whose readings were not there. */
let unfound: readonly BroughtDocument[] = [];
let taking: Promise<void> = Promise.resolve();
let goOn = (): void => undefined;

// Makes the warehouse's rows off the main thread, of the documents and lists as they lie among what is kept.
self.addEventListener('message', ({ data }: MessageEvent<RowsCall>) => {
  if (data === 'go on') goOn();
  else if ('come' in data) taking = taking.then(() => takeIn(data)).catch(reportError);
  else make(data).catch(reportError);
});

const NONE: RowsAnswer = { gone: null, appends: null, projects: 0, total: 0, missing: [], held: 0 };

async function make(next: NextRows): Promise<void> {
  await taking;
  await takeIn({ gone: [], come: unfound });
  const missing = [...new Set(unfound.flatMap(({ from }) => ('place' in from ? from.place : [])))];
  if (missing.length > 0 && !next.without) return answer({ ...NONE, missing });
  unfound = [];
  lists = await listsOf(next);
  const change = changes.to(
    [...documents.values()].map(correcting(next.corrections)),
    lists.flatMap(({ tables }) => tables),
  );
  // What is made without a part that is gone is not what the fingerprint tells of.
  const whole = missing.length === 0 && lists.every(({ bytes }) => bytes !== null);
  const fingerprint = whole ? next.fingerprint : null;
  if (!next.silent) await tell(change, fingerprint);
  before = fingerprint;
  answer({ ...NONE, gone: change.gone, total: change.total, held: sizeHeld() });
}

/** Hands the rows over one batch after the other, and keeps them for the next visit. */
async function tell({ gone, total, batches }: Change, fingerprint: string | null): Promise<void> {
  const made = fingerprint === null ? null : await openMade().catch(() => null);
  const kept = made === null || fingerprint === null ? null : keeperOf(made, gone, fingerprint);
  for (const { appends, projects } of batches) {
    // What cannot be kept is made anew the next time.
    await kept?.add(appends).catch(() => undefined);
    const going = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    answer({ ...NONE, gone, appends, projects, total });
    await going;
  }
  await kept?.end().catch(() => undefined);
  made?.close();
}

function keeperOf(made: MadeDatabase, gone: readonly string[] | null, fingerprint: string) {
  if (gone === null) return makeAll(made, fingerprint);
  const from = before;
  const rows: Append[] = [];
  return {
    add: (some: readonly Append[]): Promise<void> => {
      // They are handed over, and then no longer here.
      for (const { table, stream } of some) rows.push({ table, stream: stream.slice() });
      return Promise.resolve();
    },
    end: (): Promise<void> =>
      from === null ? Promise.resolve() : keepChange(made, from, fingerprint, { gone, rows }),
  };
}

function answer(told: RowsAnswer): void {
  self.postMessage(told, { transfer: (told.appends ?? []).map(({ stream }) => stream.buffer) });
}

async function takeIn({ gone, come }: NextDocuments): Promise<void> {
  for (const name of gone) documents.delete(name);
  const kept = new Map<number, { name: string; at: number }[]>();
  for (const { name, from } of come) {
    if ('record' in from) documents.set(name, underName(name, from));
    else kept.set(from.place, [...(kept.get(from.place) ?? []), { name, at: from.at }]);
  }
  const missing = new Set(kept.keys());
  await withKept(missing.size > 0, async (database) => {
    if (database === null) return;
    for await (const readings of readingsAt(database, READER_MARK, [...missing]))
      for (const [place, reading] of readings) {
        missing.delete(place);
        const read = unpackDocuments(reading.documents);
        for (const { name, at } of kept.get(place) ?? []) {
          const document = read[at];
          if (document !== undefined) documents.set(name, underName(name, document));
        }
      }
  });
  const others = new Set([...gone, ...come.map(({ name }) => name)]);
  unfound = [
    ...unfound.filter(({ name }) => !others.has(name)),
    ...come.filter(({ from }) => 'place' in from && missing.has(from.place)),
  ];
}

function listsOf({ lists: wanted, corrections }: NextRows): Promise<typeof lists> {
  const known = new Map(lists.map((each) => [each.key, each]));
  const files = wanted.flatMap((list) => [list, ...list.earlier]);
  return withKept(
    files.some(({ from }) => !(from instanceof Blob)),
    async (database) => {
      const now: typeof lists = [];
      for (const list of wanted) {
        const own = ofList(corrections, list.fingerprint);
        const earlier = list.earlier.flatMap((each) => {
          const made = ofList(corrections, each.fingerprint);
          return made.length === 0 ? [] : [{ list: each, made }];
        });
        const from = earlier.map(({ list: { fingerprint, mapping }, made }) => [fingerprint, mapping, made]);
        const key = JSON.stringify([list.name, list.fingerprint, list.mapping, own, from]);
        const held = known.get(key);
        const editions = earlier.map((each) => each.list);
        now.push(
          held && held.bytes !== null
            ? held
            : { key, ...(await readList(database, list, editions, corrections)) },
        );
      }
      return now;
    },
  );
}

/** Opens what is kept, where it is `needed`, for as long as `work` takes. */
async function withKept<T>(needed: boolean, work: (database: Database | null) => Promise<T>): Promise<T> {
  const database = needed ? await openKeeping(() => undefined) : null;
  return work(database).finally(() => database?.close());
}

async function readList(
  database: Database | null,
  list: ListFile,
  earlier: readonly ListFile[],
  corrections: readonly Correction[],
): Promise<ReadList> {
  const read = await readRows(database, list);
  if (read === null) return { bytes: null, tables: [] };
  const editions: RowsOfList[] = [];
  for (const each of earlier) {
    const edition = await readRows(database, each);
    if (edition !== null) editions.push(edition);
  }
  const own = withEarlier(read, editions, corrections);
  const tables = read.tables.map((table) => correctedRows(table, list.name, list.fingerprint, own));
  return { bytes: read.bytes, tables };
}

/** A list's tables as they were read; null where another tab has removed it. */
async function readRows(
  database: Database | null,
  { name, from, fingerprint, mapping }: ListFile,
): Promise<(RowsOfList & { readonly bytes: number }) | null> {
  const bytes =
    from instanceof Blob
      ? new Uint8Array(await from.arrayBuffer())
      : database === null
        ? undefined
        : await bytesOf(database, from);
  if (bytes === undefined) return null;
  const tables = readTable(name, bytes, mapping).tables ?? [];
  return { name, fingerprint, tables, bytes: bytes.length };
}

function sizeHeld(): number {
  const texts = [...documents.values()].reduce((sum, { text }) => sum + text.length, 0);
  return texts + lists.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
}

tellReady();
