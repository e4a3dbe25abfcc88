import { Columns3, ListFilter, X } from 'lucide-react';
import { titlesOfQuery } from '../../questions/titles-of.query.ts';
import { usePlace } from '../../session/place-store.ts';
import { usePreferences } from '../../session/preferences-store.ts';
import { useQuestion } from '../../session/use-question.ts';
import { setOnly } from '../../slice/edit-slice.ts';
import { EVERYTHING } from '../../slice/slice.ts';
import { tableText } from '../../text/table-text.ts';
import { ExportButton } from '../export/export-button.tsx';
import { projectsExport } from '../export/projects-export.ts';
import { useCorrected } from '../shared/use-corrected.ts';

/** Which projects are chosen, and what can be done with them: compared, shown alone, exported. */
export function SelectionBar() {
  const lang = usePreferences((state) => state.lang);
  const { place, go } = usePlace();
  const { compared } = place;
  const text = tableText[lang];
  const corrected = useCorrected(setOnly(EVERYTHING, compared));
  const titles = useQuestion(titlesOfQuery(compared));
  const known = titles.status === 'ready' && !titles.stale ? titles.rows : [];
  const chosen = compared.flatMap((id) => known.filter((row) => row.id === id));
  const name = (id: string) => known.find((row) => row.id === id)?.title ?? id;
  return (
    <div className="selection-bar" role="region" aria-label={text.selected(compared.length)}>
      <b>{text.selected(compared.length)}</b>
      <span className="selection-names">{compared.map(name).join(', ')}</span>
      <button type="button" className="button" onClick={() => go({ view: 'compare' })}>
        <Columns3 className="icon-small" aria-hidden="true" />
        {text.compare}
      </button>
      <button
        type="button"
        className="button button-quiet"
        // What is outside the slice can be chosen too, and is shown with the rest.
        onClick={() => go({ slice: setOnly(EVERYTHING, compared) })}
      >
        <ListFilter className="icon-small" aria-hidden="true" />
        {text.onlyThese}
      </button>
      <ExportButton
        subjects={chosen.length === 0 ? [] : [projectsExport(chosen, corrected, lang)]}
        lang={lang}
        quiet
      />
      <button
        type="button"
        className="icon-button"
        aria-label={text.clearSelection}
        title={text.clearSelection}
        onClick={() => go({ compared: [], baseline: null }, 'replace')}
      >
        <X className="icon" aria-hidden="true" />
      </button>
    </div>
  );
}
