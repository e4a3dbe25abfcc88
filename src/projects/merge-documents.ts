import type { Corrected, Evidence, Facts, Finding } from '../records/record.ts';
import { emptyFacts } from '../records/record-sheet.ts';
import type { Lang } from '../text/lang.ts';
import { projectText } from '../text/project-text.ts';
import { textKey } from './compare-values.ts';
import { CORRECTED } from './corrections.ts';
import { findDisagreements } from './disagreements.ts';
import { FACT_NAMES, gives, isFact } from './fact-kinds.ts';
import { findOrigins, type Origins } from './origins.ts';
import type { Project, ReadDocument } from './project.ts';

/**
 * The one project that these documents tell of. The main one's facts stand; what it does not say is taken from the
 * first of the others that does. What a document states goes before what is only concluded of another.
 */
export function mergeDocuments(main: ReadDocument, others: readonly ReadDocument[]): Project {
  if (others.length === 0) return ofOne(main);
  const documents = [main, ...others];
  const sources = withoutCopies(documents);
  const origins = findOrigins(sources, main);
  const facts = emptyFacts();
  for (const [name, { record }] of origins) take(facts, name, record);
  return {
    ...facts,
    id: main.record.document,
    documents,
    evidence: evidenceOf(origins),
    corrected: correctedOf(origins),
    statements: statementsOf(sources),
    findings: [
      ...sources.slice(0, 1).flatMap((source) => findingsOf(source, origins)),
      ...findDisagreements(sources, origins).map((finding) => ({ ...finding, document: null })),
      ...sources.slice(1).flatMap((source) => findingsOf(source, origins)),
    ],
  };
}

/** The project of one document, as the general way would have it, for lists with a hundred thousand of them. */
function ofOne(main: ReadDocument): Project {
  const { record } = main;
  const {
    document,
    contact: _contact,
    listed: _listed,
    evidence,
    statements: _statements,
    findings,
    corrected,
    ...facts
  } = record;
  const places: Record<string, Evidence & { document: string }> = {};
  for (const name in evidence) {
    const place = evidence[name];
    if (place !== undefined && isFact(name) && gives(record, name)) places[name] = { ...place, document };
  }
  return {
    ...facts,
    id: document,
    documents: [main],
    evidence: places,
    corrected: corrected === undefined ? NONE : withDocument(corrected, document),
    statements: statementsOf([main]),
    findings: findings.map((finding) => ({ ...finding, document })),
  };
}

const NONE: Project['corrected'] = {};

function withDocument(
  corrected: Readonly<Record<string, Corrected>>,
  document: string,
): Project['corrected'] {
  return Object.fromEntries(Object.entries(corrected).map(([name, each]) => [name, { ...each, document }]));
}

/** The same text saved twice says nothing more the second time. */
function withoutCopies(documents: readonly ReadDocument[]): ReadDocument[] {
  const first = new Map<string, ReadDocument>();
  for (const document of documents) {
    const key = textKey(document);
    if (!first.has(key)) first.set(key, document);
  }
  return [...first.values()];
}

function take<Name extends keyof Facts>(facts: Pick<Facts, Name>, name: Name, from: Pick<Facts, Name>): void {
  facts[name] = from[name];
}

function evidenceOf(origins: Origins): Project['evidence'] {
  const found = [...origins].flatMap(([name, { record }]) => {
    const evidence = record.evidence[name];
    return evidence === undefined ? [] : [[name, { ...evidence, document: record.document }] as const];
  });
  return Object.fromEntries(found);
}

function correctedOf(origins: Origins): Project['corrected'] {
  const found = [...origins].flatMap(([name, { record }]) => {
    const corrected = record.corrected?.[name];
    return corrected === undefined ? [] : [[name, { ...corrected, document: record.document }] as const];
  });
  return Object.fromEntries(found);
}

/** What a document says that none before it said. */
function statementsOf(sources: readonly ReadDocument[]): Project['statements'] {
  const said = new Set<string>();
  return sources.flatMap(({ record }) => {
    const keyed = record.statements.map((each) => ({
      key: `${each.kind} ${each.value} ${each.unit}`,
      statement: { ...each, document: record.document },
    }));
    const fresh = keyed.filter(({ key }) => !said.has(key));
    for (const { key } of keyed) said.add(key);
    return fresh.map(({ statement }) => statement);
  });
}

/** What the checks said of a document, but for values that the project does not take from it. */
function findingsOf(source: ReadDocument, origins: Origins): Project['findings'] {
  const standsHere = ({ field }: Finding): boolean => {
    const origin = FACT_NAMES.find((name) => name === field);
    return origin === undefined || (origins.get(origin) ?? source) === source;
  };
  const { document, findings } = source.record;
  return findings.flatMap((finding) => {
    if (standsHere(finding)) return [{ ...finding, document }];
    // Who corrected a document is told where the project's value is another one's.
    return finding.code === CORRECTED ? [{ ...unused(finding, source, origins), document }] : [];
  });
}

function unused(finding: Finding, source: ReadDocument, origins: Origins): Finding {
  const field = FACT_NAMES.find((name) => name === finding.field);
  const other = field === undefined ? undefined : origins.get(field);
  const say = (lang: Lang): string => {
    const words = projectText[lang];
    const name = field === undefined ? '' : words.facts[field];
    return words.correctionElsewhere(name, source.record.document, other?.record.document ?? '');
  };
  return {
    ...finding,
    code: 'correction-elsewhere',
    severity: 'check',
    message: say('sv'),
    messageEn: say('en'),
  };
}
