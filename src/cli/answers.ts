/**
 * `npm run answers`: asks what the overview asks of the projects that come with the page, and writes the answers to
 * `data/answers.json`. The first figures then need no engine.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { parseDataset } from '../warehouse/dataset.ts';
import { fingerprintOf, formatAnswers, parseAnswers } from '../warehouse/shipped-answers.ts';
import { firstAnswers } from './first-answers.ts';
import { readReferenceFiles } from './reference-files.ts';

const dataset = readFileSync('data/dataset.ndjson', 'utf8');
const reference = readReferenceFiles();

const answers = await firstAnswers(parseDataset(dataset).documents, reference);
const fingerprint = fingerprintOf([dataset, reference.municipalities, reference.codes, reference.indices]);
const text = formatAnswers(answers, fingerprint);
// What JSON cannot hold would come back as something else.
if (!isDeepStrictEqual(parseAnswers(text, fingerprint), answers))
  throw new Error('an answer does not survive JSON');
writeFileSync('data/answers.json', text);
