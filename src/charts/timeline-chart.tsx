import { memo, useCallback } from 'react';
import { chartText } from '../text/chart-text.ts';
import type { Lang } from '../text/lang.ts';
import { projectName, type ProjectRow } from './project-row.ts';
import { type RowChartProps, RowFrame } from './row-frame.tsx';
import { sameDrawing } from './same-drawing.ts';
import { describePeriod } from './timeline-figure.ts';
import { TimelineMarks } from './timeline-marks.tsx';

interface TimelineChartProps extends RowChartProps {
  lang: Lang;
}

/** When each project ran, with the borders of the programme periods. */
export const TimelineChart = memo(function TimelineChart({ lang, ...frame }: TimelineChartProps) {
  const { rows, width, pitch, size, labels } = frame;
  const describe = useCallback((row: ProjectRow) => describePeriod(row, projectName(row), lang), [lang]);
  return (
    <RowFrame {...frame} label={chartText[lang].timeline.question} describe={describe}>
      <TimelineMarks rows={rows} lang={lang} width={width} pitch={pitch} size={size} labels={labels} />
    </RowFrame>
  );
}, sameDrawing);
