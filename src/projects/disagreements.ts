import type { Facts, Finding } from '../records/record.ts';
import { projectText } from '../text/project-text.ts';
import { foldName, foldNumber, sameDate } from './compare-values.ts';
import { FACT_KINDS, FACT_NAMES } from './fact-kinds.ts';
import { writeFact } from './fact-value.ts';
import { isCorrected, isStated, type Origins } from './origins.ts';
import type { ReadDocument } from './project.ts';

/** Where another document states another value than the one that stands, a finding that names both. */
export function findDisagreements(sources: readonly ReadDocument[], origins: Origins): Finding[] {
  return FACT_NAMES.flatMap((name) => {
    const origin = origins.get(name);
    // Whoever put a value right has seen what the documents say.
    if (origin === undefined || !isStated(origin, name) || isCorrected(origin, name)) return [];
    return sources
      .filter((other) => other !== origin && isStated(other, name) && differs(name, origin, other))
      .flatMap((other) => disagreement(name, origin, other) ?? []);
  });
}

/** Less than this between two amounts is rounding. */
const ROUNDING = 1;

function differs(name: keyof Facts, origin: ReadDocument, other: ReadDocument): boolean {
  const [one, two] = [origin.record[name], other.record[name]];
  if (one === null || two === null) return false;
  if (Array.isArray(one) && Array.isArray(two)) return two.length > 0 && foldList(one) !== foldList(two);
  if (typeof one === 'number' && typeof two === 'number')
    return numbersDiffer(name, origin, other, one - two);
  const kind = FACT_KINDS[name];
  // Each page has a form and a date of its own, and amounts are compared only where the currency is the same.
  if (kind === 'page' || kind === 'currency') return false;
  if (name === 'start' || name === 'end') return sameDate(name, origin, other) === false;
  const fold = kind === 'number' ? foldNumber : foldName;
  return fold(String(one)) !== fold(String(two));
}

function numbersDiffer(name: keyof Facts, origin: ReadDocument, other: ReadDocument, apart: number): boolean {
  if (FACT_KINDS[name] !== 'money') return apart !== 0;
  return origin.record.currency === other.record.currency && Math.abs(apart) >= ROUNDING;
}

function foldList(names: readonly string[]): string {
  return names.map(foldName).toSorted().join(' ');
}

function disagreement(name: keyof Facts, origin: ReadDocument, other: ReadDocument): Finding | null {
  const say = (lang: 'sv' | 'en'): string | null => {
    const [kept, left] = [origin, other].map(({ record }) => {
      const value = record[name];
      return value === null ? null : writeFact(name, value, record.currency, lang);
    });
    if (!kept || !left) return null;
    const text = projectText[lang];
    return text.disagree(text.facts[name], kept, origin.record.document, left, other.record.document);
  };
  const [message, messageEn] = [say('sv'), say('en')];
  if (message === null || messageEn === null) return null;
  return { code: 'sources-disagree', severity: 'check', field: name, message, messageEn };
}
