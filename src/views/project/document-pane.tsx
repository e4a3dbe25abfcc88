import { FileText } from 'lucide-react';
import { useEffect, useId, useMemo, useRef } from 'react';
import type { ContactRow } from '../../questions/contacts-of.query.ts';
import type { MarkRow } from '../../questions/marks-of.query.ts';
import type { SourceRow } from '../../questions/sources-of.query.ts';
import type { StatementRow } from '../../questions/statements-of.query.ts';
import { dataText } from '../../text/data-text.ts';
import type { Lang } from '../../text/lang.ts';
import { projectText } from '../../text/project-text.ts';
import { workspaceText } from '../../text/workspace-text.ts';
import { Tabs } from '../../ui/tabs.tsx';
import { personalPlaces } from './personal-places.ts';
import { cutIntoLines, type Mark, type Segment } from './segments.ts';

interface DocumentPaneProps {
  sources: readonly SourceRow[];
  shown: SourceRow;
  onShow: (document: string) => void;
  /** Of all the sources, as the sentences are. */
  marks: readonly MarkRow[];
  statements: readonly (StatementRow & { readonly key: string })[];
  contacts: readonly ContactRow[];
  /** Whether personal data is covered in the text. */
  covered: boolean;
  active: readonly string[];
  onActivate: (keys: readonly string[]) => void;
  lang: Lang;
}

/** In place of a text that did not come along. */
function NoText({ lang }: { lang: Lang }) {
  const words = workspaceText[lang];
  return (
    <p className="document-none" lang={lang}>
      <b>{words.noText}.</b> {words.noTextWhy}
    </p>
  );
}

/** One of the documents as it was read, line by line; a marked stretch leads to its fact and back. */
export function DocumentPane(props: DocumentPaneProps) {
  const { sources, shown, marks, statements, contacts, covered, active, onActivate, lang } = props;
  const { id: name, text } = shown;
  const words = projectText[lang];
  const pane = useRef<HTMLDivElement>(null);
  const panel = useId();
  const facts = useMemo(() => marks.filter((mark) => mark.document === name), [marks, name]);
  const lines = useMemo(() => {
    const said = statements.filter((statement) => statement.document === name);
    const stretches: Mark[] = [
      ...facts.map((each) => ({ key: each.field, start: each.start_offset, end: each.end_offset })),
      ...said.map(({ key, start_offset, end_offset }) => ({ key, start: start_offset, end: end_offset })),
    ];
    const values = contacts.map(({ value }) => value);
    const hidden = covered ? personalPlaces(text, values) : [];
    return cutIntoLines(text, stretches, hidden);
  }, [name, text, facts, statements, contacts, covered]);

  useEffect(() => {
    const marked = lines.some(({ segments }) =>
      segments.some(({ keys }) => keys.some((key) => active.includes(key))),
    );
    if (!marked) return;
    // A shared pane scrolls to the mark; on a phone the page itself does.
    pane.current?.querySelector('[data-active=true]')?.scrollIntoView({ block: 'center' });
  }, [active, lines]);

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
    const turn = () => onActivate(on ? [] : each.keys);
    return (
      // A button is one box, which a long sentence would break out of its line; this wraps as the words around it do.
      <span
        key={each.start}
        role="button"
        tabIndex={0}
        className="text-mark"
        data-active={on}
        aria-pressed={on}
        title={words.markOf(each.keys.map(nameOf).join(', '))}
        onClick={turn}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          turn();
        }}
      >
        {each.text}
      </span>
    );
  };

  const nameTab = ({ layout }: SourceRow, index: number): string => {
    const { layouts, unknownLayout } = dataText[lang];
    const form = layout === null ? unknownLayout : (layouts[layout] ?? layout);
    return `${words.source(index + 1)}: ${form}`;
  };
  const tabs = sources.map((source, index) => ({ id: source.id, name: nameTab(source, index) }));
  return (
    <section className="project-document" aria-label={words.document}>
      {tabs.length > 1 && (
        <Tabs label={words.sourcesOf} tabs={tabs} chosen={name} panel={panel} onChoose={props.onShow} />
      )}
      <header>
        <FileText className="icon-small" aria-hidden="true" />
        <code>{words.named(name)}</code>
        <span className="muted">{words.linked(facts.length)}</span>
      </header>
      <div
        ref={pane}
        id={panel}
        className="document-lines"
        lang="sv"
        role={tabs.length > 1 ? 'tabpanel' : 'region'}
        aria-label={name}
        tabIndex={0}
      >
        {text === '' && <NoText lang={lang} />}
        {(text === '' ? [] : lines).map((line) => (
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
