import { Plus } from 'lucide-react';
import type { LensRow } from '../../questions/lens.query.ts';
import { MOST_COMPARED } from '../../session/place.codec.ts';
import { usePlace } from '../../session/place-store.ts';
import { useText } from '../../session/use-text.ts';
import { compareText } from '../../text/compare-text.ts';
import { formatYears } from '../../text/dates.ts';
import { Popover } from '../../ui/popover.tsx';

/** All projects as check boxes; the ones side by side are ticked. */
export function AddProject({ projects }: { projects: readonly LensRow[] }) {
  const text = useText(compareText);
  const { place, go } = usePlace();
  const full = place.compared.length >= MOST_COMPARED;
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
      {() => (
        <>
          {full && <p className="option-heading">{text.full(MOST_COMPARED)}</p>}
          <ul>
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
                    <span className="option-count">{formatYears(project.start, project.end)}</span>
                  </label>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </Popover>
  );
}
