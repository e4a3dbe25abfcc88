import { REGIONS } from '../measures/dimensions.ts';
import type { Engine } from './engine.ts';
import { parseCsv } from './parse-csv.ts';
import {
  REF_CODES,
  REF_EXCHANGE_RATES,
  REF_MUNICIPALITIES,
  REF_PRICE_INDEX,
  REF_REGIONS,
} from './reference-tables.ts';

/** The texts of `data/municipalities.csv`, `data/codes.csv` and `data/indices.csv`. */
export interface ReferenceFiles {
  readonly municipalities: string;
  readonly codes: string;
  readonly indices: string;
}

/** Fills the `ref_…` tables. Rejects when a file is no CSV. */
export async function loadReference(engine: Engine, files: ReferenceFiles): Promise<void> {
  const indices = parseCsv(files.indices);
  const series = (name: string) => indices.filter((row) => row['series']?.startsWith(name));
  await engine.transact([
    REF_REGIONS.append([...REGIONS, null].map((region, position) => ({ position, region }))),
    REF_MUNICIPALITIES.append(parseCsv(files.municipalities)),
    REF_CODES.append(parseCsv(files.codes)),
    REF_PRICE_INDEX.append(series('KPI')),
    REF_EXCHANGE_RATES.append(series('SEK_per_EUR')),
  ]);
}
