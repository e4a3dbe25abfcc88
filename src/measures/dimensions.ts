import type { Bilingual } from './measure.ts';
import { sql, type Sql } from './sql.ts';

export interface DimensionMember<Id extends string = string> {
  readonly id: Id;
  readonly name: Bilingual;
}

/** Something to group and narrow projects by, defined once. `column` is SQL over a row of `projects`. */
export interface Dimension {
  readonly name: Bilingual;
  readonly column: Sql;
  /** All that there can be, in the order to show them; null where the documents decide. */
  readonly members: readonly DimensionMember[] | null;
  /** What stands for a project whose document does not say. */
  readonly missing: Bilingual;
}

const same = (name: string): Bilingual => ({ sv: name, en: name });
const named = <Id extends string>(id: Id, sv: string, en: string): DimensionMember<Id> => ({
  id,
  name: { sv, en },
});

/** The eight regions of the Swedish ESF Council, north to south, and projects in all of them. Names stay Swedish. */
export const REGIONS = [
  'Övre Norrland',
  'Mellersta Norrland',
  'Norra Mellansverige',
  'Östra Mellansverige',
  'Stockholm',
  'Västsverige',
  'Småland och Öarna',
  'Sydsverige',
  'Nationellt',
] as const;

export const PERIODS = ['2007-2013', '2014-2020', '2021-2027', '2023-2027'] as const;

export const PROGRAMMES = [
  'esf-2007-2013',
  'esf-2014-2020',
  'esf-plus-2021-2027',
  'clld-2014-2020',
  'clld-2023-2027',
  'interreg-2014-2020',
  'interreg-2021-2027',
] as const;

export const PHASES = ['feasibility-study', 'preparation', 'implementation'] as const;

const regionMembers = REGIONS.map((region) => ({
  id: region,
  name: region === 'Nationellt' ? { sv: region, en: 'National' } : same(region),
}));

