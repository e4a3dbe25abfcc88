import { DIALECT } from '../measures/dialect.ts';
import { sql } from '../measures/sql.ts';
import type { PageColumns } from './page-columns.ts';

/** Asks for what `areaNames` reads. */
export const AREA_NAMES = sql`SELECT period || ':' || code AS key, name_sv, name_en, ${DIALECT.integer(sql`verified`)} AS verified
  FROM ref_codes WHERE kind = 'programmeArea'`;

interface AreaName {
  readonly name_sv: string | null;
  readonly name_en: string | null;
  readonly verified: boolean;
}

/** Official names of programme areas, by `period:code`. */
export type AreaNames = ReadonlyMap<string, AreaName>;

/** Reads the names out of the answer to `AREA_NAMES`. */
export function areaNames(columns: PageColumns): AreaNames {
  const word = (name: string, row: number): string | null => {
    const column = columns.get(name);
    return column?.type === 'words' ? (column.words[column.codes[row] ?? -1] ?? null) : null;
  };
  const verified = columns.get('verified');
  const names = new Map<string, AreaName>();
  if (verified?.type !== 'numbers') return names;
  verified.values.forEach((value, row) => {
    const key = word('key', row);
    if (key !== null)
      names.set(key, { name_sv: word('name_sv', row), name_en: word('name_en', row), verified: value === 1 });
  });
  return names;
}
