/** `npm run --silent ingest -- PATH… [--out FILE] [--text]`: see `USAGE`. */
import { readFile, writeFile } from 'node:fs/promises';
import { isRejection } from '../records/record.ts';
import { parseMapping, type TableMapping } from '../tables/mapping.ts';
import type { TableReading } from '../tables/table-reading.ts';
import { readDocuments } from './ingest-documents.ts';
import { describeReading, waitsForAnswer } from './ingest-tables.ts';
import { parseCall, USAGE } from './ingest-usage.ts';
import { openWriter } from './ingest-writers.ts';

// A receiver that closes early (`| head`) ends the work and is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const say = (line: string): void => console.error(line);

async function ingest(args: readonly string[]): Promise<number> {
  const call = parseCall(args);
  if (typeof call === 'string') {
    console.error(`ingest: ${call}\n\n${USAGE}`);
    return 2;
  }
  const mappings = await readMappings(call.mapping);
  if (typeof mappings === 'string') {
    console.error(`ingest: ${mappings}`);
    return 2;
  }
  const writer = await openWriter(call);
  const readings: TableReading[] = [];
  const tell = (path: string, reading: TableReading): void => {
    readings.push(reading);
    console.error(describeReading(path, reading));
  };
  let unread = 0;
  const { paths, keepEditions } = call;
  for await (const document of readDocuments(paths, { mappings, tell, keepEditions, say })) {
    await writer.write(document);
    const { path, result } = document;
    if (!isRejection(result)) continue;
    unread += 1;
    console.error(`${path}:${result.line ?? 1}: ${result.reasonEn}`);
  }
  await writer.close();
  if (call.report !== null) await writeFile(call.report, `${JSON.stringify(readings, null, 1)}\n`);
  if (unread > 0) return 1;
  return readings.some(waitsForAnswer) ? 3 : 0;
}

/** The mapping file's answers; a text is what is wrong with it. */
async function readMappings(path: string | null): Promise<TableMapping[] | string> {
  if (path === null) return [];
  let json: string;
  try {
    json = await readFile(path, 'utf8');
  } catch (error) {
    return `--mapping ${path} could not be opened (${error instanceof Error ? error.message : String(error)})`;
  }
  const mappings = parseMapping(json);
  return typeof mappings === 'string' ? `--mapping ${path}: ${mappings}` : mappings;
}

try {
  process.exitCode = await ingest(process.argv.slice(2));
} catch (error) {
  console.error(
    `ingest: the output could not be written (${error instanceof Error ? error.message : String(error)})`,
  );
  process.exitCode = 1;
}
