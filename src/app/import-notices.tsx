import { useState } from 'react';
import type { ImportItem } from '../session/import-item.ts';
import { useImport } from '../session/import-store.ts';
import { useWarehouse } from '../session/warehouse-store.ts';
import { dataText } from '../text/data-text.ts';
import { formatNumber } from '../text/format.ts';
import { importText } from '../text/import-text.ts';
import type { Lang } from '../text/lang.ts';
import { Banner } from '../ui/banner.tsx';
import { CloseButton } from '../ui/close-button.tsx';
import { KeptSoFar } from './kept-notices.tsx';

/** More reasons than this are told in the table of the data view alone. */
const MOST_TOLD = 5;

/** How far reading has come, with pause and cancel; which files were not taken, and why. */
export function ImportNotices({ lang }: { lang: Lang }) {
  const { status, paused, done, total, items, failed, pause, goOn, cancel } = useImport();
  const filling = useWarehouse((state) => state.filling);
  const [dismissed, setDismissed] = useState<readonly ImportItem[]>([]);
  const text = importText[lang];
  const data = dataText[lang];
  const left = items.filter(({ state }) => state === 'rejected' || state === 'present');
  return (
    <>
      {status !== 'idle' && (
        <Banner
          kind="info"
          title={
            status === 'reading'
              ? text.reading(formatNumber(lang, done), formatNumber(lang, total), paused)
              : text.loading(filling && [formatNumber(lang, filling.done), formatNumber(lang, filling.total)])
          }
          actions={
            status === 'reading' && (
              <>
                <button type="button" className="button" onClick={paused ? goOn : pause}>
                  {paused ? text.goOn : text.pause}
                </button>
                <button type="button" className="button" onClick={cancel}>
                  {text.cancel}
                </button>
              </>
            )
          }
        >
          {status === 'reading' ? <KeptSoFar lang={lang} /> : <></>}
        </Banner>
      )}
      {failed !== null && (
        <Banner kind="error" title={text.failed}>
          <p>{text.failedWhy}</p>
          <code>{failed}</code>
        </Banner>
      )}
      {status !== 'reading' && left.length > 0 && dismissed !== items && (
        <Banner
          kind="error"
          title={data.failed(left.length, items.length)}
          actions={<CloseButton label={data.dismiss} onClick={() => setDismissed(items)} />}
        >
          <ul>
            {left.slice(0, MOST_TOLD).map((each, index) => (
              <li key={`${index} ${each.name}`}>
                <Reason name={each.name} words={each.reason?.[lang] ?? ''} />
              </li>
            ))}
          </ul>
          <p>{left.length > MOST_TOLD ? text.moreLeft(left.length - MOST_TOLD) : data.failedRest}</p>
        </Banner>
      )}
    </>
  );
}

/** Why a file was left out; its name is said once, also where the reason begins with it. */
function Reason({ name, words }: { name: string; words: string }) {
  const own = words.startsWith(name);
  return (
    <>
      <b>{name}</b>
      {own ? words.slice(name.length) : `: ${words}`}
    </>
  );
}
