import { lazy, Suspense } from 'react';
import { useImportBegun } from '../session/import-begun.ts';
import { usePlace } from '../session/place-store.ts';
import { usePreferences } from '../session/preferences-store.ts';
import { useWarehouse } from '../session/warehouse-store.ts';
import { shellText } from '../text/shell-text.ts';
import { Banner } from '../ui/banner.tsx';
import { FileNotices } from './file-notices.tsx';
import { KeptNotices } from './kept-notices.tsx';
import { CloseButton } from '../ui/close-button.tsx';
import { StartProgress } from './start-progress.tsx';
import { UpdateNotice } from './update-notice.tsx';

const ImportNotices = lazy(async () => ({
  default: (await import('./import-notices.tsx')).ImportNotices,
}));

const EditionNotice = lazy(async () => ({
  default: (await import('../views/data/edition-notice.tsx')).EditionNotice,
}));

/** What the visitor must know now: how far the start has come, what failed, and what could not be read. */
export function Notices() {
  const lang = usePreferences((state) => state.lang);
  const { problems, dismissProblems } = usePlace();
  const { start, begin } = useWarehouse();
  const lists = useWarehouse((state) => state.lists.length);
  const begun = useImportBegun((state) => state.begun);
  const shell = shellText[lang];
  return (
    <>
      {start.status === 'loading' && <StartProgress start={start} lang={lang} />}
      {start.status === 'failed' && (
        <Banner
          kind="error"
          title={shell.failedTitle}
          actions={
            <button type="button" className="button button-primary" onClick={() => void begin()}>
              {shell.retry}
            </button>
          }
        >
          <p>{shell.failed[start.reason]}</p>
          <p>{shell.failedMeanwhile}</p>
          <details>
            <summary>{shell.technical}</summary>
            <code>{start.detail}</code>
          </details>
        </Banner>
      )}
      <UpdateNotice lang={lang} />
      <FileNotices lang={lang} />
      <KeptNotices lang={lang} />
      {problems.length > 0 && (
        <Banner
          kind="warn"
          title={shell.problemsTitle}
          actions={<CloseButton label={shell.close} onClick={dismissProblems} />}
        >
          <p>{shell.problems(problems.map(({ key, value }) => `${key}=${value}`).join(', '))}</p>
        </Banner>
      )}
      {lists > 1 && (
        <Suspense>
          <EditionNotice lang={lang} />
        </Suspense>
      )}
      {begun && (
        <Suspense>
          <ImportNotices lang={lang} />
        </Suspense>
      )}
    </>
  );
}
