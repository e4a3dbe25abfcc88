import { hashOf } from '../keeping/hash-of.ts';
import { isZipName } from './file-kinds.ts';
import type { Outcome } from './outcome.ts';
import { readFile, readPasted, refusalByName } from './read-any.ts';
import { refused } from './refused.ts';
import { GO_ON, type ReadAnswer, type ReadJob } from './read-call.ts';
import { soundMapping } from './remembered-forms.ts';
import { type Unpacked, unpackZip } from './unpack-zip.ts';
import { isManifest, readWorkspace, type WorkspacePiece } from './workspace/read-workspace.ts';
import { WORKSPACE_PROBLEMS } from './workspace/workspace-problem.ts';
import { tellReady } from './tell-ready.ts';
import { zipProblem } from './zip-problem.ts';

/** Files of an archive that are answered before the worker waits. */
const AT_A_TIME = 20;

// Reads files off the main thread: answers each file of an archive by itself, and the last with `last`.
self.addEventListener('message', ({ data }: MessageEvent<ReadJob | typeof GO_ON>) => {
  if (data === GO_ON) goOn();
  else void answer(data);
});

type Part = Omit<ReadAnswer, 'last' | 'waits'>;

const NOTHING = { file: null, source: null };

/** What was read of a file, with the file itself for who keeps it. */
async function partOf(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  outcome: Outcome,
  given: Blob | null,
): Promise<Part> {
  const size = bytes.length;
  if (outcome.kind === 'rejected') return { ...NOTHING, name, size, outcome };
  const hash = await hashOf(bytes);
  const file = outcome.kind === 'list' ? (given ?? new Blob([bytes])) : null;
  return { name, size, outcome: ofOrigin(outcome, hash), file, source: { bytes, hash } };
}

/** The same with each document knowing the file that it is from. */
function ofOrigin(outcome: Outcome, hash: string | null): Outcome {
  if (hash === null) return outcome;
  if (outcome.kind === 'page') return { ...outcome, document: { ...outcome.document, origin: hash } };
  if (outcome.kind !== 'records') return outcome;
  const documents = outcome.documents.map((document) => ({
    origin: `${hash}#${document.record.document}`,
    ...document,
  }));
  return { ...outcome, documents };
}

let goOn = (): void => undefined;
const toldToGoOn = (): Promise<void> =>
  new Promise((resolve) => {
    goOn = resolve;
  });

async function answer(job: ReadJob): Promise<void> {
  const { name, file } = job;
  try {
    const refusal = refusalByName(name, file.size);
    if (refusal !== null) {
      tell({ ...NOTHING, name, size: file.size, outcome: { kind: 'rejected', rejection: refusal } }, true);
    } else if (isZipName(name)) {
      let held: Part | null = null;
      let told = 0;
      for await (const part of partsOf(job)) {
        if (held !== null) {
          told += 1;
          const waits = told % AT_A_TIME === 0;
          const going = waits ? toldToGoOn() : null;
          tell(held, false, waits);
          await going;
        }
        held = part;
      }
      tell(held ?? rejected(job, name, zipProblem('no-archive')), true);
    } else {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const outcome = job.pasted
        ? readPasted(name, bytes, job.answers)
        : await readFile(name, bytes, job.answers);
      const ending = !job.pasted ? '' : outcome.kind === 'list' ? '.csv' : '.txt';
      tell(await partOf(`${name}${ending}`, bytes, outcome, file), true);
    }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const reasons: [string, string] = [
      `filen kunde inte öppnas (${detail}). Kontrollera att den finns kvar och försök igen`,
      `the file could not be opened (${detail}). Check that it is still there and try again`,
    ];
    tell(rejected(job, name, reasons), true);
  }
}

function tell(part: Part, last: boolean, waits = false): void {
  const transfer = part.source === null ? [] : [part.source.bytes.buffer];
  self.postMessage({ ...part, last, waits } satisfies ReadAnswer, { transfer });
}

function rejected({ file }: ReadJob, name: string, [reason, reasonEn]: [string, string]): Part {
  const rejection = refused(name, reason, reasonEn);
  return { ...NOTHING, name, size: file.size, outcome: { kind: 'rejected', rejection } };
}

/** The files of an archive as they are read, each called by its path in it; those of a workspace as they were called. */
async function* partsOf(job: ReadJob): AsyncGenerator<Part> {
  const items = unpackZip(pieces(job.file));
  const first = await items.next();
  if (first.done === true) return;
  if (isManifest(first.value)) {
    for await (const piece of readWorkspace(first.value.bytes, items, hashOf))
      yield await restored(job, piece);
    return;
  }
  yield await unpacked(job, first.value);
  for await (const item of items) yield await unpacked(job, item);
}

async function unpacked(job: ReadJob, item: Unpacked): Promise<Part> {
  const name = item.path === null ? job.name : `${job.name}/${item.path}`;
  if ('problem' in item) return rejected(job, name, zipProblem(item.problem));
  return partOf(name, item.bytes, await readFile(name, item.bytes, job.answers), null);
}

async function restored(job: ReadJob, piece: WorkspacePiece): Promise<Part> {
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
