import { useMemo } from 'react';
import type { RegionRow } from './region-items.ts';
import { type AreaShown, SwedenMap } from './sweden-map.tsx';
import { MAP_REGIONS } from './sweden-regions.ts';

interface RegionMapProps {
  rows: readonly RegionRow[];
  active: string | null;
  height: number;
}

/** Sweden in ESF regions, a circle for each region's support. */
export function RegionMap({ rows, active, height }: RegionMapProps) {
  const shown = useMemo(() => new Map(rows.map((row) => [row.region ?? '', shownOf(row)])), [rows]);
  return <SwedenMap areas={MAP_REGIONS} shown={shown} active={active} height={height} />;
}

function shownOf({ n, support_sum: amount }: RegionRow): AreaShown {
  if (n === 0) return { kind: 'absent' };
  return amount === null ? { kind: 'unknown' } : { kind: 'amount', amount, fill: 'var(--slate)' };
}
