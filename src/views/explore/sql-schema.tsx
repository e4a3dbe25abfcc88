import { Table2 } from 'lucide-react';
import { type SqlColumnRow, unitOfColumn } from '../../questions/sql-schema.query.ts';
import type { Lang } from '../../text/lang.ts';
import { sqlText } from '../../text/sql-text.ts';

/** The tables that can be asked, with their columns, types and units. */
export function SqlSchema({ columns, lang }: { columns: readonly SqlColumnRow[]; lang: Lang }) {
  const text = sqlText[lang];
  const tables = [...new Set(columns.map(({ table }) => table))];
  return (
    <section className="card sql-schema" aria-label={text.tables}>
      <h2>{text.tables}</h2>
      {tables.map((table) => {
        const own = columns.filter((column) => column.table === table);
        return (
          <details key={table} open={table === 'projects'}>
            <summary>
              <Table2 className="icon-small" aria-hidden="true" />
              <code>{table}</code>
              <span>{text.rows(own[0]?.n ?? 0)}</span>
            </summary>
            <ul>
              {own.map(({ column, type }) => {
                const unit = unitOfColumn(table, column);
                return (
                  <li key={column}>
                    <code>{column}</code>
                    <span>
                      {type.toLowerCase()}
                      {unit !== null && `, ${text.units[unit]}`}
                    </span>
                  </li>
                );
              })}
            </ul>
          </details>
        );
      })}
      <p className="explore-hint">{text.about}</p>
    </section>
  );
}
