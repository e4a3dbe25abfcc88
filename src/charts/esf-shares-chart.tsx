import { memo, useCallback } from 'react';
import { chartText } from '../text/chart-text.ts';
import type { Lang } from '../text/lang.ts';
import { describeShare, type EsfShare } from './esf-shares-figure.ts';
import { EsfSharesMarks } from './esf-shares-marks.tsx';
import { type RowInteraction, RowFrame } from './row-frame.tsx';
import type { RowLayout } from './row-geometry.ts';
import { sameDrawing } from './same-drawing.ts';

interface EsfSharesChartProps extends RowLayout {
  rows: readonly EsfShare[];
  lang: Lang;
  interaction: RowInteraction | null;
}

/** Each project's ESF share, and the rate that its documents state, on one scale with the usual shares marked. */
export const EsfSharesChart = memo(function EsfSharesChart({ lang, ...frame }: EsfSharesChartProps) {
  const { rows, width, pitch, size, labels } = frame;
  const describe = useCallback((row: EsfShare) => describeShare(row, lang), [lang]);
  return (
    <RowFrame {...frame} label={chartText[lang]['esf-shares'].question} describe={describe}>
      <EsfSharesMarks rows={rows} lang={lang} width={width} pitch={pitch} size={size} labels={labels} />
    </RowFrame>
  );
}, sameDrawing);
