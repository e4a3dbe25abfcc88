import { ChartBarBig } from 'lucide-react';
import { useId, useState } from 'react';
import { sourceWords } from '../../export/source-words.ts';
import { overviewQuestions } from '../../questions/overview-questions.ts';
import { usePlace } from '../../session/place-store.ts';
import { useFigures } from '../../session/use-figures.ts';
import { formatSlice } from '../../slice/slice-url.codec.ts';
import { MISSING } from '../../text/format.ts';
import type { Lang } from '../../text/lang.ts';
import { sqlText } from '../../text/sql-text.ts';
import type { Cell } from '../../warehouse/engine.ts';
import { ExportButton } from '../export/export-button.tsx';
import { ProjectLink } from '../shared/project-link.tsx';
import { useCorrected } from '../shared/use-corrected.ts';
import { useSliceWords } from '../shared/use-slice-words.ts';
import { withCorrections } from '../shared/with-corrections.ts';
import type { SqlAnswer } from './run-sql.ts';
import { firstChartColumn, numberFormat } from './sql-cells.ts';
import { sqlExport } from './sql-export.ts';

/** The rows of an answer as a table, with bars of a column where they are asked for, and as a file. */
export function SqlResult({ answer, lang }: { answer: SqlAnswer; lang: Lang }) {
  const { columns, rows } = answer;
  const id = useId();
  const slice = usePlace((state) => state.place.slice);
  const [bars, setBars] = useState(false);
  const [chosen, setChosen] = useState<number | null>(null);
  const text = sqlText[lang];
  const formats = columns.map(({ numeric }, at) =>
    numeric
      ? numberFormat(
          rows.map((row) => row[at] ?? null),
          lang,
        )
      : null,
  );
  const column = chosen !== null && columns[chosen]?.numeric ? chosen : firstChartColumn(columns);
  const values = rows.map((row) => row[column] ?? null);
  const words = useSliceWords(answer.slice);
  const kpi = useFigures(overviewQuestions(answer.slice).kpi);
  const corrected = useCorrected(answer.slice);
  const whole = kpi.status === 'ready' && !kpi.stale ? kpi.rows[0] : undefined;
  const source = withCorrections(whole ? sourceWords(whole, lang) : '', corrected, lang);
  return (
    <div className="card sql-result">
      {formatSlice(slice) !== formatSlice(answer.slice) && <p className="sql-note">{text.oldSlice}</p>}
      {rows.length === 0 ? (
        <p className="sql-note">{text.nothing}</p>
      ) : (
        <div className="sql-scroll" role="region" aria-label={text.result} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {columns.map(({ name, numeric }, at) => (
                  <th key={at} scope="col" className={numeric ? 'sql-number' : undefined}>
                    {name}
                  </th>
                ))}
                {bars && <th scope="col">{`${text.chartOf} ${columns[column]?.name ?? ''}`}</th>}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, at) => (
                <tr key={at}>
                  {row.map((cell, index) =>
                    typeof cell === 'string' && columns[index]?.name === 'id' ? (
                      // What bears the name of the projects' own ids leads to them.
                      <td key={index}>
                        <ProjectLink id={cell}>{cell}</ProjectLink>
                      </td>
                    ) : (
                      <Value key={index} cell={cell} format={formats[index] ?? null} missing={text.missing} />
                    ),
                  )}
                  {bars && (
                    <td>
                      <Bar value={values[at] ?? null} values={values} />
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div className="sql-foot">
        {bars && (
          <span className="sql-chosen">
            <label htmlFor={id}>{text.chartOf}</label>
            <select id={id} value={column} onChange={(event) => setChosen(Number(event.target.value))}>
              {columns.map(({ name, numeric }, at) =>
                numeric ? (
                  <option key={at} value={at}>
                    {name}
                  </option>
                ) : null,
              )}
            </select>
          </span>
        )}
        <button
          type="button"
          className="button"
          aria-pressed={bars}
          disabled={column < 0 || rows.length === 0}
          onClick={() => setBars(!bars)}
        >
          <ChartBarBig className="icon-small" aria-hidden="true" />
          {bars ? text.noChart : text.makeChart}
        </button>
        <ExportButton
          subjects={
            rows.length === 0 || source === '' ? [] : [sqlExport(answer, { slice: words, source, lang })]
          }
          lang={lang}
        />
      </div>
    </div>
  );
}

interface ValueProps {
  cell: Cell;
  format: ((value: Cell) => string) | null;
  missing: string;
}

function Value({ cell, format, missing }: ValueProps) {
  const className = format === null ? undefined : 'sql-number';
  if (cell === null)
    return (
      <td className={className} title={missing}>
        <span aria-hidden="true">{MISSING}</span>
        <span className="visually-hidden">{missing}</span>
      </td>
    );
  return <td className={className}>{format === null ? String(cell) : format(cell)}</td>;
}

const WIDE = 220;
const HIGH = 12;

/** A bar from zero on one scale for all rows; the value itself stands in its own column. */
function Bar({ value, values }: { value: Cell; values: readonly Cell[] }) {
  const numbers = values.filter((each) => typeof each === 'number').filter((each) => Number.isFinite(each));
  if (typeof value !== 'number' || !Number.isFinite(value)) return null;
  const [least, most] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  const x = (at: number) => (most > least ? ((at - least) / (most - least)) * WIDE : 0);
  return (
    <svg width={WIDE} height={HIGH} aria-hidden="true" className="in-px">
      <rect
        x={Math.min(x(0), x(value))}
        y={1}
        width={Math.max(Math.abs(x(value) - x(0)), 1)}
        height={HIGH - 2}
        fill="var(--slate)"
      />
      <path d={`M${x(0)} 0V${HIGH}`} stroke="var(--axis)" />
    </svg>
  );
}
