import { useState } from 'react';
import { forgetEverything } from '../../session/keep.ts';
import { useKept } from '../../session/kept-store.ts';
import { usePreferences } from '../../session/preferences-store.ts';
import { formatSize } from '../../text/file-size.ts';
import { formatNumber } from '../../text/format.ts';
import { keptText } from '../../text/kept-text.ts';
import type { Lang } from '../../text/lang.ts';
import { shellText } from '../../text/shell-text.ts';
import { Dialog } from '../../ui/dialog.tsx';

/** What this browser keeps of what the visitor brought, how large it is, and the way to be rid of it. */
export function KeptHere() {
  const lang = usePreferences((state) => state.lang);
  const { status, files, size, unread, persisted } = useKept();
  const [asked, setAsked] = useState(false);
  const text = keptText[lang];
  if (status !== 'open' && status !== 'opening') {
    return (
      <section className="card data-card">
        <h2>{text.notKept}</h2>
        <p>{text.problems[status]}</p>
      </section>
    );
  }
  return (
    <section className="card data-card kept-here" aria-label={text.title}>
      <h2>{text.title}</h2>
      <p>{text.how}</p>
      {status === 'opening' && <p className="muted">{text.opening}</p>}
      {status === 'open' && files === 0 && <p className="muted">{text.nothing}</p>}
      {files > 0 && (
        <p className="number">
          <b>{text.count(files, formatNumber(lang, files))}</b>, {formatSize(lang, size)}
        </p>
      )}
      {files > 0 && persisted !== null && (
        <p className="muted">{persisted ? text.persisted : text.notPersisted}</p>
      )}
      {unread > 0 && <p>{text.unread(unread)}</p>}
      <button type="button" className="button" onClick={() => setAsked(true)}>
        {text.forget}
      </button>
      {asked && <ForgetDialog lang={lang} onClose={() => setAsked(false)} />}
    </section>
  );
}

function ForgetDialog({ lang, onClose }: { lang: Lang; onClose: () => void }) {
  const [failed, setFailed] = useState(false);
  const text = keptText[lang];
  const forget = () =>
    forgetEverything().then(
      () => window.location.reload(),
      () => setFailed(true),
    );
  return (
    <Dialog title={text.forgetTitle} closeLabel={shellText[lang].close} onClose={onClose}>
      <p>{text.forgetWhat}</p>
      {failed && <p role="alert">{text.forgetFailed}</p>}
      <div className="dialog-foot">
        <button type="button" className="button" onClick={onClose}>
          {text.cancel}
        </button>
        <button type="button" className="button button-primary" onClick={() => void forget()}>
          {text.forgetYes}
        </button>
      </div>
    </Dialog>
  );
}
