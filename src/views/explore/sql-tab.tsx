import { Play, Square } from 'lucide-react';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { sqlSchemaQuery } from '../../questions/sql-schema.query.ts';
import type { Position } from '../../questions/sql-statement.ts';
import { usePlace } from '../../session/place-store.ts';
import { usePreferences } from '../../session/preferences-store.ts';
import { useQuestion } from '../../session/use-question.ts';
import { formatNumber } from '../../text/format.ts';
import type { Lang } from '../../text/lang.ts';
import { sqlText } from '../../text/sql-text.ts';
import { ReportHead } from '../export/report-head.tsx';
import { useSliceWords } from '../shared/use-slice-words.ts';
import { SqlOutcomeView } from './sql-outcome.tsx';
import { SqlSchema } from './sql-schema.tsx';
import './sql.css';
import { type SqlRun, useSql } from './use-sql.ts';

const SqlEditor = lazy(async () => ({ default: (await import('./sql-editor.tsx')).SqlEditor }));

/** A question in SQL, the tables that it can ask, and what comes of it. */
export function SqlTab() {
  const lang = usePreferences((state) => state.lang);
  const slice = usePlace((state) => state.place.slice);
  const kept = usePlace((state) => state.place.explore.sql);
  const { run, ready, start, cancel } = useSql();
  const schema = useQuestion(sqlSchemaQuery(slice));
  const words = useSliceWords();
  const text = sqlText[lang];
  const [given, setGiven] = useState({ sql: kept ?? text.example });
  const [draft, setDraft] = useState(given.sql);
  const [at, setAt] = useState<Position | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  // Back and Forward, and a saved view, bring another question. One that was asked here comes back as the address has
  // it, and someone may have written on since.
  const [from, setFrom] = useState(kept);
  if (from !== kept) {
    setFrom(kept);
    setAsked(null);
    if (kept !== null && kept !== asked) {
      setGiven({ sql: kept });
      setDraft(kept);
    }
  }
  const ask = (sql: string) => {
    // Half a character is none to an address or an engine.
    const whole = sql.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
    setAsked(whole);
    start(whole);
  };
  const columns = schema.status === 'ready' ? schema.rows : NO_COLUMNS;
  const names = useMemo(() => {
    const tables: Record<string, string[]> = {};
    for (const { table, column } of columns) (tables[table] ??= []).push(column);
    return tables;
  }, [columns]);
  const outcome =
    run.status === 'idle' || run.status === 'running' || run.status === 'cancelled' ? null : run;
  return (
    <div className="explore-columns">
      <ReportHead source="" words={null} lang={lang} />
      <SqlSchema columns={columns} lang={lang} />
      <div className="explore-answer">
        <section className="card sql-question" aria-label={text.editor}>
          <Suspense fallback={<div className="sql-editor" aria-busy="true" />}>
            <SqlEditor
              label={text.editor}
              hint={text.hint}
              given={given}
              schema={names}
              at={at}
              onChange={setDraft}
              onRun={ask}
            />
          </Suspense>
          <div className="sql-tools">
            {run.status === 'running' ? (
              <button type="button" className="button" onClick={cancel}>
                <Square className="icon-small" aria-hidden="true" />
                {text.cancel}
              </button>
            ) : (
              <button
                type="button"
                className="button button-primary"
                disabled={!ready}
                onClick={() => ask(draft)}
              >
                <Play className="icon-small" aria-hidden="true" />
                {text.run}
              </button>
            )}
            <kbd>Ctrl</kbd> <kbd>Enter</kbd>
            <p role="status">
              {ready ? <Status run={run} fromLink={kept !== null} lang={lang} /> : text.notReady}
            </p>
            <p className="sql-hint">{text.hint}</p>
          </div>
        </section>
        {outcome && <SqlOutcomeView outcome={outcome} lang={lang} onGo={(there) => setAt({ ...there })} />}
        {outcome?.status === 'answered' && (
          <p className="sql-how">
            <b>{text.read}</b> {text.within(words)} {text.readHow}
          </p>
        )}
      </div>
    </div>
  );
}

const NO_COLUMNS: readonly never[] = [];

/** How the question stands. */
function Status({ run, fromLink, lang }: { run: SqlRun; fromLink: boolean; lang: Lang }) {
  const text = sqlText[lang];
  switch (run.status) {
    case 'idle':
      return fromLink ? text.fromLink : null;
    case 'running':
      return <Running since={run.since} lang={lang} />;
    case 'cancelled':
      return text.cancelled;
    case 'answered': {
      const { n, rows, ms } = run.answer;
      const took =
        ms < 1000 ? `${formatNumber(lang, Math.ceil(ms))} ms` : `${formatNumber(lang, ms / 1000, 1)} s`;
      return n > rows.length ? text.first(rows.length, n, took) : text.done(n, took);
    }
    case 'refused':
    case 'forbidden':
    case 'failed':
      return null;
  }
  return run satisfies never;
}

function Running({ since, lang }: { since: number; lang: Lang }) {
  const [now, setNow] = useState(since);
  useEffect(() => {
    const clock = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(clock);
  }, []);
  return sqlText[lang].running(Math.max(0, Math.floor((now - since) / 1000)));
}
