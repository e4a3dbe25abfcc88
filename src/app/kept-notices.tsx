import { useKept } from '../session/kept-store.ts';
import { formatSize } from '../text/file-size.ts';
import { formatNumber } from '../text/format.ts';
import { keptText } from '../text/kept-text.ts';
import type { Lang } from '../text/lang.ts';
import { shellText } from '../text/shell-text.ts';
import { Banner } from '../ui/banner.tsx';
import { CloseButton } from '../ui/close-button.tsx';

/** What of that which the visitor brought is not kept, or not any more, and what to do. */
export function KeptNotices({ lang }: { lang: Lang }) {
  const { status, unkept, full, short, lost } = useKept();
  const text = keptText[lang];
  const close = shellText[lang].close;
  const why = status === 'opening' || status === 'open' ? null : text.problems[status];
  return (
    <>
      {unkept > 0 && (
        <Banner kind="warn" title={text.unkept(unkept)}>
          <p>{full ? text.unkeptFull : (why ?? text.unkeptOther)}</p>
        </Banner>
      )}
      {unkept === 0 && (status === 'newer' || status === 'blocked') && (
        <Banner kind="warn" title={text.notKept}>
          <p>{why}</p>
        </Banner>
      )}
      {short && unkept === 0 && (
        <Banner
          kind="warn"
          title={text.short}
          actions={<CloseButton label={close} onClick={() => useKept.setState({ short: null })} />}
        >
          <p>{text.shortHow(formatSize(lang, short.needed), formatSize(lang, Math.max(0, short.free)))}</p>
        </Banner>
      )}
      {lost > 0 && (
        <Banner
          kind="warn"
          title={text.lost(lost)}
          actions={<CloseButton label={close} onClick={() => useKept.setState({ lost: 0 })} />}
        >
          <p>{text.lostHow}</p>
        </Banner>
      )}
    </>
  );
}

/** How much of what is being read lies on the disk by now, whatever becomes of the page. */
export function KeptSoFar({ lang }: { lang: Lang }) {
  const { status, files } = useKept();
  if (status !== 'open') return null;
  return (
    <p className="kept-so-far" data-files={files}>
      {keptText[lang].soFar(files, formatNumber(lang, files))}
    </p>
  );
}
