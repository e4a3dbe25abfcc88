import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useWarehouse } from '../../session/warehouse-store.ts';
import type { Highlight } from '../shared/use-highlight.ts';
import type { Whole } from './use-answered.ts';

const DeeperCards = lazy(async () => ({ default: (await import('./deeper-cards.tsx')).DeeperCards }));

// How near to what is seen it comes, px.
const NEAR = '300px';

/** The lower half of the overview: it comes when it is nearly seen, or when the engine stands and the first figures are there. */
export function LowerHalf({ whole, highlight }: { whole: Whole | null; highlight: Highlight }) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  const ready = useWarehouse((state) => state.start.status === 'ready');
  useEffect(() => {
    if (place.current === null) return undefined;
    const watch = new IntersectionObserver(
      (seen) => {
        if (seen.some((each) => each.isIntersecting)) setNear(true);
      },
      { rootMargin: NEAR },
    );
    watch.observe(place.current);
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={place} className="overview-lower">
      {whole && (near || ready) && (
        <Suspense>
          <DeeperCards whole={whole} highlight={highlight} />
        </Suspense>
      )}
    </div>
  );
}
