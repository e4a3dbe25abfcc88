import { memo } from 'react';
import type { Lang } from '../text/lang.ts';
import { type ChartSize, SIZES } from './chart-size.ts';
import { numbersOf, reached } from './goals-figure.ts';
import { barHeight, type GoalBlock, lineHeight, quoteIndent } from './goals-layout.ts';
import { Plot } from './plot.tsx';
import { projectName } from './project-row.ts';
import { sameDrawing } from './same-drawing.ts';
import { shortenText, textWidth } from './text-width.ts';
import { usePlot } from './use-plot.ts';

interface GoalsMarksProps {
  blocks: readonly GoalBlock[];
  lang: Lang;
  width: number;
  height: number;
  size: ChartSize;
}

const SERIF = { fontFamily: 'var(--serif)' };

/** The picture of targets and results: a name, a bar on the common scale, and sentences with where they stand. */
export const GoalsMarks = memo(function GoalsMarks(props: GoalsMarksProps) {
  const { blocks, lang, width, height, size } = props;
  const people = blocks.flatMap(({ project }) => [project.target ?? 0, project.result ?? 0]);
  const words = blocks.map(({ project, bar }) =>
    bar === null ? 0 : textWidth(numbersOf(project, lang), SIZES[size].note),
  );
  return (
    <Plot
      width={width}
      height={height}
      // The words stand after the longest bar.
      margin={{ top: 0, right: Math.min(Math.max(0, ...words) + 16, width * 0.7), bottom: 0, left: 0 }}
      x={{ domain: [0, Math.max(1, ...people)], scale: 'linear' }}
      y={{ domain: [0, Math.max(height, 1)], scale: 'linear', down: true }}
    >
      <Layer {...props} />
    </Plot>
  );
}, sameDrawing);

function Layer({ blocks, lang, width, size }: GoalsMarksProps) {
  const plot = usePlot();
  if (!plot) return null;
  const { label } = SIZES[size];
  return blocks.map((block) => {
    const { project } = block;
    const share = reached(project, lang);
    const room = width - textWidth(share, label, 'bold') - 12;
    return (
      <g key={project.id}>
        <text x={0} y={block.top + label * 1.1} fontSize={label} fontWeight={600}>
          {shortenText(projectName(project), room, label, 'bold')}
        </text>
        <text x={width} y={block.top + label * 1.1} fontSize={label} fontWeight={600} textAnchor="end">
          {share}
        </text>
        {block.bar !== null && <Bar block={block} bar={block.bar} x={plot.x} lang={lang} size={size} />}
        {block.quotes.map((quote, index) => (
          <g key={index}>
            <QuoteMark kind={quote.kind} top={quote.top} size={size} />
            {quote.lines.map((line, at) => (
              <text
                key={at}
                x={quoteIndent(size)}
                y={quote.top + at * lineHeight(size) + label}
                fontSize={label}
                style={SERIF}
              >
                {line}
              </text>
            ))}
            <text
              x={quoteIndent(size)}
              y={quote.top + quote.lines.length * lineHeight(size) + label * 0.9}
              fontSize={SIZES[size].note}
              className="chart-quiet"
            >
              {quote.stands}
            </text>
          </g>
        ))}
      </g>
    );
  });
}

interface BarProps {
  block: GoalBlock;
  bar: number;
  x: (people: number) => number;
  lang: Lang;
  size: ChartSize;
}

/** The outcome as a solid bar from zero, the target as an upright tick. */
function Bar({ block: { project }, bar, x, lang, size }: BarProps) {
  const { mark, note } = SIZES[size];
  const middle = bar + barHeight(size) / 2 - 3 * mark;
  const end = Math.max(x(project.result ?? 0), x(project.target ?? 0));
  return (
    <g>
      {project.result !== null && (
        <rect
          x={0}
          y={middle - 2.5 * mark}
          width={x(project.result)}
          height={5 * mark}
          fill="var(--lingon)"
        />
      )}
      {project.target !== null && (
        <rect
          x={x(project.target) - 1.3 * mark}
          y={middle - 6.2 * mark}
          width={2.6 * mark}
          height={12.4 * mark}
          fill="var(--ink)"
        />
      )}
      <text x={end + 8 * mark} y={middle + note * 0.34} fontSize={note} className="chart-second">
        {numbersOf(project, lang)}
      </text>
    </g>
  );
}

/** What a sentence tells of, as the legend shows it. */
function QuoteMark({ kind, top, size }: { kind: 'target' | 'result'; top: number; size: ChartSize }) {
  const { mark, label } = SIZES[size];
  const middle = top + label * 0.68;
  return kind === 'target' ? (
    <rect x={4 * mark} y={middle - 6 * mark} width={2.6 * mark} height={12 * mark} fill="var(--ink)" />
  ) : (
    <rect x={0} y={middle - 2.5 * mark} width={11 * mark} height={5 * mark} fill="var(--lingon)" />
  );
}
