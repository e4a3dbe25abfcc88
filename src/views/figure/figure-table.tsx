import type { FigureTable as Table } from '../../charts/figure.ts';

/** Exactly what the chart draws, as a table; it scrolls by itself where it is wide. */
export function FigureTable({ table, caption }: { table: Table; caption: string }) {
  const [first, ...rest] = table.columns;
  return (
    <div className="figure-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="figure-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first?.label}</th>
            {rest.map((column) => (
              <th key={column.label} scope="col" className={column.numeric ? 'figure-number' : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([name, ...cells], row) => (
            <tr key={row}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                <td key={rest[at]?.label} className={rest[at]?.numeric ? 'figure-number' : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
