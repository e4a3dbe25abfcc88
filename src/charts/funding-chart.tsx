import { memo, useCallback } from 'react';
import { chartText } from '../text/chart-text.ts';
import type { Lang } from '../text/lang.ts';
import type { FundingMode } from './funding-parts.ts';
import { describeFunding } from './funding-figure.ts';
import { FundingMarks } from './funding-marks.tsx';
import type { ProjectRow } from './project-row.ts';
import { type RowChartProps, RowFrame } from './row-frame.tsx';
import { sameDrawing } from './same-drawing.ts';

interface FundingChartProps extends RowChartProps {
  mode: FundingMode;
  lang: Lang;
}

/** Who pays for each project: ESF, Leader's programme, the Leader area, and what is left, as shares or kronor. */
export const FundingChart = memo(function FundingChart({ mode, lang, ...frame }: FundingChartProps) {
  const { rows, width, pitch, size, labels } = frame;
  const describe = useCallback((row: ProjectRow) => describeFunding(row, lang), [lang]);
  return (
    <RowFrame {...frame} label={chartText[lang].funding.question} describe={describe}>
      <FundingMarks
        rows={rows}
        mode={mode}
        lang={lang}
        width={width}
        pitch={pitch}
        size={size}
        labels={labels}
      />
    </RowFrame>
  );
}, sameDrawing);
