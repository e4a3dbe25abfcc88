import { FileText } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import type { ContactRow } from '../../questions/contacts-of.query.ts';
import type { EvidenceRow } from '../../questions/evidence-of.query.ts';
import type { SourceRow } from '../../questions/sources-of.query.ts';
import type { StatementRow } from '../../questions/statements-of.query.ts';
import type { Lang } from '../../text/lang.ts';
import { projectText } from '../../text/project-text.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { cutIntoLines, type Mark, placesOf, type Segment } from './segments.ts';
import { statementKey } from './statement-key.ts';

interface DocumentPaneProps {
  name: string;
  /** The documents to choose between, when there are several. */
  sources: readonly SourceRow[];
  onChoose: (document: string) => void;
  text: string;
  evidence: readonly EvidenceRow[];
  statements: readonly StatementRow[];
  /** What to cover in the text. */
  contacts: readonly ContactRow[];
  active: readonly string[];
  onActivate: (keys: readonly string[]) => void;
  lang: Lang;
}

/** The document as it was read, line by line; a marked stretch leads to its fact and back. */
export function DocumentPane(props: DocumentPaneProps) {
  const { name, sources, onChoose, text, evidence, statements, contacts, active, onActivate, lang } = props;
  const words = projectText[lang];
  const pane = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => {
    const marks: Mark[] = [
      ...evidence.map((each) => ({ key: each.field, start: each.start_offset, end: each.end_offset })),
      ...statements.map((each) => ({
        key: statementKey(each),
        start: each.start_offset,
        end: each.end_offset,
      })),
    ];
    const hidden = placesOf(
      text,
      contacts.map(({ value }) => value),
    );
    return cutIntoLines(text, marks, hidden);
  }, [text, evidence, statements, contacts]);

  useEffect(() => {
    if (active.length === 0) return;
    // A shared pane scrolls to the mark; on a phone the page itself does.
    pane.current?.querySelector('[data-active=true]')?.scrollIntoView({ block: 'center' });
  }, [active]);

  const nameOf = (key: string): string => {
    const fact = Object.entries(words.facts).find(([each]) => each === key);
    return fact?.[1] ?? words.sections.sentences;
  };
  const segment = (each: Segment) => {
    if (each.hidden) {
      return (
        <span key={each.start} className="text-hidden">
          {words.masked}
        </span>
      );
    }
    if (each.keys.length === 0) return each.text;
    const on = each.keys.some((key) => active.includes(key));
    return (
      <button
        key={each.start}
        type="button"
        className="text-mark"
        data-active={on}
        aria-pressed={on}
        title={words.markOf(each.keys.map(nameOf).join(', '))}
        onClick={() => onActivate(on ? [] : each.keys)}
      >
        {each.text}
      </button>
    );
  };

  return (
    <section className="project-document" aria-label={words.document}>
      <header>
        <FileText className="icon-small" aria-hidden="true" />
        {sources.length > 1 ? (
          <Segmented
            label={words.sources}
            value={name}
            options={sources.map(({ document }) => ({ value: document, label: <code>{document}</code> }))}
            onChange={onChoose}
          />
        ) : (
          <code>{name}</code>
        )}
        <span className="muted">{words.linked(evidence.length)}</span>
      </header>
      <div ref={pane} className="document-lines" lang="sv" role="region" aria-label={name} tabIndex={0}>
        {lines.map((line) => (
          <div
            key={line.number}
            className={line.segments.length === 0 ? 'text-line text-blank' : 'text-line'}
          >
            <span className="text-number" aria-hidden="true">
              {line.segments.length > 0 && line.number}
            </span>
            <span>{line.segments.map(segment)}</span>
          </div>
        ))}
      </div>
    </section>
  );
}
