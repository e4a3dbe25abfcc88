import * as v from 'valibot';
import { DIALECT } from '../measures/dialect.ts';
import { join, sql } from '../measures/sql.ts';
import { query, type Query } from '../warehouse/query.ts';
import { FACT_IDS, isFieldOf } from './facts-known.ts';
import { findingCounts, findingsBy } from './findings-by.ts';

/** One row a document that was read, by name; the rows of lists are none. */
const row = v.object({
  id: v.string(),
  /** The id of its project. */
  project: v.string(),
  /** The project's. */
  title: v.nullable(v.string()),
  /** The other documents of its project; null when there are none. */
  others: v.nullable(v.array(v.string())),
  layout: v.nullable(v.string()),
  /** Length of the text, in characters. */
  characters: v.number(),
  /** Facts with evidence, contact details not counted. */
  n_facts: v.number(),
  /** Of the facts of `facts-known.ts`, those that this document gives, and of them those inferred or read from prose. */
  n_known: v.number(),
  n_inferred: v.number(),
  n_errors: v.number(),
  n_checks: v.number(),
  n_explained: v.number(),
  /** Documents in all. */
  n_all: v.number(),
});

export type DocumentRow = v.InferOutput<typeof row>;

/** Documents shown at a time. */
export const DOCUMENTS_PAGE = 50;

/** @param after How many documents stand before the page. */
export function documentsQuery(after = 0): Query<DocumentRow> {
  return query(
    'documents',
    row,
    sql`WITH page AS (
        SELECT id, project, layout, length(text) AS characters, ${DIALECT.integer(sql`count(*) OVER ()`)} AS n_all
        FROM documents WHERE list IS NULL ORDER BY id LIMIT ${DOCUMENTS_PAGE} OFFSET ${after}
      )
      SELECT documents.id, project, title, n_all,
        (SELECT list(other.id ORDER BY other.position) FROM documents AS other
          WHERE other.project = documents.project AND other.id <> documents.id) AS others,
        documents.layout, ${DIALECT.integer(sql`characters`)} AS characters,
        ${DIALECT.integer(sql`coalesce(n_facts, 0)`)} AS n_facts, ${DIALECT.integer(sql`coalesce(n_known, 0)`)} AS n_known,
        ${DIALECT.integer(sql`coalesce(n_known - n_firm, 0)`)} AS n_inferred, ${findingCounts}
      FROM page AS documents JOIN projects ON projects.id = project
      LEFT JOIN (
        SELECT document, count(*) FILTER (WHERE status IS NOT NULL) AS n_facts, count(DISTINCT fact) AS n_known,
          count(DISTINCT fact) FILTER (WHERE status <> 'inferred') AS n_firm
        FROM (
          SELECT document, status, CASE ${join(
            FACT_IDS.map((fact) => sql`WHEN ${isFieldOf(fact)} THEN ${fact}`),
            sql` `,
          )} END AS fact FROM evidence
          UNION ALL
          SELECT document, NULL, 'target' FROM statements WHERE kind = 'target' AND unit = 'share'
        ) WHERE document IN (SELECT id FROM page) GROUP BY document
      ) AS facts ON facts.document = documents.id
      LEFT JOIN ${findingsBy('document')} AS found ON found.document = documents.id
      ORDER BY documents.id`,
  );
}
