import { costDensityQuery } from '../questions/cost-density.query.ts';
import { overviewQuestions } from '../questions/overview-questions.ts';
import { EVERYTHING } from '../slice/slice.ts';
import type { Engine, Row } from '../warehouse/engine.ts';
import { type Answers, formatAnswers, keyOf, parseAnswers } from '../warehouse/shipped-answers.ts';

/** An answer of more rows takes longer to read than to ask for. */
const MOST_ROWS = 2_000;

/** What an earlier visit answered about what `fingerprint` tells of; nothing where that was not kept. */
export async function answersMade(fingerprint: string): Promise<Answers> {
  const { madeAnswers } = await import('./made.ts');
  const kept = await madeAnswers(fingerprint);
  try {
    return kept === null ? new Map() : parseAnswers(kept, fingerprint);
  } catch {
    return new Map();
  }
}

/** Asks what the overview asks first, and keeps the answers for the next visit, where `isNow` still holds. */
export async function keepFirstAnswers(
  engine: Engine,
  fingerprint: string,
  isNow: () => boolean,
): Promise<void> {
  const questions = [...Object.values(overviewQuestions(EVERYTHING)), costDensityQuery(EVERYTHING)];
  const answers = new Map<string, Row[]>();
  for (const { sql } of questions) {
    const rows = await engine.query(sql);
    // The tables may hold something else by now.
    if (!isNow()) return;
    if (rows.length <= MOST_ROWS) answers.set(keyOf(sql), rows);
  }
  const { keepMadeAnswers } = await import('./made.ts');
  await keepMadeAnswers(fingerprint, formatAnswers(answers, fingerprint));
}
