import { useId } from 'react';
import type { Lang } from '../text/lang.ts';
import { type ChartSize, SIZES } from './chart-size.ts';
import { ExploreBar, wordsBeside } from './explore-bar.tsx';
import { Baseline } from './explore-baseline.tsx';
import { Cases } from './explore-cases.tsx';
import type { ExplorePicture } from './explore-cells.ts';
import { Dumbbell } from './explore-dumbbell.tsx';
import { type ExploreLayout, NAME_GAP, nameLine, type PanelBox } from './explore-layout.ts';
import { measureMark } from './explore-marks.ts';
import { PartLabel } from './explore-part-label.tsx';
import { ownValue, shortValue, tickWords, type Told } from './explore-value.ts';
import { casesOf, countOf, type Drawn, type DrawnRow, isOfFew, whyNone } from './explore-values.ts';
import { Stripes } from './stripes.tsx';
import type { Mark } from './swatch.tsx';
import { shortenText, textWidth } from './text-width.ts';
import { TopAxis } from './top-axis.tsx';

export interface BarMarksProps {
  layout: ExploreLayout;
  picture: ExplorePicture;
  /** The mark of each part, in their order. */
  marks: readonly Mark[];
  ticks: readonly number[];
  told: Told;
  lang: Lang;
  width: number;
  size: ChartSize;
}

/** Bars from zero: one a group, one a part, or the parts of a group end to end. */
export function ExploreBarMarks(props: BarMarksProps) {
  const { layout, width, size } = props;
  const id = useId();
  const scale = size === 'report' ? 1.6 : 1;
  return (
    <svg width={width} height={layout.height} viewBox={`0 0 ${width} ${layout.height}`}>
      <Stripes id={`${id}c`} kind="cofinancing" scale={scale} />
      <Stripes id={`${id}u`} kind="unknown" scale={scale} />
      {layout.boxes.map((box) => (
        <Panel key={box.panel.entry?.key ?? ''} {...props} box={box} id={id} />
      ))}
    </svg>
  );
}

function Panel({ box, ...props }: BarMarksProps & { box: PanelBox; id: string }) {
  const { ticks, told, size, picture, lang, layout } = props;
  const { label } = SIZES[size];
  const x = scaleOf(box, ticks);
  const { panel, top, pitch } = box;
  // Without a value there is nothing that an axis could measure.
  const measures = layout.boxes.some(({ panel: { rows } }) =>
    rows.some(({ whole, parts }) =>
      [whole, ...parts].some(({ value, row }) => value !== null || casesOf(row).length > 0),
    ),
  );
  return (
    <g>
      {panel.entry && (
        <text x={box.x} y={box.y + label * 1.1} fontSize={label} fontWeight={600}>
          {shortenText(panel.entry.label, box.width, label, 'bold')}
        </text>
      )}
      <TopAxis
        ticks={tickWords(picture.measure, told, measures ? ticks : [], lang).map((words, at) => ({
          at: x(ticks[at] ?? 0),
          label: words,
        }))}
        top={top}
        bottom={top + panel.rows.length * pitch}
        size={size}
        fromZero={ticks[0] === 0}
        inside
        lines={!layout.above}
      />
      <Baseline at={x(0)} {...{ top, pitch }} rows={panel.rows.length} below={nameLine(layout, size)} />
      {panel.rows.map((row, at) => (
        <Row key={row.entry.key} {...props} box={box} row={row} y={top + at * pitch} x={x} />
      ))}
    </g>
  );
}

export function scaleOf(box: PanelBox, ticks: readonly number[]): (value: number) => number {
  const [first = 0] = ticks;
  const last = ticks.at(-1) ?? 1;
  return (value) => box.left + ((value - first) / (last - first)) * (box.right - box.left);
}

type RowProps = BarMarksProps & {
  box: PanelBox;
  id: string;
  row: DrawnRow;
  y: number;
  x: (value: number) => number;
};

function Row(props: RowProps) {
  const { box, row, y, layout, size, picture, told, lang, x } = props;
  const { label, note } = SIZES[size];
  const from = y + nameLine(layout, size);
  const high = box.pitch - nameLine(layout, size);
  const empty = (row.whole.row?.n_all ?? 0) === 0;
  const room = layout.above ? box.width : box.left - box.x - NAME_GAP[size];
  return (
    <g>
      <text
        x={box.x}
        y={layout.above ? y + label * 1.15 : y + box.pitch / 2 + label * 0.34}
        fontSize={label}
        className={empty ? 'chart-quiet' : layout.above ? 'chart-halo' : undefined}
      >
        {shortenText(row.entry.label, room, label)}
      </text>
      {isOfCases(row, picture) && row.whole.row ? (
        <Cases
          {...{ picture, told, lang, size, x }}
          row={row.whole.row}
          middle={from + high / 2}
          right={box.x + box.width}
        />
      ) : isUntold(row, picture) ? (
        <text
          x={x(0) + 8}
          y={from + high / 2 + note * 0.34}
          fontSize={note}
          className="chart-quiet chart-halo"
        >
          {whyNone(row.whole.row, (value) => ownValue(told, value, lang), lang)}
        </text>
      ) : picture.chart === 'dumbbell' ? (
        <Dumbbell {...props} left={box.left} middle={from + high / 2} />
      ) : picture.chart === 'grouped' ? (
        <Lanes {...props} from={from} high={high} />
      ) : (
        <Single {...props} from={from} high={high} />
      )}
    </g>
  );
}

