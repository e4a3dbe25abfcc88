import { REGIONS } from '../measures/dimensions.ts';
import { join, sql } from '../measures/sql.ts';
import type { Engine } from './engine.ts';
import { REFERENCE_SCHEMA } from './schema.ts';

/** The texts of `data/municipalities.csv`, `data/codes.csv` and `data/indices.csv`. */
export interface ReferenceFiles {
  readonly municipalities: string;
  readonly codes: string;
  readonly indices: string;
}

/** Fills the `ref_…` tables. Rejects when a file lacks a column or holds something other than a number for one. */
export async function loadReference(engine: Engine, files: ReferenceFiles): Promise<void> {
  const regions = [...REGIONS, null].map((region, position) => sql`(${position}, ${region})`);
  await engine.createTableFromCsv('file_municipalities', files.municipalities);
  await engine.createTableFromCsv('file_codes', files.codes);
  await engine.createTableFromCsv('file_indices', files.indices);
  await engine.transact([
    ...REFERENCE_SCHEMA,
    sql`INSERT INTO ref_regions VALUES ${join(regions, sql`, `)}`,
    sql`INSERT INTO ref_municipalities
      SELECT code, name, "countyCode", county, "esfRegion", nuts2 FROM file_municipalities`,
    sql`INSERT INTO ref_codes
      SELECT period, kind, code,
        CASE WHEN verified = 'yes' THEN name_sv END, CASE WHEN verified = 'yes' THEN name_en END, verified = 'yes'
      FROM file_codes`,
    sql`INSERT INTO ref_price_index
      SELECT CAST(year AS INT), CAST(value AS DOUBLE), verified = 'yes'
      FROM file_indices WHERE series LIKE 'KPI%'`,
    sql`INSERT INTO ref_exchange_rates
      SELECT CAST(year AS INT), CAST(value AS DOUBLE), verified = 'yes'
      FROM file_indices WHERE series LIKE 'SEK_per_EUR%'`,
    sql`DROP TABLE file_municipalities`,
    sql`DROP TABLE file_codes`,
    sql`DROP TABLE file_indices`,
  ]);
}
