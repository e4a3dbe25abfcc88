import { PRICE_YEAR } from '../measures/price-measures.ts';
import { identifier, sql, type Sql } from '../measures/sql.ts';

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
