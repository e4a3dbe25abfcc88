import { useState } from 'react';
import { usePreferences } from '../../session/preferences-store.ts';
import { exploreText } from '../../text/explore-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { ExploreCard } from './explore-card.tsx';
import { ExploreControls } from './explore-controls.tsx';
import { useExplore } from './use-explore.ts';

const BESIDE = '(min-width: 60em)';

/** The choices beside the chart and the table that answer them. */
export function ExploreCharts() {
  const lang = usePreferences((state) => state.lang);
  const explored = useExplore();
  const text = exploreText[lang];
  // Beside the chart there is room for the choices; above it they would push it off a small screen.
  const [open, setOpen] = useState(() => window.matchMedia(BESIDE).matches);
  return (
    <div className="explore-columns">
      <details className="explore-fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{text.controls}</summary>
        <ExploreControls explored={explored} lang={lang} />
      </details>
      <div className="explore-answer">
        {explored.changes.length > 0 && (
          <Banner kind="warn" title={text.changedHead}>
            <ul>
              {explored.changes.map(({ part, why }) => (
                <li key={part}>{text.because(text.parts[part], text.unfit[why])}</li>
              ))}
            </ul>
          </Banner>
        )}
        <ExploreCard explored={explored} lang={lang} />
      </div>
    </div>
  );
}
