import type { Arranged, Entry, ExplorePicture } from './explore-cells.ts';
import { isSum } from './explore-cells.ts';
import { measureMark } from './explore-marks.ts';
import { spanTicks } from './explore-value.ts';
import { type Drawn, isOfFew } from './explore-values.ts';
import type { AreaShown } from './sweden-map.tsx';
import { FILLS } from './swatch.tsx';
import { MAP_COUNTIES, MAP_REGIONS, type MapArea } from './sweden-regions.ts';

/** The areas that a dimension has on the map. */
export const areasOf = ({ by }: Pick<ExplorePicture, 'by'>): readonly MapArea[] =>
  by === 'county' ? MAP_COUNTIES : MAP_REGIONS;

/** Whether a group is a place on the map: projects of the whole country, or of none that is stated, are not. */
export function isOnMap({ member }: Entry, picture: Pick<ExplorePicture, 'by'>): boolean {
  return areasOf(picture).some(({ name }) => name === member);
}

/** A class of values that has one colour: from, and to but not with it, save for the last. */
export interface MapClass {
  readonly from: number;
  readonly to: number;
  readonly mark: (typeof STEPS)[number];
}

const STEPS = ['step-1', 'step-2', 'step-3', 'step-4', 'step-5'] as const;

/** Equal steps between round values, at most five; none where values add up, and are circles. */
export function mapClasses(arranged: Arranged, picture: ExplorePicture): MapClass[] {
  if (isSum(picture)) return [];
  const values = arranged.by.flatMap((entry) => {
    const drawn = drawnOf(arranged, entry);
    return drawn.value === null || !isOnMap(entry, picture) || isOfFew(drawn, picture) ? [] : [drawn.value];
  });
  if (values.length === 0) return [];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const ticks = most > least ? spanTicks(least, most) : [least, most];
  const edges = ticks.length > STEPS.length + 1 ? ticks.filter((_, at) => at % 2 === 0) : ticks;
  // Half of the ticks may end before the largest value.
  const last = edges.at(-1) ?? most;
  const ends = last < most ? [...edges, ticks.at(-1) ?? most] : edges;
  const count = ends.length - 1;
  return ends.slice(0, -1).map((from, at) => ({
    from,
    to: ends[at + 1] ?? from,
    // With few classes, those far apart in the scale.
    mark: STEPS[count === 1 ? 2 : Math.round((at * (STEPS.length - 1)) / (count - 1))] ?? 'step-1',
  }));
}

const drawnOf = (arranged: Arranged, entry: Entry): Drawn => {
  const row = arranged.cell(entry.key);
  return { entry, row, value: row?.value ?? null };
};

/** What the map shows of each area that has a project, by the area's name. */
export function areasShown(arranged: Arranged, picture: ExplorePicture): Map<string, AreaShown> {
  const classes = mapClasses(arranged, picture);
  const mark = measureMark(picture.measure);
  const fill = mark === 'esf' || mark === 'leader_programme' || mark === 'eu' ? FILLS[mark] : FILLS.other;
  const shownOf = (drawn: Drawn): AreaShown => {
    if ((drawn.row?.n_all ?? 0) === 0) return { kind: 'absent' };
    const { value } = drawn;
    if (isSum(picture)) return value === null ? { kind: 'unknown' } : { kind: 'amount', amount: value, fill };
    if (value === null || isOfFew(drawn, picture)) return { kind: 'few' };
    const of = classes.find(({ to }) => value < to) ?? classes.at(-1);
    return of === undefined ? { kind: 'few' } : { kind: 'shade', fill: FILLS[of.mark] };
  };
  return new Map(
    arranged.by
      .filter((entry) => isOnMap(entry, picture))
      .map((entry) => [entry.member ?? '', shownOf(drawnOf(arranged, entry))]),
  );
}
