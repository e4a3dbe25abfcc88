import type { Lang } from '../text/lang.ts';
import { type ChartSize, SIZES } from './chart-size.ts';
import type { Entry, ExplorePicture } from './explore-cells.ts';
import { type LineBox, type LineLayout, placeOnLine } from './explore-line-layout.ts';
import { LINE_DOT, LineEnds, LineValues } from './explore-line-words.tsx';
import { measureMark } from './explore-marks.ts';
import { shortValue, tickWords, type Told } from './explore-value.ts';
import type { Drawn, DrawnPanel } from './explore-values.ts';
import { FILLS, type Mark } from './swatch.tsx';
import { shortenText, textWidth } from './text-width.ts';

interface LineMarksProps {
  layout: LineLayout;
  picture: ExplorePicture;
  marks: readonly Mark[];
  ticks: readonly number[];
  told: Told;
  lang: Lang;
  width: number;
  size: ChartSize;
}

const DASHES = ['', '7 3', '2 3', '9 3 2 3', '', '7 3', '2 3', '9 3 2 3'];

/** A line a part over time; where a value is missing, the line is broken. */
export function ExploreLineMarks(props: LineMarksProps) {
  const { layout, width } = props;
  return (
    <svg width={width} height={layout.height} viewBox={`0 0 ${width} ${layout.height}`}>
      {layout.boxes.map((box) => (
        <Panel key={box.panel.entry?.key ?? ''} {...props} box={box} />
      ))}
    </svg>
  );
}

function Panel({ box, picture, marks, ticks, told, lang, size }: LineMarksProps & { box: LineBox }) {
  const { label, tick } = SIZES[size];
  const rows = box.panel.rows.filter(({ entry }) => entry.kind === 'member');
  const place = placeOnLine(
    rows.map(({ entry }) => entry),
    picture,
  );
  const [first = 0] = ticks;
  const last = ticks.at(-1) ?? 1;
  const x = (entry: Entry) => box.left + 8 + place(entry) * (box.right - box.left - 16);
  const y = (value: number) => box.bottom - ((value - first) / (last - first)) * (box.bottom - box.top);
  // The unit stands over the axis.
  const words = tickWords(picture.measure, told, ticks, lang, false);
  const lines = linesOf(rows, picture);
  const every = Math.ceil(
    (rows.length * (textWidth('2014–2020', tick) + 8)) / Math.max(1, box.right - box.left),
  );
  return (
    <g>
      {box.panel.entry && (
        <text x={box.x} y={box.y + label * 1.1} fontSize={label} fontWeight={600}>
          {shortenText(box.panel.entry.label, box.width, label, 'bold')}
        </text>
      )}
      {ticks.map((value, at) => (
        <g key={value}>
          <path
            d={`M${box.left} ${y(value)}H${box.right}`}
            stroke={value === 0 ? 'var(--axis)' : 'var(--grid)'}
          />
          <text
            x={box.left - 8}
            y={y(value) + tick * 0.34}
            fontSize={tick}
            textAnchor="end"
            className="chart-quiet"
          >
            {words[at]}
          </text>
          {at === ticks.length - 1 && told.unit !== '%' && (
            <text x={box.left} y={y(value) - tick * 0.6} fontSize={tick} className="chart-quiet">
              {told.unit}
            </text>
          )}
        </g>
      ))}
      {rows.map(({ entry }, at) =>
        at % every === 0 ? (
          <text
            key={entry.key}
            x={x(entry)}
            y={box.bottom + tick * 1.5}
            fontSize={tick}
            textAnchor="middle"
            className="chart-quiet"
          >
            {entry.label}
          </text>
        ) : null,
      )}
      {lines.map((line, index) => {
        const mark = line.entry === null ? measureMark(picture.measure) : (marks[index] ?? 'other');
        const colour = colourOf(mark);
        return (
          <g key={line.entry?.key ?? ''}>
            <path
              d={pathOf(
                line.points.map(({ entry, drawn }, at) => ({
                  x: x(entry),
                  y: drawn.value === null ? null : y(drawn.value),
                  apart: isApart(line.points[at - 1]?.entry, entry, picture),
                })),
              )}
              fill="none"
              stroke={colour}
              strokeWidth={size === 'report' ? 3 : 2}
              strokeDasharray={DASHES[index] === '' ? undefined : DASHES[index]}
              strokeLinejoin="round"
            />
            {line.points.map(({ entry, drawn }) =>
              drawn.value === null ? null : (
                <circle
                  key={entry.key}
                  cx={x(entry)}
                  cy={y(drawn.value)}
                  r={LINE_DOT[size]}
                  fill={colour}
                  stroke="var(--card)"
                />
              ),
            )}
          </g>
        );
      })}
      <LineEnds
        dots={lines.flatMap(({ points }) =>
          points.flatMap(({ entry, drawn }) =>
            drawn.value === null ? [] : [{ x: x(entry), y: y(drawn.value) }],
          ),
        )}
        ends={lines.flatMap(({ entry, points }) => {
          const end = points.findLast(({ drawn }) => drawn.value !== null);
          if (entry === null || end === undefined) return [];
          return [{ id: entry.key, name: entry.label, x: x(end.entry), y: y(end.drawn.value ?? 0) }];
        })}
        box={box}
        size={size}
      />
      {picture.values && lines.length === 1 && (
        <LineValues
          points={(lines[0]?.points ?? []).flatMap(({ entry, drawn }) => {
            if (drawn.value === null) return [];
            const value = shortValue(picture.measure, told, drawn.value, lang);
            return [{ key: entry.key, words: value, x: x(entry), y: y(drawn.value) }];
          })}
          bottom={box.bottom}
          size={size}
        />
      )}
    </g>
  );
}

