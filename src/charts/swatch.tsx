import type { ReactNode } from 'react';
import { Stripes } from './stripes.tsx';

/** A mark as the legend shows it. One mark has one meaning everywhere. */
export type Mark =
  | 'esf'
  | 'leader_programme'
  | 'leader_group'
  | 'eu'
  | 'cofinancing'
  | 'unknown'
  | 'esf-plus'
  | 'other'
  | 'preparatory'
  | 'planned'
  | 'actual'
  | 'result'
  | 'target'
  | 'actual-dot'
  | 'planned-dot'
  | 'iso-line'
  | 'support'
  | 'current-price'
  | 'quantiles'
  | 'share-dot'
  | 'stated-rate'
  | 'usual-share'
  | 'curve'
  | 'equal-line'
  | 'project'
  | 'median'
  | 'few'
  | 'uncoloured'
  | 'nodata'
  | keyof typeof SPLIT_FILLS
  | keyof typeof STEP_FILLS;

/** Colours without a meaning of their own, in the order that a split takes them. */
const SPLIT_FILLS = {
  'split-1': 'var(--bilberry)',
  'split-2': 'var(--cloudberry)',
  'split-3': 'var(--spruce)',
  'split-4': 'var(--lingon)',
  'split-5': 'var(--heather)',
  'split-6': 'var(--peat)',
  'split-7': 'var(--lichen)',
} as const;

/** Classes of values on a map, from low to high. */
const STEP_FILLS = {
  'step-1': 'var(--seq-1)',
  'step-2': 'var(--seq-2)',
  'step-3': 'var(--seq-3)',
  'step-4': 'var(--seq-4)',
  'step-5': 'var(--seq-5)',
} as const;

/** Solid fills; the other marks have a form of their own. */
export const FILLS = {
  esf: 'var(--bilberry)',
  leader_programme: 'var(--spruce)',
  leader_group: 'var(--lichen)',
  eu: 'var(--peat)',
  'esf-plus': 'var(--heather)',
  other: 'var(--slate)',
  ...SPLIT_FILLS,
  ...STEP_FILLS,
} as const;

interface SwatchProps {
  mark: Mark;
  /** Height, px; marks that need a width are wider. */
  size: number;
  /** Names the pattern, so that two pictures on a page don't share one. */
  id: string;
}

/** The width of a mark in the legend, px. */
export function swatchWidth(mark: Mark, size: number): number {
  switch (mark) {
    case 'planned':
    case 'actual':
    case 'result':
    case 'target':
    case 'iso-line':
    case 'current-price':
    case 'quantiles':
    case 'usual-share':
    case 'curve':
    case 'equal-line':
      return size * 1.5;
    case 'esf':
    case 'leader_programme':
    case 'leader_group':
    case 'eu':
    case 'cofinancing':
    case 'unknown':
    case 'esf-plus':
    case 'other':
    case 'preparatory':
    case 'actual-dot':
    case 'planned-dot':
    case 'support':
    case 'share-dot':
    case 'stated-rate':
    case 'project':
    case 'median':
    case 'few':
    case 'split-1':
    case 'split-2':
    case 'split-3':
    case 'split-4':
    case 'split-5':
    case 'split-6':
    case 'split-7':
    case 'step-1':
    case 'step-2':
    case 'step-3':
    case 'step-4':
    case 'step-5':
    case 'uncoloured':
    case 'nodata':
      return size;
  }
  return mark satisfies never;
}

