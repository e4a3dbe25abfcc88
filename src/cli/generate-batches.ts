import { syntheticProject } from '../synthetic/synthetic-project.ts';
import type { Engine } from '../warehouse/engine.ts';
import { referenceOf } from '../warehouse/from-reference.ts';
import { cellNumbers, documentless, type FileRow, ROW_GROUP } from '../warehouse/projects-file.ts';

/** Rows in each record batch: several make one piece of the engine's, and each passes through the page's memory alone. */
const BATCH = ROW_GROUP / 4;

/**
 * The projects of a seed in the order that the overview lists them: by first day, those without one last, then by
 * title. Titles hold the project's number, so that is the order of the numbers. Every project is made twice, once to
 * learn its day, since a million of them take more memory than time.
 *
 * @param engine Its reference tables say what the projects take from them.
 * @param size Rows in each batch.
 */
export async function* batchesInOrder(
  engine: Engine,
  seed: number,
  count: number,
  size: number = BATCH,
): AsyncGenerator<FileRow[]> {
  const numbers = inOrder(seed, count);
  const cellOf = cellNumbers();
  for (let from = 0; from < count; from += size) {
    const facts = Array.from(numbers.subarray(from, from + size), (number) => syntheticProject(seed, number));
    const references = await referenceOf(engine, facts);
    yield facts.flatMap((each, at) => {
      const reference = references[at];
      if (reference === undefined) return [];
      const project = documentless(each);
      return [{ ...project, reference, place: from + at + 1, cell: cellOf(project) }];
    });
  }
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
