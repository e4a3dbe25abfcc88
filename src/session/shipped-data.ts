import answersUrl from '../../data/answers.json?url';
import codesUrl from '../../data/codes.csv?url';
import datasetUrl from '../../data/dataset.ndjson?url';
import indicesUrl from '../../data/indices.csv?url';
import municipalitiesUrl from '../../data/municipalities.csv?url';
import { parseDataset } from '../warehouse/dataset.ts';
import type { ReadDocument } from '../projects/project.ts';
import type { ReferenceFiles } from '../warehouse/load-reference.ts';
import { type Answers, fingerprintOf, parseAnswers } from '../warehouse/shipped-answers.ts';

async function fetchText(url: string): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: the server answered ${answer.status}`);
  return answer.text();
}

/** The projects that come with the page. */
export interface Shipped {
  readonly documents: readonly ReadDocument[];
  /** Answers about them that were made when the page was built. */
  readonly answers: Answers;
  /** Of all that comes along: null where some of it did not. */
  readonly fingerprint: string | null;
}

/**
 * The projects that come with the page, and the answers about them that were made when it was built. Rejects when the
 * projects' file is missing or has a line that is no record; without the answers, the database gives them.
 */
export async function readShipped(): Promise<Shipped> {
  const [dataset, reference, answers] = await Promise.all([
    fetchText(datasetUrl),
    readReference().catch(() => null),
    fetchText(answersUrl).catch(() => null),
  ]);
  const { documents, problems } = parseDataset(dataset);
  const [first] = problems;
  if (first) throw new Error(`${datasetUrl}, line ${first.line}: ${first.reason}`);
  if (reference === null || answers === null) return { documents, answers: new Map(), fingerprint: null };
  const { municipalities, codes, indices } = reference;
  const fingerprint = fingerprintOf([dataset, municipalities, codes, indices]);
  try {
    return { documents, answers: parseAnswers(answers, fingerprint), fingerprint };
  } catch {
    return { documents, answers: new Map(), fingerprint };
  }
}

let reading: Promise<ReferenceFiles> | null = null;

/** Codes, municipalities, price index and exchange rates that come with the page; fetched once. */
export function readReference(): Promise<ReferenceFiles> {
  reading ??= fetchReference().catch((error: unknown) => {
    reading = null;
    throw error;
  });
  return reading;
}

async function fetchReference(): Promise<ReferenceFiles> {
  const [municipalities, codes, indices] = await Promise.all(
    [municipalitiesUrl, codesUrl, indicesUrl].map(fetchText),
  );
  return { municipalities: municipalities ?? '', codes: codes ?? '', indices: indices ?? '' };
}
