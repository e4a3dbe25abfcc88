import { useState } from 'react';
import { saveFile } from '../../export/save-file.ts';
import { useKept } from '../../session/kept-store.ts';
import { usePreferences } from '../../session/preferences-store.ts';
import { saveWorkspace } from '../../session/workspace/save-workspace.ts';
import { formatNumber } from '../../text/format.ts';
import { workspaceText } from '../../text/workspace-text.ts';
import { today } from '../shared/today.ts';

type Saving =
  | { readonly state: 'idle' }
  | { readonly state: 'saving'; readonly done: number; readonly total: number }
  | { readonly state: 'saved'; readonly archives: number }
  | { readonly state: 'failed'; readonly detail: string };

/** The way to take everything that is kept along as one file. It comes back as any other file does. */
export function WorkspaceCard() {
  const lang = usePreferences((state) => state.lang);
  const { status, unkept } = useKept();
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  const text = workspaceText[lang];
  if (status !== 'open') return null;
  const save = async (whole: boolean): Promise<void> => {
    setSaving({ state: 'saving', done: 0, total: 0 });
    try {
      const date = today();
      const archives = await saveWorkspace(whole, text.records(date), (done, total) =>
        setSaving({ state: 'saving', done, total }),
      );
      for (const [at, archive] of archives.entries()) {
        const part = archives.length === 1 ? '' : `_${at + 1}`;
        saveFile(archive, `${whole ? text.fileName : text.bareFileName}_${date}${part}.zip`);
      }
      setSaving({ state: 'saved', archives: archives.length });
    } catch (error) {
      setSaving({ state: 'failed', detail: error instanceof Error ? error.message : String(error) });
    }
  };
  const busy = saving.state === 'saving';
  return (
    <section className="card data-card workspace" aria-label={text.title}>
      <h2>{text.title}</h2>
      <p>{text.how}</p>
      <button type="button" className="button" disabled={busy} onClick={() => void save(true)}>
        {text.whole}
      </button>
      <p className="muted">{text.wholeWhy}</p>
      <button type="button" className="button" disabled={busy} onClick={() => void save(false)}>
        {text.bare}
      </button>
      <p className="muted">{text.bareWhy}</p>
      {unkept > 0 && <p>{text.unkept(unkept)}</p>}
      <div role="status">
        {saving.state === 'saving' && (
          <p>{text.saving(formatNumber(lang, saving.done), formatNumber(lang, saving.total))}</p>
        )}
        {saving.state === 'saved' && <p>{text.saved(saving.archives)}</p>}
      </div>
      {saving.state === 'failed' && <p role="alert">{text.failed(saving.detail)}</p>}
    </section>
  );
}
