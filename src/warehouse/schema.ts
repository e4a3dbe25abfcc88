import { sql, type Sql } from '../measures/sql.ts';

/**
 * The tables that questions are asked of. An amount, count or date that a document does not give is null.
 *
 * In `projects`, the columns named as in the project record hold what the document says, in its own currency.
 * `cost`, `support`, `esf`, `leader_programme`, `leader_group`, `eu` and `cofinancing` are in kronor, null where the
 * document's currency is another one: only they may be summed.
 */
export const SCHEMA: readonly Sql[] = [
  sql`CREATE TABLE projects (
    id TEXT, number TEXT, layout TEXT, project_number TEXT, journal_number TEXT, title TEXT,
    owner TEXT, owner_unit TEXT, owner_municipality TEXT, region TEXT, region_inferred BOOLEAN,
    programme TEXT, programme_group TEXT, period TEXT, fund TEXT, phase TEXT, preparatory BOOLEAN,
    programme_area TEXT, area_key TEXT, specific_objective TEXT, intervention_field TEXT, leader_priority TEXT,
    start_date DATE, end_date DATE, months DOUBLE, status TEXT, published DATE,
    currency TEXT, total_budget DOUBLE, approved_expenditure DOUBLE, esf_support DOUBLE,
    programme_support DOUBLE, lag_support DOUBLE, eu_contribution DOUBLE, union_rate DOUBLE,
    cost DOUBLE, cost_basis TEXT, support DOUBLE, support_kind TEXT,
    esf DOUBLE, leader_programme DOUBLE, leader_group DOUBLE, eu DOUBLE, cofinancing DOUBLE,
    foreign_cost DOUBLE, foreign_support DOUBLE,
    planned_participants DOUBLE, actual_participants DOUBLE, result_target DOUBLE, result DOUBLE,
    target_share DOUBLE, search TEXT, title_order TEXT, owner_order TEXT
  )`,
  // One row a line of money, in kronor. `status` is the evidence's, or `calculated` for what is left of the cost.
  sql`CREATE TABLE funding (id TEXT, kind TEXT, amount DOUBLE, status TEXT)`,
  sql`CREATE TABLE statements (
    id TEXT, kind TEXT, value DOUBLE, unit TEXT, start_offset INT, end_offset INT, line INT, quote TEXT
  )`,
  // `role` is owner, partner, or listed: named on a 2007–2013 page as covered, which is no partnership.
  sql`CREATE TABLE municipalities (id TEXT, municipality TEXT, role TEXT)`,
  sql`CREATE TABLE evidence (
    id TEXT, field TEXT, line INT, start_offset INT, end_offset INT, quote TEXT, status TEXT, rule TEXT
  )`,
  sql`CREATE TABLE findings (id TEXT, position INT, code TEXT, severity TEXT, field TEXT, message_sv TEXT, message_en TEXT)`,
  sql`CREATE TABLE documents (id TEXT, text TEXT)`,
  // Personal data, in no other table and no export. `field` is name, email or phone.
  sql`CREATE TABLE contacts (
    id TEXT, field TEXT, value TEXT, line INT, start_offset INT, end_offset INT, status TEXT
  )`,
];

/** The tables that hold what one document yields, keyed by its `id`. */
export const DOCUMENT_TABLES = [
  'projects',
  'funding',
  'statements',
  'municipalities',
  'evidence',
  'findings',
  'documents',
  'contacts',
] as const;

export const REFERENCE_SCHEMA: readonly Sql[] = [
  // In the order to show them, and last a row for projects without one.
  sql`CREATE TABLE ref_regions (position INT, region TEXT)`,
  sql`CREATE TABLE ref_municipalities (code TEXT, name TEXT, county_code TEXT, county TEXT, region TEXT, nuts2 TEXT)`,
  // A name that was not seen in an official source is null here, so that none is ever shown as official.
  sql`CREATE TABLE ref_codes (period TEXT, kind TEXT, code TEXT, name_sv TEXT, name_en TEXT, verified BOOLEAN)`,
  sql`CREATE TABLE ref_price_index (year INT, value DOUBLE, verified BOOLEAN)`,
  // Swedish kronor for one euro, mean of the year.
  sql`CREATE TABLE ref_exchange_rates (year INT, value DOUBLE, verified BOOLEAN)`,
];
