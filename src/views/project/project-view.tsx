import { useState } from 'react';
import { compareQuery } from '../../questions/compare.query.ts';
import { contactsOfQuery } from '../../questions/contacts-of.query.ts';
import { documentTextQuery } from '../../questions/document-text.query.ts';
import { evidenceOfQuery } from '../../questions/evidence-of.query.ts';
import { findingsOfQuery } from '../../questions/findings-of.query.ts';
import { projectFactsQuery } from '../../questions/project-facts.query.ts';
import { type SourceRow, sourcesOfQuery } from '../../questions/sources-of.query.ts';
import { statementsOfQuery } from '../../questions/statements-of.query.ts';
import { usePlace } from '../../session/place-store.ts';
import { usePreferences } from '../../session/preferences-store.ts';
import { useQuestion } from '../../session/use-question.ts';
import type { Lang } from '../../text/lang.ts';
import { projectText } from '../../text/project-text.ts';
import { Pending } from '../shared/pending.tsx';
import { DocumentPane } from './document-pane.tsx';
import { ProjectHead } from './project-head.tsx';
import { RecordPane } from './record-pane.tsx';
import { statementKey } from './statement-key.ts';
import './project.css';

/** One project: its record beside the documents it was read from, every fact linked to its line and back. */
export function ProjectView() {
  const lang = usePreferences((state) => state.lang);
  const name = usePlace((state) => state.place.document) ?? '';
  const sources = useQuestion(sourcesOfQuery(name));
  if (sources.status !== 'ready') return <Pending questions={[sources]} />;
  const here = sources.rows.some(({ document }) => document === name);
  const [main] = sources.rows;
  if (!here || !main) {
    if (sources.stale) return <Pending questions={[]} />;
    const words = projectText[lang];
    return (
      <section className="card nothing">
        <h1>{words.gone}</h1>
        <p>{words.goneWhy(name)}</p>
      </section>
    );
  }
  return <ProjectOf key={name} id={main.id} first={name} sources={sources.rows} lang={lang} />;
}

interface ProjectOfProps {
  id: string;
  /** The document to show at first. */
  first: string;
  sources: readonly SourceRow[];
  lang: Lang;
}

function ProjectOf({ id, first, sources, lang }: ProjectOfProps) {
  const [shown, setShown] = useState(first);
  const facts = useQuestion(projectFactsQuery(id));
  const figures = useQuestion(compareQuery([id], id));
  const evidence = useQuestion(evidenceOfQuery([id]));
  const statements = useQuestion(statementsOfQuery([id]));
  const findings = useQuestion(findingsOfQuery([id]));
  const text = useQuestion(documentTextQuery(shown));
  const contacts = useQuestion(contactsOfQuery(id));
  const [active, setActive] = useState<readonly string[]>([]);
  const [contactShown, setContactShown] = useState(false);

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
  if (!project || !computed || !document) return <Pending questions={[]} />;

  // Until the other document's text is there, no place is marked in the one before it.
  const inShown = (each: { document: string }) => each.document === shown && !text.stale;
  /** Marks a fact's places, in the document that has them. */
  const show = (keys: readonly string[]) => {
    const places = [
      ...evidence.rows.map((each) => ({ key: each.field, document: each.document })),
      ...statements.rows.map((each) => ({ key: statementKey(each), document: each.document })),
    ].filter(({ key }) => keys.includes(key));
    const [place] = places;
    if (place && !places.some(inShown)) setShown(place.document);
    setActive(keys);
  };

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
          onActivate={show}
          lang={lang}
        />
        <DocumentPane
          name={shown}
          sources={sources}
          onChoose={setShown}
          text={document.text}
          evidence={evidence.rows.filter(inShown)}
          statements={statements.rows.filter(inShown)}
          contacts={contactShown ? [] : contacts.rows}
          active={active}
          onActivate={setActive}
          lang={lang}
        />
      </div>
    </>
  );
}
