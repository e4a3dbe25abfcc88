import { syntheticProject } from '../synthetic/synthetic-project.ts';
import { documentless } from '../warehouse/projects-file.ts';
import type { ProjectRow } from '../warehouse/projects-table.ts';

/** Rows in each record batch: enough that its dictionaries weigh little, and few enough to hold in memory. */
const BATCH = 50_000;

/**
 * The projects of a seed in the order that the overview lists them: by first day, those without one last, then by
 * title. Titles hold the project's number, so that is the order of the numbers. Every project is made twice, once to
 * learn its day, since a million of them take more memory than time.
 */
export function* batchesInOrder(seed: number, count: number): Generator<Iterable<ProjectRow>> {
  const numbers = inOrder(seed, count);
  for (let from = 0; from < count; from += BATCH) yield rows(seed, numbers.subarray(from, from + BATCH));
}

function* rows(seed: number, numbers: Uint32Array): Generator<ProjectRow> {
  for (const number of numbers) yield documentless(syntheticProject(seed, number));
}

/** The projects' numbers in order: counted into their days, which are few. */
function inOrder(seed: number, count: number): Uint32Array {
  const days = new Map<string, number[]>();
  for (let number = 0; number < count; number += 1) {
    // After every day there is.
    const day = syntheticProject(seed, number).start ?? '~';
    const same = days.get(day);
    if (same === undefined) days.set(day, [number]);
    else same.push(number);
  }
  const numbers = new Uint32Array(count);
  let at = 0;
  for (const day of [...days.keys()].toSorted()) {
    const same = days.get(day) ?? [];
    numbers.set(same, at);
    at += same.length;
  }
  return numbers;
}
