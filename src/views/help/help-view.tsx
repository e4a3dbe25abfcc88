import { type ReactNode, useId } from 'react';
import { usePreferences } from '../../session/preferences-store.ts';
import { guideText } from '../../text/guide-text.ts';
import type { Lang } from '../../text/lang.ts';
import { Definitions } from './definitions.tsx';
import { Keys } from './keys.tsx';
import { Marks } from './marks.tsx';
import './help.css';

/** How to read what is shown, what it means, how to move about, where it comes from, and what it does not do. */
export function HelpView() {
  const lang = usePreferences((state) => state.lang);
  const text = guideText[lang];
  const id = useId();
  const sections = contents(lang);
  return (
    <div className="help">
      <h1>{text.help}</h1>
      <nav aria-label={text.onThisPage}>
        <ul className="help-contents">
          {sections.map(({ key, name }) => (
            <li key={key}>
              {/* The address holds the place, so a section is gone to by script. */}
              <button
                type="button"
                className="button"
                onClick={(event) => goTo(event.currentTarget, id + key)}
              >
                {name}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map(({ key, name, content }) => (
        <section key={key} className="card help-card" aria-labelledby={id + key}>
          <h2 id={id + key} tabIndex={-1}>
            {name}
          </h2>
          {content}
        </section>
      ))}
    </div>
  );
}

function goTo(from: HTMLElement, id: string): void {
  const heading = from.ownerDocument.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

function contents(lang: Lang): { key: string; name: string; content: ReactNode }[] {
  const { sections, data, privacy, accessibility } = guideText[lang];
  return [
    { key: 'marks', name: sections.marks, content: <Marks lang={lang} /> },
    { key: 'definitions', name: sections.definitions, content: <Definitions lang={lang} /> },
    { key: 'keys', name: sections.keys, content: <Keys lang={lang} /> },
    { key: 'data', name: sections.data, content: <Paragraphs of={data} /> },
    { key: 'privacy', name: sections.privacy, content: <Paragraphs of={privacy} /> },
    {
      key: 'accessibility',
      name: sections.accessibility,
      content: (
        <>
          <Paragraphs of={accessibility.paragraphs} />
          <p>{accessibility.known}</p>
          <ul className="help-list">
            {accessibility.issues.map((issue) => (
              <li key={issue}>{issue}</li>
            ))}
          </ul>
          <p>{accessibility.publisher}</p>
        </>
      ),
    },
  ];
}

function Paragraphs({ of }: { of: readonly string[] }) {
  return of.map((paragraph) => <p key={paragraph}>{paragraph}</p>);
}
