import { DIMENSIONS, type Dimension, memberName } from '../measures/dimensions.ts';
import { MEASURES, type MeasureId, projectValue } from '../measures/measures.ts';
import type { Measure, Unit } from '../measures/measure.ts';
import { sql, type Sql } from '../measures/sql.ts';
import { exportText } from '../text/export-text.ts';
import { factText } from '../text/fact-text.ts';
import type { Lang } from '../text/lang.ts';
import type { SheetValue, TableColumn } from './sheet.ts';

/** A column of exported projects. */
export interface ProjectColumn extends TableColumn {
  /** SQL over a row of `projects`. */
  readonly value: Sql;
  /** Its codes in words, for people; null where it has none. */
  readonly dimension: Dimension | null;
}

type FactName = keyof (typeof exportText)['sv']['facts'];
type Fact = readonly [
  id: FactName,
  type: TableColumn['type'],
  value: Sql,
  more?: { kr?: true; dimension?: Dimension },
];

const municipalities = (role: string): Sql =>
  sql`(SELECT string_agg(municipality, '; ') FROM municipalities AS named WHERE named.id = projects.id AND role = ${role})`;

const FACTS: readonly Fact[] = [
  ['id', 'text', sql`id`],
  ['title', 'text', sql`title`],
  ['project_number', 'text', sql`project_number`],
  ['journal_number', 'text', sql`journal_number`],
  ['owner', 'text', sql`owner`],
  ['owner_unit', 'text', sql`owner_unit`],
  ['owner_municipality', 'text', sql`owner_municipality`],
  ['owner_county', 'text', sql`owner_county`],
  ['region', 'text', sql`region`, { dimension: DIMENSIONS.region }],
  ['region_inferred', 'flag', sql`region_inferred`],
  ['programme', 'text', sql`programme`, { dimension: DIMENSIONS.programme }],
  ['period', 'text', sql`period`, { dimension: DIMENSIONS.period }],
  ['fund', 'text', sql`fund`, { dimension: DIMENSIONS.fund }],
  ['phase', 'text', sql`phase`, { dimension: DIMENSIONS.phase }],
  ['programme_area', 'text', sql`programme_area`],
  ['specific_objective', 'text', sql`specific_objective`],
  ['intervention_field', 'text', sql`intervention_field`],
  ['leader_priority', 'text', sql`leader_priority`],
  ['start_date', 'date', sql`start_date`],
  ['end_date', 'date', sql`end_date`],
  ['status', 'text', sql`status`, { dimension: DIMENSIONS.status }],
  ['published', 'date', sql`published`],
  ['layout', 'text', sql`layout`, { dimension: DIMENSIONS.layout }],
  ['currency', 'text', sql`currency`],
  ['total_budget', 'number', sql`total_budget`, { kr: true }],
  ['approved_expenditure', 'number', sql`approved_expenditure`, { kr: true }],
  ['esf_support', 'number', sql`esf_support`, { kr: true }],
  ['programme_support', 'number', sql`programme_support`, { kr: true }],
  ['lag_support', 'number', sql`lag_support`, { kr: true }],
  ['eu_contribution', 'number', sql`eu_contribution`, { kr: true }],
  ['cost_basis', 'text', sql`cost_basis`, { dimension: DIMENSIONS.basis }],
  ['target_share', 'number', sql`target_share`],
  ['partner_municipalities', 'text', municipalities('partner')],
  ['listed_municipalities', 'text', municipalities('listed')],
];

/** What to know before a project is quoted. */
const findings = (lang: Lang): Sql => {
  const message = lang === 'sv' ? sql`message_sv` : sql`message_en`;
  return sql`(SELECT string_agg(${message}, ' ' ORDER BY position) FROM findings WHERE findings.id = projects.id)`;
};

/** Where each fact was read: the column that leads back to the documents. A list of field, file and line. */
const SOURCE_LINES = sql`(SELECT list(field || chr(9) || document || chr(9) || coalesce(list_row, line) ORDER BY document <> projects.id, document, line, field)
  FROM evidence WHERE evidence.id = projects.id AND used AND status <> 'corrected')`;

/** The facts that were put right by hand: field, file, day and what the file says. */
const corrections = (lang: Lang): Sql => {
  const read = lang === 'sv' ? sql`read_sv` : sql`read_en`;
  return sql`(SELECT list(field || chr(9) || document || chr(9) || corrected_on || chr(9) || coalesce(${read}, '') ORDER BY field)
    FROM corrections WHERE corrections.id = projects.id)`;
};

const contact = (field: string): Sql =>
  sql`(SELECT string_agg(DISTINCT value, '; ') FROM contacts WHERE contacts.id = projects.id AND contacts.field = ${field})`;

