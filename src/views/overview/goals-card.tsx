import { memo, useState } from 'react';
import { GoalsChart } from '../../charts/goals-chart.tsx';
import { goalsFigure } from '../../charts/goals-figure.ts';
import { projectsOfGoals } from '../../charts/goals-rows.ts';
import { type GoalRow, goalsQuery } from '../../questions/goals.query.ts';
import type { Highlight } from '../shared/use-highlight.ts';
import { DeeperCard } from './deeper-card.tsx';
import { useAnswered, type Whole } from './use-answered.ts';

interface GoalsCardProps {
  whole: Whole;
  highlight: Highlight;
}

const HEIGHT = 280;
const AT_FIRST = 5;

/** What targets were set and what came of them, with the sentences that say so. */
export const GoalsCard = memo(function GoalsCard({ whole, highlight }: GoalsCardProps) {
  const [all, setAll] = useState(false);
  const answered = useAnswered(whole, goalsQuery);
  const { lang } = whole.about;
  const found = answered.status === 'ready' ? answered.rows : [];
  const next = projectsOfGoals(found).length;
  const drawn = (rows: readonly GoalRow[]) => projectsOfGoals(rows).slice(0, all ? undefined : AT_FIRST);
  return (
    <DeeperCard
      kind="goals"
      whole={whole}
      answered={answered}
      ask={goalsQuery}
      more={
        all || next <= AT_FIRST ? null : { next, all: found[0]?.n_told ?? next, onMore: () => setAll(true) }
      }
      figure={(rows, { counts }) =>
        goalsFigure({
          projects: drawn(rows),
          slice: { n: counts.n, n_told: rows[0]?.n_told ?? 0, n_both: rows[0]?.n_both ?? 0 },
          lang,
        })
      }
      draw={(rows, room) => (
        <GoalsChart
          projects={drawn(rows)}
          lang={lang}
          size="report"
          interaction={null}
          width={room.width}
          height={room.height}
        />
      )}
    >
      {(rows, width) => (
        <GoalsChart
          projects={drawn(rows)}
          lang={lang}
          size="screen"
          interaction={highlight}
          width={width}
          height={HEIGHT}
        />
      )}
    </DeeperCard>
  );
});
