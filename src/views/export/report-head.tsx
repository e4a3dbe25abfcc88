import { usePlace } from '../../session/place-store.ts';
import { formatDate } from '../../text/dates.ts';
import type { Lang } from '../../text/lang.ts';
import { screenExportText } from '../../text/screen-export-text.ts';
import { shellText } from '../../text/shell-text.ts';
import { syntheticText } from '../../text/synthetic-text.ts';
import { useWarehouse } from '../../session/warehouse-store.ts';
import { today } from '../shared/today.ts';
import { useSliceWords } from '../shared/use-slice-words.ts';
import './print.css';

interface ReportHeadProps {
  /** Which documents and publishers; "" until it is known. */
  source: string;
  /** What is shown, where it is not the slice. */
  words: string | null;
  lang: Lang;
}

/** What stands at the top of the printed page only: what it shows, of which slice, from where, and when. */
export function ReportHead({ source, words, lang }: ReportHeadProps) {
  const view = usePlace((state) => state.place.view);
  const slice = useSliceWords();
  return (
    <header className="report-head">
      <h1>{shellText[lang][view]}</h1>
      <Origin of={screenExportText[lang].report.slice(words ?? slice)} source={source} lang={lang} />
    </header>
  );
}

/** The same for a screen whose own title is printed: one project. */
export function ReportOrigin({ source, lang }: Pick<ReportHeadProps, 'source' | 'lang'>) {
  return (
    <div className="report-head">
      <Origin of="" source={source} lang={lang} />
    </div>
  );
}

function Origin({ of, source, lang }: { of: string; source: string; lang: Lang }) {
  const synthetic = useWarehouse((state) => state.synthetic !== null);
  const text = screenExportText[lang].report;
  const from = source === '' ? '' : text.source(synthetic ? syntheticText[lang].source : source);
  const link = window.location.href;
  return (
    <>
      <p>{[of, from, text.taken(formatDate(lang, today()))].filter((part) => part !== '').join(' ')}</p>
      <p>
        <a href={link}>{link}</a>
      </p>
    </>
  );
}
