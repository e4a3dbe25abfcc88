import * as v from 'valibot';
import { TABLE_FIELDS } from './headers/table-field.ts';

const ColumnAnswer = v.strictObject({
  /** What the column holds; null: nothing that is to be read. */
  field: v.optional(v.nullable(v.picklist(TABLE_FIELDS))),
  decimal: v.optional(v.picklist([',', '.'])),
  dateOrder: v.optional(v.picklist(['day-first', 'month-first'])),
  rate: v.optional(v.picklist(['per-cent', 'fraction'])),
});

const Currency = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/u, 'must be three capital letters, such as SEK'));
const Row = v.pipe(v.number(), v.integer(), v.minValue(1));

const TableAnswers = v.strictObject({
  /** The file that the answers are for, by its name; without it they are for every table. */
  file: v.optional(v.string()),
  sheet: v.optional(v.string()),
  headerRow: v.optional(Row),
  /** By header as it stands in the file, or by the column's number from 1. */
  columns: v.optional(v.record(v.string(), ColumnAnswer)),
  currency: v.optional(Currency),
  /** Whether money of the Youth Employment Initiative is added to the EU contribution. */
  addYouthInitiative: v.optional(v.boolean()),
});

const MappingFile = v.union([v.strictObject({ tables: v.array(TableAnswers) }), TableAnswers]);

/** Answers and corrections for how a table is read; everything may be left out. */
export type TableMapping = v.InferOutput<typeof TableAnswers>;
export type ColumnMapping = v.InferOutput<typeof ColumnAnswer>;

/** Reads a mapping file's JSON; a text is what is wrong with it and where. */
export function parseMapping(json: string): TableMapping[] | string {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    return `is not JSON (${error instanceof Error ? error.message : String(error)})`;
  }
  if (Array.isArray(data)) return 'is a list; several tables go under "tables"';
  const several = typeof data === 'object' && data !== null && 'tables' in data;
  const schema = several ? v.strictObject({ tables: v.array(TableAnswers) }) : TableAnswers;
  const parsed = v.safeParse(schema, data);
  if (!parsed.success) {
    const wrong = parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
    return wrong.join('; ');
  }
  const mapping = v.parse(MappingFile, data);
  return 'tables' in mapping ? mapping.tables : [mapping];
}

/** The answers that are for a file: those that name it before those for every one. */
export function mappingFor(mappings: readonly TableMapping[], file: string): TableMapping {
  const named = mappings.find((mapping) => mapping.file === file);
  return named ?? mappings.find((mapping) => mapping.file === undefined) ?? {};
}

/** The answer for a column, by header (spaces and line breaks told apart by nobody) or by number from 1. */
export function columnAnswer(mapping: TableMapping, header: string, index: number): ColumnMapping | null {
  const same = (name: string): boolean => tidy(name) === tidy(header);
  for (const [name, answer] of Object.entries(mapping.columns ?? {}))
    if (name === String(index + 1) || (header !== '' && same(name))) return answer;
  return null;
}

/** Columns that a mapping names and the table does not have. */
export function unknownColumns(mapping: TableMapping, headers: readonly string[]): string[] {
  return Object.keys(mapping.columns ?? {}).filter(
    (name) =>
      !headers.some((header) => tidy(header) === tidy(name)) &&
      !(/^\d+$/u.test(name) && Number(name) >= 1 && Number(name) <= headers.length),
  );
}

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/**
 * Of the answers to another list of the same form, those to what this one leaves open, too, and what its columns hold:
 * how the cells of this one are written shows best in themselves.
 */
export function answersTo(
  asks: readonly { kind: string; index: number | null }[],
  mapping: TableMapping,
): TableMapping {
  const columns = Object.entries(mapping.columns ?? {}).map(([column, answer]) => {
    const asked = (kind: string): boolean =>
      asks.some((ask) => ask.kind === kind && String((ask.index ?? -1) + 1) === column);
    const { field, decimal, dateOrder, rate } = answer;
    const own: ColumnMapping = {
      ...(field === undefined ? {} : { field }),
      ...(decimal !== undefined && asked('decimal') ? { decimal } : {}),
      ...(dateOrder !== undefined && asked('date-order') ? { dateOrder } : {}),
      ...(rate !== undefined && asked('rate-scale') ? { rate } : {}),
    };
    return [column, own] as const;
  });
  return mapping.columns === undefined ? mapping : { ...mapping, columns: Object.fromEntries(columns) };
}
