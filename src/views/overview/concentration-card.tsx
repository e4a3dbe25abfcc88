import { memo } from 'react';
import { ConcentrationChart } from '../../charts/concentration-chart.tsx';
import { concentrationFigure } from '../../charts/concentration-figure.ts';
import { isAmongFirst } from '../../questions/projects-of-mark.query.ts';
import { concentrationQuery } from '../../questions/concentration.query.ts';
import { ofWithin, showMark } from '../shared/mark-store.ts';
import type { Highlight } from '../shared/use-highlight.ts';
import { DeeperCard } from './deeper-card.tsx';
import { useAnswered, type Whole } from './use-answered.ts';

interface ConcentrationCardProps {
  whole: Whole;
  highlight: Highlight;
}

const HEIGHT = 280;

/** Whether a few projects have most of the support: a curve where there are enough of them, else the ranking itself. */
export const ConcentrationCard = memo(function ConcentrationCard({
  whole,
  highlight,
}: ConcentrationCardProps) {
  const answered = useAnswered(whole, concentrationQuery);
  const { lang } = whole.about;
  const slice = answered.status === 'ready' ? answered.whole.slice : whole.slice;
  return (
    <DeeperCard
      kind="concentration"
      whole={whole}
      answered={answered}
      ask={concentrationQuery}
      figure={(rows, { counts }) => concentrationFigure(rows, counts, lang)}
      draw={(rows, room) => (
        <ConcentrationChart
          rows={rows}
          lang={lang}
          size="report"
          interaction={null}
          onChoosePoint={null}
          width={room.width}
          height={room.height}
        />
      )}
    >
      {(rows, width) => (
        <ConcentrationChart
          rows={rows}
          lang={lang}
          size="screen"
          interaction={highlight}
          onChoosePoint={(rank, chosen) => showMark(ofWithin(slice, isAmongFirst(slice, rank)), chosen)}
          width={width}
          height={HEIGHT}
        />
      )}
    </DeeperCard>
  );
});
