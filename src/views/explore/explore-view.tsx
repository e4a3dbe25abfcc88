import { Suspense } from 'react';
import { EXPLORE_TABS } from '../../session/explore.codec.ts';
import { usePlace } from '../../session/place-store.ts';
import { useText } from '../../session/use-text.ts';
import { exploreText } from '../../text/explore-text.ts';
import { Tabs } from '../../ui/tabs.tsx';
import { ExploreCharts } from './explore-charts.tsx';
import './explore.css';

const PANEL = 'explore-panel';

/** Any measure by any dimensions, as a chart and a table; questions in SQL; and views that were saved. */
export function ExploreView() {
  const text = useText(exploreText);
  const explore = usePlace((state) => state.place.explore);
  const go = usePlace((state) => state.go);
  const names = { chart: text.tabs.chart };
  const chosen = EXPLORE_TABS.find((tab) => tab === explore.tab) ?? 'chart';
  return (
    <div className="explore">
      <div className="explore-tabs">
        <Tabs
          label={text.tabs.label}
          tabs={[{ id: 'chart', name: names.chart }]}
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
          <ExploreCharts />
        </Suspense>
      </div>
    </div>
  );
}
