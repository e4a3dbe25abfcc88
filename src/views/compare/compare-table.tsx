import { X } from 'lucide-react';
import { Fragment, useEffect, useRef } from 'react';
import type { CompareRow } from '../../questions/compare.query.ts';
import type { StatementRow } from '../../questions/statements-of.query.ts';
import { usePlace } from '../../session/place-store.ts';
import { compareText } from '../../text/compare-text.ts';
import type { Lang } from '../../text/lang.ts';
import { ProjectLink } from '../shared/project-link.tsx';
import { isSame, MONEY_ROWS, PEOPLE_ROWS, WHO_ROWS, type CompareLine } from './compare-lines.tsx';
import { Quotes } from './quotes.tsx';

interface CompareTableProps {
  rows: readonly CompareRow[];
  statements: readonly StatementRow[];
  /** Leaves out the lines that are the same for all. */
  onlyDifferences: boolean;
  lang: Lang;
}

export function CompareTable({ rows, statements, onlyDifferences, lang }: CompareTableProps) {
  const text = compareText[lang];
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    const shown = table.current;
    shown?.addEventListener('click', openMarked);
    return () => shown?.removeEventListener('click', openMarked);
  }, []);
  const sections: readonly { title: string; note?: string; lines: readonly CompareLine[] }[] = [
    { title: text.sections.who, lines: WHO_ROWS },
    { title: text.sections.money, note: text.sections.moneyNote, lines: MONEY_ROWS },
    { title: text.sections.people, lines: PEOPLE_ROWS },
  ];
  const all = sections.flatMap((section) => section.lines);
  const left = (lines: readonly CompareLine[]) =>
    onlyDifferences ? lines.filter((line) => !isSame(line, rows)) : lines;
  const hidden = all.length - left(all).length;
  return (
    <div className="table-scroll card" role="region" aria-label={text.corner} tabIndex={0}>
      <table className="compare-table" ref={table}>
        <thead>
          <tr>
            <td className="compare-corner">
              {text.corner}
              {hidden > 0 && <small>{text.hidden(hidden)}</small>}
            </td>
            {rows.map((row, index) => (
              <ProjectHead key={row.id} row={row} place={index + 1} of={rows.length} lang={lang} />
            ))}
          </tr>
        </thead>
        {sections
          .filter((section) => left(section.lines).length > 0)
          .map((section) => (
            <tbody key={section.title}>
              <tr>
                <th scope="rowgroup" colSpan={rows.length + 1} className="compare-section">
                  <span>
                    {section.title}
                    {section.note && <small> · {section.note}</small>}
                  </span>
                </th>
              </tr>
              {left(section.lines).map((line) => (
                <tr key={line.id}>
                  <th scope="row">
                    {text.rows[line.label]}
                    {line.note && <small>{text.rows[line.note]}</small>}
                  </th>
                  {rows.map((row) => (
                    <td
                      key={row.id}
                      data-project={row.id}
                      className={row.baseline ? 'compare-baseline' : undefined}
                    >
                      <Fragment>{line.cell({ row, rows, lang })}</Fragment>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        <tbody>
          <tr>
            <th scope="row">
              {text.rows.quotes}
              <small>{text.rows.quotesNote}</small>
            </th>
            {rows.map((row) => (
              <td key={row.id} className={row.baseline ? 'compare-baseline' : undefined}>
                <Quotes
                  id={row.id}
                  number={row.number}
                  statements={statements.filter((statement) => statement.id === row.id)}
                  lang={lang}
                />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** A mark in a column leads to its project, as the column's head does for the keyboard. */
function openMarked({ target }: MouseEvent): void {
  const mark = target instanceof Element ? target.closest('td[data-project] [aria-hidden=true]') : null;
  const document = mark?.closest<HTMLElement>('td')?.dataset['project'];
  if (document !== undefined) usePlace.getState().go({ view: 'project', document });
}

interface ProjectHeadProps {
  row: CompareRow;
  /** Its place among those side by side, counting from 1. */
  place: number;
  of: number;
  lang: Lang;
}

function ProjectHead({ row, place: at, of, lang }: ProjectHeadProps) {
  const { place, go } = usePlace();
  const text = compareText[lang];
  const title = row.title ?? row.id;
  return (
    <th scope="col" className={row.baseline ? 'compare-baseline' : undefined}>
      <div className="compare-head">
        <span className="compare-title">
          <ProjectLink id={row.id}>{title}</ProjectLink>
        </span>
        <button
          type="button"
          className="icon-button"
          aria-label={text.remove(title)}
          title={text.remove(title)}
          onClick={(event) => {
            const tools =
              event.currentTarget.ownerDocument.querySelector<HTMLElement>('.compare-tools .button');
            go({ compared: place.compared.filter((id) => id !== row.id) });
            // The button goes with its column; the keyboard goes on where a project can be added.
            tools?.focus();
          }}
        >
          <X className="icon-small" aria-hidden="true" />
        </button>
      </div>
      {!row.baseline && of > 2 && <small className="compare-swipe">{text.swipe(at, of)}</small>}
      {row.baseline ? (
        <span className="compare-flag">{text.baseline}</span>
      ) : (
        <button type="button" className="compare-make" onClick={() => go({ baseline: row.id })}>
          {text.makeBaseline}
          <span className="visually-hidden">: {title}</span>
        </button>
      )}
    </th>
  );
}
