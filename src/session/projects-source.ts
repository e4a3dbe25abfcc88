import type { FileProblem } from '../warehouse/projects-file-error.ts';

/** A file of projects that can be read again whenever the database has to start anew. */
export interface ProjectsSource {
  /** As the visitor knows it. */
  readonly name: string;
  /** Whether the address names it. */
  readonly inAddress: boolean;
  /** Rejects with a `SourceError` when there is no such file here. */
  readonly open: () => Promise<AsyncIterable<Uint8Array>>;
}

/** Why the projects of a file are not shown: it lies with another host, is not there, is no such file, or else. */
export type SourceProblem = 'other-origin' | 'missing' | FileProblem | 'failed';

export class SourceError extends Error {
  readonly problem: SourceProblem;

  constructor(problem: SourceProblem, detail: string) {
    super(detail);
    this.name = 'SourceError';
    this.problem = problem;
  }
}

const KEY = 'data';

/** The file that the address names with `?data=PATH`, if any. */
export function sourceInAddress(): ProjectsSource | null {
  const name = new URLSearchParams(window.location.search).get(KEY);
  if (name === null || name === '') return null;
  return { name, inAddress: true, open: () => download(name) };
}

/** Takes the file out of the address; the place in the page stays. */
export function forgetAddress(): void {
  const url = new URL(window.location.href);
  url.searchParams.delete(KEY);
  window.history.replaceState(window.history.state, '', url);
}

export function sourceOf(file: File): ProjectsSource {
  return { name: file.name, inAddress: false, open: () => Promise.resolve(chunksOf(file.stream())) };
}

export const isProjectsFile = (name: string): boolean => /\.arrow$/iu.test(name);

async function download(name: string): Promise<AsyncIterable<Uint8Array>> {
  const here = window.location.origin;
  const url = URL.canParse(name, document.baseURI) ? new URL(name, document.baseURI) : null;
  if (url === null) throw new SourceError('missing', 'the path cannot be read');
  if (url.origin !== here) throw new SourceError('other-origin', url.origin);
  const answer = await fetch(url).catch((error: unknown) => {
    throw new SourceError('missing', String(error));
  });
  // Some hosts send the page itself in place of what they do not have.
  const page = answer.headers.get('content-type')?.startsWith('text/html') === true;
  if (!answer.ok || page || answer.body === null)
    throw new SourceError('missing', `the server answered ${answer.status}`);
  return chunksOf(answer.body);
}

/** Room that a piece is read into. */
const ROOM = 1_000_000;

/**
 * Piece by piece, each to be used before the next is asked for: all come in the same room where the browser can do that,
 * since room taken anew for each would fill the memory long before it is given back.
 */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = intoRoom(stream);
  if (reader === null) yield* piecesOf(stream);
  else
    try {
      let room = new ArrayBuffer(ROOM);
      for (;;) {
        const { done, value } = await reader.read(new Uint8Array(room));
        if (done || value === undefined) return;
        yield value;
        room = value.buffer;
      }
    } finally {
      await reader.cancel();
    }
}

/** Null where the stream gives only pieces of its own. */
function intoRoom(stream: ReadableStream<Uint8Array>): ReadableStreamBYOBReader | null {
  try {
    return stream.getReader({ mode: 'byob' });
  } catch {
    return null;
  }
}

/** Not every browser lets a stream be walked through as it is. */
async function* piecesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}
