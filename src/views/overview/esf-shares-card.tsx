import { memo, useCallback } from 'react';
import { EsfSharesChart } from '../../charts/esf-shares-chart.tsx';
import { esfSharesFigure, type ShareBin, shareBinsFigure } from '../../charts/esf-shares-figure.ts';
import type { Chosen } from '../../charts/mark-keys.tsx';
import { ShareBinsChart } from '../../charts/share-bins-chart.tsx';
import {
  esfShareBinsQuery,
  esfSharesQuery,
  isInShareBin,
  MOST_SHARES,
} from '../../questions/esf-shares.query.ts';
import { ofWithin, showMark } from '../shared/mark-store.ts';
import type { Highlight } from '../shared/use-highlight.ts';
import { DeeperCard } from './deeper-card.tsx';
import { useAnswered, type Whole } from './use-answered.ts';

interface EsfSharesCardProps {
  whole: Whole;
  highlight: Highlight;
}

const HEIGHT = 280;
const NARROW = 480;
const PITCH_ABOVE = 48;
const PITCH = { least: 26, most: 40 };

/** What share the ESF pays beside the stated rate: project by project, or how many have which when they are many. */
export const EsfSharesCard = memo(function EsfSharesCard(props: EsfSharesCardProps) {
  return props.whole.counts.n_esf_share > MOST_SHARES ? <Bins {...props} /> : <Shares {...props} />;
});

function Shares({ whole, highlight }: EsfSharesCardProps) {
  const answered = useAnswered(whole, esfSharesQuery);
  const { lang } = whole.about;
  return (
    <DeeperCard
      kind="esf-shares"
      whole={whole}
      answered={answered}
      ask={esfSharesQuery}
      figure={(rows, { counts }) => esfSharesFigure(rows, counts, lang)}
      draw={(rows, room) => (
        <EsfSharesChart
          rows={rows}
          lang={lang}
          size="report"
          labels="beside"
          interaction={null}
          width={room.width}
          pitch={room.pitch(rows.length)}
        />
      )}
    >
      {(rows, width) => {
        const pitch = Math.max(PITCH.least, Math.min(HEIGHT / Math.max(rows.length, 1), PITCH.most));
        const narrow = width < NARROW;
        return (
          <EsfSharesChart
            rows={rows}
            lang={lang}
            size="screen"
            labels={narrow ? 'above' : 'beside'}
            interaction={highlight}
            width={width}
            pitch={narrow ? PITCH_ABOVE : pitch}
          />
        );
      }}
    </DeeperCard>
  );
}

function Bins({ whole }: EsfSharesCardProps) {
  const answered = useAnswered(whole, esfShareBinsQuery);
  const slice = answered.status === 'ready' ? answered.whole.slice : whole.slice;
  // The same from render to render, or the bars would be drawn anew.
  const onChoose = useCallback(
    ({ share }: ShareBin, chosen: Chosen) => showMark(ofWithin(slice, isInShareBin(share)), chosen),
    [slice],
  );
  const { lang } = whole.about;
  return (
    <DeeperCard
      kind="esf-shares"
      whole={whole}
      answered={answered}
      ask={esfShareBinsQuery}
      figure={(bins, { counts }) => shareBinsFigure(bins, counts, lang)}
      draw={(bins, room) => (
        <ShareBinsChart
          bins={bins}
          lang={lang}
          size="report"
          onChoose={null}
          width={room.width}
          height={room.height}
        />
      )}
    >
      {(bins, width) => (
        <ShareBinsChart
          bins={bins}
          lang={lang}
          size="screen"
          onChoose={onChoose}
          width={width}
          height={HEIGHT}
        />
      )}
    </DeeperCard>
  );
}