/** Whether a row has too few projects for its median, and is told as they are; where it is split, each part says so. */
function isOfCases({ whole }: DrawnRow, { chart }: ExplorePicture): boolean {
  return chart === 'bars' && whole.value === null && casesOf(whole.row).length > 0;
}

/** Whether a row has nothing to draw: where it is drawn part by part, no part with a value; else no whole. */
function isUntold({ whole, parts }: DrawnRow, { chart }: ExplorePicture): boolean {
  if ((whole.row?.n_all ?? 0) === 0) return true;
  if (chart === 'grouped') return false;
  return chart === 'dumbbell' ? parts.every(({ value }) => value === null) : whole.value === null;
}

const THICKEST = { screen: 27, report: 54 };

/** One bar, or its parts end to end, with its value and what it rests on. */
function Single(props: RowProps & { from: number; high: number }) {
  const { row, picture, marks, x, from, high, size, told, lang, id } = props;
  const thick = Math.min(THICKEST[size], high * 0.62);
  const middle = from + high / 2;
  const value = row.whole.value ?? 0;
  const mark = picture.chart === 'stacked' ? 'other' : measureMark(picture.measure);
  let at = 0;
  return (
    <g>
      {picture.chart === 'stacked' ? (
        row.parts.map((part, index) => {
          const of = marks[index] ?? 'other';
          const start = at;
          at += part.value ?? 0;
          if (part.value === null || part.value === 0) return null;
          const place = { x: x(start), y: middle - thick / 2, width: x(at) - x(start), height: thick };
          return (
            <g key={part.entry?.key}>
              <ExploreBar mark={of} {...place} parted few={false} size={size} id={id} />
              {picture.values && (
                <PartLabel
                  words={shortValue(picture.measure, told, part.value, lang)}
                  mark={of}
                  {...place}
                  size={size}
                />
              )}
            </g>
          );
        })
      ) : (
        <ExploreBar
          mark={mark}
          x={x(0)}
          y={middle - thick / 2}
          width={x(value) - x(0)}
          height={thick}
          parted={false}
          few={isOfFew(row.whole, picture)}
          size={size}
          id={id}
        />
      )}
      <ValueWords {...props} drawn={row.whole} mark={mark} end={x(Math.max(value, 0))} middle={middle} />
    </g>
  );
}

/** A bar a part, below each other. A part without a value has words, and one without projects has none. */
function Lanes(props: RowProps & { from: number; high: number }) {
  const { row, picture, marks, x, from, high, size, told, lang, id } = props;
  const { note } = SIZES[size];
  const tell = (value: number) => ownValue(told, value, lang);
  const shown = row.parts
    .map((part, index) => ({ part, mark: marks[index] ?? 'other' }))
    .filter(({ part }) => (part.row?.n_all ?? 0) > 0);
  const lane = (high - 8) / Math.max(shown.length, 1);
  const thick = Math.min(THICKEST[size], lane * 0.78);
  return shown.map(({ part, mark }, at) => {
    const middle = from + 4 + (at + 0.5) * lane;
    if (part.value === null)
      return (
        <text
          key={part.entry?.key}
          x={x(0) + 8}
          y={middle + note * 0.32}
          fontSize={Math.min(note, lane)}
          className="chart-quiet"
        >
          {`${part.entry?.label ?? ''}: ${whyNone(part.row, tell, lang)}`}
        </text>
      );
    return (
      <g key={part.entry?.key}>
        <ExploreBar
          mark={mark}
          x={x(0)}
          y={middle - thick / 2}
          width={x(part.value) - x(0)}
          height={thick}
          parted={false}
          few={isOfFew(part, picture)}
          size={size}
          id={id}
        />
        <ValueWords {...props} drawn={part} mark={mark} end={x(Math.max(part.value, 0))} middle={middle} />
      </g>
    );
  });
}

interface ValueWordsProps extends Pick<BarMarksProps, 'picture' | 'told' | 'lang' | 'size'> {
  drawn: Drawn;
  mark: Mark;
  /** Where the value lies, px. */
  end: number;
  middle: number;
}

/** The value in bold with the number of projects it rests on. */
function ValueWords({ drawn, mark, picture, told, lang, size, end, middle }: ValueWordsProps) {
  const { label, note } = SIZES[size];
  const stackedShare = picture.chart === 'stacked' && picture.share;
  const value =
    picture.values && drawn.value !== null && !stackedShare
      ? shortValue(picture.measure, told, drawn.value, lang)
      : '';
  const at = end + wordsBeside(mark, isOfFew(drawn, picture), size);
  const beside = value === '' ? 0 : textWidth(value, label, 'bold') + 6;
  return (
    <g>
      <text x={at} y={middle + label * 0.34} fontSize={label} fontWeight={600}>
        {value}
      </text>
      <text x={at + beside} y={middle + note * 0.34} fontSize={note} className="chart-quiet">
        {countOf(drawn.row, lang)}
      </text>
    </g>
  );
}