const CONTACTS: readonly Fact[] = [
  ['contact_name', 'text', contact('name')],
  ['contact_email', 'text', contact('email')],
  ['contact_phone', 'text', contact('phone')],
];

/**
 * What is exported of a project: the facts as its documents state them, in their own currency; every measure that a
 * single project has; and where in the documents each fact stands. Contact details only when they are asked for.
 */
export function projectColumns(lang: Lang, withContacts: boolean): readonly ProjectColumn[] {
  const text = exportText[lang];
  const facts = (list: readonly Fact[]) =>
    list.map(([id, type, value, { kr, dimension = null } = {}]): ProjectColumn => {
      const [head = '', definition = ''] = text.facts[id];
      return { id, head, definition, type, value, dimension, shown: kr ? 'kr' : null };
    });
  return [
    ...facts(FACTS),
    ...measureIds().map((id) => measureColumn(id, lang)),
    ...facts([
      ['findings', 'text', findings(lang)],
      ['source_lines', 'text', SOURCE_LINES],
      ['corrected', 'text', corrections(lang)],
    ]),
    ...(withContacts ? facts(CONTACTS) : []),
  ];
}

const isId = (id: string): id is MeasureId => Object.hasOwn(MEASURES, id);

/** The measures of single projects. */
function measureIds(): MeasureId[] {
  return Object.entries<Measure>(MEASURES).flatMap(([id, { formula }]) =>
    formula.aggregation === 'hhi' || formula.aggregation === 'gini' || !isId(id) ? [] : [id],
  );
}

function measureColumn(id: MeasureId, lang: Lang): ProjectColumn {
  const text = exportText[lang];
  const { name, unit, leavesOut, caveat, source }: Measure = MEASURES[id];
  const units: Record<Unit, string> = text.units;
  const words = [
    caveat?.[lang],
    `${text.leftEmpty} ${leavesOut[lang]}.`,
    `${text.about.source}: ${source[lang]}.`,
  ];
  return {
    id: id.replaceAll('-', '_'),
    head: `${name[lang]}, ${units[unit]}`,
    definition: words.filter((each) => each !== undefined).join(' '),
    type: 'number',
    shown:
      unit.startsWith('kr') || unit === 'eur'
        ? 'kr'
        : unit === 'percent' || unit === 'points'
          ? 'percent'
          : null,
    value: projectValue(id),
    dimension: null,
  };
}

/** A value of the database as a cell: in words for people, as it is for programs. */
export function projectCell(
  { id, dimension }: ProjectColumn,
  value: unknown,
  lang: Lang,
  readers: 'people' | 'programs',
): SheetValue {
  if (Array.isArray(value))
    return id === 'source_lines'
      ? sourceLines(value, lang, readers)
      : id === 'corrected'
        ? correctedFacts(value, lang, readers)
        : value.join('; ');
  if (typeof value === 'number') return withoutNoise(value);
  if (typeof value !== 'string') return typeof value === 'boolean' ? value : null;
  if (dimension === null || readers === 'programs') return value;
  return memberName(dimension, value)?.[lang] ?? value;
}

/** What a double holds beyond fifteen digits is no part of a figure: 99.99999999999999 is 100. */
const withoutNoise = (value: number): number => Number(value.toPrecision(15));

/** `Namn: sida.txt rad 3; …`; for programs the record’s own names of the facts, `title sida.txt:3`. */
function sourceLines(list: readonly unknown[], lang: Lang, readers: 'people' | 'programs'): string {
  const { line, fields } = factText[lang];
  const names: Partial<Record<string, string>> = { ...fields, ...exportText[lang].fields };
  return list
    .map((each) => {
      const [field = '', document = '', at = ''] = String(each).split('\t');
      if (readers === 'programs') return `${field} ${document}:${at}`;
      return `${names[field] ?? field}: ${document} ${line(Number(at))}`;
    })
    .join('; ');
}

/** `Namn: rättad för hand 2026-11-30 (i dokumentet sida.txt: …); …`; for programs `title sida.txt 2026-11-30 …`. */
function correctedFacts(list: readonly unknown[], lang: Lang, readers: 'people' | 'programs'): string {
  const { fields } = factText[lang];
  const text = exportText[lang];
  const names: Partial<Record<string, string>> = { ...fields, ...text.fields };
  return list
    .map((each) => {
      const [field = '', document = '', on = '', read = ''] = String(each).split('\t');
      if (readers === 'programs') return `${field} ${document} ${on} ${read}`.trim();
      return text.corrected(names[field] ?? field, on, document, read === '' ? null : read);
    })
    .join('; ');
}
