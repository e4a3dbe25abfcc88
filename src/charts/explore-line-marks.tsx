import type { Lang } from '../text/lang.ts';
import { type ChartSize, SIZES } from './chart-size.ts';
import type { Entry, ExplorePicture } from './explore-cells.ts';
import { measureMark } from './explore-marks.ts';
import { shortValue, tickWords, type Told } from './explore-value.ts';
import type { Drawn, DrawnPanel } from './explore-values.ts';
import { FILLS, type Mark } from './swatch.tsx';
import { shortenText, textWidth } from './text-width.ts';

/** A panel of a line chart, px in the picture. */
interface LineBox {
  readonly panel: DrawnPanel;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface LineLayout {
  readonly boxes: readonly LineBox[];
  readonly height: number;
}

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

const LEAST_PANEL = { screen: 320, report: 420 };
const GAP = { screen: 28, report: 44 };
const TALL = { screen: 300, report: 420 };
const TALL_IN_PANELS = { screen: 210, report: 280 };

/** Where each panel lies; all are alike. `values` is the room that the ticks need, `ends` that of the names of lines. */
export function layOutLines(
  panels: readonly DrawnPanel[],
  wanted: {
    readonly width: number;
    readonly height: number;
    readonly size: ChartSize;
    readonly values: number;
    readonly ends: number;
  },
): LineLayout {
  const { width, height, size, values, ends } = wanted;
  const { label, tick } = SIZES[size];
  const gap = GAP[size];
  const beside = Math.max(
    1,
    Math.min(panels.length, 3, Math.floor((width + gap) / (LEAST_PANEL[size] + gap))),
  );
  const each = Math.floor((width - gap * (beside - 1)) / beside);
  const lines = Math.ceil(panels.length / beside);
  const tall = Math.max(lines > 1 ? TALL_IN_PANELS[size] : TALL[size], Math.floor(height / lines) - gap);
  const head = (panels.some(({ entry }) => entry !== null) ? label * 1.9 : 0) + label;
  const boxes = panels.map((panel, at) => {
    const x = (at % beside) * (each + gap);
    const y = Math.floor(at / beside) * (tall + gap);
    return {
      panel,
      x,
      y,
      width: each,
      height: tall,
      left: x + Math.ceil(values) + 8,
      right: x + each - Math.min(Math.ceil(ends) + 14, Math.floor(each * 0.3)),
      top: y + head,
      bottom: y + tall - tick * 2,
    };
  });
  return { boxes, height: lines * tall + (lines - 1) * gap };
}

/** Where a group stands between the left and the right end of a box: years in proportion, others evenly. */
export function placeOnLine(entries: readonly Entry[], picture: ExplorePicture): (entry: Entry) => number {
  const years = entries.map(({ member }) => Number(member));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (picture.by === 'startYear' && last > first)
    return ({ member }) => (Number(member) - first) / (last - first);
  return (entry) => (entries.length < 2 ? 0.5 : entries.indexOf(entry) / (entries.length - 1));
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
        const end = line.points.findLast(({ drawn }) => drawn.value !== null);
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
            {line.entry && end?.drawn.value !== null && end !== undefined && (
              <text
                x={x(end.entry) + 9}
                y={y(end.drawn.value ?? 0) + note * 0.34}
                fontSize={note}
                className="chart-halo"
              >
                {shortenText(line.entry.label, box.x + box.width - x(end.entry) - 9, note)}
              </text>
            )}
          </g>
        );
      })}
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
