import { drawBars } from './explore-bars.tsx';
import type { Drawing, Wanted } from './explore-drawing.ts';
import { areasOf, areasShown } from './explore-map-values.ts';
import { mapWidth } from './map-size.ts';
import { SwedenMap } from './sweden-map.tsx';

const GAP = { screen: 24, report: 48 };
const LEAST_HEIGHT = { screen: 480, report: 480 };
/** Narrower than this, the list stands under the map, px. */
const NARROW = 560;
const HEIGHT_WHEN_NARROW = 360;

/** Sweden, with a circle or a colour for each region or county, and the same values as bars beside it. */
export function drawMap(wanted: Wanted): Drawing {
  const { arranged, picture, width, height, size } = wanted;
  const narrow = width < NARROW;
  const mapHeight = narrow ? HEIGHT_WHEN_NARROW : Math.max(height, LEAST_HEIGHT[size]);
  const left = narrow ? 0 : Math.ceil(mapWidth(mapHeight)) + GAP[size];
  const top = narrow ? mapHeight + GAP[size] : 0;
  // Beside the map stand plain bars: of one colour, with what each rests on.
  const bars = drawBars({
    ...wanted,
    picture: { ...picture, chart: 'bars' },
    width: width - left,
    height: narrow ? 0 : mapHeight,
  });
  const shown = areasShown(arranged, picture);
  const areas = areasOf(picture);
  return {
    height: Math.max(mapHeight, top + bars.height),
    targets: bars.targets.map(({ key, ...of }) => ({
      ...of,
      key: { ...key, x: key.x + left, y: key.y + top },
    })),
    marks: (active) => {
      const at = bars.targets.find(({ key }) => key.id === active);
      const map = (
        <SwedenMap areas={areas} shown={shown} active={at?.group?.member ?? null} height={mapHeight} />
      );
      return (
        <div style={{ display: 'flex', flexDirection: narrow ? 'column' : 'row', gap: GAP[size] }}>
          {narrow ? <div style={{ margin: '0 auto', height: mapHeight }}>{map}</div> : map}
          {bars.marks(active)}
        </div>
      );
    },
  };
}
