import { readFile, stat } from 'node:fs/promises';
import { daysApart, type ListRead } from '../projects/editions/edition.ts';
import { editionsOf, type OtherEdition, type Standing } from '../projects/editions/editions.ts';
import { operationMarks } from '../projects/editions/operation-marks.ts';
import { fingerprintOfBytes } from '../projects/fingerprint-of-bytes.ts';
import { mappingFor, type TableMapping } from '../tables/mapping.ts';
import { LARGEST_TABLE, readTable } from '../tables/read-table.ts';

/** A list on the disk. */
export interface ListFile {
  readonly path: string;
  readonly name: string;
}

interface ListOnDisk<File extends ListFile> extends ListRead {
  readonly file: File;
}

/**
 * Of several lists those that a later edition replaces. What was found out is told, a line each; what cannot be opened
 * or read is told when it is read for good.
 */
export async function replacedLists<File extends ListFile>(
  files: readonly File[],
  mappings: readonly TableMapping[],
  say: (line: string) => void,
): Promise<ReadonlySet<File>> {
  const lists: ListOnDisk<File>[] = [];
  // Two passes, so that no more than one list is held.
  for (const file of files) {
    const list = await readList(file, mappings).catch(() => null);
    if (list !== null) lists.push(list);
  }
  const replaced = new Set<File>();
  for (const standing of editionsOf(lists, {})) {
    const { list, others, replacedBy } = standing;
    if (replacedBy !== null) {
      replaced.add(list.file);
      say(describeReplaced(standing, replacedBy));
    }
    for (const { is, list: other } of others)
      // Once for both.
      if (is === 'open' && lists.indexOf(list) < lists.indexOf(other))
        say(
          `${list.file.path} and ${other.file.path}: editions of one list, and nothing tells which is later; both are kept. Leave one out, or give their names the dates of their state (list-2024-06-30.csv)`,
        );
  }
  return replaced;
}

async function readList<File extends ListFile>(
  file: File,
  mappings: readonly TableMapping[],
): Promise<ListOnDisk<File> | null> {
  const { size } = await stat(file.path);
  if (size > LARGEST_TABLE) return null;
  const bytes = await readFile(file.path);
  const { tables } = readTable(file.name, bytes, mappingFor(mappings, file.name));
  if (tables === null) return null;
  return {
    file,
    name: file.name,
    fingerprint: fingerprintOfBytes(bytes),
    readings: tables.map(({ reading }) => reading),
    operations: tables.reduce((sum, { count }) => sum + count, 0),
    marks: operationMarks(tables),
  };
}

function describeReplaced<File extends ListFile>(
  { list, others }: Standing<ListOnDisk<File>>,
  by: ListOnDisk<File>,
): string {
  const other = others.find((each) => each.list === by);
  const [own, its] = daysApart(list, by) ?? [];
  const why = {
    stated: `state of ${its ?? ''}, this one ${own ?? ''}`,
    data: 'more operations or later dates',
    same: 'the same operations and amounts',
    chosen: '',
  };
  const reason = other?.why ? ` (${why[other.why]})` : '';
  return `${list.file.path}: replaced by a later edition, ${by.file.path}${reason}; its ${list.operations} operations are left out${writeCommon(other)}. --keep-editions keeps them`;
}

function writeCommon<List extends ListRead>(other: OtherEdition<List> | undefined): string {
  if (other === undefined) return '';
  const { one } = other.common;
  return `, of which ${one.known - one.shared} are not in the later one`;
}
