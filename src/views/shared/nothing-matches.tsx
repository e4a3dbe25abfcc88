import { SearchX } from 'lucide-react';
import { usePlace } from '../../session/place-store.ts';
import { useText } from '../../session/use-text.ts';
import { setText, textOf } from '../../slice/edit-slice.ts';
import { EVERYTHING } from '../../slice/slice.ts';
import { sliceText } from '../../text/slice-text.ts';
import { WhereToBegin } from './where-to-begin.tsx';

/** A slice that holds no project: why, and the ways out of it. Where nothing is sliced, there is no project at all. */
export function NothingMatches() {
  const text = useText(sliceText);
  const { place, go } = usePlace();
  const searched = textOf(place.slice).trim();
  if (place.slice.length === 0) return <WhereToBegin />;
  return (
    <section className="card nothing">
      <SearchX className="icon" aria-hidden="true" />
      <h2>{searched === '' ? text.nothing : text.nothingText(searched)}</h2>
      <p>{text.nothingWhy}</p>
      <p className="nothing-actions">
        {searched !== '' && (
          <button
            type="button"
            className="button button-primary"
            onClick={() => go({ slice: setText(place.slice, '') })}
          >
            {text.clearSearch}
          </button>
        )}
        <button type="button" className="button" onClick={() => go({ slice: EVERYTHING })}>
          {text.clearAll}
        </button>
      </p>
    </section>
  );
}