interface Line {
  readonly entry: Entry | null;
  readonly points: readonly { readonly entry: Entry; readonly drawn: Drawn }[];
}

function linesOf(rows: DrawnPanel['rows'], picture: ExplorePicture): Line[] {
  if (picture.split === null)
    return [{ entry: null, points: rows.map(({ entry, whole }) => ({ entry, drawn: whole })) }];
  const parts = rows[0]?.parts ?? [];
  return parts.map((part, index) => ({
    entry: part.entry,
    points: rows.flatMap((row) => {
      const drawn = row.parts[index];
      return drawn === undefined ? [] : [{ entry: row.entry, drawn }];
    }),
  }));
}

/** Whether years lie between a point and the one before: a line over them would tell of years that have no project. */
function isApart(before: Entry | undefined, entry: Entry, { by }: ExplorePicture): boolean {
  return by === 'startYear' && before !== undefined && Number(entry.member) - Number(before.member) > 1;
}

interface PathPoint {
  readonly x: number;
  /** Null where there is no value. */
  readonly y: number | null;
  /** Whether the line begins anew here. */
  readonly apart: boolean;
}

function pathOf(points: readonly PathPoint[]): string {
  return points
    .map(({ x, y, apart }, at) => {
      if (y === null) return '';
      const goesOn = !apart && (points[at - 1]?.y ?? null) !== null;
      return `${goesOn ? 'L' : 'M'}${x} ${y}`;
    })
    .join('');
}

/** A line has the colour of its mark; where that is a pattern or a form, that of its edge. */
function colourOf(mark: Mark): string {
  if (mark === 'actual' || mark === 'result') return 'var(--lingon)';
  if (mark === 'target') return 'var(--ink)';
  if (mark === 'cofinancing') return 'var(--cloudberry)';
  if (mark === 'unknown') return 'var(--ctl)';
  return isFill(mark) ? FILLS[mark] : FILLS.other;
}

const isFill = (mark: Mark): mark is Mark & keyof typeof FILLS => mark in FILLS;
