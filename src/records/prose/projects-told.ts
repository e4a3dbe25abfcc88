import type { SourceText } from '../source-text.ts';
import { readProseFacts } from './prose-facts.ts';
import type { Sentence } from './sentences.ts';
import { isAboutOthers } from './vetoes.ts';

const NAMED =
  /(?:^|[^\p{L}])[Pp]rojektet [”"“]?(?<name>\p{Lu}\p{L}+(?: \p{L}+){0,3}?)[”"“]? (?:drivs|drevs|ägs|ägdes|startar|startade|pågår|pågick|genomförs|genomfördes|har|är)(?!\p{L})/u;
const NONE: ReadonlySet<string> = new Set();
const LONGEST_HEADING = 60;

/**
 * The line from which a page tells of a second project in running text: two of them, each under its own name or
 * heading, with other owners, periods or budgets. Null where all that is said can be of one.
 */
export function findSecondProject(source: SourceText, sentences: readonly Sentence[]): number | null {
  const told = new Map<string, Map<string, string>>();
  let first: ReadonlyMap<string, string> | null = null;
  let [line, heading] = [0, ''];
  for (const sentence of sentences) {
    for (; line < sentence.line; line += 1) heading = headingAt(source, line) ?? heading;
    const said = Object.entries(factsIn(sentence)).filter(([, value]) => value !== null);
    // Until two facts of one project are known, a sentence without any tells nothing.
    if (first === null && said.length === 0) continue;
    if (isAboutOthers(sentence, NONE)) continue;
    const name = NAMED.exec(sentence.text)?.groups?.['name'] ?? heading;
    const facts = told.get(name) ?? new Map<string, string>();
    told.set(name, facts);
    for (const [fact, value] of said) if (value !== null && !facts.has(fact)) facts.set(fact, value);
    if (facts.size < 2) continue;
    first ??= facts;
    if (countDiffering(facts, first) >= 2) return source.lines[sentence.line]?.number ?? sentence.line + 1;
  }
  return null;
}

function factsIn(sentence: Sentence): Record<string, string | null> {
  const { owner, start, end, totalBudget } = readProseFacts([sentence]);
  return {
    owner: owner?.text ?? null,
    period: start === null && end === null ? null : `${start?.date ?? ''}/${end?.date ?? ''}`,
    budget: totalBudget?.value.toString() ?? null,
  };
}

function countDiffering(facts: ReadonlyMap<string, string>, theirs: ReadonlyMap<string, string>): number {
  return [...facts].filter(([fact, value]) => theirs.has(fact) && theirs.get(fact) !== value).length;
}

/** A line that stands as a heading does. */
function headingAt(source: SourceText, line: number): string | null {
  const text = source.lines[line]?.text ?? '';
  return text !== '' && text.length < LONGEST_HEADING && !/[.!?:”"]$/.test(text) ? text : null;
}
