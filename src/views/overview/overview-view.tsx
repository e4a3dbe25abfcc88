import { useState } from 'react';
import { sourceWords } from '../../export/source-words.ts';
import { lensQuery } from '../../questions/lens.query.ts';
import { overviewQuestions } from '../../questions/overview-questions.ts';
import { usePlace } from '../../session/place-store.ts';
import { usePreferences } from '../../session/preferences-store.ts';
import { useFigures } from '../../session/use-figures.ts';
import { ReportHead } from '../export/report-head.tsx';
import { ScreenExport } from '../export/screen-export.tsx';
import { NothingMatches } from '../shared/nothing-matches.tsx';
import { useHighlight } from '../shared/use-highlight.ts';
import { useSliceWords } from '../shared/use-slice-words.ts';
import { AreasCard } from './areas-card.tsx';
import { CostCard } from './cost-card.tsx';
import { KpiRow, KpiSkeleton } from './kpi-row.tsx';
import { Lens, MOST_IN_LENS } from './lens.tsx';
import { RegionsCard } from './regions-card.tsx';
import { useMedians } from './use-medians.ts';
import './overview.css';

/** The slice at a glance: key figures, the projects row by row, what a participant costs, where, and in which areas. */
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

  const figures = kpi.status === 'ready' ? kpi.rows[0] : undefined;
  if (figures?.n === 0) return <NothingMatches />;
  const about = { lang, words, source: figures ? sourceWords(figures, lang) : '' };
  return (
    <>
      <ReportHead source={about.source} words={null} lang={lang} />
      {figures ? <KpiRow kpi={figures} medians={medians} lang={lang} /> : <KpiSkeleton lang={lang} />}
      <Lens
        about={about}
        lens={lens}
        asked={rows}
        kpi={kpi}
        onMore={more ? null : () => setMore(true)}
        highlight={highlight}
      />
      <div className="overview-cards">
        <CostCard about={about} slice={slice} kpi={kpi} highlight={highlight} />
        <RegionsCard about={about} regions={regions} asked={questions.regions} />
        <AreasCard about={about} areas={areas} asked={questions.areas} />
      </div>
      <ScreenExport view="overview" charts lang={lang} />
    </>
  );
}