export const DIMENSIONS = {
  period: {
    name: { sv: 'Programperiod', en: 'Programme period' },
    column: sql`period`,
    members: PERIODS.map((period) => ({ id: period, name: same(period.replace('-', '–')) })),
    missing: { sv: 'programperiod saknas', en: 'programme period missing' },
  },
  programme: {
    name: { sv: 'Program', en: 'Programme' },
    column: sql`programme`,
    members: [
      named('esf-2007-2013', 'ESF 2007–2013', 'ESF 2007–2013'),
      named('esf-2014-2020', 'ESF 2014–2020', 'ESF 2014–2020'),
      named('esf-plus-2021-2027', 'ESF+ 2021–2027', 'ESF+ 2021–2027'),
      named('clld-2014-2020', 'Leader 2014–2020', 'Leader 2014–2020'),
      named('clld-2023-2027', 'Leader 2023–2027', 'Leader 2023–2027'),
      named('interreg-2014-2020', 'Interreg 2014–2020', 'Interreg 2014–2020'),
      named('interreg-2021-2027', 'Interreg 2021–2027', 'Interreg 2021–2027'),
    ],
    missing: { sv: 'program saknas', en: 'programme missing' },
  },
  area: {
    name: { sv: 'Programområde', en: 'Programme area' },
    // A number means different things in different periods, so it never stands without one.
    column: sql`area_key`,
    members: null,
    missing: { sv: 'programområde saknas', en: 'programme area missing' },
  },
  objective: {
    name: { sv: 'Specifikt mål', en: 'Specific objective' },
    column: sql`objective_key`,
    members: null,
    missing: { sv: 'specifikt mål saknas', en: 'specific objective missing' },
  },
  interventionField: {
    name: { sv: 'Interventionsområde', en: 'Intervention field' },
    // Renumbered in 2021: a code is nothing without its period.
    column: sql`field_key`,
    members: null,
    missing: { sv: 'interventionsområde saknas', en: 'intervention field missing' },
  },
  region: {
    name: { sv: 'Region', en: 'Region' },
    column: sql`region`,
    members: regionMembers,
    missing: { sv: 'region saknas', en: 'region missing' },
  },
  phase: {
    name: { sv: 'Fas', en: 'Phase' },
    column: sql`phase`,
    members: [
      named('feasibility-study', 'förstudie', 'pre-study'),
      named('preparation', 'förprojektering', 'preparation'),
      named('implementation', 'genomförande', 'implementation'),
    ],
    missing: { sv: 'fas saknas', en: 'phase missing' },
  },
  status: {
    name: { sv: 'Status', en: 'Status' },
    column: sql`status`,
    members: [named('ongoing', 'pågår', 'ongoing'), named('completed', 'avslutat', 'completed')],
    missing: { sv: 'status saknas', en: 'status missing' },
  },
  owner: {
    name: { sv: 'Projektägare', en: 'Project owner' },
    column: sql`owner`,
    members: null,
    missing: { sv: 'projektägare saknas', en: 'project owner missing' },
  },
  municipality: {
    name: { sv: 'Projektägarens kommun', en: 'Municipality of the project owner' },
    column: sql`owner_municipality`,
    members: null,
    missing: { sv: 'kommun saknas', en: 'municipality missing' },
  },
  county: {
    name: { sv: 'Projektägarens län', en: 'County of the project owner' },
    column: sql`owner_county`,
    members: null,
    missing: { sv: 'län saknas', en: 'county missing' },
  },
  fund: {
    name: { sv: 'EU-fond', en: 'EU fund' },
    column: sql`fund`,
    members: [
      named('ESF', 'Europeiska socialfonden', 'European Social Fund'),
      named('ESF+', 'Europeiska socialfonden+', 'European Social Fund Plus'),
      named('ERDF', 'Europeiska regionala utvecklingsfonden', 'European Regional Development Fund'),
      named(
        'EAFRD',
        'Europeiska jordbruksfonden för landsbygdsutveckling',
        'European Agricultural Fund for Rural Development',
      ),
      named('EMFF', 'Europeiska havs- och fiskerifonden', 'European Maritime and Fisheries Fund'),
    ],
    missing: { sv: 'fond saknas', en: 'fund missing' },
  },
  layout: {
    name: { sv: 'Dokumentets form', en: 'Form of the document' },
    column: sql`layout`,
    members: [
      named('esf-2007-2013', 'ESF:s projektbank 2007–2013', 'ESF project bank 2007–2013'),
      named('esf-2014-2020', 'ESF:s projektbank 2014–2020', 'ESF project bank 2014–2020'),
      named('esf-plus', 'ESF+ 2021–2027', 'ESF+ 2021–2027'),
      named('leader', 'Leaderområdes sida', 'Leader area’s page'),
      named('interreg', 'Interreg', 'Interreg'),
      named('kohesio-page', 'Kohesio', 'Kohesio'),
      named('list-of-operations', 'Insatslista', 'List of operations'),
      named('kohesio-export', 'Export från Kohesio', 'Export from Kohesio'),
    ],
    missing: { sv: 'annan form', en: 'another form' },
  },
  startYear: {
    name: { sv: 'Startår', en: 'Year of start' },
    column: sql`start_year`,
    members: null,
    missing: { sv: 'startår saknas', en: 'year of start missing' },
  },
  basis: {
    name: { sv: 'Underlag för kostnaden', en: 'Basis of the cost' },
    column: sql`cost_basis`,
    members: [
      named('budget', 'beviljad budget', 'granted budget'),
      named('outturn', 'godkända utgifter', 'approved expenditure'),
    ],
    missing: { sv: 'kostnad saknas', en: 'cost missing' },
  },
} as const satisfies Record<string, Dimension>;

/** The name of a member, in both languages; null where the vocabulary does not hold it. */
export function memberName(dimension: Dimension, member: string | null): Bilingual | null {
  if (member === null) return dimension.missing;
  return dimension.members?.find((known) => known.id === member)?.name ?? null;
}
