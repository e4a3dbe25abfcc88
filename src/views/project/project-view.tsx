import { sourcesOfQuery } from '../../questions/sources-of.query.ts';
import { usePlace } from '../../session/place-store.ts';
import { usePreferences } from '../../session/preferences-store.ts';
import { useQuestion } from '../../session/use-question.ts';
import { projectText } from '../../text/project-text.ts';
import { Pending } from '../shared/pending.tsx';
import { ProjectPanes } from './project-panes.tsx';
import './project.css';

/** One project, beside the document that the address names. */
export function ProjectView() {
  const words = projectText[usePreferences((state) => state.lang)];
  const document = usePlace((state) => state.place.document) ?? '';
  const sources = useQuestion(sourcesOfQuery(document));
  if (sources.status !== 'ready') return <Pending questions={[sources]} />;
  const shown = sources.rows.find((source) => source.id === document);
  if (shown) return <ProjectPanes id={shown.project} sources={sources.rows} shown={shown} />;
  if (sources.stale) return <Pending questions={[]} />;
  return (
    <section className="card nothing">
      <h1>{words.gone}</h1>
      <p>{words.goneWhy(document)}</p>
    </section>
  );
}
