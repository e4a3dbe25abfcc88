import { EqualNot } from 'lucide-react';
import { compareQuery } from '../../questions/compare.query.ts';
import { overviewQuestions } from '../../questions/overview-questions.ts';
import { titlesOfQuery } from '../../questions/titles-of.query.ts';
import { statementsOfQuery } from '../../questions/statements-of.query.ts';
import { MOST_COMPARED } from '../../session/place.codec.ts';
import { usePlace } from '../../session/place-store.ts';
import { usePreferences } from '../../session/preferences-store.ts';
import { useFigures } from '../../session/use-figures.ts';
import { useQuestion } from '../../session/use-question.ts';
import { setOnly } from '../../slice/edit-slice.ts';
import { EVERYTHING } from '../../slice/slice.ts';
import { compareText } from '../../text/compare-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { ExportButton } from '../export/export-button.tsx';
import { projectsExport } from '../export/projects-export.ts';
import { ReportHead } from '../export/report-head.tsx';
import { ScreenExport } from '../export/screen-export.tsx';
import { Pending } from '../shared/pending.tsx';
import { useCorrected } from '../shared/use-corrected.ts';
import { WhereToBegin } from '../shared/where-to-begin.tsx';
import { AddProject } from './add-project.tsx';
import { CompareMode } from './compare-mode.tsx';
import { CompareTable } from './compare-table.tsx';

/** Two to six projects side by side, with differences from one of them. */
export function ProjectsSideBySide() {
  const lang = usePreferences((state) => state.lang);
  const go = usePlace((state) => state.go);
  const { slice, compared, baseline, differences } = usePlace((state) => state.place);
  const text = compareText[lang];
  const kpi = useFigures(overviewQuestions(slice).kpi);
  const known = useQuestion(titlesOfQuery(compared));
  const isHere = (id: string) => known.status !== 'ready' || known.rows.some((row) => row.id === id);
  const here = compared.filter(isHere);
  const from = baseline !== null && here.includes(baseline) ? baseline : (here[0] ?? '');
  const projects = useQuestion(compareQuery(compared, from));
  const corrected = useCorrected(setOnly(EVERYTHING, compared));
  const statements = useQuestion(statementsOfQuery(compared));
  if (kpi.status === 'ready' && kpi.rows[0]?.n_all === 0)
    return (
      <>
        <div className="compare-tools">
          <CompareMode />
        </div>
        <WhereToBegin />
      </>
    );
  if (known.status !== 'ready' || projects.status !== 'ready' || statements.status !== 'ready') {
    return <Pending questions={[known, projects, statements]} />;
  }
  const exported = projectsExport(projects.rows, corrected, lang);
  const gone = compared.filter((id) => !isHere(id));

  return (
    <>
      <ReportHead source={exported.source} words={exported.slice} lang={lang} />
      <div className="compare-tools">
        <CompareMode />
        <span className="muted">{text.count(compared.length - gone.length, MOST_COMPARED)}</span>
        <AddProject />
        <span className="muted">{text.outside}</span>
        <button
          type="button"
          className="button compare-differences"
          aria-pressed={differences}
          onClick={() => go({ differences: !differences })}
        >
          <EqualNot className="icon-small" aria-hidden="true" />
          {text.onlyDifferences}
        </button>
        <ExportButton subjects={projects.rows.length === 0 ? [] : [exported]} lang={lang} />
      </div>
      {gone.length > 0 && !projects.stale && !known.stale && (
        <Banner kind="warn" title={text.gone(gone.join(', '))}>
          <></>
        </Banner>
      )}
      {projects.rows.length < 2 && (
        <section className="card nothing">
          <h2>{projects.rows.length === 0 ? text.none : text.one}</h2>
          <p>{text.noneWhy}</p>
        </section>
      )}
      {projects.rows.length > 0 && (
        <>
          <CompareTable
            rows={projects.rows}
            statements={statements.rows}
            onlyDifferences={differences && projects.rows.length > 1}
            lang={lang}
          />
          <ScreenExport view="compare" charts={false} lang={lang} />
        </>
      )}
    </>
  );
}
