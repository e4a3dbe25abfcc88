import { identifier, sql } from '../../src/measures/sql.ts';
import { DOCUMENT_TABLES } from '../../src/warehouse/document-tables.ts';
import type { Engine } from '../../src/warehouse/engine.ts';

/** Every row of every table, in an order of its own. */
export async function tableContents(engine: Engine) {
  const held = [];
  for (const { name } of DOCUMENT_TABLES)
    held.push([name, await engine.query(sql`SELECT * FROM ${identifier(name)} ORDER BY ALL`)]);
  // What a cell keeps of each of its projects has no order.
  const cells = sql`SELECT * REPLACE (list_sort(kept) AS kept) FROM cells ORDER BY cell`;
  held.push(['cells', await engine.query(cells)]);
  return held;
}
