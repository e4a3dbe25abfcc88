import { useState } from 'react';
import { compareQuery } from '../../questions/compare.query.ts';
import { contactsOfQuery } from '../../questions/contacts-of.query.ts';
import { documentTextQuery } from '../../questions/document-text.query.ts';
import { evidenceOfQuery } from '../../questions/evidence-of.query.ts';
import { findingsOfQuery } from '../../questions/findings-of.query.ts';
import { projectFactsQuery } from '../../questions/project-facts.query.ts';
import { statementsOfQuery } from '../../questions/statements-of.query.ts';
import { usePlace } from '../../session/place-store.ts';
import { usePreferences } from '../../session/preferences-store.ts';
import { useQuestion } from '../../session/use-question.ts';
import { projectText } from '../../text/project-text.ts';
import { Pending } from '../shared/pending.tsx';
import { DocumentPane } from './document-pane.tsx';
import { ProjectHead } from './project-head.tsx';
import { RecordPane } from './record-pane.tsx';
import './project.css';

/** One project: its record beside the document it was read from, every fact linked to its line and back. */
export function ProjectView() {
  const lang = usePreferences((state) => state.lang);
  const id = usePlace((state) => state.place.document) ?? '';
  const facts = useQuestion(projectFactsQuery(id));
  const figures = useQuestion(compareQuery([id], id));
  const evidence = useQuestion(evidenceOfQuery([id]));
  const statements = useQuestion(statementsOfQuery([id]));
  const findings = useQuestion(findingsOfQuery([id]));
  const text = useQuestion(documentTextQuery(id));
  const contacts = useQuestion(contactsOfQuery(id));
  const [active, setActive] = useState<readonly string[]>([]);
  const [contactShown, setContactShown] = useState(false);
  const words = projectText[lang];

  const questions = [facts, figures, evidence, statements, findings, text, contacts] as const;
  const ready =
    facts.status === 'ready' &&
    figures.status === 'ready' &&
    evidence.status === 'ready' &&
    statements.status === 'ready' &&
    findings.status === 'ready' &&
    text.status === 'ready' &&
    contacts.status === 'ready';
  if (!ready) return <Pending questions={questions} />;
  const [project] = facts.rows;
  const [computed] = figures.rows;
  const [document] = text.rows;
  if (project?.id !== id || computed?.id !== id || !document) {
    if (questions.some((question) => question.status === 'ready' && question.stale))
      return <Pending questions={[]} />;
    return (
      <section className="card nothing">
        <h1>{words.gone}</h1>
        <p>{words.goneWhy(id)}</p>
      </section>
    );
  }

  return (
    <>
      <ProjectHead facts={project} lang={lang} />
      <div className="project-panes">
        <RecordPane
          about={{ facts: project, figures: computed, evidence: evidence.rows }}
          statements={statements.rows}
          findings={findings.rows}
          contacts={contacts.rows}
          contactShown={contactShown}
          onContact={() => setContactShown(!contactShown)}
          active={active}
          onActivate={setActive}
          lang={lang}
        />
        <DocumentPane
          name={id}
          text={document.text}
          evidence={evidence.rows}
          statements={statements.rows}
          contacts={contactShown ? [] : contacts.rows}
          active={active}
          onActivate={setActive}
          lang={lang}
        />
      </div>
    </>
  );
}
