import type { Correction } from '../projects/corrections.ts';
import type { EditionChoices } from '../projects/editions/editions.ts';
import type { Append } from '../warehouse/engine.ts';
import type { TableChange } from '../warehouse/load-records.ts';
import { nextTask } from '../warehouse/next-task.ts';
import { type BroughtDocument, sameDocument } from './brought-document.ts';
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

/** The worker that is at hand, and what it holds. */
let running: { readonly live: LiveWorker; readonly holds: Ingredients } | null = null;

/**
 * How the tables are to change to be about `wanted`, made in a worker; `had` is what they hold, null for nothing. A worker
 * that dies gives way to another one, once.
 */
export async function makeRows(
  had: Ingredients | null,
  wanted: Ingredients,
  onProgress: (done: number, total: number) => void,
): Promise<TableChange> {
  try {
    return await makeOnce(had, wanted, onProgress);
  } catch {
    return await makeOnce(had, wanted, onProgress);
  }
}

async function makeOnce(
  had: Ingredients | null,
  wanted: Ingredients,
  onProgress: (done: number, total: number) => void,
): Promise<TableChange> {
  const { live, holds } = await take(had);
  try {
    if (had !== null && holds === null) await ask(live, null, had, true, () => undefined);
    const { gone, rows, held } = await ask(live, had, wanted, false, onProgress);
    if (held > MOST_HELD) live.worker.terminate();
    else running = { live, holds: wanted };
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

/** A worker that holds what the tables hold, or nothing. */
async function take(had: Ingredients | null): Promise<{ live: LiveWorker; holds: Ingredients | null }> {
  if (running?.live.alive === true && had !== null && isSame(running.holds, had)) {
    const taken = running;
    running = null;
    return taken;
  }
  restRows();
  const live = await startLive(
    (name) => new Worker(new URL('./rows-worker.ts', import.meta.url), { type: 'module', name }),
  );
  return { live, holds: null };
}

const isSame = (one: Ingredients, other: Ingredients): boolean =>
  one.documents === other.documents &&
  one.lists === other.lists &&
  one.choices === other.choices &&
  one.corrections === other.corrections;

async function ask(
  { worker, died }: LiveWorker,
  from: Ingredients | null,
  to: Ingredients,
  silent: boolean,
  onProgress: (done: number, total: number) => void,
): Promise<TableChange & { held: number }> {
  const send = (call: RowsCall): void => worker.postMessage(call);
  const come = without(to.documents, from?.documents ?? []);
  const gone = without(from?.documents ?? [], to.documents).map(({ name }) => name);
  let at = 0;
  for (; come.length - at > AT_A_TIME; at += AT_A_TIME) {
    send({ more: come.slice(at, at + AT_A_TIME) });
    await nextTask();
  }
  const { fingerprint, corrections } = to;
  const lists = countingLists(to.lists, to.choices).map(({ list, earlier }) => ({
    ...toRead(list),
    earlier: earlier.map(toRead),
  }));
  const next: NextRows = {
    come: come.slice(at),
    gone,
    lists,
    corrections,
    fingerprint,
    silent,
    without: false,
  };
  const rows: Append[] = [];
  let done = 0;
  let call: RowsCall = next;
  for (;;) {
    const answer = heard(worker);
    send(call);
    const { appends, gone: left, projects, total, held, missing } = await Promise.race([answer, died]);
    if (missing.length > 0) {
      await readAgain(missing);
      call = { ...next, come: [], without: true };
      continue;
    }
    if (appends === null) return { gone: left, rows, held };
    call = 'go on';
    rows.push(...appends);
    done += projects;
    onProgress(done, total);
  }
}

/** Those of the documents that are not among the others. */
function without(
  documents: readonly BroughtDocument[],
  others: readonly BroughtDocument[],
): BroughtDocument[] {
  const byName = new Map(others.map((each) => [each.name, each]));
  return documents.filter((each) => {
    const other = byName.get(each.name);
    return other === undefined || !sameDocument(each, other);
  });
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
