import { chartText } from '../text/chart-text.ts';
import { formatPercent } from '../text/format.ts';
import type { Lang } from '../text/lang.ts';
import { type ChartSize, SIZES } from './chart-size.ts';
import { ON_FILL } from './on-fill.ts';
import { payerParts, type PayerPart, type SlicePayersRow } from './slice-payers.ts';
import { spreadOut } from './spread-out.ts';
import { FILLS } from './swatch.tsx';
import { textWidth } from './text-width.ts';
import { usePlot } from './use-plot.ts';

const LABEL = { screen: 13, report: 22 };

interface BarProps {
  row: SlicePayersRow;
  middle: number;
  thickness: number;
  id: string;
  lang: Lang;
  size: ChartSize;
}

/** What each payer bears of a slice's cost, end to end. */
export function PayersBar({ row, middle, thickness, id, lang, size }: BarProps) {
  const plot = usePlot();
  if (!plot) return null;
  const parts = payerParts(row);
  const { note } = SIZES[size];
  if (parts.length === 0)
    return (
      <text x={plot.x(0) + 8} y={middle + note * 0.34} fontSize={note} className="chart-quiet">
        {chartText[lang].funding.gaps['no-amounts']}
      </text>
    );
  const placed = parts.map((part) => {
    const from = plot.x(part.from);
    // One px of card parts neighbours, but a part never vanishes into it.
    return {
      part,
      from,
      wide: Math.max(plot.x(part.to) - from - 1, 0.75),
      words: formatPercent(lang, part.share),
    };
  });
  const type = LABEL[size];
  const fits = (each: PlacedPart): boolean => fitsInside(each, type);
  return (
    <g>
      {placed.map(({ part, from, wide }) => (
        <rect
          key={part.payer}
          x={from}
          y={middle - thickness / 2}
          width={wide}
          height={thickness}
          fill={part.payer === 'cofinancing' ? `url(#${id})` : FILLS[part.payer]}
        />
      ))}
      {placed.filter(fits).map((each) => (
        <LabelInside key={each.part.payer} {...each} middle={middle} type={type} />
      ))}
      <LabelsAbove
        parts={placed.filter((each) => !fits(each))}
        top={middle - thickness / 2}
        type={type}
        left={plot.left}
        right={plot.right}
      />
    </g>
  );
}

interface PlacedPart {
  part: PayerPart;
  /** Where it begins and how wide it is, px. */
  from: number;
  wide: number;
  /** Its share. */
  words: string;
}

const INSET = 0.75;

function fitsInside({ part, wide, words }: PlacedPart, type: number): boolean {
  const plate = part.payer === 'cofinancing' ? type : 0;
  return textWidth(words, type, 'bold') + 2 * INSET * type + plate <= wide;
}

/** The share in its part, on a plate of card where that is striped. */
function LabelInside({ part, from, words, middle, type }: PlacedPart & { middle: number; type: number }) {
  const striped = part.payer === 'cofinancing';
  const inset = type * INSET;
  return (
    <>
      {striped && (
        <rect
          x={from + inset * 0.8}
          y={middle - type * 0.72}
          width={textWidth(words, type, 'bold') + type * 0.8}
          height={type * 1.44}
          rx={3}
          fill="var(--card)"
        />
      )}
      <text
        x={from + inset * (striped ? 0.8 : 1) + (striped ? type * 0.4 : 0)}
        y={middle + type * 0.35}
        fontSize={type}
        fontWeight={600}
        style={{ fill: ON_FILL[part.payer] }}
      >
        {words}
      </text>
    </>
  );
}

interface LabelsAboveProps {
  parts: readonly PlacedPart[];
  /** Where the bar begins, and the span that labels may take, px. */
  top: number;
  left: number;
  right: number;
  type: number;
}

/** The shares of parts too narrow for them, above the bar: moved apart where they would lie on each other, and each tied to its part. */
function LabelsAbove({ parts, top, left, right, type }: LabelsAboveProps) {
  const small = type * 0.95;
  const labels = parts.map(({ from, wide, words }) => ({
    at: from + wide / 2,
    wide: textWidth(words, small),
  }));
  const centres = spreadOut(labels, type * 0.6, left, right);
  return parts.map(({ part, from, wide, words }, index) => {
    const at = from + wide / 2;
    const centre = centres[index] ?? at;
    return (
      <g key={part.payer}>
        <path d={`M${at} ${top - 1}L${centre} ${top - type * 0.5}`} stroke="var(--ctl)" />
        <text x={centre} y={top - type * 0.7} fontSize={small} textAnchor="middle" className="chart-second">
          {words}
        </text>
      </g>
    );
  });
}
