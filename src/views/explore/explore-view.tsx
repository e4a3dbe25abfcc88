import { lazy, memo, Suspense, useDeferredValue } from 'react';
import { EXPLORE_TABS } from '../../session/explore.codec.ts';
import { usePlace } from '../../session/place-store.ts';
import { usePreferences } from '../../session/preferences-store.ts';
import { useSavedViews } from '../../session/saved-views-store.ts';
import { useText } from '../../session/use-text.ts';
import { exploreText } from '../../text/explore-text.ts';
import { Tabs } from '../../ui/tabs.tsx';
import { DIMENSIONS } from '../../measures/dimensions.ts';
import { MEASURES } from '../../measures/measures.ts';
import type { ExploreChoice } from '../../questions/explore-choice.ts';
import type { Lang } from '../../text/lang.ts';
import { ExploreCharts } from './explore-charts.tsx';
import './explore.css';
import { SavedViews } from './saved-views.tsx';

const SqlTab = lazy(async () => ({ default: (await import('./sql-tab.tsx')).SqlTab }));

const Charts = memo(ExploreCharts);

const PANEL = 'explore-panel';

/** Any measure by any dimensions, as a chart and a table; questions in SQL; and views that were saved. */
export function ExploreView() {
  const text = useText(exploreText);
  const explore = usePlace((state) => state.place.explore);
  const go = usePlace((state) => state.go);
  const lang = usePreferences((state) => state.lang);
  const saved = useSavedViews((state) => state.saved.length);
  const chosen = EXPLORE_TABS.find((tab) => tab === explore.tab) ?? 'chart';
  // An editor or a chart takes many frames to come: the tab that was chosen shows first.
  const panel = useDeferredValue(chosen);
  return (
    <div className="explore">
      <div className="explore-tabs">
        <Tabs
          label={text.tabs.label}
          tabs={[
            { id: 'chart', name: text.tabs.chart },
            { id: 'sql', name: text.tabs.sql },
            { id: 'saved', name: text.tabs.saved(saved) },
          ]}
          chosen={chosen}
          panel={PANEL}
          onChoose={(id) => {
            const tab = EXPLORE_TABS.find((each) => each === id);
            if (tab !== undefined) go({ explore: { ...explore, tab } });
          }}
        />
      </div>
      <div id={PANEL} role="tabpanel" className="explore-panel" tabIndex={-1}>
        <Suspense fallback={<div className="card pending" aria-busy="true" />}>
          {panel === 'chart' && <Charts />}
          {panel === 'sql' && <SqlTab />}
          {panel === 'saved' && <SavedViews suggested={suggestedName(explore.choice, lang)} />}
        </Suspense>
      </div>
    </div>
  );
}

/** A name for a view: its measure by what. */
function suggestedName({ measure, by }: ExploreChoice, lang: Lang): string {
  return `${MEASURES[measure].name[lang]}, ${DIMENSIONS[by].name[lang].toLowerCase()}`;
}
