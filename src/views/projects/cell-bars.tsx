import { memo } from 'react';
import { BulletMarks } from '../../charts/bullet-marks.tsx';
import type { FundingSource } from '../../charts/funding-parts.ts';
import type { ProjectRow } from '../../charts/project-row.ts';
import { Stripes } from '../../charts/stripes.tsx';
import { FILLS } from '../../charts/swatch.tsx';

const SHARE_WIDTH = 40;
const COST_WIDTH = 40;
const BAR_HEIGHT = 9;
const PEOPLE_HEIGHT = 20;
export const PEOPLE_WIDTH = 104;
/** Room for half a mark at either end of the scale, px. */
export const PEOPLE_EDGE = 7;

const STRIPES = { cofinancing: 'cell-cofinancing', unknown: 'cell-unknown' } as const;

/** The stripes that the bars below are filled with, once for the whole table. */
export function BarPatterns() {
  return (
    <svg width={0} height={0} className="bar-patterns in-px" aria-hidden="true">
      <Stripes id={STRIPES.cofinancing} kind="cofinancing" scale={0.8} />
      <Stripes id={STRIPES.unknown} kind="unknown" scale={0.8} />
    </svg>
  );
}

function fillOf(source: FundingSource): string {
  return source === 'cofinancing' || source === 'unknown' ? `url(#${STRIPES[source]})` : FILLS[source];
}

/** An amount from zero, on the scale of the page. */
export const CostBar = memo(function CostBar({ value, most }: { value: number; most: number }) {
  const width = most > 0 ? Math.max((value / most) * COST_WIDTH, 1) : 0;
  return (
    <svg width={COST_WIDTH} height={BAR_HEIGHT} aria-hidden="true" className="cell-bar in-px">
      <rect width={width} height={BAR_HEIGHT} fill="var(--nodata)" />
    </svg>
  );
});

export interface SharePart {
  readonly source: FundingSource;
  /** Per cent of the cost. */
  readonly share: number;
}

/** Who pays, as parts of the whole cost. */
export function ShareBar({ parts }: { parts: readonly SharePart[] }) {
  return (
    <svg width={SHARE_WIDTH} height={BAR_HEIGHT} aria-hidden="true" className="cell-bar in-px">
      {placed(parts).map(({ source, from, to }) => (
        <rect
          key={source}
          x={(from / 100) * SHARE_WIDTH}
          // A gap of the card between neighbours, as in the charts.
          width={Math.max(((to - from) / 100) * SHARE_WIDTH - (to < 99.9 ? 1 : 0), 0.5)}
          height={BAR_HEIGHT}
          fill={fillOf(source)}
        />
      ))}
    </svg>
  );
}

function placed(parts: readonly SharePart[]) {
  let from = 0;
  return parts.map(({ source, share }) => {
    const part = { source, from, to: from + share };
    from += share;
    return part;
  });
}

/** Plan, actual, outcome and target on the axis that stands in the head. */
export function PeopleBar({ row, most }: { row: ProjectRow; most: number }) {
  const x = (count: number) => PEOPLE_EDGE + (count / most) * (PEOPLE_WIDTH - 2 * PEOPLE_EDGE);
  return (
    <svg width={PEOPLE_WIDTH} height={PEOPLE_HEIGHT} aria-hidden="true" className="cell-bar in-px">
      <path d={`M${x(0)} 3V${PEOPLE_HEIGHT - 3}`} stroke="var(--axis)" />
      <BulletMarks counts={row} x={x} middle={PEOPLE_HEIGHT / 2} mark={0.9} />
    </svg>
  );
}
