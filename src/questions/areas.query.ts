import * as v from 'valibot';
import { DIALECT } from '../measures/dialect.ts';
import { countOfSums, groupCount, groupValue, type SumOf, valueOfSums } from '../measures/measures.ts';
import { sql, type Sql } from '../measures/sql.ts';
import type { Slice } from '../slice/slice.ts';
import type { AreaNames } from '../warehouse/area-names.ts';
import { cellsUnder, withinCells } from '../warehouse/cells.ts';
import type { Row } from '../warehouse/engine.ts';
import { type CellRows, nullsLast } from '../warehouse/page-cells.ts';
import { query, type Query } from '../warehouse/query.ts';
import { PERIODS } from '../measures/dimensions.ts';
import { chosenGroups, spanColumns, withinEverySpan, type Years } from './chosen-groups.ts';

/** One row for each programme area of each period. Kronor. */
const row = v.object({
  period: v.nullable(v.picklist(PERIODS)),
  /** What the area clause takes: `period:code`, `period:leader`, `period:interreg-code`; null without an area. */
  area_key: v.nullable(v.string()),
  group: v.nullable(v.picklist(['esf', 'leader', 'interreg'])),
  /** As printed; null for Leader. */
  code: v.nullable(v.string()),
  /** Only names seen in an official source; else show the code alone. */
  name_sv: v.nullable(v.string()),
  name_en: v.nullable(v.string()),
  /** The area has a name seen in an official source. */
  verified: v.boolean(),
  n: v.number(),
  cost_sum: v.nullable(v.number()),
  n_cost: v.number(),
  support_sum: v.nullable(v.number()),
  n_support: v.number(),
});

export type AreaRow = v.InferOutput<typeof row>;

/** Programme areas within their periods, codes of different periods never together; Leader has none and one row. */
export function areasQuery(slice: Slice): Query<AreaRow> {
  const within = withinEverySpan(slice, areas(slice, 'every-span'));
  return query('areas', row, areas(slice, 'own'), within, {
    cells: cellsUnder(slice),
    rows: ({ cells, names }) => areasOf(cells.within(withinCells(slice), 'areas'), names),
  });
}

/** What `areas` selects, of rows of cells. */
function areasOf(chosen: CellRows, names: AreaNames): Row[] {
  const found = chosen
    .by('period', 'area_key', 'programme_group')
    .map(({ key: [period = null, area_key = null, group = null], rows }) => {
      const sumOf: SumOf = (name) => rows.sum(name);
      const codes = rows.by('programme_area').flatMap(({ key: [code] }) => code ?? []);
      const code = group === null || group === 'leader' ? null : (codes[0] ?? null);
      const name = group === 'esf' ? names.get(`${period}:${code}`) : undefined;
      return {
        period,
        area_key,
        group,
        code,
        name_sv: name?.name_sv ?? null,
        name_en: name?.name_en ?? null,
        verified: name?.verified ?? false,
        n: sumOf('n') ?? 0,
        cost_sum: valueOfSums('total-cost', sumOf),
        n_cost: countOfSums('total-cost', sumOf),
        support_sum: valueOfSums('support', sumOf),
        n_support: countOfSums('support', sumOf),
      };
    });
  return found.toSorted(
    (one, other) =>
      nullsLast(one.period, other.period) ||
      nullsLast(one.group, other.group) ||
      nullsLast(one.code, other.code),
  );
}

function areas(slice: Slice, years: Years): Sql {
  const chosen = chosenGroups({
    slice,
    years,
    except: 'areas',
    by: [sql`period, area_key, programme_group, programme_area`],
    measures: ['total-cost', 'support'],
  });
  return sql`WITH chosen AS (${chosen}),
      found AS (
        SELECT ${spanColumns(years)} period, area_key, programme_group,
          CASE WHEN programme_group <> 'leader' THEN any_value(programme_area) END AS code,
          ${DIALECT.integer(sql`sum(n)`)} AS n, ${groupValue('total-cost')} AS cost_sum, ${groupCount('total-cost')} AS n_cost,
          ${groupValue('support')} AS support_sum, ${groupCount('support')} AS n_support
        FROM chosen
        GROUP BY ${spanColumns(years)} period, area_key, programme_group
      )
      SELECT ${spanColumns(years)} found.period, area_key, programme_group AS "group", found.code, name_sv, name_en,
        coalesce(verified, FALSE) AS verified, n, cost_sum, n_cost, support_sum, n_support
      FROM found LEFT JOIN ref_codes AS ref
        ON programme_group = 'esf' AND ref.kind = 'programmeArea' AND ref.period = found.period AND ref.code = found.code
      ORDER BY ${spanColumns(years)} found.period NULLS LAST, programme_group NULLS LAST, found.code NULLS LAST`;
}
