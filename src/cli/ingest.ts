/** `npm run --silent ingest -- PATH… [--out FILE] [--text]`: see `USAGE`. */
import { isRejection } from '../records/record.ts';
import { readDocuments } from './ingest-documents.ts';
import { parseCall, USAGE } from './ingest-usage.ts';
import { openWriter } from './ingest-writers.ts';

// A receiver that closes early (`| head`) ends the work and is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

async function ingest(args: readonly string[]): Promise<number> {
  const call = parseCall(args);
  if (typeof call === 'string') {
    console.error(`ingest: ${call}\n\n${USAGE}`);
    return 2;
  }
  const writer = await openWriter(call);
  let unread = 0;
  for await (const document of readDocuments(call.paths)) {
    await writer.write(document);
    const { path, result } = document;
    if (!isRejection(result)) continue;
    unread += 1;
    console.error(`${path}:${result.line ?? 1}: ${result.reasonEn}`);
  }
  await writer.close();
  return unread === 0 ? 0 : 1;
}

try {
  process.exitCode = await ingest(process.argv.slice(2));
} catch (error) {
  console.error(
    `ingest: the output could not be written (${error instanceof Error ? error.message : String(error)})`,
  );
  process.exitCode = 1;
}
