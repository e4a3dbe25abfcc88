import { FACT_IDS, type KnownFactId } from '../../questions/facts-known.ts';
import {
  FACT_STATES,
  factCountsQuery,
  type FactCounts,
  type FactStateRow,
  factStatesQuery,
} from '../../questions/fact-states.query.ts';
import { usePlace } from '../../session/place-store.ts';
import { usePreferences } from '../../session/preferences-store.ts';
import { useQuestion } from '../../session/use-question.ts';
import { useWarehouse } from '../../session/warehouse-store.ts';
import { dataText } from '../../text/data-text.ts';
import { formatNumber } from '../../text/format.ts';
import { CoverageStrip } from '../../ui/coverage-strip.tsx';
import { Pending } from '../shared/pending.tsx';
import { ProjectLink } from '../shared/project-link.tsx';
import { FactStateMark } from '../shared/fact-state-mark.tsx';
import { useCorrected } from '../shared/use-corrected.ts';
import { withCorrections } from '../shared/with-corrections.ts';

/** Projects that have a column of their own. */
const MOST = 7;

/** Which facts are known of each project of the slice, from where, and of how many projects in all. */
export function QualityGrid() {
  const lang = usePreferences((state) => state.lang);
  const slice = usePlace((state) => state.place.slice);
  const synthetic = useWarehouse((state) => state.synthetic !== null);
  // What is made up has no documents to know a fact from.
  const states = useQuestion(synthetic ? null : factStatesQuery(slice, MOST));
  const counts = useQuestion(factCountsQuery(slice));
  const corrected = useCorrected(slice);
  const text = dataText[lang].quality;
  if (counts.status !== 'ready') return <Pending questions={[counts, states]} />;
  const [all] = counts.rows;
  if (all === undefined) return null;
  const projects = projectsOf(states.status === 'ready' ? states.rows : []);
  return (
    <section className="card data-card">
      <h2>{text.title}</h2>
      {projects.length > 0 && (
        <ul className="fact-legend" aria-label={text.legend}>
          {FACT_STATES.map((state) => (
            <li key={state}>
              <FactStateMark state={state} />
              {text.states[state]}
            </li>
          ))}
        </ul>
      )}
      {projects.length > 0 && projects.length < all.n && (
        <p className="muted">{text.first(projects.length, formatNumber(lang, all.n))}</p>
      )}
      <div className="table-scroll" role="region" aria-label={text.title} tabIndex={0}>
        <table className="data-table quality-grid">
          <thead>
            <tr>
              <th scope="col">{text.fact}</th>
              {projects.map((project) => (
                <th key={project.id} scope="col" lang="sv" className="quality-project">
                  <ProjectLink id={project.id}>{project.title ?? project.id}</ProjectLink>
                </th>
              ))}
              <th scope="col" className="quality-all">
                {text.all(formatNumber(lang, all.n))}
              </th>
            </tr>
          </thead>
          <tbody>
            {FACT_IDS.map((fact) => (
              <tr key={fact}>
                <th scope="row">{text.facts[fact]}</th>
                {projects.map((project) => {
                  const state = project.states.get(fact) ?? 'missing';
                  return (
                    <td key={project.id} className="quality-project">
                      <FactStateMark state={state} />
                      <span className="visually-hidden">{text.states[state]}</span>
                    </td>
                  );
                })}
                <td className="quality-all">
                  <KnownOfAll counts={all} fact={fact} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="muted quality-source">{!synthetic && withCorrections(text.source, corrected, lang)}</p>
    </section>
  );
}

function KnownOfAll({ counts, fact }: { counts: FactCounts; fact: KnownFactId }) {
  const lang = usePreferences((state) => state.lang);
  const words = dataText[lang].quality.known(formatNumber(lang, counts[fact]), formatNumber(lang, counts.n));
  return (
    <span className="known-of">
      <CoverageStrip withFact={counts[fact]} of={counts.n} />
      <span className="number">{words}</span>
    </span>
  );
}

interface QualityProject {
  id: string;
  title: string | null;
  states: Map<string, FactStateRow['state']>;
}

function projectsOf(rows: readonly FactStateRow[]): QualityProject[] {
  const projects = new Map<string, QualityProject>();
  for (const { id, title, fact, state } of rows) {
    const project = projects.get(id) ?? { id, title, states: new Map<string, FactStateRow['state']>() };
    project.states.set(fact, state);
    projects.set(id, project);
  }
  return [...projects.values()];
}
