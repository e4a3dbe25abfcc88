import { lazy, Suspense, useMemo } from 'react';
import { chartText } from '../text/chart-text.ts';
import type { Lang } from '../text/lang.ts';
import { countWords } from './area-groups.ts';
import { BarListMarks, besideBars } from './bar-list-marks.tsx';
import { CategoryFrame, type CategoryInteraction } from './category-frame.tsx';
import type { ChartSize } from './chart-size.ts';
import { mapWidth } from './map-size.ts';
import { describeRegion, rankRegions, regionName, type RegionRow } from './region-items.ts';
import { FILLS } from './swatch.tsx';

// The outlines are a fifth of all that the first screen would weigh; the bars beside them need not wait.
const RegionMap = lazy(async () => ({ default: (await import('./region-map.tsx')).RegionMap }));

interface RegionsChartProps {
  rows: readonly RegionRow[];
  lang: Lang;
  width: number;
  /** At least so high; more rows than fit make it higher. */
  height: number;
  size: ChartSize;
  interaction: CategoryInteraction | null;
}

const GAP = { screen: 16, report: 40 };
// A row is high enough for a finger, and for a name on two lines where the chart is narrow, px.
const LEAST_PITCH = 26;
const NARROW = 400;
const LEAST_PITCH_NARROW = 32;
// The map's height, as a part of the chart's width.
const MOST_FOR_MAP = 0.6;
const MOST_FOR_MAP_ABOVE = 0.5;
/** Bars that were shorter could not be told apart, px. */
const LEAST_FOR_BARS = 56;
const NO_HEADINGS: readonly never[] = [];

/** Where the support goes: the regions on a map and as ranked bars, beside it or, where they have no room there, under it. */
export function RegionsChart({ rows, lang, width, height, size, interaction }: RegionsChartProps) {
  const drawn = useMemo(() => layOut(rows, lang, width, height, size), [rows, lang, width, height, size]);
  const { left, top, mapHeight, barsHeight } = drawn;
  const items = useMemo(() => drawn.rows.map((each) => each.item), [drawn]);
  const mapSize = { width: mapWidth(mapHeight), height: mapHeight };
  return (
    <CategoryFrame
      categories={drawn.rows.map(({ member, spoken, item }) => ({
        member,
        label: spoken,
        x: left,
        y: top + item.top,
        width: width - left,
        height: item.height,
      }))}
      interaction={interaction}
      label={chartText[lang].regions.question}
      width={width}
      height={top + barsHeight}
    >
      {(active) => (
        <div
          style={{
            display: 'flex',
            flexDirection: top === 0 ? 'row' : 'column',
            alignItems: top === 0 ? 'start' : 'center',
            gap: GAP[size],
          }}
        >
          <Suspense fallback={<div style={mapSize} />}>
            <RegionMap rows={rows} active={active} height={mapHeight} />
          </Suspense>
          <BarListMarks
            items={items}
            headings={NO_HEADINGS}
            lang={lang}
            width={width - left}
            height={barsHeight}
            size={size}
          />
        </div>
      )}
    </CategoryFrame>
  );
}

function layOut(rows: readonly RegionRow[], lang: Lang, width: number, height: number, size: ChartSize) {
  const text = chartText[lang].regions;
  const named = rankRegions(rows).map((row) => ({
    row,
    label: regionName(row.region, lang),
    value: row.support_sum,
    count: countWords(row.n_with_support, row.n, lang),
  }));
  const mapBeside = Math.round(Math.min(height, width * MOST_FOR_MAP));
  const besideMap = Math.round(mapWidth(mapBeside)) + GAP[size];
  const { left: names, right: figures } = besideBars(named, { lang, width: width - besideMap, size });
  const beside = width - besideMap - names - figures >= LEAST_FOR_BARS;
  const mapHeight = beside ? mapBeside : Math.round(Math.min(height, width * MOST_FOR_MAP_ABOVE));
  // Under the map, names have the whole width.
  const least = beside && width < NARROW ? LEAST_PITCH_NARROW : LEAST_PITCH;
  const barsHeight = Math.max(beside ? height : 0, named.length * least);
  const pitch = barsHeight / Math.max(named.length, 1);
  return {
    left: beside ? besideMap : 0,
    top: beside ? 0 : mapHeight + GAP[size],
    mapHeight,
    barsHeight,
    rows: named.map(({ row, ...item }, index) => ({
      member: row.region,
      spoken: describeRegion(row, lang),
      item: {
        ...item,
        id: row.region ?? '',
        words: row.n === 0 ? text.none : text.noAmount,
        // ESF's and Leader's money together have neither's colour.
        fill: FILLS.other,
        top: index * pitch,
        height: pitch,
      },
    })),
  };
}
