import { useCallback, useMemo, useState } from 'react';
import { sourceWords } from '../../export/source-words.ts';
import { currenciesQuery } from '../../questions/currencies.query.ts';
import { lensQuery } from '../../questions/lens.query.ts';
import { overviewQuestions } from '../../questions/overview-questions.ts';
import { usePlace } from '../../session/place-store.ts';
import { usePreferences } from '../../session/preferences-store.ts';
import { useFigures } from '../../session/use-figures.ts';
import { useQuestion } from '../../session/use-question.ts';
import { ReportHead } from '../export/report-head.tsx';
import { NothingMatches } from '../shared/nothing-matches.tsx';
import { useHighlight } from '../shared/use-highlight.ts';
import { useSliceWords } from '../shared/use-slice-words.ts';
import { useDrawn, useWordsOf } from './about.ts';
import { AreasCard, RegionsCard } from './category-cards.tsx';
import { CostCard } from './cost-card.tsx';
import { KpiRow, KpiSkeleton } from './kpi-row.tsx';
import { Lens, MOST_IN_LENS } from './lens.tsx';
import { LowerHalf } from './lower-half.tsx';
import { useWhole } from './use-answered.ts';
import { useMedians } from './use-medians.ts';
import { useCorrected } from '../shared/use-corrected.ts';
import { withCorrections } from '../shared/with-corrections.ts';
import './overview.css';

/** With more, their card takes half a sheet of paper. */
const MANY_AREAS = 8;

/**
 * The slice at a glance: key figures, the projects row by row, what a participant costs, where and in which areas; then
 * shares against rates, support by year, targets with their sentences, and how the support is spread.
 */
export function OverviewView() {
  const lang = usePreferences((state) => state.lang);
  const slice = usePlace((state) => state.place.slice);
  const words = useSliceWords();
  const [more, setMore] = useState(false);
  const questions = overviewQuestions(slice);
  const kpi = useFigures(questions.kpi);
  const rows = more ? lensQuery(slice, MOST_IN_LENS) : questions.lens;
  const lens = useFigures(rows);
  const regions = useFigures(questions.regions);
  const areas = useFigures(questions.areas);
  const medians = useMedians(slice);
  const highlight = useHighlight();

  const corrected = useCorrected(slice);
  const figures = kpi.status === 'ready' ? kpi.rows[0] : undefined;
  const currencies = useQuestion(figures && figures.n_foreign > 0 ? currenciesQuery(slice) : null);
  const now = useMemo(
    () => ({
      lang,
      words,
      source: withCorrections(figures ? sourceWords(figures, lang) : '', corrected, lang),
    }),
    [lang, words, figures, corrected],
  );
  const asked = [kpi, lens, regions, areas];
  const about = useWordsOf(now, corrected === null ? asked : [...asked, corrected]);
  const whole = useWhole(slice, now, kpi);
  const drawn = {
    kpi: useDrawn(kpi),
    lens: useDrawn(lens),
    regions: useDrawn(regions),
    areas: useDrawn(areas),
  };
  const showMore = useCallback(() => setMore(true), []);
  if (figures?.n === 0) return <NothingMatches />;
  return (
    <>
      <ReportHead source={about.source} words={null} lang={lang} />
      {figures ? (
        <KpiRow
          kpi={figures}
          medians={medians}
          currencies={currencies.status === 'ready' && !currencies.stale ? currencies.rows : []}
          lang={lang}
        />
      ) : (
        <KpiSkeleton lang={lang} />
      )}
      <Lens
        about={about}
        lens={drawn.lens}
        asked={rows}
        kpi={drawn.kpi}
        onMore={more ? null : showMore}
        highlight={highlight}
      />
      <div
        className={
          drawn.areas.status === 'ready' && drawn.areas.rows.length > MANY_AREAS
            ? 'overview-cards overview-cards-tall'
            : 'overview-cards'
        }
      >
        <CostCard about={about} slice={slice} kpi={drawn.kpi} highlight={highlight} />
        <RegionsCard about={about} answer={drawn.regions} asked={questions.regions} />
        <AreasCard about={about} answer={drawn.areas} asked={questions.areas} />
      </div>
      <LowerHalf whole={whole} highlight={highlight} />
    </>
  );
}
