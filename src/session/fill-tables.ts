import type { Engine } from '../warehouse/engine.ts';
import type { TableChange } from '../warehouse/load-records.ts';
import type { BroughtDocument } from './brought-document.ts';
import { corrected } from './corrected.ts';
import { useKept } from './kept-store.ts';
import type { Ingredients } from './make-rows.ts';
import { FEW, readDocuments } from './read-documents.ts';

/** Whether a worker may hold what was expected. */
let expecting = false;

/**
 * Has documents read that are to be in the tables the next time these are filled. `had` is what the tables hold, `size`
 * the bytes of the documents' files.
 */
export async function expectDocuments(
  had: Ingredients,
  documents: readonly BroughtDocument[],
  size: number,
): Promise<void> {
  const from = madeFrom(had);
  // Of few no worker makes the rows.
  if (from === null && useKept.getState().files <= FEW) return;
  expecting = true;
  const { readAhead } = await import('./make-rows.ts');
  await readAhead(from, documents, size);
}

/**
 * Makes the tables hold what is `wanted` and no longer what they `had`, null where that is not known: of many documents,
 * or of lists, with rows that were kept or are made in a worker.
 */
export async function fillTables(
  engine: Engine,
  had: Ingredients | null,
  wanted: Ingredients,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const { loadChanges, loadRecords } = await import('../warehouse/load-records.ts');
  if (isFew(wanted)) {
    const { documents, corrections } = wanted;
    if (expecting || (had !== null && !isFew(had))) (await import('./make-rows.ts')).restRows();
    expecting = false;
    await loadRecords(engine, await corrected(await readDocuments(documents), corrections));
  } else await loadChanges(engine, await changesTo(had, wanted, onProgress));
}

async function changesTo(
  had: Ingredients | null,
  wanted: Ingredients,
  onProgress: (done: number, total: number) => void,
): Promise<readonly TableChange[]> {
  if (had === null && wanted.fingerprint !== null) {
    const { madeRows } = await import('./made.ts');
    const made = await madeRows(wanted.fingerprint);
    if (made !== null) return made;
  }
  const { makeRows } = await import('./make-rows.ts');
  return [await makeRows(had && madeFrom(had), wanted, onProgress)];
}

/** Rows that were not made by a worker are kept nowhere, so all are made: later changes are kept beside them. */
const madeFrom = (had: Ingredients): Ingredients | null => (isFew(had) ? null : had);

const isFew = ({ documents, lists }: Ingredients): boolean => lists.length === 0 && documents.length <= FEW;
