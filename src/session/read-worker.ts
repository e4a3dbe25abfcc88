import {
  type Answers,
  isZipName,
  type Outcome,
  readAny,
  readPasted,
  refusalByName,
  refused,
} from './read-any.ts';
import { unpackZip } from './unpack-zip.ts';
import { zipProblem } from './zip-problem.ts';

/** A file on its way to the worker; `pasted` text has no ending to go by. */
export interface ReadJob {
  readonly name: string;
  readonly file: Blob;
  readonly pasted: boolean;
  readonly answers: Answers;
}

/** What came of one file; an archive gives one for each file in it. */
export interface ReadAnswer {
  readonly name: string;
  readonly size: number;
  readonly outcome: Outcome;
  /** What a list was read from. */
  readonly file: Blob | null;
  /** Whether all of the job is answered. */
  readonly last: boolean;
}

// Reads files off the main thread: answers each file of an archive by itself, and the last with `last`.
self.addEventListener('message', (event: MessageEvent<ReadJob>) => {
  void answer(event.data);
});

type Part = Omit<ReadAnswer, 'last'>;

async function answer(job: ReadJob): Promise<void> {
  const { name, file } = job;
  try {
    const refusal = refusalByName(name, file.size);
    if (refusal !== null) {
      tell({ name, size: file.size, file: null, outcome: { kind: 'rejected', rejection: refusal } }, true);
    } else if (isZipName(name)) {
      let held: Part | null = null;
      for await (const part of partsOf(job)) {
        if (held !== null) tell(held, false);
        held = part;
      }
      tell(held ?? rejected(job, name, zipProblem('no-archive')), true);
    } else {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const outcome = job.pasted ? readPasted(name, bytes, job.answers) : readAny(name, bytes, job.answers);
      tell({ name, size: bytes.length, outcome, file: outcome.kind === 'list' ? file : null }, true);
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

function tell(part: Part, last: boolean): void {
  self.postMessage({ ...part, last } satisfies ReadAnswer);
}

function rejected({ file }: ReadJob, name: string, [reason, reasonEn]: [string, string]): Part {
  const rejection = refused(name, reason, reasonEn);
  return { name, size: file.size, file: null, outcome: { kind: 'rejected', rejection } };
}

/** The files of an archive as they are read, each called by its path in it. */
async function* partsOf(job: ReadJob): AsyncGenerator<Part> {
  for await (const item of unpackZip(pieces(job.file))) {
    const name = item.path === null ? job.name : `${job.name}/${item.path}`;
    if ('problem' in item) yield rejected(job, name, zipProblem(item.problem));
    else {
      const { bytes } = item;
      const outcome = readAny(name, bytes, job.answers);
      yield { name, size: bytes.length, outcome, file: outcome.kind === 'list' ? new Blob([bytes]) : null };
    }
  }
}

async function* pieces(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
