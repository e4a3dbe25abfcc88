import * as v from 'valibot';
import { PRICE_YEAR } from '../measures/price-measures.ts';
import { identifier, sql, type Sql } from '../measures/sql.ts';
import type { Facts } from '../records/record.ts';
import type { Engine } from './engine.ts';
import { fingerprintOf } from './shipped-answers.ts';
import { table } from './table.ts';

/** What projects take from the reference tables. */
export const REFERENCE_COLUMNS = ['owner_county', 'price_factor', 'euro_rate'] as const;

/**
 * What each row of `rows` takes from the reference tables, as a row in the same place: the owner's county, and the
 * price index and the euro rate of the project's own days. A project that runs in a year without an index has none.
 */
export function fromReference(rows: Sql): Sql {
  return sql`SELECT county AS owner_county,
      (SELECT value FROM ref_price_index WHERE year = ${PRICE_YEAR}) / ${meanOf('price')} AS price_factor,
      ${meanOf('euro')} AS euro_rate
    FROM (SELECT rowid AS place, owner_municipality, start_date, end_date FROM ${rows}) AS told
    LEFT JOIN (SELECT name, any_value(county) AS county FROM ref_municipalities GROUP BY name) AS known
      ON known.name = owner_municipality
    ${ends('price', 'ref_price_index')} ${ends('euro', 'ref_exchange_rates')}
    ORDER BY place`;
}

/** A series' years in which a project begins and ends, when it ends no earlier than it begins. */
function ends(name: string, series: string): Sql {
  const [first, last] = edges(name);
  return sql`LEFT JOIN (${upTo(series)}) AS ${first} ON ${first}.year = year(start_date) AND end_date >= start_date
    LEFT JOIN (${upTo(series)}) AS ${last} ON ${last}.year = year(end_date)`;
}

function edges(name: string): [Sql, Sql] {
  return [identifier(`${name}_first`), identifier(`${name}_last`)];
}

/** Each year of a series that has all years between its first and last, with the sum over the days before it. */
function upTo(series: string): Sql {
  return sql`SELECT year, value, make_date(year, 1, 1) AS begins,
      coalesce(sum(value * (make_date(year + 1, 1, 1) - make_date(year, 1, 1)))
        OVER (ORDER BY year ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS before
    FROM ${identifier(series)}`;
}

/** The mean over the days from start to end, each day with its year's value. */
function meanOf(name: string): Sql {
  const [first, last] = edges(name);
  return sql`(((${last}.before + ${last}.value * (end_date - ${last}.begins + 1))
    - (${first}.before + ${first}.value * (start_date - ${first}.begins))) / (end_date - start_date + 1))`;
}

const reference = v.object({
  owner_county: v.nullable(v.string()),
  price_factor: v.nullable(v.number()),
  euro_rate: v.nullable(v.number()),
});

/** What one project takes from the reference tables. */
export type Reference = v.InferOutput<typeof reference>;

const TOLD = table<Pick<Facts, 'ownerMunicipality' | 'start' | 'end'>>('told_projects', {
  owner_municipality: { type: 'word', of: ({ ownerMunicipality }) => ownerMunicipality },
  start_date: { type: 'date', of: ({ start }) => start },
  end_date: { type: 'date', of: ({ end }) => end },
});

/** What each of these projects takes from the engine's reference tables, in their order. Their dates exist. */
export async function referenceOf(
  engine: Engine,
  projects: readonly Pick<Facts, 'ownerMunicipality' | 'start' | 'end'>[],
): Promise<Reference[]> {
  const name = identifier(TOLD.name);
  await engine.transact([sql`DROP TABLE IF EXISTS ${name}`, TOLD.create, TOLD.append(projects)]);
  return v.parse(v.array(reference), await engine.query(fromReference(name)));
}

/** Tells the reference tables of an engine from others, in all that projects take from them. */
export async function referenceMark(engine: Engine): Promise<string> {
  const tables = [
    sql`SELECT name, county FROM ref_municipalities ORDER BY ALL`,
    sql`SELECT year, value FROM ref_price_index ORDER BY ALL`,
    sql`SELECT year, value FROM ref_exchange_rates ORDER BY ALL`,
  ];
  const rows: string[] = [String(PRICE_YEAR)];
  for (const each of tables) rows.push(JSON.stringify(await engine.query(each)));
  return fingerprintOf(rows);
}
