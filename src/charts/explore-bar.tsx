import { type ChartSize, SIZES } from './chart-size.ts';
import { FILLS, type Mark } from './swatch.tsx';

interface ExploreBarProps {
  mark: Mark;
  /** From zero to the value, px; a value below zero has a negative width. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** Part of a stack: a line of card parts it from the next. */
  parted: boolean;
  /** Rests on so few projects that it is drawn hatched. */
  few: boolean;
  size: ChartSize;
  /** The patterns are named so, with `c` for calculated and `u` for what is uncertain after it. */
  id: string;
}

const LEAST = 1;
const RING = { radius: 6, stroke: 2.4 };
const BESIDE = 8;

/** How far from a value its words stand, px: beside a mark that reaches over the value, such as a ring, never in it. */
export function wordsBeside(mark: Mark, few: boolean, size: ChartSize): number {
  if (mark !== 'planned' || few) return BESIDE;
  return Math.max(BESIDE, (RING.radius + RING.stroke / 2) * SIZES[size].mark + BESIDE / 2);
}

/** One value as its mark: what is planned a ring, what happened a pale bar with an end edge, a target a tick. */
export function ExploreBar({ mark, x, y, width, height, parted, few, size, id }: ExploreBarProps) {
  const { mark: unit } = SIZES[size];
  const wide = Math.max(Math.abs(width) - (parted ? 1 : 0), parted ? 0.75 : LEAST);
  const box = { x: width < 0 ? x - wide : x, y, width: wide, height };
  const end = x + width;
  const middle = y + height / 2;
  if (few) return <rect {...box} fill={`url(#${id}u)`} stroke="var(--ctl)" />;
  switch (mark) {
    case 'planned':
      return (
        <g stroke="var(--slate)">
          <path d={`M${x} ${middle}H${end}`} strokeWidth={unit} />
          <circle
            cx={end}
            cy={middle}
            r={RING.radius * unit}
            strokeWidth={RING.stroke * unit}
            fill="var(--card)"
          />
        </g>
      );
    case 'actual':
      return (
        <g>
          <rect {...box} fill="var(--lingon-soft)" />
          <rect x={end - 2 * unit} y={y} width={2 * unit} height={height} fill="var(--lingon)" />
        </g>
      );
    case 'result':
      return <rect {...box} y={y + height * 0.2} height={height * 0.6} fill="var(--lingon)" />;
    case 'target':
      return (
        <g>
          <path d={`M${x} ${middle}H${end}`} stroke="var(--ctl)" strokeWidth={unit} />
          <rect x={end - 1.3 * unit} y={y} width={2.6 * unit} height={height} fill="var(--ink)" />
        </g>
      );
    case 'cofinancing':
      return <rect {...box} fill={`url(#${id}c)`} />;
    case 'unknown':
      return <rect {...box} fill={`url(#${id}u)`} stroke="var(--ctl)" />;
    case 'esf':
    case 'leader_programme':
    case 'leader_group':
    case 'eu':
    case 'esf-plus':
    case 'split-1':
    case 'split-2':
    case 'split-3':
    case 'split-4':
    case 'split-5':
    case 'split-6':
    case 'split-7':
      return <rect {...box} fill={FILLS[mark]} />;
    // The marks of other charts stand for no value from zero.
    case 'other':
    case 'preparatory':
    case 'actual-dot':
    case 'planned-dot':
    case 'iso-line':
    case 'support':
    case 'current-price':
    case 'quantiles':
    case 'project':
    case 'median':
    case 'few':
    case 'share-dot':
    case 'stated-rate':
    case 'usual-share':
    case 'curve':
    case 'equal-line':
    case 'uncoloured':
    case 'nodata':
    case 'step-1':
    case 'step-2':
    case 'step-3':
    case 'step-4':
    case 'step-5':
      return <rect {...box} fill={FILLS.other} />;
  }
  return mark satisfies never;
}
