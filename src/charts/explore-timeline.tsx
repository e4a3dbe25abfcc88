import type { Drawing, Target, Wanted } from './explore-drawing.ts';
import { ExploreTimelineMarks, layOutTimeline, nameOf, timelineLines } from './explore-timeline-marks.tsx';
import { describePeriod } from './timeline-figure.ts';

/** When the projects ran, a bar a project, under the name of their group. */
export function drawTimeline({ arranged, spans, lang, width, size }: Wanted): Drawing {
  const lines = timelineLines(arranged.by, spans);
  const layout = layOutTimeline(lines, { width, size });
  const targets = lines.flatMap((line, at): Target[] => {
    if (line.kind === 'group') return [];
    return [
      {
        group: null,
        panel: null,
        key: {
          id: line.span.id,
          label: `${line.entry.label}, ${describePeriod(line.span, nameOf(line), lang)}`,
          pressed: null,
          x: -6,
          y: layout.top + at * layout.pitch,
          width: width + 12,
          height: layout.pitch,
        },
      },
    ];
  });
  const bars = <ExploreTimelineMarks lines={lines} layout={layout} lang={lang} />;
  return { height: layout.height, targets, marks: () => bars };
}
