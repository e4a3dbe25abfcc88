import * as v from 'valibot';
import { PHASES, PROGRAMMES } from '../measures/dimensions.ts';
import { sql } from '../measures/sql.ts';
import { query, type Query } from '../warehouse/query.ts';

/**
 * The facts of one project under the names of the project record, in its documents' own currency. A list is null
 * when no document names anybody.
 */
const row = v.object({
  id: v.string(),
  layout: v.nullable(v.string()),
  projectNumber: v.nullable(v.string()),
  journalNumber: v.nullable(v.string()),
  title: v.nullable(v.string()),
  owner: v.nullable(v.string()),
  ownerUnit: v.nullable(v.string()),
  ownerMunicipality: v.nullable(v.string()),
  region: v.nullable(v.string()),
  programme: v.nullable(v.picklist(PROGRAMMES)),
  fund: v.nullable(v.string()),
  phase: v.nullable(v.picklist(PHASES)),
  programmeArea: v.nullable(v.string()),
  specificObjective: v.nullable(v.string()),
  interventionField: v.nullable(v.string()),
  leaderPriority: v.nullable(v.string()),
  start: v.nullable(v.string()),
  end: v.nullable(v.string()),
  currency: v.nullable(v.string()),
  totalBudget: v.nullable(v.number()),
  approvedExpenditure: v.nullable(v.number()),
  esfSupport: v.nullable(v.number()),
  programmeSupport: v.nullable(v.number()),
  lagSupport: v.nullable(v.number()),
  euContribution: v.nullable(v.number()),
  unionRate: v.nullable(v.number()),
  plannedParticipants: v.nullable(v.number()),
  actualParticipants: v.nullable(v.number()),
  resultTarget: v.nullable(v.number()),
  result: v.nullable(v.number()),
  published: v.nullable(v.string()),
  status: v.nullable(v.picklist(['ongoing', 'completed'])),
  partnerMunicipalities: v.nullable(v.array(v.string())),
  listedMunicipalities: v.nullable(v.array(v.string())),
});

export type ProjectFactsRow = v.InferOutput<typeof row>;
export type FactName = Exclude<keyof ProjectFactsRow, 'id'>;

export function projectFactsQuery(id: string): Query<ProjectFactsRow> {
  return query(
    'project-facts',
    row,
    sql`SELECT id, layout, project_number AS "projectNumber", journal_number AS "journalNumber", title, owner,
        owner_unit AS "ownerUnit", owner_municipality AS "ownerMunicipality", region, programme, fund, phase,
        programme_area AS "programmeArea", specific_objective AS "specificObjective",
        intervention_field AS "interventionField", leader_priority AS "leaderPriority", start_date AS start,
        end_date AS "end", currency, total_budget AS "totalBudget", approved_expenditure AS "approvedExpenditure",
        esf_support AS "esfSupport", programme_support AS "programmeSupport", lag_support AS "lagSupport",
        eu_contribution AS "euContribution", union_rate AS "unionRate",
        planned_participants AS "plannedParticipants", actual_participants AS "actualParticipants",
        result_target AS "resultTarget", result, published, status,
        (SELECT list(municipality) FROM municipalities AS m WHERE m.id = projects.id AND role = 'partner')
          AS "partnerMunicipalities",
        (SELECT list(municipality) FROM municipalities AS m WHERE m.id = projects.id AND role = 'listed')
          AS "listedMunicipalities"
      FROM projects WHERE id = ${id}`,
  );
}