/** The shapes of a mark, drawn from 0, 0; for an `<svg>` of its own or as part of a picture. */
export function SwatchShapes({ mark, size, id }: SwatchProps): ReactNode {
  const unit = size / 12;
  const box = { width: size, height: size, rx: 2 * unit };
  const wide = size * 1.5;
  switch (mark) {
    case 'esf':
    case 'leader_programme':
    case 'leader_group':
    case 'eu':
    case 'esf-plus':
    case 'other':
    case 'split-1':
    case 'split-2':
    case 'split-3':
    case 'split-4':
    case 'split-5':
    case 'split-6':
    case 'split-7':
      return <rect {...box} fill={FILLS[mark]} />;
    case 'step-1':
    case 'step-2':
    case 'step-3':
    case 'step-4':
    case 'step-5':
      return <rect {...box} fill={FILLS[mark]} stroke="var(--ctl)" />;
    case 'uncoloured':
      return (
        <>
          <rect {...box} fill="var(--card)" stroke="var(--ctl)" />
          <circle cx={size / 2} cy={size / 2} r={2.4 * unit} fill="var(--card)" stroke="var(--ctl)" />
        </>
      );
    case 'cofinancing':
    case 'unknown':
    case 'nodata':
    case 'few':
      return (
        <>
          <Stripes id={id} kind={mark === 'cofinancing' ? mark : 'unknown'} scale={unit} />
          <rect {...box} fill={`url(#${id})`} stroke={mark === 'cofinancing' ? 'none' : 'var(--ctl)'} />
        </>
      );
    case 'preparatory':
      return (
        <rect
          x={0.75 * unit}
          y={1.75 * unit}
          width={10.5 * unit}
          height={8.5 * unit}
          rx={1.5 * unit}
          fill="var(--card)"
          stroke="var(--ink-2)"
          strokeWidth={1.5 * unit}
        />
      );
    case 'planned':
      return (
        <circle
          cx={wide / 2}
          cy={size / 2}
          r={4.2 * unit}
          fill="var(--card)"
          stroke="var(--slate)"
          strokeWidth={2 * unit}
        />
      );
    case 'actual':
      return (
        <>
          <rect y={1.5 * unit} width={wide} height={9 * unit} fill="var(--lingon-soft)" />
          <rect
            x={wide - 1.6 * unit}
            y={1.5 * unit}
            width={1.6 * unit}
            height={9 * unit}
            fill="var(--lingon)"
          />
        </>
      );
    case 'result':
      return <rect y={3.5 * unit} width={wide} height={5 * unit} fill="var(--lingon)" />;
    case 'target':
      return <rect x={wide / 2 - 1.3 * unit} width={2.6 * unit} height={size} fill="var(--ink)" />;
    case 'actual-dot':
      return <circle cx={size / 2} cy={size / 2} r={5 * unit} fill="var(--lingon)" />;
    case 'planned-dot':
      return (
        <circle
          cx={size / 2}
          cy={size / 2}
          r={4.4 * unit}
          fill="var(--card)"
          stroke="var(--slate)"
          strokeWidth={2 * unit}
        />
      );
    case 'share-dot':
      return <circle cx={size / 2} cy={size / 2} r={5 * unit} fill="var(--bilberry)" />;
    case 'stated-rate':
      return (
        <path
          d={diamond(size / 2, size / 2, 5 * unit)}
          fill="var(--card)"
          stroke="var(--ink-2)"
          strokeWidth={1.5 * unit}
        />
      );
    case 'usual-share':
      return <path d={`M${wide / 2} 0V${size}`} stroke="var(--axis)" strokeWidth={1.5 * unit} />;
    case 'curve':
      return <path d={`M0 ${size / 2}H${wide}`} stroke="var(--slate)" strokeWidth={2.5 * unit} />;
    case 'equal-line':
    case 'iso-line':
      return (
        <path
          d={`M${unit} ${11 * unit}L${wide - unit} ${unit}`}
          stroke="var(--ctl)"
          strokeWidth={unit}
          strokeDasharray={`${4 * unit} ${3 * unit}`}
        />
      );
    case 'current-price':
      return (
        <path
          d={`M${unit} ${unit}V${11 * unit}M${unit} ${size / 2}H${wide}`}
          fill="none"
          stroke="var(--ctl)"
          strokeWidth={1.2 * unit}
        />
      );
    case 'quantiles':
      return (
        <>
          <rect y={3 * unit} width={wide} height={6 * unit} fill="var(--slate)" fillOpacity={0.35} />
          <rect
            x={wide * 0.25}
            y={unit}
            width={wide * 0.5}
            height={10 * unit}
            fill="var(--slate)"
            fillOpacity={0.6}
          />
        </>
      );
    case 'median':
      return <rect x={size / 2 - unit} width={2 * unit} height={size} fill="var(--ink)" />;
    case 'support':
    case 'project':
      return <circle cx={size / 2} cy={size / 2} r={5 * unit} fill="var(--slate)" />;
  }
  return mark satisfies never;
}

/** The outline of a diamond around a point, px: a rate that a document states. */
export const diamond = (x: number, y: number, reach: number): string =>
  `M${x} ${y - reach}L${x + reach} ${y}L${x} ${y + reach}L${x - reach} ${y}Z`;

/** A mark beside its name in a legend on the page. */
export function Swatch({ mark, size, id }: SwatchProps) {
  return (
    <svg width={swatchWidth(mark, size)} height={size} aria-hidden="true" className="in-px">
      <SwatchShapes mark={mark} size={size} id={id} />
    </svg>
  );
}
