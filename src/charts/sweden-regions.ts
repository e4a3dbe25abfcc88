import picture from '@svg-maps/sweden/sweden.svg?raw';

/** The counties that make up each ESF region; all eight are NUTS 2 regions. Ids as in the map. */
const COUNTIES: Readonly<Record<string, readonly string[]>> = {
  'Övre Norrland': ['norrbotten', 'vasterbotten'],
  // The map has Västmanland and Västernorrland under each other's id.
  'Mellersta Norrland': ['jamtland', 'vastmanland'],
  'Norra Mellansverige': ['gavleborg', 'dalarna', 'varmland'],
  'Östra Mellansverige': ['orebro', 'ostergotland', 'sodermanland', 'vasternorrland', 'uppsala'],
  Stockholm: ['stockholm'],
  Västsverige: ['vastra gotaland', 'halland'],
  'Småland och Öarna': ['jonkoping', 'kronoberg', 'kalmar', 'gotland'],
  Sydsverige: ['skane', 'blekinge'],
};

export interface MapRegion {
  readonly region: string;
  /** One path for each county. */
  readonly paths: readonly string[];
  /** Middle of the largest county, where a circle for the region stands. */
  readonly centre: { readonly x: number; readonly y: number };
}

/** The eight ESF regions, north to south. The picture is svg-maps' map of Sweden, CC BY 4.0. */
export const MAP_REGIONS: readonly MapRegion[] = mapRegions(picture);

function mapRegions(svg: string): MapRegion[] {
  const paths = new Map<string, string>();
  for (const [tag] of svg.matchAll(/<path\b[^>]*>/g)) {
    const id = /\sid="([^"]*)"/.exec(tag)?.[1];
    const d = /\sd="([^"]*)"/.exec(tag)?.[1];
    if (id !== undefined && d !== undefined) paths.set(id, d);
  }
  return Object.entries(COUNTIES).map(([region, counties]) => {
    const own = counties.map((county) => {
      const path = paths.get(county);
      if (path === undefined) throw new Error(`The map of Sweden has no county ${county}`);
      return path;
    });
    const [largest] = own.map(outline).toSorted((a, b) => b.area - a.area);
    return { region, paths: own, centre: largest?.centre ?? { x: 0, y: 0 } };
  });
}

interface Outline {
  area: number;
  centre: { x: number; y: number };
}

/** Area and centroid of the largest ring of a path that only moves and draws straight lines, relative to the last point. */
function outline(path: string): Outline {
  const rings = ringsOf(path).map(centroid);
  return rings.reduce((best, ring) => (ring.area > best.area ? ring : best), {
    area: 0,
    centre: { x: 0, y: 0 },
  });
}

type Point = readonly [x: number, y: number];

function ringsOf(path: string): Point[][] {
  let x = 0;
  let y = 0;
  return path
    .split(/z/i)
    .map((ring) => (ring.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number))
    .filter((numbers) => numbers.length > 0)
    .map((numbers) => {
      const points: Point[] = [];
      for (let at = 0; at + 1 < numbers.length; at += 2) {
        x += numbers[at] ?? 0;
        y += numbers[at + 1] ?? 0;
        points.push([x, y]);
      }
      // Closing a ring returns to its first point, from where the next one is counted.
      [x, y] = points[0] ?? [x, y];
      return points;
    });
}

function centroid(points: readonly Point[]): Outline {
  let twice = 0;
  let sumX = 0;
  let sumY = 0;
  points.forEach(([x0, y0], index) => {
    const [x1, y1] = points[(index + 1) % points.length] ?? [x0, y0];
    const cross = x0 * y1 - x1 * y0;
    twice += cross;
    sumX += (x0 + x1) * cross;
    sumY += (y0 + y1) * cross;
  });
  return twice === 0
    ? { area: 0, centre: { x: points[0]?.[0] ?? 0, y: points[0]?.[1] ?? 0 } }
    : { area: Math.abs(twice / 2), centre: { x: sumX / (3 * twice), y: sumY / (3 * twice) } };
}
