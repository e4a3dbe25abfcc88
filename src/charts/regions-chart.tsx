import { lazy, Suspense, useMemo } from 'react';
import { chartText } from '../text/chart-text.ts';
import type { Lang } from '../text/lang.ts';
import { countWords } from './area-groups.ts';
import { BarListMarks } from './bar-list-marks.tsx';
import { CategoryFrame, type CategoryInteraction } from './category-frame.tsx';
import { type ChartSize, SIZES } from './chart-size.ts';
import { mapWidth } from './map-size.ts';
import { describeRegion, rankRegions, regionName, type RegionRow } from './region-items.ts';
import { FILLS } from './swatch.tsx';
import { textWidth } from './text-width.ts';

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
const MOST_FOR_MAP = 0.6;
const LONG_COUNT = 60;
const NO_HEADINGS: readonly never[] = [];

/** Where the support goes: the regions on a map and as ranked bars. */
export function RegionsChart({ rows, lang, width, height, size, interaction }: RegionsChartProps) {
  const least = width < NARROW ? LEAST_PITCH_NARROW : LEAST_PITCH;
  const tall = Math.max(height, rankRegions(rows).length * least);
  const mapHeight = Math.min(height, width * MOST_FOR_MAP);
  // With long numbers a narrow chart has room for the map or for the bars, and the bars say more.
  const withMap =
    width >= NARROW ||
    rows.every(
      (row) => textWidth(countWords(row.n_with_support, row.n, lang), SIZES[size].note) < LONG_COUNT,
    );
  const left = withMap ? Math.round(mapWidth(mapHeight)) + GAP[size] : 0;
  const drawn = useMemo(() => {
    const text = chartText[lang].regions;
    const ranked = rankRegions(rows);
    const pitch = tall / Math.max(ranked.length, 1);
    return ranked.map((row, index) => ({
      member: row.region,
      spoken: describeRegion(row, lang),
      item: {
        id: row.region ?? '',
        label: regionName(row.region, lang),
        value: row.support_sum,
        words: row.n === 0 ? text.none : text.noAmount,
        count: countWords(row.n_with_support, row.n, lang),
        // ESF's and Leader's money together have neither's colour.
        fill: FILLS.other,
        top: index * pitch,
        height: pitch,
      },
    }));
  }, [rows, lang, tall]);
  const items = useMemo(() => drawn.map((each) => each.item), [drawn]);
  return (
    <CategoryFrame
      categories={drawn.map(({ member, spoken, item }) => ({
        member,
        label: spoken,
        x: left,
        y: item.top,
        width: width - left,
        height: item.height,
      }))}
      interaction={interaction}
      label={chartText[lang].regions.question}
      width={width}
      height={tall}
    >
      {(active) => (
        <div style={{ display: 'flex', gap: GAP[size] }}>
          {withMap && (
            <Suspense fallback={<div style={{ width: mapWidth(mapHeight), height: mapHeight }} />}>
              <RegionMap rows={rows} active={active} height={mapHeight} />
            </Suspense>
          )}
          <BarListMarks
            items={items}
            headings={NO_HEADINGS}
            lang={lang}
            width={width - left}
            height={tall}
            size={size}
          />
        </div>
      )}
    </CategoryFrame>
  );
}
