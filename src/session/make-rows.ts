import type { Correction } from '../projects/corrections.ts';
import type { EditionChoices } from '../projects/editions/editions.ts';
import type { Append } from '../warehouse/engine.ts';
import type { TableChange } from '../warehouse/load-records.ts';
import { inTurn } from '../warehouse/in-turn.ts';
import { nextTask } from '../warehouse/next-task.ts';
import type { BroughtDocument } from './brought-document.ts';
import { changesOf } from './changes-of.ts';
import { countingLists } from './counting-lists.ts';
import { readAgain } from './keep.ts';
import type { KeptList } from './kept-list.ts';
import { type LiveWorker, startLive } from './live-worker.ts';
import type { ListFile, NextRows, RowsAnswer, RowsCall } from './rows-worker.ts';

/** A worker that holds more than this is let go, and another one reads anew what it needs; bytes. */
const MOST_HELD = 100_000_000;
/** Documents handed over at a time, so that the page answers in between. */
const AT_A_TIME = 2_000;

/** All that rows are made of. `fingerprint` tells of it, and is null where what is made of it cannot be kept. */
export interface Ingredients {
  readonly documents: readonly BroughtDocument[];
  /** All lists; those that a later edition replaces are left out. */
  readonly lists: readonly KeptList[];
  /** What the visitor said about editions. */
  readonly choices: EditionChoices;
  /** What was put right by hand, laid over both. */
  readonly corrections: readonly Correction[];
  readonly fingerprint: string | null;
}

/** A worker with what it holds: all that some rows were made of, and what it was given to read ahead. */
interface Running {
  readonly live: LiveWorker;
  readonly holds: Ingredients | null;
  readonly ahead: Map<string, BroughtDocument>;
  /** Of what it reads ahead, bytes. */
  size: number;
}

/** The worker that is at hand. */
let running: Running | null = null;
/** Rows that are being made. */
let making = 0;
const inOrder = inTurn();

/**
 * How the tables are to change to be about `wanted`, made in a worker; `had` is what they hold, null for nothing. A worker
 * that dies gives way to another one, once.
 */
export async function makeRows(
  had: Ingredients | null,
  wanted: Ingredients,
  onProgress: (done: number, total: number) => void,
): Promise<TableChange> {
  making += 1;
  try {
    return await makeOnce(had, wanted, onProgress);
  } catch {
    return await makeOnce(had, wanted, onProgress);
  } finally {
    making -= 1;
  }
}

/**
 * Has a worker read what the tables hold, and documents that were kept since, while others are still being read: so little
 * is left to be done once rows of them are wanted. `size` is that of the documents' files, in bytes.
 */
export function readAhead(
  had: Ingredients | null,
  documents: readonly BroughtDocument[],
  size: number,
): Promise<void> {
  return inOrder(async () => {
    if (making > 0) return;
    // What it cannot do ahead is done when the rows are made.
    const worker = await take(had).catch(() => null);
    if (worker === null) return;
    running = worker;
    worker.size += size;
    if (worker.size > MOST_HELD) return;
    for (const each of documents) worker.ahead.set(each.name, each);
    send(worker.live, { gone: [], come: documents });
  });
}

async function makeOnce(
  had: Ingredients | null,
  wanted: Ingredients,
  onProgress: (done: number, total: number) => void,
): Promise<TableChange> {
  const { live, ahead } = await inOrder(() => take(had));
  try {
    const { gone, rows, held } = await ask(live, ahead, had, wanted, false, onProgress);
    if (held > MOST_HELD) live.worker.terminate();
    else running = { live, holds: wanted, ahead: new Map(), size: 0 };
    return { gone, rows };
  } catch (error) {
    live.worker.terminate();
    throw error;
  }
}

/** Lets the worker go that is at hand, with all that it holds. */
export function restRows(): void {
  running?.live.worker.terminate();
  running = null;
}

/** Takes the worker that is at hand where it holds what the tables hold, or else makes another one do so. */
async function take(had: Ingredients | null): Promise<Running> {
  const taken = running;
  if (taken?.live.alive === true && isSame(taken.holds, had)) {
    running = null;
    return taken;
  }
  restRows();
  const live = await startLive(
    (name) => new Worker(new URL('./rows-worker.ts', import.meta.url), { type: 'module', name }),
  );
  try {
    if (had !== null) await ask(live, new Map(), null, had, true, () => undefined);
    return { live, holds: had, ahead: new Map(), size: 0 };
  } catch (error) {
    live.worker.terminate();
    throw error;
  }
}

const isSame = (one: Ingredients | null, other: Ingredients | null): boolean =>
  one?.documents === other?.documents &&
  one?.lists === other?.lists &&
  one?.choices === other?.choices &&
  one?.corrections === other?.corrections;

const send = ({ worker }: LiveWorker, call: RowsCall): void => worker.postMessage(call);

async function ask(
  live: LiveWorker,
  ahead: ReadonlyMap<string, BroughtDocument>,
  from: Ingredients | null,
  to: Ingredients,
  silent: boolean,
  onProgress: (done: number, total: number) => void,
): Promise<TableChange & { held: number }> {
  const { gone, come } = changesOf(from?.documents ?? [], ahead, to.documents);
  send(live, { gone, come: [] });
  for (let at = 0; at < come.length; at += AT_A_TIME) {
    send(live, { gone: [], come: come.slice(at, at + AT_A_TIME) });
    await nextTask();
  }
  const { fingerprint, corrections } = to;
  const lists = countingLists(to.lists, to.choices).map(({ list, earlier }) => ({
    ...toRead(list),
    earlier: earlier.map(toRead),
  }));
  const next: NextRows = { lists, corrections, fingerprint, silent, without: false };
  const rows: Append[] = [];
  let done = 0;
  let call: RowsCall = next;
  for (;;) {
    const answer = heard(live.worker);
    send(live, call);
    const { appends, gone: left, projects, total, held, missing } = await Promise.race([answer, live.died]);
    if (missing.length > 0) {
      await readAgain(missing);
      call = { ...next, without: true };
      continue;
    }
    if (appends === null) return { gone: left, rows, held };
    call = 'go on';
    rows.push(...appends);
    done += projects;
    onProgress(done, total);
  }
}

const toRead = ({ name, from, fingerprint, mapping }: KeptList): ListFile => ({
  name,
  from,
  fingerprint,
  mapping,
});

function heard(worker: Worker): Promise<RowsAnswer> {
  return new Promise((resolve) => {
    worker.addEventListener('message', (event: MessageEvent<RowsAnswer>) => resolve(event.data), {
      once: true,
    });
  });
}
