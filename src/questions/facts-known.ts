import { join, sql, type Sql } from '../measures/sql.ts';

/** What the data screen asks of every project: whether it is known, and from where. */
interface KnownFact {
  /** Keys of the record that give it. */
  readonly fields: readonly string[];
  /** Whether a row of `projects` has it. */
  readonly known: Sql;
  /** Whether it is calculated where no document states it. */
  readonly calculated?: true;
}

export const FACTS = {
  number: {
    fields: ['projectNumber', 'journalNumber'],
    known: sql`number IS NOT NULL`,
  },
  owner: { fields: ['owner'], known: sql`owner IS NOT NULL` },
  region: { fields: ['region'], known: sql`region IS NOT NULL` },
  programme: { fields: ['programme'], known: sql`programme IS NOT NULL` },
  dates: { fields: ['start', 'end'], known: sql`start_date IS NOT NULL AND end_date IS NOT NULL` },
  cost: {
    fields: ['totalBudget', 'approvedExpenditure'],
    known: sql`cost IS NOT NULL OR foreign_cost IS NOT NULL`,
  },
  support: {
    fields: ['esfSupport', 'programmeSupport', 'euContribution'],
    known: sql`support IS NOT NULL OR foreign_support IS NOT NULL`,
  },
  otherFunding: {
    fields: ['lagSupport'],
    known: sql`leader_group IS NOT NULL OR cofinancing IS NOT NULL`,
    calculated: true,
  },
  unionRate: { fields: ['unionRate'], known: sql`union_rate IS NOT NULL` },
  planned: { fields: ['plannedParticipants'], known: sql`planned_participants IS NOT NULL` },
  actual: { fields: ['actualParticipants'], known: sql`actual_participants IS NOT NULL` },
  target: { fields: ['resultTarget'], known: sql`result_target IS NOT NULL OR target_share IS NOT NULL` },
  result: { fields: ['result'], known: sql`result IS NOT NULL` },
} as const satisfies Record<string, KnownFact>;

export type KnownFactId = keyof typeof FACTS;
export const FACT_IDS = Object.keys(FACTS).filter((id): id is KnownFactId => id in FACTS);

/** A condition on a column `field` that holds the key of a record: it is one of the fact's. */
export function isFieldOf(id: KnownFactId): Sql {
  return sql`field IN (${join(
    FACTS[id].fields.map((field) => sql`${field}`),
    sql`, `,
  )})`;
}
