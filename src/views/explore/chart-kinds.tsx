import {
  ChartBarBig,
  ChartBarStacked,
  ChartColumnBig,
  ChartGantt,
  ChartLine,
  ChartScatter,
  GitCommitHorizontal,
  type LucideIcon,
  Map,
} from 'lucide-react';
import { useId } from 'react';
import { CHART_KINDS, type ChartKind } from '../../questions/explore-choice.ts';
import { unfitChart } from '../../questions/explore-fit.ts';
import { exploreText } from '../../text/explore-text.ts';
import type { Lang } from '../../text/lang.ts';
import type { Explored } from './use-explore.ts';

const ICONS: Record<ChartKind, LucideIcon> = {
  bars: ChartBarBig,
  stacked: ChartBarStacked,
  grouped: ChartColumnBig,
  dumbbell: GitCommitHorizontal,
  dots: ChartScatter,
  line: ChartLine,
  timeline: ChartGantt,
  map: Map,
};

/** The kinds of chart; those that the rest of the choice rules out are greyed, and the reasons stand below. */
export function ChartKinds({ explored, lang }: { explored: Explored; lang: Lang }) {
  const { shown, known, choose } = explored;
  const id = useId();
  const text = exploreText[lang];
  const kinds = CHART_KINDS.map((kind) => ({ kind, why: unfitChart(kind, shown, known) }));
  const ruledOut = kinds.filter(({ kind, why }) => why !== null && kind !== shown.chart);
  const reasons = [...new Set(ruledOut.flatMap(({ why }) => (why === null ? [] : [why])))];
  return (
    <div className="explore-kinds">
      <span id={`${id}label`}>{text.chart}</span>
      <div role="group" aria-labelledby={`${id}label`}>
        {kinds.map(({ kind, why }) => {
          const Icon = ICONS[kind];
          const out = why !== null && kind !== shown.chart;
          return (
            <button
              key={kind}
              type="button"
              aria-pressed={kind === shown.chart}
              aria-disabled={out}
              aria-describedby={out ? `${id}${why}` : undefined}
              onClick={() => {
                if (!out) choose({ chart: kind });
              }}
            >
              <Icon className="icon" aria-hidden="true" />
              {text.charts[kind]}
            </button>
          );
        })}
      </div>
      {ruledOut.length > 0 && (
        <ul className="explore-hint" aria-label={text.unfitHead}>
          {reasons.map((why) => (
            <li key={why} id={`${id}${why}`}>
              {text.because(
                ruledOut
                  .filter((each) => each.why === why)
                  .map(({ kind }) => text.charts[kind])
                  .join(', '),
                text.unfit[why],
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
