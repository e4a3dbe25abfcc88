import { sourcesOfQuery } from '../../questions/sources-of.query.ts';
import { usePlace } from '../../session/place-store.ts';
import { useQuestion } from '../../session/use-question.ts';
import { useWarehouse } from '../../session/warehouse-store.ts';
import { Pending } from '../shared/pending.tsx';
import { NotHere } from './not-here.tsx';
import { ProjectPanes } from './project-panes.tsx';
import './project.css';

/** One project, beside the document that the address names. */
export function ProjectView() {
  const synthetic = useWarehouse((state) => state.synthetic !== null);
  const document = usePlace((state) => state.place.document) ?? '';
  const sources = useQuestion(sourcesOfQuery(document));
  if (sources.status !== 'ready') return <Pending questions={[sources]} />;
  const shown = sources.rows.find((source) => source.id === document);
  if (shown) return <ProjectPanes id={shown.project} sources={sources.rows} shown={shown} />;
  if (sources.stale) return <Pending questions={[]} />;
  return synthetic ? (
    <ProjectPanes key={document} id={document} sources={[]} shown={null} />
  ) : (
    <NotHere id={document} />
  );
}
