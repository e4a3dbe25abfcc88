import { memo, useId } from 'react';
import { MAP_HEIGHT, MAP_WIDTH, mapWidth } from './map-size.ts';
import type { MapArea } from './sweden-regions.ts';

/** What is shown of an area. */
export type AreaShown =
  /** No project: hatched. */
  | { readonly kind: 'absent' }
  /** Projects, but no amount: a small dashed ring. */
  | { readonly kind: 'unknown' }
  /** An amount by the area of a circle; one below zero is hollow. */
  | { readonly kind: 'amount'; readonly amount: number; readonly fill: string }
  /** A class of values by its colour. */
  | { readonly kind: 'shade'; readonly fill: string }
  /** Projects, but too few for a colour, or none with a value: left blank, with a small ring. */
  | { readonly kind: 'few' };

interface SwedenMapProps {
  areas: readonly MapArea[];
  /** By the area's name; one that is not in it has no project. */
  shown: ReadonlyMap<string, AreaShown>;
  active: string | null;
  height: number;
}

const ABSENT: AreaShown = { kind: 'absent' };

// A circle's radius, in units of the map; the largest of 21 counties leaves room for its neighbours.
const LARGEST = 40;
const LARGEST_OF_COUNTIES = 30;
const SMALLEST = 5;
const MOST_REGIONS = 8;

/** The radius of an area's circle: its own area shows the amount. */
export function circleRadius(amount: number, most: number, largest: number = LARGEST): number {
  return most <= 0 ? SMALLEST : Math.max(SMALLEST, largest * Math.sqrt(Math.abs(amount) / most));
}

/** Sweden in areas, each with a circle or a colour; hatched where there is no project. */
export const SwedenMap = memo(function SwedenMap({ areas, shown, active, height }: SwedenMapProps) {
  const id = useId();
  const unit = MAP_HEIGHT / height;
  const of = ({ name }: MapArea) => shown.get(name) ?? ABSENT;
  const amounts = areas.map((area) => {
    const state = of(area);
    return state.kind === 'amount' ? Math.abs(state.amount) : 0;
  });
  const most = Math.max(0, ...amounts);
  const largest = areas.length > MOST_REGIONS ? LARGEST_OF_COUNTIES : LARGEST;
  return (
    <svg width={mapWidth(height)} height={height} viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`}>
      <defs>
        <pattern
          id={id}
          width={5 * unit}
          height={5 * unit}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width={5 * unit} height={5 * unit} fill="var(--sunken)" />
          <rect width={1.1 * unit} height={5 * unit} fill="var(--nodata)" />
        </pattern>
      </defs>
      {areas.map((area) => {
        const state = of(area);
        const fill = fillOf(state, `url(#${id})`);
        return (
          <g key={area.name} strokeLinejoin="round">
            {/* A wide outline under all counties, then their faces over it: only the area's own border stays. */}
            {area.paths.map((path) => (
              <path
                key={path}
                d={path}
                fill="none"
                stroke={area.name === active ? 'var(--ink)' : outlineOf(state)}
                strokeWidth={(area.name === active ? 3 : 2.6) * unit}
              />
            ))}
            {area.paths.map((path) => (
              <path key={path} d={path} fill={fill} stroke={fill} strokeWidth={0.4 * unit} />
            ))}
          </g>
        );
      })}
      {areas
        .map((area, at) => ({ area, state: of(area), amount: amounts[at] ?? 0 }))
        .toSorted((one, other) => other.amount - one.amount)
        .map(({ area: { name, centre }, state }) =>
          state.kind === 'unknown' || state.kind === 'few' ? (
            <circle
              key={name}
              cx={centre.x}
              cy={centre.y}
              r={4 * unit}
              fill="var(--card)"
              stroke="var(--ctl)"
              strokeWidth={unit}
              strokeDasharray={state.kind === 'few' ? undefined : `${1.5 * unit} ${1.5 * unit}`}
            />
          ) : state.kind === 'amount' ? (
            <circle
              key={name}
              cx={centre.x}
              cy={centre.y}
              r={circleRadius(state.amount, most, largest)}
              fill={state.amount < 0 ? 'var(--card)' : state.fill}
              stroke={state.amount < 0 ? state.fill : 'var(--card)'}
              strokeWidth={unit}
            />
          ) : null,
        )}
    </svg>
  );
});

function fillOf(state: AreaShown, absent: string): string {
  switch (state.kind) {
    case 'absent':
      return absent;
    case 'shade':
      return state.fill;
    case 'few':
      return 'var(--card)';
    case 'unknown':
    case 'amount':
      return 'var(--land)';
  }
  return state satisfies never;
}

/** Pale classes would be lost on the card without a line around them. */
function outlineOf({ kind }: AreaShown): string {
  return kind === 'shade' || kind === 'few' ? 'var(--ctl)' : 'var(--card)';
}
