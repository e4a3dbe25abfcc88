import { useWarehouse } from '../session/warehouse-store.ts';
import { formatNumber } from '../text/format.ts';
import type { Lang } from '../text/lang.ts';
import { shellText } from '../text/shell-text.ts';
import { syntheticText } from '../text/synthetic-text.ts';
import { Banner } from '../ui/banner.tsx';
import { CloseButton } from '../ui/close-button.tsx';

/** That the projects shown are made up, and the way back; how far a file has come; why one is not shown. */
export function FileNotices({ lang }: { lang: Lang }) {
  const { start, synthetic, opening, refusedFile, closeFile, dismissRefused } = useWarehouse();
  const text = syntheticText[lang];
  return (
    <>
      {synthetic && (
        <Banner
          kind="warn"
          title={text.title}
          actions={
            <button
              type="button"
              className="button"
              disabled={start.status === 'loading'}
              onClick={() => void closeFile()}
            >
              {text.back}
            </button>
          }
        >
          <p>
            <strong>{text.warning}</strong>{' '}
            {text.shown(formatNumber(lang, synthetic.projects), synthetic.name)}
          </p>
        </Banner>
      )}
      {opening && (
        <Banner
          kind="info"
          title={
            opening.total === 0
              ? text.opening
              : text.loading(formatNumber(lang, opening.done), formatNumber(lang, opening.total))
          }
        >
          <></>
        </Banner>
      )}
      {refusedFile && (
        <Banner
          kind="error"
          title={text.refused(refusedFile.name)}
          actions={<CloseButton label={shellText[lang].close} onClick={dismissRefused} />}
        >
          <p>{text.problems[refusedFile.problem]}</p>
          <p>{text.unchanged}</p>
        </Banner>
      )}
    </>
  );
}
