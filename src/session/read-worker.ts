import { hashOf } from '../keeping/hash-of.ts';
import { isZipName } from './file-kinds.ts';
import type { Outcome } from './outcome.ts';
import { readFile, readPasted, refusalByName } from './read-any.ts';
import { refused } from './refused.ts';
import { GO_ON, type ReadAnswer, type ReadAnswers, type ReadJob } from './read-call.ts';
import { soundMapping } from './remembered-forms.ts';
import { type Unpacked, unpackZip } from './unpack-zip.ts';
import { listedManifest } from './workspace/listed-manifest.ts';
import { manifestIn, readWorkspace, type WorkspacePiece } from './workspace/read-workspace.ts';
import { WORKSPACE_PROBLEMS } from './workspace/workspace-problem.ts';
import { tellReady } from './tell-ready.ts';
import { told } from './told.ts';
import { zipProblem } from './zip-problem.ts';

/** Files, and bytes of them, that are answered at a time; and for how long, ms, they are gathered. */
const [AT_A_TIME, MOST_BYTES, LONGEST_MS] = [16, 1_000_000, 200];
/** So many messages may be on their way: the next files are read while the page takes in those before. */
const MOST_AHEAD = 2;

// Reads files off the main thread: answers each file of an archive by itself, and ends with `last`.
self.addEventListener('message', ({ data }: MessageEvent<ReadJob | typeof GO_ON>) => {
  if (data === GO_ON) takenIn();
  else void answer(data);
});

const NOTHING = { file: null, source: null };

/** What was read of a file, with the file itself for who keeps it. */
async function partOf(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  outcome: Outcome,
  given: Blob | null,
): Promise<ReadAnswer> {
  const size = bytes.length;
  if (outcome.kind === 'rejected') return { ...NOTHING, name, size, outcome };
  const hash = await hashOf(bytes);
  const file = outcome.kind === 'list' ? (given ?? new Blob([bytes])) : null;
  return { name, size, outcome: told(outcome, hash), file, source: { bytes, hash } };
}

/** Messages that the page has not yet taken in. */
let ahead = 0;
let goOn = (): void => undefined;

function takenIn(): void {
  ahead -= 1;
  goOn();
}

/** Answers gathered for the next message. */
class Answers {
  private answers: ReadAnswer[] = [];
  private bytes = 0;
  private sent = performance.now();

  /** Adds an answer, and resolves when the worker may read on. */
  async add(part: ReadAnswer): Promise<void> {
    this.answers.push(part);
    this.bytes += part.source?.bytes.length ?? 0;
    const few = this.answers.length < AT_A_TIME && this.bytes < MOST_BYTES;
    if (few && performance.now() - this.sent < LONGEST_MS) return;
    ahead += 1;
    this.send(false);
    if (ahead >= MOST_AHEAD)
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
    this.sent = performance.now();
  }

  send(last: boolean): void {
    const { answers } = this;
    this.answers = [];
    this.bytes = 0;
    const transfer = answers.flatMap(({ source, outcome }) => [
      ...(source === null ? [] : [source.bytes.buffer]),
      ...(outcome.kind === 'documents' ? [outcome.packed.buffer] : []),
    ]);
    self.postMessage({ answers, last } satisfies ReadAnswers, { transfer });
  }
}

async function answer(job: ReadJob): Promise<void> {
  const { name, file } = job;
  const answers = new Answers();
  try {
    const refusal = refusalByName(name, file.size);
    if (refusal !== null) {
      await answers.add({
        ...NOTHING,
        name,
        size: file.size,
        outcome: { kind: 'rejected', rejection: refusal },
      });
    } else if (isZipName(name)) {
      let any = false;
      for await (const part of partsOf(job)) {
        any = true;
        await answers.add(part);
      }
      if (!any) await answers.add(rejected(job, name, zipProblem('no-archive')));
    } else {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const outcome = job.pasted
        ? readPasted(name, bytes, job.answers)
        : await readFile(name, bytes, job.answers);
      const ending = !job.pasted ? '' : outcome.kind === 'list' ? '.csv' : '.txt';
      await answers.add(await partOf(`${name}${ending}`, bytes, outcome, file));
    }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const reasons: [string, string] = [
      `filen kunde inte öppnas (${detail}). Kontrollera att den finns kvar och försök igen`,
      `the file could not be opened (${detail}). Check that it is still there and try again`,
    ];
    await answers.add(rejected(job, name, reasons));
  }
  answers.send(true);
}

function rejected({ file }: ReadJob, name: string, [reason, reasonEn]: [string, string]): ReadAnswer {
  const rejection = refused(name, reason, reasonEn);
  return { ...NOTHING, name, size: file.size, outcome: { kind: 'rejected', rejection } };
}

/** The files of an archive as they are read, each called by its path in it; those of a workspace as they were called. */
async function* partsOf(job: ReadJob): AsyncGenerator<ReadAnswer> {
  const items = unpackZip(pieces(job.file));
  const first = await items.next();
  if (first.done === true) return;
  // Of an archive that was cut off, the beginning is all there is; of one that was packed anew, the end tells.
  const manifest = manifestIn(first.value) ?? (await listedManifest(job.file));
  const all = withFirst(first.value, items);
  if (manifest === null) for await (const item of all) yield await unpacked(job, item);
  else for await (const piece of readWorkspace(manifest, all, hashOf)) yield await restored(job, piece);
}

async function* withFirst<Item>(first: Item, rest: AsyncIterable<Item>): AsyncGenerator<Item> {
  yield first;
  yield* rest;
}

async function unpacked(job: ReadJob, item: Unpacked): Promise<ReadAnswer> {
  const name = item.path === null ? job.name : `${job.name}/${item.path}`;
  if ('problem' in item) return rejected(job, name, zipProblem(item.problem));
  return partOf(name, item.bytes, await readFile(name, item.bytes, job.answers), null);
}

async function restored(job: ReadJob, piece: WorkspacePiece): Promise<ReadAnswer> {
  if ('item' in piece) return unpacked(job, piece.item);
  if ('problem' in piece) {
    const name = piece.name === null ? job.name : `${job.name}/${piece.name}`;
    const [reason, reasonEn] = WORKSPACE_PROBLEMS[piece.problem];
    return rejected(job, name, [reason, reasonEn]);
  }
  if ('manifest' in piece) {
    const { settings, unnamed } = piece.manifest;
    const outcome = { kind: 'workspace', settings, unnamed } as const;
    return { ...NOTHING, name: job.name, size: job.file.size, outcome };
  }
  const { file, bytes, hash } = piece;
  const mapping = soundMapping(file.mapping);
  const answers = mapping === null ? job.answers : { mapping };
  const part = await partOf(file.name, bytes, await readFile(file.name, bytes, answers), null);
  // It was kept once, so it is kept again, whether or not this version can read it.
  return { ...part, source: { bytes, hash } };
}

async function* pieces(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

tellReady();
