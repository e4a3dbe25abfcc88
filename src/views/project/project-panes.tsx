import { useMemo, useState } from 'react';
import { compareQuery } from '../../questions/compare.query.ts';
import { contactsOfQuery } from '../../questions/contacts-of.query.ts';
import { correctionsOfQuery } from '../../questions/corrections-of.query.ts';
import { evidenceOfQuery } from '../../questions/evidence-of.query.ts';
import { findingsOfQuery } from '../../questions/findings-of.query.ts';
import { marksOfQuery } from '../../questions/marks-of.query.ts';
import { projectFactsQuery } from '../../questions/project-facts.query.ts';
import type { SourceRow } from '../../questions/sources-of.query.ts';
import { statementsOfQuery } from '../../questions/statements-of.query.ts';
import { usePlace } from '../../session/place-store.ts';
import { usePreferences } from '../../session/preferences-store.ts';
import { useQuestion } from '../../session/use-question.ts';
import { ReportOrigin } from '../export/report-head.tsx';
import { Pending } from '../shared/pending.tsx';
import { DocumentPane } from './document-pane.tsx';
import { NoDocument } from './no-document.tsx';
import { NotHere } from './not-here.tsx';
import { personalPlaces } from './personal-places.ts';
import { ProjectHead } from './project-head.tsx';
import { RecordPane } from './record-pane.tsx';
import { statementKey } from './statement-key.ts';

interface ProjectPanesProps {
  id: string;
  /** The main one first. */
  sources: readonly SourceRow[];
  /** null where there are none: synthetic projects have no document. */
  shown: SourceRow | null;
}

/** A project's record beside the documents it was read from, every fact linked to its line and back. */
export function ProjectPanes({ id, sources, shown }: ProjectPanesProps) {
  const lang = usePreferences((state) => state.lang);
  const go = usePlace((state) => state.go);
  const facts = useQuestion(projectFactsQuery(id));
  const figures = useQuestion(compareQuery([id], id));
  const evidence = useQuestion(evidenceOfQuery([id]));
  const marks = useQuestion(marksOfQuery(id));
  const statements = useQuestion(statementsOfQuery([id]));
  const findings = useQuestion(findingsOfQuery([id]));
  const contacts = useQuestion(contactsOfQuery(id));
  const personal = useMemo(() => sources.some(({ text }) => personalPlaces(text, []).length > 0), [sources]);
  const corrections = useQuestion(correctionsOfQuery(id));
  const [active, setActive] = useState<readonly string[]>([]);
  const [contactShown, setContactShown] = useState(false);

  const ready =
    facts.status === 'ready' &&
    figures.status === 'ready' &&
    evidence.status === 'ready' &&
    marks.status === 'ready' &&
    statements.status === 'ready' &&
    findings.status === 'ready' &&
    contacts.status === 'ready' &&
    corrections.status === 'ready';
  if (!ready)
    return (
      <Pending questions={[facts, figures, evidence, marks, statements, findings, contacts, corrections]} />
    );
  if (shown === null && facts.rows.length === 0 && !facts.stale) return <NotHere id={id} />;
  const [project] = facts.rows;
  const [computed] = figures.rows;
  // What is held may still be the answer about the project before.
  if (project?.id !== id || computed?.id !== id) return <Pending questions={[]} />;

  const documents = sources.map((source) => source.id);
  const said = statements.rows.map((statement, index) => ({ ...statement, key: statementKey(index) }));
  const show = (document: string) => go({ document }, 'replace');
  const activate = (keys: readonly string[]) => {
    setActive(keys);
    const homes = [
      ...evidence.rows.filter((each) => keys.includes(each.field)),
      ...said.filter((each) => keys.includes(each.key)),
    ].map((each) => each.document);
    const [home] = homes;
    if (home !== undefined && shown !== null && !homes.includes(shown.id)) show(home);
  };

  return (
    <>
      <ReportOrigin source={documents.join(', ')} lang={lang} />
      <ProjectHead facts={project} lang={lang} />
      <div
        className="project-panes"
        role="presentation"
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || active.length === 0) return;
          // What lies over the panes closes first, and alone.
          const over = event.target instanceof Element && event.target.closest('dialog, [popover]') !== null;
          if (!over) setActive([]);
        }}
      >
        <RecordPane
          about={{
            facts: project,
            figures: computed,
            evidence: evidence.rows,
            corrections: corrections.rows,
            documents,
          }}
          sources={sources}
          statements={statements.rows}
          findings={findings.rows}
          contacts={contacts.rows}
          personal={contacts.rows.length > 0 || personal}
          contactShown={contactShown}
          onContact={() => setContactShown(!contactShown)}
          active={active}
          onActivate={activate}
          lang={lang}
        />
        {shown === null ? (
          <NoDocument lang={lang} />
        ) : (
          <DocumentPane
            sources={sources}
            shown={shown}
            onShow={show}
            marks={marks.rows}
            statements={said}
            contacts={contacts.rows}
            covered={!contactShown}
            active={active}
            onActivate={setActive}
            lang={lang}
          />
        )}
      </div>
    </>
  );
}
