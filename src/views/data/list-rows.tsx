import { useState } from 'react';
import type { KeptList } from '../../session/kept-list.ts';
import { formatPeriod } from '../../text/dates.ts';
import { editionText } from '../../text/edition-text.ts';
import { factText } from '../../text/fact-text.ts';
import { formatAmount, MISSING } from '../../text/format.ts';
import type { Lang } from '../../text/lang.ts';
import { tableText } from '../../text/table-text.ts';
import { PagesOf } from './pages-of.tsx';
import { useListPage } from './use-list-page.ts';

const PAGE = 20;

/** The rows of a list as they were read, a page at a time, whether or not the list counts. */
export function ListRows({ list, lang }: { list: KeptList; lang: Lang }) {
  const [shown, setShown] = useState(false);
  const text = editionText[lang];
  return (
    <>
      <h3>{text.rows}</h3>
      {shown ? (
        // Read anew where its answers have changed.
        <Rows key={JSON.stringify(list.mapping)} list={list} lang={lang} />
      ) : (
        <button type="button" className="button" onClick={() => setShown(true)}>
          {text.showRows}
        </button>
      )}
    </>
  );
}

function Rows({ list, lang }: { list: KeptList; lang: Lang }) {
  const [after, setAfter] = useState(0);
  const page = useListPage(list, after, PAGE);
  const text = editionText[lang];
  const fields = factText[lang].fields;
  if (page === 'failed') return <p role="alert">{text.noRows}</p>;
  return (
    <>
      <p className="muted">{text.rowsAsRead}</p>
      <div
        className="table-scroll"
        role="region"
        aria-label={text.rows}
        tabIndex={0}
        aria-busy={page === null}
      >
        <table className="data-table list-rows">
          <thead>
            <tr>
              <th scope="col">{fields.projectNumber}</th>
              <th scope="col">{fields.title}</th>
              <th scope="col">{fields.owner}</th>
              <th scope="col">{tableText[lang].period}</th>
              <th scope="col" className="column-number">
                {fields.totalBudget}
              </th>
            </tr>
          </thead>
          <tbody>
            {(page?.rows ?? []).map((row) => (
              <tr key={row.document}>
                <td>{row.projectNumber ?? MISSING}</td>
                <th scope="row">{row.title ?? MISSING}</th>
                <td>{row.owner ?? MISSING}</td>
                <td>{formatPeriod(lang, row.start, row.end)}</td>
                <td className="column-number number">
                  {row.totalBudget === null ? MISSING : formatAmount(lang, row.totalBudget, row.currency)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <PagesOf label={text.rows} after={after} page={PAGE} all={list.operations} onTurn={setAfter} />
    </>
  );
}
