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
  const synthetic = useWarehouse((state) => state.synthetic !== null);
  const text = screenExportText[lang].report;
  const link = window.location.href;
  return (
    <header className="report-head">
      <h1>{shellText[lang][view]}</h1>
      <p>
        {text.slice(words ?? slice)}{' '}
        {source !== '' && text.source(synthetic ? syntheticText[lang].source : source)}{' '}
        {text.taken(formatDate(lang, today()))}
      </p>
      <p>
        <a href={link}>{link}</a>
      </p>
    </header>
  );
}
