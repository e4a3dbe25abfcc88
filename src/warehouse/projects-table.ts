import { foldText } from '../slice/fold-text.ts';
import type { Column } from './arrow-stream.ts';
import { realDate } from './calendar.ts';
import type { Derived } from './derive-project.ts';
import type { Project as Gathered } from '../projects/project.ts';
import { orderKey } from './order-key.ts';
import { table } from './table.ts';

type Project = Gathered & { readonly derived: Derived };

const said = (of: (record: Project['record']) => string | null): Column<Project> => ({
  type: 'text',
  of: ({ record }) => of(record),
});
const counted = (of: (record: Project['record']) => number | null): Column<Project> => ({
  type: 'number',
  of: ({ record }) => of(record),
});
const text = (of: (derived: Derived) => string | null): Column<Project> => ({
  type: 'text',
  of: ({ derived }) => of(derived),
});
const kronor = (of: (derived: Derived) => number | null): Column<Project> => ({
  type: 'number',
  of: ({ derived }) => of(derived),
});

/** One row a project. A fact that the document does not give is null. */
export const PROJECTS = table<Project>('projects', {
  id: { type: 'text', of: ({ id }) => id },
  number: text((derived) => derived.number),
  layout: said((record) => record.layout),
  project_number: said((record) => record.projectNumber),
  journal_number: said((record) => record.journalNumber),
  title: said((record) => record.title),
  owner: said((record) => record.owner),
  owner_unit: said((record) => record.ownerUnit),
  owner_municipality: said((record) => record.ownerMunicipality),
  region: text((derived) => derived.region),
  region_inferred: { type: 'flag', of: ({ derived }) => derived.regionInferred },
  programme: said((record) => record.programme),
  programme_group: text((derived) => derived.programmeGroup),
  period: text((derived) => derived.period),
  fund: said((record) => record.fund),
  phase: said((record) => record.phase),
  preparatory: { type: 'flag', of: ({ derived }) => derived.preparatory },
  programme_area: said((record) => record.programmeArea),
  area_key: text((derived) => derived.areaKey),
  specific_objective: said((record) => record.specificObjective),
  intervention_field: said((record) => record.interventionField),
  leader_priority: said((record) => record.leaderPriority),
  start_date: { type: 'date', of: ({ derived }) => derived.start },
  end_date: { type: 'date', of: ({ derived }) => derived.end },
  months: { type: 'number', of: ({ derived }) => derived.months },
  status: said((record) => record.status),
  published: { type: 'date', of: ({ record }) => realDate(record.published) },
  // As the document says, in its own currency.
  currency: said((record) => record.currency),
  total_budget: counted((record) => record.totalBudget),
  approved_expenditure: counted((record) => record.approvedExpenditure),
  esf_support: counted((record) => record.esfSupport),
  programme_support: counted((record) => record.programmeSupport),
  lag_support: counted((record) => record.lagSupport),
  eu_contribution: counted((record) => record.euContribution),
  union_rate: counted((record) => record.unionRate),
  // In kronor: only these may be summed.
  cost: kronor((derived) => derived.cost),
  cost_basis: text((derived) => derived.costBasis),
  support: kronor((derived) => derived.support),
  support_kind: text((derived) => derived.supportKind),
  esf: kronor((derived) => derived.esf),
  leader_programme: kronor((derived) => derived.leaderProgramme),
  leader_group: kronor((derived) => derived.leaderGroup),
  eu: kronor((derived) => derived.eu),
  cofinancing: kronor((derived) => derived.cofinancing),
  foreign_cost: { type: 'number', of: ({ derived }) => derived.foreignCost },
  foreign_support: { type: 'number', of: ({ derived }) => derived.foreignSupport },
  planned_participants: counted((record) => record.plannedParticipants),
  actual_participants: counted((record) => record.actualParticipants),
  result_target: counted((record) => record.resultTarget),
  result: counted((record) => record.result),
  target_share: { type: 'number', of: ({ derived }) => derived.targetShare },
  search: { type: 'text', of: searchText },
  title_order: said(({ title }) => (title === null ? null : orderKey(title))),
  owner_order: said(({ owner }) => (owner === null ? null : orderKey(owner))),
});

/** What the text clause searches: never the contact person, whose name no one should find a project by. */
function searchText({ record, sources }: Project): string {
  let withoutContact = sources.map((source) => source.text).join('\n');
  const contacts = sources.flatMap(({ record: { contact } }) => [contact.name, contact.email, contact.phone]);
  for (const detail of contacts) {
    if (detail !== null && detail !== '') withoutContact = withoutContact.replaceAll(detail, ' ');
  }
  const facts = [record.title, record.owner, record.projectNumber, record.journalNumber];
  return foldText([...facts, withoutContact].filter((part) => part !== null).join('\n'));
}
