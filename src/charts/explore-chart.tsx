import { useMemo, useState } from 'react';
import { exploreChartText } from '../text/explore-chart-text.ts';
import type { Lang } from '../text/lang.ts';
import './chart.css';
import { type ChartSize, SIZES } from './chart-size.ts';
import { ExploreBarMarks } from './explore-bar-marks.tsx';
import type { Arranged, Entry, ExplorePicture } from './explore-cells.ts';
import { type ExploreDot, ExploreDotsMarks, placeDots } from './explore-dots-marks.tsx';
import { layOutPanels } from './explore-layout.ts';
import { ExploreLineMarks, layOutLines, placeOnLine } from './explore-line-marks.tsx';
import { splitMarks } from './explore-marks.ts';
import { shortValue, spanTicks, spokenValue } from './explore-value.ts';
import { countOf, describeRow, drawnPanels, extentOf, toldOf } from './explore-values.ts';
import { type MarkKey, MarkKeys } from './mark-keys.tsx';
import { textWidth } from './text-width.ts';

/** What choosing a mark does: a group narrows the slice, a dot opens its project. */
export interface ExploreInteraction {
  readonly chosen: readonly (string | null)[];
  readonly onChooseGroup: (entry: Entry) => void;
  readonly onChooseProject: (id: string) => void;
}

export interface ExploreChartProps {
  arranged: Arranged;
  /** For dots only. */
  dots: readonly ExploreDot[];
  picture: ExplorePicture;
  lang: Lang;
  width: number;
  /** At least so high; many groups make it higher. */
  height: number;
  size: ChartSize;
  interaction: ExploreInteraction | null;
}

/** What can be pointed at, and what choosing it stands for: a group, or a project where that is null. */
interface Target {
  readonly key: MarkKey;
  readonly group: Entry | null;
}

/** A measure by group, as bars, lines or dots. */
export function ExploreChart(props: ExploreChartProps) {
  const { interaction, lang, picture, arranged, dots, width, height, size } = props;
  const [active, setActive] = useState<string | null>(null);
  const drawn = useMemo(
    () => draw({ arranged, dots, picture, lang, width, height, size }),
    [arranged, dots, picture, lang, width, height, size],
  );
  const chosen = interaction?.chosen ?? [];
  const keys = drawn.targets.map(({ key, group }) => ({
    ...key,
    pressed: key.pressed === null ? null : chosen.includes(group?.member ?? null),
  }));
  const at = keys.find((key) => key.id === active);
  const choose = (id: string) => {
    const group = drawn.targets.find(({ key }) => key.id === id)?.group ?? null;
    if (group === null) interaction?.onChooseProject(id);
    else interaction?.onChooseGroup(group);
  };
  return (
    <div className="chart" style={{ width, height: drawn.height }}>
      {at && picture.chart !== 'dots' && (
        <div
          className="chart-stripe"
          style={{ top: at.y, height: at.height, left: at.x, right: 'auto', width: at.width }}
        />
      )}
      <div className="chart-picture" aria-hidden="true">
        {drawn.marks}
      </div>
      {interaction && (
        <MarkKeys keys={keys} label={exploreChartText[lang].label} onActivate={setActive} onChoose={choose} />
      )}
    </div>
  );
}

type Wanted = Omit<ExploreChartProps, 'interaction'>;

function draw(wanted: Wanted) {
  const kind = wanted.picture.chart;
  if (kind === 'dots') return drawDots(wanted);
  return kind === 'line' ? drawLines(wanted) : drawBars(wanted);
}

/** The rest is no member, and of a year of start the slice knows nothing: neither can be pressed. */
const pressedAtFirst = ({ kind }: Entry, { by }: ExplorePicture): false | null =>
  kind === 'rest' || by === 'startYear' ? null : false;

/** Whether each part is told beside its own mark. */
const isByPart = ({ chart }: ExplorePicture): boolean => chart === 'grouped' || chart === 'dumbbell';

