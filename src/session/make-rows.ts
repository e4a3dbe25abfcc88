import type { Correction } from '../projects/corrections.ts';
import type { Append } from '../warehouse/engine.ts';
import type { TableChange } from '../warehouse/load-records.ts';
import { type BroughtDocument, sameDocument } from './brought-document.ts';
import { readAgain } from './kept-documents.ts';
import type { KeptList } from './kept-list.ts';
import type { ListToRead, NextRows, RowsAnswer, RowsCall } from './rows-worker.ts';

/** Up to so many documents without a list the rows are made where they are needed: a worker would take longer. */
export const FEW = 100;
/** A worker that holds more than this is let go, and another one reads anew what it needs; bytes. */
const MOST_HELD = 100_000_000;
/** Documents handed over at a time, so that the page answers in between. */
const AT_A_TIME = 2_000;

/** All that rows are made of. `fingerprint` tells of it, and is null where what is made of it cannot be kept. */
export interface Ingredients {
  readonly documents: readonly BroughtDocument[];
  readonly lists: readonly KeptList[];
  /** What was put right by hand, laid over both. */
  readonly corrections: readonly Correction[];
  readonly fingerprint: string | null;
}

/** The worker that is at hand, and what it holds. */
let running: { readonly worker: Worker; readonly holds: Ingredients } | null = null;

/**
 * How the tables are to change to be about `wanted`, made in a worker; `had` is what they hold, null for nothing.
 * Rejects when the worker stops.
 */
export async function makeRows(
  had: Ingredients | null,
  wanted: Ingredients,
  onProgress: (done: number, total: number) => void,
): Promise<TableChange> {
  const { worker, holds } = take(had);
  try {
    if (had !== null && holds === null) await ask(worker, null, had, true, () => undefined);
    const { gone, rows, held } = await ask(worker, had, wanted, false, onProgress);
    if (held > MOST_HELD) worker.terminate();
    else running = { worker, holds: wanted };
    return { gone, rows };
  } catch (error) {
    worker.terminate();
    throw error;
  }
}

/** Lets the worker go that is at hand, with all that it holds. */
export function restRows(): void {
  running?.worker.terminate();
  running = null;
}

/** A worker that holds what the tables hold, or nothing. */
function take(had: Ingredients | null): { worker: Worker; holds: Ingredients | null } {
  if (running !== null && had !== null && isSame(running.holds, had)) {
    const taken = running;
    running = null;
    return taken;
  }
  restRows();
  const worker = new Worker(new URL('./rows-worker.ts', import.meta.url), { type: 'module' });
  return { worker, holds: null };
}

const isSame = (one: Ingredients, other: Ingredients): boolean =>
  one.documents === other.documents && one.lists === other.lists && one.corrections === other.corrections;

async function ask(
  worker: Worker,
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
    await breath();
  }
  const { fingerprint, corrections } = to;
  const lists = to.lists.map(toRead);
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
    const { appends, gone: left, projects, total, held, missing } = await answer;
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

const toRead = ({ name, from, fingerprint, mapping }: KeptList): ListToRead => ({
  name,
  from,
  fingerprint,
  mapping,
});

/** Lets the page answer to whatever waits. */
const breath = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });

function heard(worker: Worker): Promise<RowsAnswer> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', (event: MessageEvent<RowsAnswer>) => resolve(event.data), {
      once: true,
    });
    worker.addEventListener('error', (event) => reject(new Error(event.message)), { once: true });
  });
}
