import type { Statement } from '../record.ts';
import type { Span } from '../source-text.ts';
import { NUMBER_WORDS } from './number-words.ts';
import type { Sentence } from './sentences.ts';

/** A statement about people with the rule that fired and the words that hold the number. */
export interface FoundStatement extends Omit<Statement, 'start' | 'end' | 'quote'> {
  span: Span;
  phrase: Span;
  rule: string;
}

const NUMBER = String.raw`(?<number>\d{1,3}(?: \d{3})+|\d{1,6}|${[...NUMBER_WORDS.keys()].toSorted((a, b) => b.length - a.length).join('|')})`;
const PERSONS = String.raw`(?:deltagare|deltagarna|projektdeltagare|projektdeltagarna|personer)`;
const COMPANIES = String.raw`(?:företag|arbetsgivare)`;

interface Rule {
  rule: string;
  kind: Statement['kind'];
  unit: Statement['unit'];
  pattern: RegExp;
}

const RULES: readonly Rule[] = [
  {
    rule: 'least-share-of-participants',
    kind: 'target',
    unit: 'share',
    pattern: new RegExp(
      String.raw`^(?<phrase>Minst ${NUMBER} (?:procent|%) av (?:de )?(?:\d+ )?${PERSONS}) ska .*$`,
      'u',
    ),
  },
  {
    rule: 'goal-was-that',
    kind: 'target',
    unit: 'persons',
    pattern: new RegExp(
      String.raw`^(?:Ett av målen|Målet) (?:handlade om|är|var) att (?<phrase>${NUMBER} ${PERSONS}) (?:ska|skulle) .*$`,
      'u',
    ),
  },
  {
    rule: 'final-result-was',
    kind: 'result',
    unit: 'persons',
    pattern: new RegExp(
      String.raw`^Slutresultatet (?:landade på|blev) (?<phrase>${NUMBER} ${PERSONS})\.$`,
      'u',
    ),
  },
  {
    rule: 'companies-got',
    kind: 'result',
    unit: 'companies',
    pattern: new RegExp(String.raw`(?<= )(?<phrase>${NUMBER} ${COMPANIES}) fick [^.]*`, 'u'),
  },
  {
    rule: 'activities-made-for',
    kind: 'planned',
    unit: 'persons',
    pattern: new RegExp(
      String.raw`(?<=(?:är skapade|plats) för )(?<phrase>${NUMBER} ${PERSONS})(?: som (?!också)\p{L}+(?: \p{L}+){0,3}?(?= som|\.))?`,
      'u',
    ),
  },
  {
    rule: 'the-participants',
    kind: 'actual',
    unit: 'persons',
    pattern: new RegExp(String.raw`^(?<phrase>De ${NUMBER} ${PERSONS}) (?=erbjöds|fick|har|deltog)`, 'u'),
  },
];

/** What the sentences say about people: each distinct (kind, value, unit) once, in text order. */
export function readStatements(sentences: readonly Sentence[]): FoundStatement[] {
  const found: FoundStatement[] = [];
  for (const sentence of sentences) {
    for (const { rule, kind, unit, pattern } of RULES) {
      const match = pattern.exec(sentence.text);
      const { number, phrase } = match?.groups ?? {};
      if (!match || number === undefined || phrase === undefined) continue;
      const value = NUMBER_WORDS.get(number.toLowerCase()) ?? Number(number.replace(/ /g, ''));
      if (found.some((other) => other.kind === kind && other.unit === unit && other.value === value))
        continue;
      const start = sentence.start + match.index;
      const phraseStart = start + match[0].indexOf(phrase);
      const text = match[0].trimEnd();
      const span = { start, end: start + text.length };
      found.push({
        rule,
        kind,
        unit,
        value,
        span,
        phrase: { start: phraseStart, end: phraseStart + phrase.length },
      });
    }
  }
  return found;
}
