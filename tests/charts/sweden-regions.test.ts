import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { describeRegion, rankRegions } from '../../src/charts/region-items.ts';
import { circleRadius } from '../../src/charts/sweden-map.tsx';
import { MAP_HEIGHT, MAP_WIDTH } from '../../src/charts/map-size.ts';
import { MAP_COUNTIES, MAP_REGIONS } from '../../src/charts/sweden-regions.ts';
import { REGIONS } from '../../src/measures/dimensions.ts';
import { region, SEED_REGIONS } from './seed-rows.ts';

const centreOf = (name: string) => MAP_REGIONS.find((each) => each.name === name)?.centre ?? { x: 0, y: 0 };

/** Where each county of a region begins, from the top of the map. */
function countyTops(name: string): number[] {
  const paths = MAP_REGIONS.find((each) => each.name === name)?.paths ?? [];
  return paths.map((path) => Number(/^m\s*[\d.]+,([\d.]+)/.exec(path)?.[1]));
}

describe('the map of regions', () => {
  it('holds all 21 counties once, in the eight regions of the vocabulary', () => {
    const paths = MAP_REGIONS.flatMap((each) => each.paths);
    expect(new Set(paths).size).toBe(21);
    expect(MAP_REGIONS.map((each) => each.name).toSorted()).toEqual(
      REGIONS.filter((name) => name !== 'Nationellt').toSorted(),
    );
  });

  it('has Västernorrland in the north and Västmanland in the middle, which the source has under each other’s id', () => {
    expect(Math.max(...countyTops('Mellersta Norrland'))).toBeLessThan(450);
    expect(Math.min(...countyTops('Östra Mellansverige'))).toBeGreaterThan(500);
  });

  it('places a region’s circle inside the country, north of the regions that lie south of it', () => {
    for (const { centre } of MAP_REGIONS) {
      expect(centre.x).toBeGreaterThan(0);
      expect(centre.x).toBeLessThan(MAP_WIDTH);
      expect(centre.y).toBeGreaterThan(0);
      expect(centre.y).toBeLessThan(MAP_HEIGHT);
    }
    expect(centreOf('Övre Norrland').y).toBeLessThan(centreOf('Mellersta Norrland').y);
    expect(centreOf('Mellersta Norrland').y).toBeLessThan(centreOf('Östra Mellansverige').y);
    expect(centreOf('Småland och Öarna').y).toBeLessThan(centreOf('Sydsverige').y);
  });

  it('shows an amount by the circle’s area, not by its width', () => {
    expect(circleRadius(4, 4) / circleRadius(1, 4)).toBeCloseTo(2);
  });
});

const county = (name: string) => MAP_COUNTIES.find((each) => each.name === name)?.centre ?? { x: 0, y: 0 };

describe('the map of counties', () => {
  it('has each county of the table of municipalities once, by the name that stands there', async () => {
    const municipalities = await readFile('data/municipalities.csv', 'utf8');
    const counties = municipalities
      .split('\n')
      .slice(1)
      .flatMap((line) => line.split(',')[3] ?? []);
    expect(MAP_COUNTIES.map(({ name }) => name).toSorted()).toEqual([...new Set(counties)].toSorted());
  });

  it('puts each county where it lies', () => {
    expect(county('Västernorrlands län').y).toBeLessThan(county('Gävleborgs län').y);
    expect(county('Västmanlands län').y).toBeGreaterThan(county('Gävleborgs län').y);
    expect(county('Gotlands län').x).toBeGreaterThan(county('Kalmar län').x);
    expect(county('Skåne län').y).toBeGreaterThan(county('Kronobergs län').y);
  });
});

describe('the order of regions', () => {
  it('is by support, then those that state none, then those without projects', () => {
    const rows = [
      region('Övre Norrland', 0, null),
      region('Stockholm', 2, null),
      region('Västsverige', 1, 100),
      region('Sydsverige', 4, 900),
    ];
    expect(rankRegions(rows).map((row) => row.region)).toEqual([
      'Sydsverige',
      'Västsverige',
      'Stockholm',
      'Övre Norrland',
    ]);
  });

  it('shows projects in all regions, or in none, only when there are any', () => {
    expect(rankRegions(SEED_REGIONS).map((row) => row.region)).not.toContain('Nationellt');
    expect(rankRegions([region('Nationellt', 1, 5), region(null, 2, 7)]).map((row) => row.region)).toEqual([
      null,
      'Nationellt',
    ]);
  });

  it('says in words what is missing instead of a sum of 0', () => {
    expect(describeRegion(region('Stockholm', 0, null), 'sv')).toBe('Stockholm: inga projekt i urvalet');
    expect(describeRegion(region('Stockholm', 2, null), 'en')).toBe(
      'Stockholm: support not stated, n = 0 of 2',
    );
  });
});
