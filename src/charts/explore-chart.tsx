import { useMemo, useState } from 'react';
import { exploreChartText } from '../text/explore-chart-text.ts';
import './chart.css';
import { drawBars } from './explore-bars.tsx';
import type { Entry, ExplorePicture } from './explore-cells.ts';
import { drawDots } from './explore-dots.tsx';
import type { Drawing, Wanted } from './explore-drawing.ts';
import { drawLines } from './explore-lines.tsx';
import { drawMap } from './explore-map.tsx';
import { drawTimeline } from './explore-timeline.tsx';
import { type Chosen, MarkKeys } from './mark-keys.tsx';

/** What choosing a mark does: a group is narrowed to or listed, a project opens. */
export interface ExploreInteraction {
  readonly chosen: readonly (string | null)[];
  readonly onChooseGroup: (group: Entry, panel: Entry | null, chosen: Chosen) => void;
  readonly onChooseProject: (id: string) => void;
}

interface ExploreChartProps extends Wanted {
  interaction: ExploreInteraction | null;
}

const DRAW: Record<ExplorePicture['chart'], (wanted: Wanted) => Drawing> = {
  bars: drawBars,
  stacked: drawBars,
  grouped: drawBars,
  dumbbell: drawBars,
  dots: drawDots,
  line: drawLines,
  timeline: drawTimeline,
  map: drawMap,
};

/** A measure by group, in the kind of chart that was chosen. */
export function ExploreChart(props: ExploreChartProps) {
  const { interaction, lang, picture, arranged, dots, spans, width, height, size } = props;
  const [active, setActive] = useState<string | null>(null);
  const drawn = useMemo(
    () => DRAW[picture.chart]({ arranged, dots, spans, picture, lang, width, height, size }),
    [arranged, dots, spans, picture, lang, width, height, size],
  );
  const chosen = interaction?.chosen ?? [];
  const keys = drawn.targets.map(({ key, group }) => ({
    ...key,
    pressed: key.pressed === null ? null : chosen.includes(group?.member ?? null),
  }));
  const at = keys.find((key) => key.id === active);
  const choose = (id: string, how: Chosen) => {
    const { group = null, panel = null } = drawn.targets.find(({ key }) => key.id === id) ?? {};
    if (group === null) interaction?.onChooseProject(id);
    else interaction?.onChooseGroup(group, panel, how);
  };
  return (
    <div className="chart" style={{ width, height: drawn.height }}>
      {at && picture.chart !== 'dots' && (
        <div
          className="chart-stripe"
          style={{ top: at.y, height: at.height, left: at.x, right: 'auto', width: at.width }}
        />
      )}
      <div className="chart-picture" aria-hidden="true">
        {drawn.marks(active)}
      </div>
      {interaction && (
        <MarkKeys keys={keys} label={exploreChartText[lang].label} onActivate={setActive} onChoose={choose} />
      )}
    </div>
  );
}
