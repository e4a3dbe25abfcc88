import type { Lang } from '../text/lang.ts';
import { type ChartSize, SIZES } from './chart-size.ts';
import type { Entry } from './explore-cells.ts';
import { shortenText, textWidth } from './text-width.ts';
import { yearTicks } from './ticks.ts';
import { Period, PeriodBorders, type ProjectSpan, spanOf } from './timeline-marks.tsx';
import { TopAxis } from './top-axis.tsx';

/** A project's own time, in the group that it belongs to. */
export interface ExploreSpan extends ProjectSpan {
  readonly id: string;
  readonly title: string | null;
  readonly by_key: string;
}

/** A line of the chart: the name of a group, or one of its projects. */
export type TimelineLine =
  | { readonly kind: 'group'; readonly entry: Entry }
  | { readonly kind: 'project'; readonly entry: Entry; readonly span: ExploreSpan };

/** The groups that have projects with a period, each with its projects under it. */
export function timelineLines(by: readonly Entry[], spans: readonly ExploreSpan[]): TimelineLine[] {
  return by.flatMap((entry): TimelineLine[] => {
    const own = spans.filter(({ by_key }) => by_key === entry.key);
    if (own.length === 0) return [];
    return [{ kind: 'group', entry }, ...own.map((span) => ({ kind: 'project' as const, entry, span }))];
  });
}

export interface TimelineLayout {
  readonly pitch: number;
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly size: ChartSize;
  /** Whether the name of a project stands above its bar. */
  readonly above: boolean;
}

const NARROW = 560;
const PITCH = { screen: { beside: 24, above: 40 }, report: { beside: 38, above: 66 } };
const MOST_FOR_NAMES = 0.34;
const EDGE = { screen: 16, report: 28 };
const INDENT = { screen: 12, report: 20 };
const YEAR_ROOM = { screen: 40, report: 84 };

/** Where the lines lie; as many as there are make it as high. */
export function layOutTimeline(
  lines: readonly TimelineLine[],
  { width, size }: { readonly width: number; readonly size: ChartSize },
): TimelineLayout {
  const above = width < NARROW;
  const { label, header } = SIZES[size];
  const pitch = PITCH[size][above ? 'above' : 'beside'];
  const names = lines.map((line) =>
    textWidth(nameOf(line), label, line.kind === 'group' ? 'bold' : 'regular'),
  );
  const left = above
    ? EDGE[size]
    : Math.min(width * MOST_FOR_NAMES, Math.max(0, ...names) + INDENT[size] + 12);
  return {
    pitch,
    top: header,
    left: Math.ceil(left),
    width,
    height: header + lines.length * pitch,
    size,
    above,
  };
}

export const nameOf = (line: TimelineLine): string =>
  line.kind === 'group' ? line.entry.label : (line.span.title ?? line.span.id);

interface TimelineMarksProps {
  lines: readonly TimelineLine[];
  layout: TimelineLayout;
  lang: Lang;
}

/** When the projects ran, group by group: one bar a project on a common time axis. */
export function ExploreTimelineMarks({ lines, layout, lang }: TimelineMarksProps) {
  const { width, height, top, left, size, pitch, above } = layout;
  const { label } = SIZES[size];
  const [from, to] = spanOf(lines.flatMap((line) => (line.kind === 'project' ? [line.span] : [])));
  const right = width - EDGE[size];
  const x = (day: number) => left + ((day - from) / (to - from)) * (right - left);
  const most = Math.max(3, Math.floor((right - left) / YEAR_ROOM[size]));
  const room = above ? width : left - 12;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <TopAxis
        ticks={yearTicks(from, to, Math.min(most, 10)).map(({ year, at }) => ({
          at: x(at),
          label: String(year),
        }))}
        top={top}
        bottom={height}
        size={size}
        fromZero={false}
        inside={false}
        lines={!above}
      />
      <PeriodBorders span={[from, to]} x={x} top={top} bottom={height} size={size} />
      {lines.map((line, at) => {
        const y = top + at * pitch;
        if (line.kind === 'group')
          return (
            <text
              key={line.entry.key}
              x={0}
              y={y + pitch / 2 + label * 0.4}
              fontSize={label}
              fontWeight={600}
              className="chart-halo"
            >
              {shortenText(line.entry.label, width, label, 'bold')}
            </text>
          );
        return (
          <g key={line.span.id}>
            <text
              x={INDENT[size]}
              y={above ? y + label * 1.1 : y + pitch / 2 + label * 0.34}
              fontSize={label}
              className={above ? 'chart-halo' : undefined}
            >
              {shortenText(nameOf(line), room - INDENT[size], label)}
            </text>
            <Period
              row={line.span}
              x={x}
              left={left}
              middle={above ? y + label * 1.4 + (pitch - label * 1.4) / 2 : y + pitch / 2}
              lang={lang}
              width={width}
              size={size}
            />
          </g>
        );
      })}
    </svg>
  );
}
