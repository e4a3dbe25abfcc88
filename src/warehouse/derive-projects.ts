import { REGIONS } from '../measures/dimensions.ts';
import { identifier, join, sql, type Sql } from '../measures/sql.ts';

/**
 * Fills `projects` from a table of what records say, with all that follows from it: kronor, kind of support, period,
 * area and months. `statements` is the table that the documents' statements came in.
 */
export function deriveProjects(incoming: string, statements: string): Sql {
  return sql`
    INSERT INTO projects BY NAME
    WITH said AS (
      SELECT * REPLACE (
          CASE WHEN ${knownRegion} THEN region END AS region,
          coalesce(region_inferred AND ${knownRegion}, FALSE) AS region_inferred,
          -- A date that is none is missing, rather than a reason to load nothing.
          TRY_CAST(start_date AS DATE) AS start_date,
          TRY_CAST(end_date AS DATE) AS end_date,
          TRY_CAST(published AS DATE) AS published
        ),
        ${programmeGroup} AS programme_group,
        ${period} AS period,
        coalesce(currency = 'SEK', FALSE) AS in_kronor,
        coalesce(total_budget, approved_expenditure) AS stated_cost,
        coalesce(esf_support, programme_support, eu_contribution) AS stated_support
      FROM ${identifier(incoming)}
    ),
    shares AS (
      -- Two different shares in one document leave open which one the project's goal is.
      SELECT id, CASE WHEN count(DISTINCT value) = 1 THEN min(value) END AS target_share
      FROM ${identifier(statements)} WHERE kind = 'target' AND unit = 'share' GROUP BY id
    ),
    paid AS (
      SELECT *,
        CASE WHEN in_kronor THEN stated_cost END AS cost,
        CASE WHEN in_kronor THEN stated_support END AS support,
        CASE WHEN in_kronor THEN esf_support END AS esf,
        CASE WHEN in_kronor THEN programme_support END AS leader_programme,
        CASE WHEN in_kronor THEN lag_support END AS leader_group,
        CASE WHEN in_kronor THEN eu_contribution END AS eu,
        CASE WHEN NOT in_kronor THEN stated_cost END AS foreign_cost,
        CASE WHEN NOT in_kronor THEN stated_support END AS foreign_support,
        ${wholeMonths} AS whole_months
      FROM said
    )
    SELECT * EXCLUDE (in_kronor, stated_cost, stated_support, whole_months),
      coalesce(project_number, journal_number) AS number,
      coalesce(phase IN ('feasibility-study', 'preparation'), FALSE) AS preparatory,
      ${areaKey} AS area_key,
      CASE WHEN total_budget IS NOT NULL THEN 'budget' WHEN approved_expenditure IS NOT NULL THEN 'outturn' END AS cost_basis,
      CASE WHEN esf_support IS NOT NULL THEN 'esf' WHEN programme_support IS NOT NULL THEN 'leader'
        WHEN eu_contribution IS NOT NULL THEN 'eu' END AS support_kind,
      ${cofinancing} AS cofinancing,
      ${months} AS months
    FROM paid LEFT JOIN shares USING (id)`;
}

/** What is none of the regions is missing, or it would be in the sums and in no row of the chart. */
const knownRegion = sql`region IN (${join(
  REGIONS.map((region) => sql`${region}`),
  sql`, `,
)})`;

const programmeGroup = sql`CASE
  WHEN programme LIKE 'esf-%' THEN 'esf'
  WHEN programme LIKE 'clld-%' THEN 'leader'
  WHEN programme LIKE 'interreg-%' THEN 'interreg' END`;

/** Every programme's id ends with its years. */
const period = sql`right(programme, 9)`;

/** Codes of one period, or of Interreg, mean something else than the same codes elsewhere, so they never share a key. */
const areaKey = sql`CASE programme_group
  WHEN 'leader' THEN period || ':leader'
  WHEN 'interreg' THEN period || ':interreg' || coalesce('-' || programme_area, '')
  ELSE period || ':' || programme_area END`;

/** What no line accounts for. Less than nothing means that a line is wrong, not that the project earned money. */
const cofinancing = sql`CASE WHEN cost >= support + coalesce(leader_group, 0) THEN cost - support - coalesce(leader_group, 0) END`;

/** Calendar months from the first day to the last, both included: the whole ones, then the days of the one begun. */
const wholeMonths = sql`CASE WHEN end_date >= start_date THEN CAST(date_sub('month', start_date, end_date + 1) AS INT) END`;
const months = sql`whole_months
  + date_diff('day', CAST(start_date + to_months(whole_months) AS DATE), end_date + 1)
  / date_diff('day', CAST(start_date + to_months(whole_months) AS DATE), CAST(start_date + to_months(whole_months + 1) AS DATE))`;
