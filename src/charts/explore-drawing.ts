import type { ReactNode } from 'react';
import type { Lang } from '../text/lang.ts';
import type { ChartSize } from './chart-size.ts';
import type { Arranged, Entry, ExplorePicture } from './explore-cells.ts';
import type { ExploreDot } from './explore-dots-marks.tsx';
import { splitMarks } from './explore-marks.ts';
import type { ExploreSpan } from './explore-timeline-marks.tsx';
import { spanTicks } from './explore-value.ts';
import { describeRow, type DrawnRow, drawnPanels, extentOf, toldOf } from './explore-values.ts';
import type { MarkKey } from './mark-keys.tsx';

/** What is to be drawn, and the room for it. */
export interface Wanted {
  readonly arranged: Arranged;
  /** For dots only. */
  readonly dots: readonly ExploreDot[];
  /** For a timeline only. */
  readonly spans: readonly ExploreSpan[];
  readonly picture: ExplorePicture;
  readonly lang: Lang;
  readonly width: number;
  /** At least so high; many groups make it higher. */
  readonly height: number;
  readonly size: ChartSize;
}

/** What can be pointed at, and what choosing it stands for: a group, or a project where that is null. */
export interface Target {
  readonly key: MarkKey;
  readonly group: Entry | null;
  /** The small chart it stands in; null where there is one chart. */
  readonly panel: Entry | null;
}

export interface Drawing {
  readonly height: number;
  readonly targets: readonly Target[];
  /** Of the one that is pointed at, its key; null where none is. */
  readonly marks: (active: string | null) => ReactNode;
}

/** What every kind of chart starts from: the values, how they are told, and what their marks need to know. */
export function basisOf({ arranged, picture, lang, width, size, height }: Wanted) {
  const panels = drawnPanels(arranged, picture);
  const extent = extentOf(panels, picture);
  const told = toldOf(picture, extent, lang);
  const ticks = spanTicks(...extent);
  const marks = splitMarks(arranged.splits, picture.split);
  return {
    panels,
    ticks,
    told,
    room: { width, height, size },
    seen: { picture, marks, told, lang, width, size },
  };
}

type Place = Pick<MarkKey, 'x' | 'y' | 'width' | 'height'>;

/** A row of a panel as something to point at. */
export function groupTarget(
  row: DrawnRow,
  panel: { readonly at: number; readonly entry: Entry | null },
  { told, seen: { picture, lang } }: Pick<ReturnType<typeof basisOf>, 'told' | 'seen'>,
  place: Place,
): Target {
  return {
    group: row.entry,
    panel: panel.entry,
    key: {
      id: `${panel.at} ${row.entry.key}`,
      label: describeRow(row, panel.entry, picture, told, lang),
      pressed: pressedAtFirst(row.entry, picture),
      ...place,
    },
  };
}

/** The rest is no member, and of a year of start the slice knows nothing: neither can be pressed. */
const pressedAtFirst = ({ kind }: Entry, { by }: ExplorePicture): false | null =>
  kind === 'rest' || by === 'startYear' ? null : false;
