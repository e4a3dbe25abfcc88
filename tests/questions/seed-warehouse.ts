import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { ProjectRecord } from '../../src/records/record.ts';
import type { ReadDocument } from '../../src/projects/project.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { loadRecords } from '../../src/warehouse/load-records.ts';
import { loadReference, type ReferenceFiles } from '../../src/warehouse/load-reference.ts';
import { openNodeEngine } from '../../src/warehouse/node-engine.ts';
import type { Query } from '../../src/warehouse/query.ts';
import { recordSchema } from '../../src/warehouse/record-schema.ts';
import { SCHEMA } from '../../src/warehouse/schema.ts';

const root = join(import.meta.dirname, '../..');
const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8');

export const referenceFiles: ReferenceFiles = {
  municipalities: read('data/municipalities.csv'),
  codes: read('data/codes.csv'),
  indices: read('data/indices.csv'),
};

/** The five seeds as their gold reads them. */
export function seedDocuments(): ReadDocument[] {
  return readdirSync(join(root, 'tests/fixtures/gold')).map((file) => {
    const gold: unknown = JSON.parse(read('tests/fixtures/gold', file));
    const record = v.parse(recordSchema, {
      findings: [],
      ...v.parse(v.record(v.string(), v.unknown()), gold),
    });
    return { record, text: read('seeds', record.document) };
  });
}

/** A record in which nothing is stated but what is given. */
export function recordOf(document: string, facts: Partial<ProjectRecord>): ProjectRecord {
  return {
    ...BLANK,
    document,
    ...facts,
  };
}

const BLANK: Omit<ProjectRecord, 'document'> = {
  layout: null,
  projectNumber: null,
  journalNumber: null,
  title: null,
  owner: null,
  ownerUnit: null,
  ownerMunicipality: null,
  region: null,
  programme: null,
  fund: null,
  phase: null,
  programmeArea: null,
  specificObjective: null,
  interventionField: null,
  leaderPriority: null,
  start: null,
  end: null,
  currency: 'SEK',
  totalBudget: null,
  approvedExpenditure: null,
  esfSupport: null,
  programmeSupport: null,
  lagSupport: null,
  euContribution: null,
  unionRate: null,
  plannedParticipants: null,
  actualParticipants: null,
  resultTarget: null,
  result: null,
  published: null,
  status: null,
  partnerMunicipalities: [],
  listedMunicipalities: [],
  contact: { name: null, email: null, phone: null },
  statements: [],
  evidence: {},
  findings: [],
};

/** An engine with reference tables and these documents. */
export async function openWith(documents: readonly ReadDocument[]): Promise<Engine> {
  const engine = await openNodeEngine();
  await engine.transact(SCHEMA);
  await loadReference(engine, referenceFiles);
  await loadRecords(engine, documents);
  return engine;
}

export async function answer<Row>(engine: Engine, query: Query<Row>): Promise<Row[]> {
  return query.read(await engine.query(query.sql));
}
