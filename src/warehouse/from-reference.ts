import { PRICE_YEAR } from '../measures/price-measures.ts';
import { identifier, sql, type Sql } from '../measures/sql.ts';

/**
 * Fills what projects take from the reference tables: the owner's county, and the price index and the euro rate of the
 * project's own days. A project that runs in a year without an index has none. To be run after the projects.
 */
export const FROM_REFERENCE: readonly Sql[] = [
  sql`UPDATE projects SET owner_county = known.county
    FROM (SELECT name, any_value(county) AS county FROM ref_municipalities GROUP BY name) AS known
    WHERE known.name = owner_municipality`,
  sql`UPDATE projects SET price_factor = (SELECT value FROM ref_price_index WHERE year = ${PRICE_YEAR}) / ${meanOf()}
    FROM (${upTo('ref_price_index')}) AS first, (${upTo('ref_price_index')}) AS last
    WHERE ${spans()}`,
  sql`UPDATE projects SET euro_rate = ${meanOf()}
    FROM (${upTo('ref_exchange_rates')}) AS first, (${upTo('ref_exchange_rates')}) AS last
    WHERE ${spans()}`,
];

/** Each year of a series that has all years between its first and last, with the sum over the days before it. */
function upTo(series: string): Sql {
  return sql`SELECT year, value, make_date(year, 1, 1) AS begins,
      coalesce(sum(value * (make_date(year + 1, 1, 1) - make_date(year, 1, 1)))
        OVER (ORDER BY year ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS before
    FROM ${identifier(series)}`;
}

/** The mean over the days from start to end, each day with its year's value. */
function meanOf(): Sql {
  return sql`(((last.before + last.value * (end_date - last.begins + 1))
    - (first.before + first.value * (start_date - first.begins))) / (end_date - start_date + 1))`;
}

function spans(): Sql {
  return sql`first.year = year(start_date) AND last.year = year(end_date) AND end_date >= start_date`;
}
