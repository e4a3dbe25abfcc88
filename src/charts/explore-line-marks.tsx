import type { Lang } from '../text/lang.ts';
import { type ChartSize, SIZES } from './chart-size.ts';
import type { Entry, ExplorePicture } from './explore-cells.ts';
import { type LineBox, type LineLayout, placeOnLine } from './explore-line-layout.ts';
import { measureMark } from './explore-marks.ts';
import { shortValue, tickWords, type Told } from './explore-value.ts';
import type { Drawn, DrawnPanel } from './explore-values.ts';
import { spreadOut } from './spread-out.ts';
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
  const { label, tick, note } = SIZES[size];
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
                line.points.map(({ entry, drawn }) => [
                  x(entry),
                  drawn.value === null ? null : y(drawn.value),
                ]),
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
                  r={size === 'report' ? 6 : 3.5}
                  fill={colour}
                  stroke="var(--card)"
                />
              ),
            )}
          </g>
        );
      })}
      <LineNames
        names={lines.flatMap(({ entry, points }) => {
          const end = points.findLast(({ drawn }) => drawn.value !== null);
          if (entry === null || end === undefined) return [];
          return [{ key: entry.key, name: entry.label, x: x(end.entry), y: y(end.drawn.value ?? 0) }];
        })}
        box={box}
        size={size}
      />
      {picture.values &&
        lines.length === 1 &&
        lines[0]?.points.map(({ entry, drawn }) =>
          drawn.value === null ? null : (
            <text
              key={entry.key}
              x={x(entry)}
              y={y(drawn.value) - note * 0.7}
              fontSize={note}
              textAnchor="middle"
              className="chart-halo"
            >
              {shortValue(picture.measure, told, drawn.value, lang)}
            </text>
          ),
        )}
    </g>
  );
}

interface LineNamesProps {
  /** The names of lines, and where these end, px. */
  names: readonly { readonly key: string; readonly name: string; readonly x: number; readonly y: number }[];
  box: LineBox;
  size: ChartSize;
}

/** Each line's name right of the plot, as near to its end as the other names leave room for, and tied to it. */
function LineNames({ names, box, size }: LineNamesProps) {
  const { note } = SIZES[size];
  const ordered = names.toSorted((one, other) => one.y - other.y);
  const middles = spreadOut(
    ordered.map(({ y }) => ({ at: y, wide: note })),
    note * 0.2,
    box.top - note,
    box.bottom + note / 2,
  );
  const left = box.right + 1;
  return ordered.map(({ key, name, x, y }, at) => {
    const middle = middles[at] ?? y;
    return (
      <g key={key}>
        <path d={`M${x} ${y}L${left - 3} ${middle}`} stroke="var(--ctl)" strokeDasharray="1 3" fill="none" />
        <text x={left} y={middle + note * 0.34} fontSize={note} className="chart-halo">
          {shortenText(name, box.x + box.width - left, note)}
        </text>
      </g>
    );
  });
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

function pathOf(points: readonly (readonly [number, number | null])[]): string {
  let down = false;
  return points
    .map(([x, y]) => {
      const command = y === null ? '' : `${down ? 'L' : 'M'}${x} ${y}`;
      down = y !== null;
      return command;
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
