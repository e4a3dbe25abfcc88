import { type Anew, keepReadings } from '../keeping/keep-files.ts';
import type { Database, Holding, KeptFile, KeptListReading } from '../keeping/keeping-schema.ts';
import type { PackedDocuments } from '../keeping/packed-documents.ts';
import { bytesOf, fileAt, readingsAt } from '../keeping/read-kept.ts';
import { isTableName } from '../tables/table-name.ts';
import type { KeptList } from './kept-list.ts';
import { type BroughtDocuments, NO_DOCUMENTS } from './brought-document.ts';
import { lots } from './lots.ts';
import type { ReadAnswer } from './read-call.ts';
import { type GivenFile, ImportControl, readFiles } from './read-files.ts';
import { rememberedForms, soundMapping } from './remembered-forms.ts';
import type { Told } from './told.ts';

/** A reading of now as it is kept: of documents, or of a list. */
type AnewOf = (documents: BroughtDocuments, list: KeptList | null) => Anew;

type OnHeld = (place: number, file: KeptFile, holds: Holding, unwritten?: PackedDocuments) => void;

/** Reads files that another version has read, or that were never read whole. */
export async function lookAt(
  from: Database,
  stale: ReadonlyMap<number, KeptFile>,
  anewOf: AnewOf,
  onHeld: OnHeld,
): Promise<void> {
  let current: [number, KeptFile] | null = null;
  const pages = async function* given(): AsyncGenerator<GivenFile> {
    for (const [place, file] of stale) {
      if (isTableName(file.name)) continue;
      const bytes = await bytesOf(from, place);
      if (bytes === undefined) continue;
      current = [place, file];
      yield { name: file.name, file: new Blob([bytes]) };
    }
  };
  const writing = lots<[place: number, file: KeptFile, anew: Anew]>(async (lot) => {
    const written = await keepReadings(from, new Map(lot.map(([place, , anew]) => [place, anew]))).then(
      () => true,
      () => false,
    );
    for (const [place, file, { holds, reading }] of lot)
      onHeld(place, file, holds, written ? undefined : reading.documents);
  });
  const take = async ({ outcome, size }: ReadAnswer): Promise<void> => {
    if (current === null) return;
    const [place, file] = current;
    await writing.add([place, file, anewOf(documentsOf(outcome), null)], size);
  };
  await readFiles(pages(), { forms: new Map() }, new ImportControl(), take, () => undefined);
  await writing.end();
  for (const [place, file] of stale) {
    if (!isTableName(file.name)) continue;
    const list = await readList(from, place, file, anewOf);
    onHeld(place, file, { ...anewOf(NO_DOCUMENTS, null).holds, list: list !== null });
  }
}

const documentsOf = (outcome: Told): BroughtDocuments =>
  outcome.kind === 'documents' ? outcome : NO_DOCUMENTS;

/** How the lists at these places are read, where that is another way than they are held; told with their answers. */
export async function openLists(
  from: Database,
  files: ReadonlyMap<number, KeptFile>,
  held: ReadonlyMap<number, KeptList>,
  anewOf: AnewOf,
  onList: (place: number, list: KeptList) => void,
): Promise<void> {
  const wanted = new Map<number, KeptFile>();
  for (const place of files.keys()) {
    // Its answers may have been changed in another tab.
    const file = await fileAt(from, place);
    const known = held.get(place);
    if (file !== undefined && (known === undefined || !isSame(known.mapping, file.mapping)))
      wanted.set(place, file);
  }
  for await (const readings of readingsAt(from, READER_MARK, [...wanted.keys()]))
    for (const [place, { list }] of readings) {
      const file = wanted.get(place);
      const mapping = soundMapping(file?.mapping);
      if (file === undefined || list === undefined || mapping === null) continue;
      if (!isSame(list.mapping, file.mapping)) continue;
      wanted.delete(place);
      onList(place, listAt(place, file, { ...list, mapping }));
    }
  for (const [place, file] of wanted) {
    const list = await readList(from, place, file, anewOf);
    if (list !== null) onList(place, list);
  }
}

function listAt(
  place: number,
  { name }: KeptFile,
  { mapping, readings, operations, fingerprint, marks }: KeptListReading & Pick<KeptList, 'mapping'>,
): KeptList {
  return { name, from: place, mapping, readings, operations, fingerprint, marks };
}

/** Reads a kept list by its own answers, where these are kept, and keeps how; null where it is none any more. */
async function readList(
  from: Database,
  place: number,
  file: KeptFile,
  anewOf: AnewOf,
): Promise<KeptList | null> {
  const bytes = await bytesOf(from, place);
  if (bytes === undefined) return null;
  const mapping = soundMapping(file.mapping);
  const answers = mapping === null ? { forms: rememberedForms() } : { mapping };
  const given = [{ name: file.name, file: new Blob([bytes]) }];
  let list: KeptList | null = null;
  const take = async ({ outcome }: ReadAnswer): Promise<void> => {
    if (outcome.kind === 'list') list = listAt(place, file, outcome);
    const anew = anewOf(documentsOf(outcome), list);
    // What cannot be written down is read again the next time.
    await keepReadings(from, new Map([[place, anew]])).catch(() => undefined);
  };
  await readFiles(given, answers, new ImportControl(), take, () => undefined);
  return list;
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
