import type { Project as MergedProject } from '../projects/project.ts';
import { foldText } from '../slice/fold-text.ts';
import type { Column } from './arrow-stream.ts';
import { realDate } from './calendar.ts';
import type { Derived } from './derive-project.ts';
import { orderKey } from './order-key.ts';
import { table } from './table.ts';

type Project = MergedProject & { readonly derived: Derived };

const said = (of: (project: Project) => string | null): Column<Project> => ({ type: 'text', of });
const counted = (of: (project: Project) => number | null): Column<Project> => ({ type: 'number', of });
const derivedText = (of: (derived: Derived) => string | null): Column<Project> => ({
  type: 'text',
  of: ({ derived }) => of(derived),
});
const kronor = (of: (derived: Derived) => number | null): Column<Project> => ({
  type: 'number',
  of: ({ derived }) => of(derived),
});

/** One row a project. A fact that no document gives is null. */
export const PROJECTS = table<Project>('projects', {
  id: said((project) => project.id),
  number: derivedText((derived) => derived.number),
  layout: said((project) => project.layout),
  project_number: said((project) => project.projectNumber),
  journal_number: said((project) => project.journalNumber),
  title: said((project) => project.title),
  owner: said((project) => project.owner),
  owner_unit: said((project) => project.ownerUnit),
  owner_municipality: said((project) => project.ownerMunicipality),
  // What the reference tables add; see `FROM_REFERENCE`.
  owner_county: { type: 'text', of: () => null },
  price_factor: { type: 'number', of: () => null },
  euro_rate: { type: 'number', of: () => null },
  region: derivedText((derived) => derived.region),
  region_inferred: { type: 'flag', of: ({ derived }) => derived.regionInferred },
  programme: said((project) => project.programme),
  programme_group: derivedText((derived) => derived.programmeGroup),
  period: derivedText((derived) => derived.period),
  fund: said((project) => project.fund),
  phase: said((project) => project.phase),
  preparatory: { type: 'flag', of: ({ derived }) => derived.preparatory },
  programme_area: said((project) => project.programmeArea),
  area_key: derivedText((derived) => derived.areaKey),
  objective_key: derivedText((derived) => derived.objectiveKey),
  specific_objective: said((project) => project.specificObjective),
  field_key: derivedText((derived) => derived.fieldKey),
  intervention_field: said((project) => project.interventionField),
  leader_priority: said((project) => project.leaderPriority),
  start_date: { type: 'date', of: ({ derived }) => derived.start },
  end_date: { type: 'date', of: ({ derived }) => derived.end },
  start_year: { type: 'integer', of: ({ derived }) => yearOf(derived.start) },
  end_year: { type: 'integer', of: ({ derived }) => yearOf(derived.end) },
  months: { type: 'number', of: ({ derived }) => derived.months },
  status: said((project) => project.status),
  published: { type: 'date', of: ({ published }) => realDate(published) },
  // As the document says, in its own currency.
  currency: said((project) => project.currency),
  total_budget: counted((project) => project.totalBudget),
  approved_expenditure: counted((project) => project.approvedExpenditure),
  esf_support: counted((project) => project.esfSupport),
  programme_support: counted((project) => project.programmeSupport),
  lag_support: counted((project) => project.lagSupport),
  eu_contribution: counted((project) => project.euContribution),
  union_rate: counted((project) => project.unionRate),
  // In kronor: only these may be summed.
  cost: kronor((derived) => derived.cost),
  cost_basis: derivedText((derived) => derived.costBasis),
  support: kronor((derived) => derived.support),
  support_kind: derivedText((derived) => derived.supportKind),
  esf: kronor((derived) => derived.esf),
  leader_programme: kronor((derived) => derived.leaderProgramme),
  leader_group: kronor((derived) => derived.leaderGroup),
  eu: kronor((derived) => derived.eu),
  cofinancing: kronor((derived) => derived.cofinancing),
  foreign_cost: { type: 'number', of: ({ derived }) => derived.foreignCost },
  foreign_support: { type: 'number', of: ({ derived }) => derived.foreignSupport },
  planned_participants: counted((project) => project.plannedParticipants),
  actual_participants: counted((project) => project.actualParticipants),
  result_target: counted((project) => project.resultTarget),
  result: counted((project) => project.result),
  target_share: { type: 'number', of: ({ derived }) => derived.targetShare },
  search: { type: 'text', of: searchText },
  title_order: said(({ title }) => (title === null ? null : orderKey(title))),
  owner_order: said(({ owner }) => (owner === null ? null : orderKey(owner))),
  // Counts from 1 in the order that projects are shown in; see `AFTER_LOAD`.
  place: { type: 'integer', of: () => null },
});

const yearOf = (date: string | null): number | null => (date === null ? null : Number(date.slice(0, 4)));

/** What the text clause searches: never the contact person, whose name no one should find a project by. */
function searchText({ documents, ...project }: Project): string {
  const details = documents.flatMap(({ record: { contact } }) => [
    contact.name,
    contact.email,
    contact.phone,
  ]);
  let withoutContact = documents.map((document) => document.text).join('\n');
  for (const detail of details) {
    if (detail !== null && detail !== '') withoutContact = withoutContact.replaceAll(detail, ' ');
  }
  const facts = [project.title, project.owner, project.projectNumber, project.journalNumber];
  return foldText([...facts, withoutContact].filter((part) => part !== null).join('\n'));
}
