/**
 * `npm run answers`: asks what the overview asks of the projects that come with the page, and writes the answers to
 * `data/answers.json`. The first figures then need no engine.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { overviewQuestions } from '../questions/overview-questions.ts';
import { EVERYTHING } from '../slice/slice.ts';
import { parseDataset } from '../warehouse/dataset.ts';
import { loadRecords } from '../warehouse/load-records.ts';
import { loadReference } from '../warehouse/load-reference.ts';
import { openNodeEngine } from '../warehouse/node-engine.ts';
import { SCHEMA } from '../warehouse/schema.ts';
import { fingerprintOf, formatAnswers, keyOf, parseAnswers } from '../warehouse/shipped-answers.ts';
import type { Row } from '../warehouse/engine.ts';

const read = (name: string): string => readFileSync(`data/${name}`, 'utf8');
const dataset = read('dataset.ndjson');
const reference = {
  municipalities: read('municipalities.csv'),
  codes: read('codes.csv'),
  indices: read('indices.csv'),
};

const engine = await openNodeEngine();
await engine.transact(SCHEMA);
await loadReference(engine, reference);
await loadRecords(engine, parseDataset(dataset).documents);
const answers = new Map<string, Row[]>();
for (const { sql } of Object.values(overviewQuestions(EVERYTHING))) {
  answers.set(keyOf(sql), await engine.query(sql));
}
await engine.close();

const fingerprint = fingerprintOf([dataset, ...Object.values(reference)]);
const text = formatAnswers(answers, fingerprint);
// What JSON cannot hold would come back as something else.
if (!isDeepStrictEqual(parseAnswers(text, fingerprint), answers))
  throw new Error('an answer does not survive JSON');
writeFileSync('data/answers.json', text);
