import { areasQuery } from '../../questions/areas.query.ts';
import { costPerParticipantQuery } from '../../questions/cost-per-participant.query.ts';
import { kpiQuery } from '../../questions/kpi.query.ts';
import { lensQuery } from '../../questions/lens.query.ts';
import { regionsQuery } from '../../questions/regions.query.ts';
import { usePlace } from '../../session/place-store.ts';
import { usePreferences } from '../../session/preferences-store.ts';
import { useQuestion } from '../../session/use-question.ts';
import { NothingMatches } from '../shared/nothing-matches.tsx';
import { useSliceWords } from '../shared/use-slice-words.ts';
import { AreasCard } from './areas-card.tsx';
import { CostCard } from './cost-card.tsx';
import { KpiRow, KpiSkeleton } from './kpi-row.tsx';
import { Lens } from './lens.tsx';
import { RegionsCard } from './regions-card.tsx';
import { useHighlight } from './use-highlight.ts';
import './overview.css';

/** The slice at a glance: key figures, the projects row by row, what a participant costs, where, and in which areas. */
export function OverviewView() {
  const lang = usePreferences((state) => state.lang);
  const slice = usePlace((state) => state.place.slice);
  const words = useSliceWords();
  const kpi = useQuestion(kpiQuery(slice));
  const lens = useQuestion(lensQuery(slice));
  const costs = useQuestion(costPerParticipantQuery(slice));
  const regions = useQuestion(regionsQuery(slice));
  const areas = useQuestion(areasQuery(slice));
  const highlight = useHighlight();

  const figures = kpi.status === 'ready' ? kpi.rows[0] : undefined;
  if (figures?.n === 0) return <NothingMatches />;
  const about = { lang, words, projects: lens.status === 'ready' ? lens.rows : [] };
  return (
    <>
      {figures ? <KpiRow kpi={figures} lang={lang} /> : <KpiSkeleton lang={lang} />}
      <Lens about={about} lens={lens} highlight={highlight} />
      <div className="overview-cards">
        <CostCard about={about} costs={costs} kpi={figures} highlight={highlight} />
        <RegionsCard about={about} regions={regions} />
        <AreasCard about={about} areas={areas} />
      </div>
    </>
  );
}
