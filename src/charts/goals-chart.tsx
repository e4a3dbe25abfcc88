import { memo, useMemo } from 'react';
import { chartText } from '../text/chart-text.ts';
import type { Lang } from '../text/lang.ts';
import './chart.css';
import type { ChartSize } from './chart-size.ts';
import { describeGoals } from './goals-figure.ts';
import { layOutGoals } from './goals-layout.ts';
import { GoalsMarks } from './goals-marks.tsx';
import type { GoalProject } from './goals-rows.ts';
import { MarkKeys } from './mark-keys.tsx';
import type { RowInteraction } from './row-frame.tsx';
import { sameDrawing } from './same-drawing.ts';

interface GoalsChartProps {
  projects: readonly GoalProject[];
  lang: Lang;
  width: number;
  /** An image is at least so high. */
  height: number;
  size: ChartSize;
  interaction: RowInteraction | null;
}

/** Project by project what the target was, what came of it, and the sentences that say so. */
export const GoalsChart = memo(function GoalsChart(props: GoalsChartProps) {
  const { projects, lang, width, size, interaction } = props;
  const { blocks, height } = useMemo(
    () => layOutGoals(projects, { lang, width, size }),
    [projects, lang, width, size],
  );
  const tall = size === 'screen' ? height : Math.max(height, props.height);
  const active = blocks.find(({ project }) => project.id === interaction?.activeId);
  return (
    <div className="chart" style={{ width, height: tall }}>
      {active && <div className="chart-stripe" style={{ top: active.top, height: active.height }} />}
      <div className="chart-picture" aria-hidden="true">
        <GoalsMarks blocks={blocks} lang={lang} width={width} height={tall} size={size} />
      </div>
      {interaction && (
        <MarkKeys
          keys={blocks.map(({ project, top, height: high }) => ({
            id: project.id,
            label: describeGoals(project, lang),
            pressed: null,
            x: 0,
            y: top,
            width,
            height: high,
          }))}
          label={chartText[lang].goals.question}
          onActivate={interaction.onActivate}
          onChoose={interaction.onChoose}
        />
      )}
    </div>
  );
}, sameDrawing);
