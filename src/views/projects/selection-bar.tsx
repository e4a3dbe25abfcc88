import { Columns3, X } from 'lucide-react';
import { titlesOfQuery } from '../../questions/titles-of.query.ts';
import { usePlace } from '../../session/place-store.ts';
import { useQuestion } from '../../session/use-question.ts';
import { useText } from '../../session/use-text.ts';
import { tableText } from '../../text/table-text.ts';

/** Which projects are chosen for comparison, and the way there. */
export function SelectionBar() {
  const text = useText(tableText);
  const { place, go } = usePlace();
  const { compared } = place;
  const titles = useQuestion(titlesOfQuery(compared));
  const known = new Map(titles.status === 'ready' ? titles.rows.map((row) => [row.id, row.title]) : []);
  return (
    <div className="selection-bar" role="region" aria-label={text.selected(compared.length)}>
      <b>{text.selected(compared.length)}</b>
      <span className="selection-names">{compared.map((id) => known.get(id) ?? id).join(', ')}</span>
      <button type="button" className="button" onClick={() => go({ view: 'compare' })}>
        <Columns3 className="icon-small" aria-hidden="true" />
        {text.compare}
      </button>
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
