import picture from '@svg-maps/sweden/sweden.svg?raw';

/** The counties by their official names, north to south, and what the map calls them. */
const COUNTIES = {
  'Norrbottens län': 'norrbotten',
  'Västerbottens län': 'vasterbotten',
  'Jämtlands län': 'jamtland',
  // The map has Västmanland and Västernorrland under each other's id.
  'Västernorrlands län': 'vastmanland',
  'Gävleborgs län': 'gavleborg',
  'Dalarnas län': 'dalarna',
  'Värmlands län': 'varmland',
  'Örebro län': 'orebro',
  'Västmanlands län': 'vasternorrland',
  'Uppsala län': 'uppsala',
  'Stockholms län': 'stockholm',
  'Södermanlands län': 'sodermanland',
  'Östergötlands län': 'ostergotland',
  'Västra Götalands län': 'vastra gotaland',
  'Hallands län': 'halland',
  'Jönköpings län': 'jonkoping',
  'Kronobergs län': 'kronoberg',
  'Kalmar län': 'kalmar',
  'Gotlands län': 'gotland',
  'Skåne län': 'skane',
  'Blekinge län': 'blekinge',
} as const;
type County = keyof typeof COUNTIES;

/** The counties that make up each ESF region; all eight are NUTS 2 regions. */
const REGIONS: Readonly<Record<string, readonly County[]>> = {
  'Övre Norrland': ['Norrbottens län', 'Västerbottens län'],
  'Mellersta Norrland': ['Jämtlands län', 'Västernorrlands län'],
  'Norra Mellansverige': ['Gävleborgs län', 'Dalarnas län', 'Värmlands län'],
  'Östra Mellansverige': [
    'Örebro län',
    'Östergötlands län',
    'Södermanlands län',
    'Västmanlands län',
    'Uppsala län',
  ],
  Stockholm: ['Stockholms län'],
  Västsverige: ['Västra Götalands län', 'Hallands län'],
  'Småland och Öarna': ['Jönköpings län', 'Kronobergs län', 'Kalmar län', 'Gotlands län'],
  Sydsverige: ['Skåne län', 'Blekinge län'],
};

/** A county or a region on the map. */
export interface MapArea {
  readonly name: string;
  /** One path for each county. */
  readonly paths: readonly string[];
  /** Middle of the largest county, where a circle for the area stands. */
  readonly centre: { readonly x: number; readonly y: number };
}

const PATHS = pathsOf(picture);

/** The eight ESF regions, north to south. The picture is svg-maps' map of Sweden, CC BY 4.0. */
export const MAP_REGIONS: readonly MapArea[] = Object.entries(REGIONS).map(([name, counties]) =>
  areaOf(
    name,
    counties.map((county) => COUNTIES[county]),
  ),
);

/** The 21 counties. */
export const MAP_COUNTIES: readonly MapArea[] = Object.entries(COUNTIES).map(([name, id]) =>
  areaOf(name, [id]),
);

function pathsOf(svg: string): Map<string, string> {
  const paths = new Map<string, string>();
  for (const [tag] of svg.matchAll(/<path\b[^>]*>/g)) {
    const id = /\sid="([^"]*)"/.exec(tag)?.[1];
    const d = /\sd="([^"]*)"/.exec(tag)?.[1];
    if (id !== undefined && d !== undefined) paths.set(id, d);
  }
  return paths;
}

function areaOf(name: string, ids: readonly string[]): MapArea {
  const paths = ids.map((id) => {
    const path = PATHS.get(id);
    if (path === undefined) throw new Error(`The map of Sweden has no county ${id}`);
    return path;
  });
  const [largest] = paths.map(outline).toSorted((a, b) => b.area - a.area);
  return { name, paths, centre: largest?.centre ?? { x: 0, y: 0 } };
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
