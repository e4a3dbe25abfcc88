import { memo, useId } from 'react';
import { MAP_HEIGHT, MAP_WIDTH, mapWidth } from './map-size.ts';
import type { RegionRow } from './region-items.ts';
import { MAP_REGIONS } from './sweden-regions.ts';

interface RegionMapProps {
  rows: readonly RegionRow[];
  active: string | null;
  height: number;
}

// The largest circle's radius, in units of the map.
const LARGEST = 40;
const SMALLEST = 5;

/** The radius of a region's circle: its area shows the amount. */
export function circleRadius(amount: number, most: number): number {
  return most <= 0 ? SMALLEST : Math.max(SMALLEST, LARGEST * Math.sqrt(amount / most));
}

/** Sweden in ESF regions, a circle for each region's support; hatched where the slice has no project. */
export const RegionMap = memo(function RegionMap({ rows, active, height }: RegionMapProps) {
  const id = useId();
  const unit = MAP_HEIGHT / height;
  const most = Math.max(0, ...rows.map((row) => row.support_sum ?? 0));
  const rowOf = (region: string) => rows.find((row) => row.region === region);
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
      {MAP_REGIONS.map(({ region, paths }) => {
        const fill = (rowOf(region)?.n ?? 0) > 0 ? 'var(--land)' : `url(#${id})`;
        return (
          <g key={region} strokeLinejoin="round">
            {/* A wide outline under all counties, then their faces over it: only the region's own border stays. */}
            {paths.map((path) => (
              <path
                key={path}
                d={path}
                fill="none"
                stroke={region === active ? 'var(--ink)' : 'var(--card)'}
                strokeWidth={(region === active ? 3 : 2.6) * unit}
              />
            ))}
            {paths.map((path) => (
              <path key={path} d={path} fill={fill} stroke={fill} strokeWidth={0.4 * unit} />
            ))}
          </g>
        );
      })}
      {MAP_REGIONS.map(({ region, centre }) => {
        const row = rowOf(region);
        if (!row || row.n === 0) return null;
        if (row.support_sum === null)
          return (
            <circle
              key={region}
              cx={centre.x}
              cy={centre.y}
              r={4 * unit}
              fill="var(--card)"
              stroke="var(--ctl)"
              strokeWidth={unit}
              strokeDasharray={`${1.5 * unit} ${1.5 * unit}`}
            />
          );
        return (
          <circle
            key={region}
            cx={centre.x}
            cy={centre.y}
            r={circleRadius(row.support_sum, most)}
            fill="var(--slate)"
            stroke="var(--card)"
            strokeWidth={unit}
          />
        );
      })}
    </svg>
  );
});
