import { useState } from 'react';
import type { RowKind } from '../../tables/table-reading.ts';
import { useImport } from '../../session/import-store.ts';
import type { KeptList } from '../../session/kept-list.ts';
import { formatNumber } from '../../text/format.ts';
import { importText } from '../../text/import-text.ts';
import type { Lang } from '../../text/lang.ts';
import { ListRows } from './list-rows.tsx';
import { MappingAsk } from './mapping-ask.tsx';
import { MappingColumns } from './mapping-columns.tsx';
import { ReadingNotes } from './reading-notes.tsx';

/** How a list was read: what it leaves open, what each column was taken for, and what was not read; all correctable. */
export function ListMapping({ list, lang }: { list: KeptList; lang: Lang }) {
  const { openMapping, readAs, status } = useImport();
  const [draft, setDraft] = useState(list.mapping);
  const [before, setBefore] = useState(list.readings);
  const text = importText[lang].mapping;
  const apply = () => {
    setBefore(list.readings);
    void readAs(list.name, draft);
  };
  // A question that was answered, here or for another list of the form, is asked again.
  const askAnew = () => {
    setDraft({});
    setBefore(list.readings);
    void readAs(list.name, {});
  };
  const answered = Object.keys(list.mapping).length > 0;
  return (
    <section className="card data-card" aria-label={text.title(list.name)}>
      <div className="mapping-head">
        <h2>{text.title(list.name)}</h2>
        <button type="button" className="button" onClick={() => openMapping(null)}>
          {text.close}
        </button>
      </div>
      {list.readings.map((reading, at) => {
        const kinds = Object.entries(reading.rows).map(([kind, count]) => {
          const [one, several] = importText[lang].rowKinds[kind as RowKind];
          return `${formatNumber(lang, count)} ${count === 1 ? one : several}`;
        });
        return (
          <div key={reading.sheet ?? ''}>
            {reading.sheet !== null && <h3>{reading.sheet}</h3>}
            <p className="muted">
              {text.rows}: {kinds.join(', ')}
            </p>
            {reading.asks.length > 0 && <h3>{text.questions}</h3>}
            {reading.asks.map((ask) => (
              <MappingAsk
                key={`${ask.kind} ${ask.index ?? ''}`}
                ask={ask}
                draft={draft}
                onDraft={setDraft}
                lang={lang}
              />
            ))}
            <MappingColumns
              reading={reading}
              before={before[at] ?? reading}
              draft={draft}
              onDraft={setDraft}
              lang={lang}
            />
            <ReadingNotes reading={reading} lang={lang} />
          </div>
        );
      })}
      <ListRows list={list} lang={lang} />
      <div className="mapping-foot">
        <p className="muted">{text.remembered}</p>
        {answered && (
          <button type="button" className="button" disabled={status !== 'idle'} onClick={askAnew}>
            {text.anew}
          </button>
        )}
        <button
          type="button"
          className="button button-primary"
          disabled={draft === list.mapping || status !== 'idle'}
          onClick={apply}
        >
          {text.apply}
        </button>
      </div>
    </section>
  );
}
