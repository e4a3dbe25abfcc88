/** `npm run --silent generate -- --projects N --out FILE.arrow [--seed S]`: see `USAGE`. */
import { createReadStream } from 'node:fs';
import { open, rm, writeFile } from 'node:fs/promises';
import { referenceMark } from '../warehouse/from-reference.ts';
import { loadReference } from '../warehouse/load-reference.ts';
import { openNodeEngine } from '../warehouse/node-engine.ts';
import { fileHead, fileRows } from '../warehouse/projects-file.ts';
import { SCHEMA } from '../warehouse/schema.ts';
import { batchesInOrder } from './generate-batches.ts';
import { parseCall, USAGE, type GenerateCall } from './generate-usage.ts';
import { readReferenceFiles } from './reference-files.ts';

/**
 * Opens the output at once, so that a folder that does not exist is told before anything is made. The rows wait beside
 * it: what the file begins with is made of them.
 */
async function generate({ projects, seed, out }: GenerateCall): Promise<void> {
  const beside = `${out}.rows`;
  const file = await open(out, 'w');
  const rows = await open(beside, 'w+');
  const engine = await openNodeEngine();
  try {
    await engine.transact(SCHEMA);
    await loadReference(engine, readReferenceFiles());
    const marks = { seed, projects, reference: await referenceMark(engine) };
    for await (const piece of fileRows(engine, batchesInOrder(engine, seed, projects)))
      await rows.writeFile(piece);
    await file.writeFile(await fileHead(engine, marks));
    await writeFile(file, createReadStream(beside));
  } finally {
    await engine.close();
    await file.close();
    await rows.close();
    await rm(beside);
  }
}

async function run(args: readonly string[]): Promise<number> {
  const call = parseCall(args);
  if (call === 'help') {
    console.log(USAGE);
    return 0;
  }
  if ('wrong' in call) {
    console.error(`generate: ${call.wrong}\n\n${USAGE}`);
    return 2;
  }
  try {
    await generate(call);
    console.log(`${call.out}: ${call.projects} synthetic projects, seed ${call.seed}`);
    return 0;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    console.error(`generate: ${call.out} could not be written (${why})`);
    return 1;
  }
}

process.exitCode = await run(process.argv.slice(2));
