import * as v from 'valibot';
import { join, sql, type Sql } from '../measures/sql.ts';
import { removeField } from '../slice/edit-slice.ts';
import { slicePredicate } from '../slice/slice-predicate.ts';
import type { Slice } from '../slice/slice.ts';
import { cellsUnder, FIRST_KEPT, withinCells } from '../warehouse/cells.ts';
import type { Row } from '../warehouse/engine.ts';
import { type OfCells, query, type Query } from '../warehouse/query.ts';
import { rowsOf, SPANS, withinEverySpan } from './chosen-groups.ts';
import { projectColumns, projectFields } from './project-columns.ts';

/** One row a project. */
const row = v.object(projectColumns);

export type LensRow = v.InferOutput<typeof row>;

/** The first projects of the slice, at most so many, the first to start first; those without a start last. */
export function lensQuery(slice: Slice, most: number = FIRST_KEPT): Query<LensRow> {
  if (most > FIRST_KEPT) {
    const chosen = sql`SELECT ${projectFields} FROM projects WHERE ${slicePredicate(slice)} ORDER BY place LIMIT ${most}`;
    return query('lens', row, chosen);
  }
  const first = sql`SELECT place FROM (${placesOf(slice)}) ORDER BY place LIMIT ${most}`;
  const own = sql`WITH first AS (${first})
      SELECT ${projectFields} FROM projects JOIN first USING (place) ORDER BY place`;
  const ofCells: OfCells = {
    cells: cellsUnder(slice),
    rows: ({ cells }) => projectsAt([...cells.within(withinCells(slice)).smallest('first_places', most)]),
  };
  const within = withinEverySpan(slice, everySpan(slice, most));
  return query('lens', row, own, within, ofCells);
}

/** The projects at these places, which stand in their order. */
function projectsAt(places: readonly number[]): Sql | Row[] {
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return [];
  const named = join(
    places.map((place) => sql`${place}`),
    sql`, `,
  );
  // A list of places takes less to plan than IN, and the span keeps the engine from looking further.
  return sql`SELECT ${projectFields} FROM projects
    WHERE place BETWEEN ${first} AND ${last} AND list_contains([${named}], place) ORDER BY place`;
}

/** The places of the slice's projects, or of the first of them; a cell keeps the first of its own. */
function placesOf(slice: Slice): Sql {
  const { source, table } = rowsOf(slice);
  const place = source === 'cells' ? sql`unnest(first_places) AS place` : sql`place`;
  return sql`SELECT start_year, end_year, ${place} FROM ${table} WHERE ${slicePredicate(slice)}`;
}

/** The first of every span of years: they are among the first of those that start and end in the same years. */
function everySpan(slice: Slice, most: number): Sql {
  return sql`WITH firsts AS (
        SELECT start_year, end_year, unnest(min(place, ${most})) AS place
        FROM (${placesOf(removeField(slice, 'years'))}) GROUP BY start_year, end_year
      ),
      chosen AS (
        SELECT from_year, to_year, unnest(min(place, ${most})) AS place
        FROM ${SPANS} AS spans JOIN firsts ON start_year <= to_year AND end_year >= from_year
        GROUP BY from_year, to_year
      )
      SELECT from_year, to_year, ${projectFields} FROM projects JOIN chosen USING (place)
      ORDER BY from_year, to_year, place`;
}
