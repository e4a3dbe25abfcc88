import { useState } from 'react';
import { type CorrectableFact, isCorrectable } from '../../projects/corrections.ts';
import type { SourceRow } from '../../questions/sources-of.query.ts';
import type { Lang } from '../../text/lang.ts';
import { projectText } from '../../text/project-text.ts';
import { CorrectDialog } from './correct-dialog.tsx';
import type { AbsentFact, FactLine, Facts, SectionId } from './fact-lines.ts';
import { CorrectionNote } from './fact-row.tsx';

interface CorrectSectionProps {
  section: SectionId;
  given: readonly FactLine[];
  absent: readonly AbsentFact[];
  about: Facts;
  /** The main one first. */
  sources: readonly SourceRow[];
  lang: Lang;
}

/** The facts of a section, each with a way to put it right or to fill it in. */
export function CorrectSection({ section, given, absent, about, sources, lang }: CorrectSectionProps) {
  const [chosen, setChosen] = useState<CorrectableFact | null>(null);
  const text = projectText[lang];
  const shown = given.find(({ id }) => id === chosen) ?? null;
  const button = (id: CorrectableFact, label: string, words: string) => (
    <button type="button" className="button" aria-label={words} title={words} onClick={() => setChosen(id)}>
      {label}
    </button>
  );
  return (
    <section className="card project-section correct-section">
      <h2>{text.sections[section]}</h2>
      <ul>
        {given.map((line) =>
          isCorrectable(line.id) ? (
            <li key={line.id} className="correct-row">
              <span className="fact-label">{line.label}</span>
              <span className="fact-value">
                {line.value}
                <CorrectionNote line={line} lang={lang} />
              </span>
              {button(line.id, text.correct.one, text.correct.change(line.label))}
            </li>
          ) : null,
        )}
        {absent.map(({ id, label }) =>
          isCorrectable(id) ? (
            <li key={id} className="correct-row">
              <span className="fact-label">{label}</span>
              <span className="fact-value muted">{text.notStated}</span>
              {button(id, text.correct.another, text.correct.fill(label))}
            </li>
          ) : null,
        )}
      </ul>
      {chosen !== null && (
        <CorrectDialog
          field={chosen}
          line={shown}
          about={about}
          sources={sources}
          lang={lang}
          onClose={() => setChosen(null)}
        />
      )}
    </section>
  );
}
