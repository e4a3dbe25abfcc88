import type { Column } from './arrow-stream.ts';
import { table } from './table.ts';

/** A row of a reference file, by the names in its head. */
export type ReferenceRow = Readonly<Record<string, string | null>>;

const text = (name: string): Column<ReferenceRow> => ({ type: 'text', of: (row) => row[name] ?? null });
const number = (name: string): Column<ReferenceRow> => ({
  type: 'number',
  of: (row) => (row[name] ? Number(row[name]) : null),
});
const verified: Column<ReferenceRow> = { type: 'flag', of: (row) => row['verified'] === 'yes' };
/** A name that was not seen in an official source is left out, so that none is ever shown as official. */
const official = (name: string): Column<ReferenceRow> => ({
  type: 'text',
  of: (row) => (row['verified'] === 'yes' ? (row[name] ?? null) : null),
});

/** In the order to show them, and last a row for projects without one. */
export const REF_REGIONS = table<{ position: number; region: string | null }>('ref_regions', {
  position: { type: 'integer', of: ({ position }) => position },
  region: { type: 'text', of: ({ region }) => region },
});

export const REF_MUNICIPALITIES = table<ReferenceRow>('ref_municipalities', {
  code: text('code'),
  name: text('name'),
  county_code: text('countyCode'),
  county: text('county'),
  region: text('esfRegion'),
  nuts2: text('nuts2'),
});

export const REF_CODES = table<ReferenceRow>('ref_codes', {
  period: text('period'),
  kind: text('kind'),
  code: text('code'),
  name_sv: official('name_sv'),
  name_en: official('name_en'),
  verified,
});

const byYear = { year: { ...number('year'), type: 'integer' as const }, value: number('value'), verified };

/** Consumer price index, mean of the year. */
export const REF_PRICE_INDEX = table<ReferenceRow>('ref_price_index', byYear);

/** Swedish kronor for one euro, mean of the year. */
export const REF_EXCHANGE_RATES = table<ReferenceRow>('ref_exchange_rates', byYear);

export const REFERENCE_TABLES = [
  REF_REGIONS,
  REF_MUNICIPALITIES,
  REF_CODES,
  REF_PRICE_INDEX,
  REF_EXCHANGE_RATES,
];
