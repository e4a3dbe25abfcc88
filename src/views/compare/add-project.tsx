import { Plus } from 'lucide-react';
import { useState } from 'react';
import { lensQuery } from '../../questions/lens.query.ts';
import { MOST_COMPARED } from '../../session/place.codec.ts';
import { usePlace } from '../../session/place-store.ts';
import { usePreferences } from '../../session/preferences-store.ts';
import { useQuestion } from '../../session/use-question.ts';
import { useText } from '../../session/use-text.ts';
import { setText } from '../../slice/edit-slice.ts';
import { EVERYTHING } from '../../slice/slice.ts';
import { compareText } from '../../text/compare-text.ts';
import { formatYears } from '../../text/dates.ts';
import { Popover } from '../../ui/popover.tsx';
import { FIRST_KEPT } from '../../warehouse/cells.ts';

/** Projects to be put side by side, whatever the slice. */
export function AddProject() {
  const text = useText(compareText);
  return (
    <Popover
      triggerClass="button"
      label={text.add}
      trigger={
        <>
          <Plus className="icon-small" aria-hidden="true" />
          {text.add}
        </>
      }
    >
      {() => <Choices />}
    </Popover>
  );
}

/** The first projects with the words that are typed, as check boxes; the ones side by side are ticked. */
function Choices() {
  const lang = usePreferences((state) => state.lang);
  const text = compareText[lang];
  const { place, go } = usePlace();
  const [typed, setTyped] = useState('');
  const found = useQuestion(lensQuery(setText(EVERYTHING, typed)));
  const projects = found.status === 'ready' ? found.rows : [];
  const full = place.compared.length >= MOST_COMPARED;
  return (
    <>
      <input
        type="search"
        className="option-search"
        aria-label={text.search}
        placeholder={text.search}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {full && <p className="option-heading">{text.full(MOST_COMPARED)}</p>}
      <ul aria-busy={found.status === 'waiting'}>
        {projects.map((project) => {
          const chosen = place.compared.includes(project.id);
          return (
            <li key={project.id}>
              <label className="option">
                <input
                  type="checkbox"
                  checked={chosen}
                  disabled={full && !chosen}
                  onChange={() =>
                    go({
                      compared: chosen
                        ? place.compared.filter((id) => id !== project.id)
                        : [...place.compared, project.id],
                    })
                  }
                />
                <span>{project.title ?? project.id}</span>
                <span className="option-count">{formatYears(lang, project.start, project.end)}</span>
              </label>
            </li>
          );
        })}
      </ul>
      <p role="status" className="option-heading">
        {found.status === 'ready' && projects.length === 0 && text.noneFound}
        {projects.length >= FIRST_KEPT && text.firstOnly(FIRST_KEPT)}
      </p>
    </>
  );
}
