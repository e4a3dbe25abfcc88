import { Fragment, useMemo } from 'react';
import { editionsOf } from '../../projects/editions/editions.ts';
import { useEditionChoices } from '../../session/edition-choices.ts';
import { listState } from '../../session/import-item.ts';
import { useImport } from '../../session/import-store.ts';
import { useWarehouse } from '../../session/warehouse-store.ts';
import { formatNumber } from '../../text/format.ts';
import { importText } from '../../text/import-text.ts';
import type { Lang } from '../../text/lang.ts';
import { ItemStateMark } from './item-state.tsx';
import { ListEditions } from './list-editions.tsx';

/** The lists of operations that were added, which of them count, and the way to how each was read. */
export function ListsCard({ lang }: { lang: Lang }) {
  const lists = useWarehouse((state) => state.lists);
  const choices = useEditionChoices((state) => state.choices);
  const standings = useMemo(() => editionsOf(lists, choices), [lists, choices]);
  const openMapping = useImport((state) => state.openMapping);
  const text = importText[lang];
  const heads = text.listHeads;
  if (lists.length === 0) return null;
  const count = (n: number) => formatNumber(lang, n);
  return (
    <section className="card data-card">
      <h2>{text.lists}</h2>
      <div className="table-scroll" role="region" aria-label={text.lists} tabIndex={0}>
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{heads.file}</th>
              <th scope="col" className="column-number">
                {heads.operations}
              </th>
              <th scope="col" className="column-number">
                {heads.records}
              </th>
              <th scope="col" className="column-number">
                {heads.unread}
              </th>
              <th scope="col">{heads.state}</th>
              <th scope="col">{text.heads.todo}</th>
            </tr>
          </thead>
          <tbody>
            {standings.map((standing) => {
              const { name, readings, operations } = standing.list;
              const { state } = listState(readings);
              const open = standing.others.some(({ is }) => is === 'open');
              const records = readings.flatMap(({ rows }) => Object.values(rows));
              const unread = readings.flatMap(({ columns }) => columns.map(({ unreadable }) => unreadable));
              return (
                <Fragment key={name}>
                  <tr>
                    <th scope="row">
                      <code>{name}</code>
                    </th>
                    <td className="column-number number">{count(operations)}</td>
                    <td className="column-number number">{count(sum(records))}</td>
                    <td className="column-number number">{count(sum(unread))}</td>
                    <td>
                      <ItemStateMark state={open ? 'asks' : state} />
                    </td>
                    <td>
                      <button type="button" className="button" onClick={() => openMapping(name)}>
                        {state === 'asks' ? text.todo.asks : text.todo.columns}
                      </button>
                    </td>
                  </tr>
                  {standing.others.length > 0 && (
                    <tr>
                      <td colSpan={6}>
                        <ListEditions standing={standing} lang={lang} />
                      </td>
                    </tr>
                  )}
                </Fragment>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
