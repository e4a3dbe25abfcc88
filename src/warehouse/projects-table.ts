import { DIMENSIONS } from '../measures/dimensions.ts';
import type { Project } from '../projects/project.ts';
import { foldText } from '../slice/fold-text.ts';
import { type Column, memberColumn } from './arrow-stream.ts';
import { realDate } from './calendar.ts';
import type { Derived } from './derive-project.ts';
import { orderKey } from './order-key.ts';
import { table } from './table.ts';

/** A project with what follows from it: all that its row is made of. */
export type ProjectRow = Project & { readonly derived: Derived };

const said = (of: (project: ProjectRow) => string | null): Column<ProjectRow> => ({ type: 'text', of });
/** What many projects have alike. */
const named = (of: (project: ProjectRow) => string | null): Column<ProjectRow> => ({ type: 'word', of });
const counted = (of: (project: ProjectRow) => number | null): Column<ProjectRow> => ({ type: 'number', of });
/** One of the vocabulary's own words. */
function oneOf<Id extends string>(
  members: readonly { readonly id: Id }[],
  of: (project: ProjectRow) => NoInfer<Id> | null,
): Column<ProjectRow> {
  return memberColumn(
    members.map(({ id }) => id),
    of,
  );
}
const derivedWord = (of: (derived: Derived) => string | null): Column<ProjectRow> => ({
  type: 'word',
  of: ({ derived }) => of(derived),
});
const kronor = (of: (derived: Derived) => number | null): Column<ProjectRow> => ({
  type: 'number',
  of: ({ derived }) => of(derived),
});

/** One row a project. A fact that no document gives is null. */
export const PROJECTS = table<ProjectRow>('projects', {
  id: said((project) => project.id),
  number: said(({ derived }) => derived.number),
  layout: oneOf(DIMENSIONS.layout.members, (project) => project.layout),
  project_number: said((project) => project.projectNumber),
  journal_number: said((project) => project.journalNumber),
  title: said((project) => project.title),
  owner: named((project) => project.owner),
  owner_unit: named((project) => project.ownerUnit),
  owner_municipality: named((project) => project.ownerMunicipality),
  // What the reference tables add; see `fromReference`.
  owner_county: { type: 'word', of: () => null },
  price_factor: { type: 'number', of: () => null },
  euro_rate: { type: 'number', of: () => null },
  region: oneOf(DIMENSIONS.region.members, ({ derived }) => derived.region),
  region_inferred: { type: 'flag', of: ({ derived }) => derived.regionInferred },
  programme: oneOf(DIMENSIONS.programme.members, (project) => project.programme),
  programme_group: memberColumn(['esf', 'leader', 'interreg'], ({ derived }) => derived.programmeGroup),
  period: oneOf(DIMENSIONS.period.members, ({ derived }) => derived.period),
  fund: oneOf(DIMENSIONS.fund.members, (project) => project.fund),
  phase: oneOf(DIMENSIONS.phase.members, (project) => project.phase),
  preparatory: { type: 'flag', of: ({ derived }) => derived.preparatory },
  programme_area: named((project) => project.programmeArea),
  area_key: derivedWord((derived) => derived.areaKey),
  objective_key: derivedWord((derived) => derived.objectiveKey),
  specific_objective: named((project) => project.specificObjective),
  field_key: derivedWord((derived) => derived.fieldKey),
  intervention_field: named((project) => project.interventionField),
  leader_priority: named((project) => project.leaderPriority),
  start_date: { type: 'date', of: ({ derived }) => derived.start },
  end_date: { type: 'date', of: ({ derived }) => derived.end },
  start_year: { type: 'integer', of: ({ derived }) => yearOf(derived.start) },
  end_year: { type: 'integer', of: ({ derived }) => yearOf(derived.end) },
  months: { type: 'number', of: ({ derived }) => derived.months },
  status: oneOf(DIMENSIONS.status.members, (project) => project.status),
  published: { type: 'date', of: ({ published }) => realDate(published) },
  // As the document says, in its own currency.
  currency: named((project) => project.currency),
  total_budget: counted((project) => project.totalBudget),
  approved_expenditure: counted((project) => project.approvedExpenditure),
  esf_support: counted((project) => project.esfSupport),
  programme_support: counted((project) => project.programmeSupport),
  lag_support: counted((project) => project.lagSupport),
  eu_contribution: counted((project) => project.euContribution),
  union_rate: counted((project) => project.unionRate),
  // In kronor: only these may be summed.
  cost: kronor((derived) => derived.cost),
  cost_basis: oneOf(DIMENSIONS.basis.members, ({ derived }) => derived.costBasis),
  support: kronor((derived) => derived.support),
  support_kind: memberColumn(['esf', 'leader', 'eu'], ({ derived }) => derived.supportKind),
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
  owner_order: named(({ owner }) => (owner === null ? null : orderKey(owner))),
  // Counts from 1 in the order that projects are shown in; see `fillProjects`.
  place: { type: 'integer', of: () => null },
  // The cell that the project is in, see `cells.ts`; counts from 0.
  cell: { type: 'integer', of: () => null },
});

const yearOf = (date: string | null): number | null => (date === null ? null : Number(date.slice(0, 4)));

/** What the text clause searches: never the contact person, whose name no one should find a project by. */
function searchText({ documents, ...project }: ProjectRow): string {
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
