import { useMemo, useState } from 'react';
import type { ImportItem, ItemState } from '../../session/import-item.ts';
import { useImport } from '../../session/import-store.ts';
import { formatNumber } from '../../text/format.ts';
import { importText } from '../../text/import-text.ts';
import type { Lang } from '../../text/lang.ts';
import { ItemStateMark } from './item-state.tsx';
import { PagesOf } from './pages-of.tsx';

const PAGE = 50;
const STATES: readonly ItemState[] = ['asks', 'rejected', 'findings', 'present', 'read'];

/** What became of each file that was added last, and what to do about it. A page at a time, however many they are. */
export function ImportResults({ lang }: { lang: Lang }) {
  const items = useImport((state) => state.items);
  const [wanted, setWanted] = useState<ItemState | null>(null);
  const [after, setAfter] = useState(0);
  const text = importText[lang];
  const counts = useMemo(() => {
    const each = new Map<ItemState, number>();
    for (const { state } of items) each.set(state, (each.get(state) ?? 0) + 1);
    return each;
  }, [items]);
  const chosen = useMemo(
    () => (wanted === null ? items : items.filter(({ state }) => state === wanted)),
    [items, wanted],
  );
  if (items.length === 0) return null;
  const first = after < chosen.length ? after : 0;
  const choose = (state: ItemState | null) => {
    setWanted(state);
    setAfter(0);
  };
  const count = (n: number) => formatNumber(lang, n);
  return (
    <section className="card data-card import-results">
      <h2>{text.results}</h2>
      <p className="muted">{text.resultsCount(count(chosen.length), count(items.length))}</p>
      <div className="import-filter" role="group" aria-label={text.filter}>
        <button type="button" className="chip" aria-pressed={wanted === null} onClick={() => choose(null)}>
          {text.all} {count(items.length)}
        </button>
        {STATES.filter((state) => counts.has(state)).map((state) => (
          <button
            key={state}
            type="button"
            className="chip"
            aria-pressed={wanted === state}
            onClick={() => choose(state)}
          >
            {text.states[state]} {count(counts.get(state) ?? 0)}
          </button>
        ))}
      </div>
      <div className="table-scroll" role="region" aria-label={text.results} tabIndex={0}>
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{text.heads.file}</th>
              <th scope="col">{text.heads.state}</th>
              <th scope="col">{text.heads.todo}</th>
              <th scope="col" className="column-number">
                {text.heads.records}
              </th>
              <th scope="col" className="column-number">
                {text.heads.size}
              </th>
            </tr>
          </thead>
          <tbody>
            {chosen.slice(first, first + PAGE).map((item, index) => (
              <tr key={`${first + index} ${item.name}`}>
                <th scope="row">
                  <code>{item.name}</code>
                </th>
                <td>
                  <ItemStateMark state={item.state} />
                </td>
                <td>
                  <ToDo item={item} lang={lang} />
                </td>
                <td className="column-number number">{count(item.records)}</td>
                <td className="column-number number">{text.kilobytes(count(Math.ceil(item.size / 1000)))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <PagesOf label={text.results} after={first} page={PAGE} all={chosen.length} onTurn={setAfter} />
    </section>
  );
}

function ToDo({ item, lang }: { item: ImportItem; lang: Lang }) {
  const openMapping = useImport((state) => state.openMapping);
  const text = importText[lang].todo;
  if (item.reason !== null) return asSentence(item.reason[lang], item.name);
  if (item.list !== null) {
    return (
      <button type="button" className="button" onClick={() => openMapping(item.list)}>
        {item.state === 'asks' ? text.asks : text.columns}
      </button>
    );
  }
  return item.toCheck > 0 ? text.findings(formatNumber(lang, item.toCheck)) : null;
}

/** With a capital, and without the file's own name, which stands first in its row. */
function asSentence(words: string, name: string): string {
  const said = words.startsWith(`${name} `) ? words.slice(name.length + 1) : words;
  return said.slice(0, 1).toUpperCase() + said.slice(1);
}
