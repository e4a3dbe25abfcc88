import { overviewQuestions } from '../questions/overview-questions.ts';
import { EVERYTHING } from '../slice/slice.ts';
import type { Dataset } from '../warehouse/dataset.ts';
import type { Row } from '../warehouse/engine.ts';
import { loadRecords } from '../warehouse/load-records.ts';
import { loadReference, type ReferenceFiles } from '../warehouse/load-reference.ts';
import { openNodeEngine } from '../warehouse/node-engine.ts';
import { SCHEMA } from '../warehouse/schema.ts';
import { type Answers, keyOf } from '../warehouse/shipped-answers.ts';

/** What the overview asks first, answered of these documents by the browser's engine run in Node. */
export async function firstAnswers(
  documents: Dataset['documents'],
  reference: ReferenceFiles,
): Promise<Answers> {
  const engine = await openNodeEngine();
  await engine.transact(SCHEMA);
  await loadReference(engine, reference);
  await loadRecords(engine, documents);
  const answers = new Map<string, Row[]>();
  for (const { sql } of Object.values(overviewQuestions(EVERYTHING))) {
    answers.set(keyOf(sql), await engine.query(sql));
  }
  await engine.close();
  return answers;
}
