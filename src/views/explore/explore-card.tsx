import { useMemo, useState } from 'react';
import { arrange, type ExplorePicture } from '../../charts/explore-cells.ts';
import { ExploreChart } from '../../charts/explore-chart.tsx';
import type { Wanted } from '../../charts/explore-drawing.ts';
import { exploreFigure } from '../../charts/explore-figure.ts';
import { sourceWords } from '../../export/source-words.ts';
import { PRICE_YEAR } from '../../measures/price-measures.ts';
import { MOST, mostGroups, pricedMeasure } from '../../questions/explore-choice.ts';
import { exploreDotsQuery } from '../../questions/explore-dots.query.ts';
import { exploreSpansQuery } from '../../questions/explore-spans.query.ts';
import { exploreQuery } from '../../questions/explore.query.ts';
import { overviewQuestions } from '../../questions/overview-questions.ts';
import { usePlace } from '../../session/place-store.ts';
import { useFigures } from '../../session/use-figures.ts';
import { useQuestion } from '../../session/use-question.ts';
import type { Lang } from '../../text/lang.ts';
import { ReportHead } from '../export/report-head.tsx';
import { ScreenExport } from '../export/screen-export.tsx';
import { ChartFigure } from '../figure/chart-figure.tsx';
import { useCorrected } from '../shared/use-corrected.ts';
import { withCorrections } from '../shared/with-corrections.ts';
import { NothingMatches } from '../shared/nothing-matches.tsx';
import { useSliceWords } from '../shared/use-slice-words.ts';
import { PivotTable } from './pivot-table.tsx';
import type { Explored } from './use-explore.ts';
import { useMarks } from './use-marks.ts';
import { useNames } from './use-names.ts';

const HEIGHT = 330;

/** The chart of what is explored, and under it the table with its totals. */
export function ExploreCard({ explored, lang }: { explored: Explored; lang: Lang }) {
  const { shown } = explored;
  const slice = usePlace((state) => state.place.slice);
  const prices = usePlace((state) => state.place.prices);
  const words = useSliceWords();
  const nameOf = useNames(lang);
  const corrected = useCorrected(slice);
  const kpi = useFigures(overviewQuestions(slice).kpi);
  const asked = exploreQuery(slice, shown, prices);
  const answer = useFigures(asked);
  const withDots = shown.chart === 'dots';
  const askedDots = withDots ? exploreDotsQuery(slice, shown, prices) : null;
  const dotted = useQuestion(askedDots);
  const withSpans = shown.chart === 'timeline';
  const askedSpans = withSpans ? exploreSpansQuery(slice, shown) : null;
  const timed = useQuestion(askedSpans);
  // An answer to the question before has other groups than those that the words now name.
  const rows = answer.status === 'ready' && !answer.stale ? answer.rows : null;
  const dots = dotted.status === 'ready' && !dotted.stale ? dotted.rows : null;
  const spans = timed.status === 'ready' && !timed.stale ? timed.rows : null;
  const now = useMemo(() => {
    if (rows === null || (withDots && dots === null) || (withSpans && spans === null)) return null;
    const picture: ExplorePicture = { ...shown, measure: pricedMeasure(shown.measure, prices) };
    return { picture, arranged: arrange(rows, picture, nameOf, lang), dots: dots ?? [], spans: spans ?? [] };
  }, [rows, dots, withDots, spans, withSpans, shown, prices, nameOf, lang]);
  // For the blink until the answer the last picture stays, with the words that belong to it.
  const [held, setHeld] = useState(now);
  if (now !== null && now !== held) setHeld(now);
  const drawn = now ?? (answer.status === 'ready' ? held : null);
  const interaction = useMarks(drawn);

  const figures = kpi.status === 'ready' ? kpi.rows[0] : undefined;
  if (figures?.n === 0) return <NothingMatches />;
  const source = withCorrections(figures ? sourceWords(figures, lang) : '', corrected, lang);
  const failed = [answer, dotted, timed].find((each) => each.status === 'failed') ?? null;
  const input = drawn && {
    ...drawn,
    most: { groups: mostGroups(drawn.picture.by), splits: MOST.splits, panels: MOST.panels },
    year: prices === 'fixed' ? PRICE_YEAR : null,
    lang,
  };
  return (
    <>
      <ReportHead source={source} words={null} lang={lang} />
      <ChartFigure
        kind="explore"
        variant="card"
        lang={lang}
        slice={words}
        source={source}
        more={null}
        asked={[asked, askedDots, askedSpans].filter((each) => each !== null)}
        state={failed ?? (input ? { status: 'ready', figure: exploreFigure(input) } : { status: 'waiting' })}
        draw={(room) => (
          <ExploreChart
            {...(drawn ?? NOTHING)}
            lang={lang}
            size="report"
            interaction={null}
            width={room.width}
            height={room.height}
          />
        )}
      >
        {(width) =>
          drawn && (
            <ExploreChart
              {...drawn}
              lang={lang}
              size="screen"
              interaction={interaction}
              width={width}
              height={HEIGHT}
            />
          )
        }
      </ChartFigure>
      {drawn && <PivotTable arranged={drawn.arranged} picture={drawn.picture} lang={lang} />}
      <ScreenExport view="explore" charts={drawn !== null} lang={lang} />
    </>
  );
}

const NOTHING: Pick<Wanted, 'picture' | 'arranged' | 'dots' | 'spans'> = {
  picture: {
    measure: 'total-cost',
    statistic: 'whole',
    by: 'region',
    split: null,
    per: null,
    chart: 'bars',
    share: false,
    values: true,
  },
  arranged: { by: [], splits: [], panels: [], cell: () => undefined },
  dots: [],
  spans: [],
};
