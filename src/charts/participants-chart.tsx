import { memo, useCallback } from 'react';
import { chartText } from '../text/chart-text.ts';
import type { Lang } from '../text/lang.ts';
import { describeParticipants } from './participants-figure.ts';
import { ParticipantsMarks } from './participants-marks.tsx';
import type { ProjectRow } from './project-row.ts';
import { type RowChartProps, RowFrame } from './row-frame.tsx';
import { sameDrawing } from './same-drawing.ts';

interface ParticipantsChartProps extends RowChartProps {
  lang: Lang;
}

/** How many each project planned for and reached, and how many of them got where its own target says. */
export const ParticipantsChart = memo(function ParticipantsChart({ lang, ...frame }: ParticipantsChartProps) {
  const { rows, width, pitch, size, labels } = frame;
  const describe = useCallback((row: ProjectRow) => describeParticipants(row, lang), [lang]);
  return (
    <RowFrame {...frame} label={chartText[lang].participants.question} describe={describe}>
      <ParticipantsMarks rows={rows} lang={lang} width={width} pitch={pitch} size={size} labels={labels} />
    </RowFrame>
  );
}, sameDrawing);