function drawBars({ arranged, picture, lang, width, height, size }: Wanted) {
  const panels = drawnPanels(arranged, picture);
  const extent = extentOf(panels, picture);
  const told = toldOf(picture, extent, lang);
  const whole = picture.chart === 'stacked' && picture.share;
  const ticks = whole ? [0, 25, 50, 75, 100] : spanTicks(...extent);
  const { label, note } = SIZES[size];
  const beside = Math.max(
    0,
    ...panels.flatMap(({ rows }) =>
      rows.flatMap((row) =>
        (isByPart(picture) ? row.parts : [row.whole]).map(({ value, row: of }) => {
          const words =
            picture.values && value !== null && !whole ? shortValue(picture.measure, told, value, lang) : '';
          return textWidth(words, label, 'bold') + textWidth(countOf(of, lang), note);
        }),
      ),
    ),
  );
  const lanes =
    picture.chart === 'grouped'
      ? Math.max(
          1,
          ...panels.flatMap(({ rows }) =>
            rows.map(({ parts }) => parts.filter(({ row }) => (row?.n_all ?? 0) > 0).length),
          ),
        )
      : 1;
  const layout = layOutPanels({ panels, width, height, size, values: beside + 20, lanes });
  const targets = layout.boxes.flatMap((box, panel) =>
    box.panel.rows.map((row, at): Target => ({
      group: row.entry,
      key: {
        id: `${panel} ${row.entry.key}`,
        label: describeRow(row, box.panel.entry, picture, told, lang),
        pressed: pressedAtFirst(row.entry, picture),
        x: box.x - 6,
        y: box.top + at * box.pitch,
        width: box.width + 12,
        height: box.pitch,
      },
    })),
  );
  return {
    height: layout.height,
    targets,
    marks: (
      <ExploreBarMarks
        layout={layout}
        picture={picture}
        marks={splitMarks(arranged.splits, picture.split)}
        ticks={ticks}
        told={told}
        lang={lang}
        width={width}
        size={size}
      />
    ),
  };
}

function drawLines({ arranged, picture, lang, width, height, size }: Wanted) {
  const panels = drawnPanels(arranged, picture);
  const extent = extentOf(panels, picture);
  const told = toldOf(picture, extent, lang);
  const ticks = spanTicks(...extent);
  const { tick, note } = SIZES[size];
  const layout = layOutLines(panels, {
    width,
    height,
    size,
    values: Math.max(...ticks.map((each) => textWidth(shortValue(picture.measure, told, each, lang), tick))),
    ends: Math.max(0, ...arranged.splits.map(({ label }) => textWidth(label, note))),
  });
  const targets = layout.boxes.flatMap((box, panel) => {
    const rows = box.panel.rows.filter(({ entry }) => entry.kind === 'member');
    const place = placeOnLine(
      rows.map(({ entry }) => entry),
      picture,
    );
    const span = box.right - box.left - 16;
    const wide = Math.max(10, Math.min(60, span / Math.max(rows.length, 1)));
    return rows.map((row): Target => ({
      group: row.entry,
      key: {
        id: `${panel} ${row.entry.key}`,
        label: describeRow(row, box.panel.entry, picture, told, lang),
        pressed: pressedAtFirst(row.entry, picture),
        x: box.left + 8 + place(row.entry) * span - wide / 2,
        y: box.top - 8,
        width: wide,
        height: box.bottom - box.top + tick * 2,
      },
    }));
  });
  return {
    height: layout.height,
    targets,
    marks: (
      <ExploreLineMarks
        layout={layout}
        picture={picture}
        marks={splitMarks(arranged.splits, picture.split)}
        ticks={ticks}
        told={told}
        lang={lang}
        width={width}
        size={size}
      />
    ),
  };
}

/** A dot is pointed at from so far around it, px. */
const REACH = 2;

function drawDots({ arranged, dots, picture, lang, width, height, size }: Wanted) {
  const panels = drawnPanels(arranged, { ...picture, share: false });
  const values = dots.map(({ value }) => value);
  const extent = [Math.min(0, ...values), Math.max(0, ...values)] as const;
  const told = toldOf({ ...picture, share: false }, extent, lang);
  const ticks = spanTicks(...extent);
  const { note } = SIZES[size];
  const counts = panels.flatMap(({ rows }) =>
    rows.map(({ whole }) => textWidth(countOf(whole.row, lang), note)),
  );
  const layout = layOutPanels({
    panels,
    width,
    height,
    size,
    values: Math.max(0, ...counts) + 24,
    lanes: 2,
  });
  const placed = placeDots(dots, layout, ticks, size);
  const names = new Map(arranged.by.map(({ key, label }) => [key, label]));
  const targets = placed.map(({ dot, x, y, radius }): Target => ({
    group: null,
    key: {
      id: dot.id,
      label: `${names.get(dot.by_key) ?? ''}, ${dot.title ?? dot.id}: ${spokenValue(picture.measure, told, dot.value, lang)}`,
      pressed: null,
      x: x - radius - REACH,
      y: y - radius - REACH,
      width: 2 * (radius + REACH),
      height: 2 * (radius + REACH),
    },
  }));
  return {
    height: layout.height,
    targets,
    marks: (
      <ExploreDotsMarks
        layout={layout}
        placed={placed}
        picture={picture}
        ticks={ticks}
        told={told}
        lang={lang}
        width={width}
        size={size}
      />
    ),
  };
}
