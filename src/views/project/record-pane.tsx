import { Eye, EyeOff, Pencil } from 'lucide-react';
import { useState } from 'react';
import type { ContactRow } from '../../questions/contacts-of.query.ts';
import type { FindingRow } from '../../questions/findings-of.query.ts';
import type { SourceRow } from '../../questions/sources-of.query.ts';
import type { StatementRow } from '../../questions/statements-of.query.ts';
import { compareText } from '../../text/compare-text.ts';
import { formatNumber, formatPercent } from '../../text/format.ts';
import type { Lang } from '../../text/lang.ts';
import { projectText } from '../../text/project-text.ts';
import { Findings } from '../shared/findings.tsx';
import { CorrectSection } from './correct-section.tsx';
import { type FactLine, type Facts, factLines, SECTION_IDS, sourceLine } from './fact-lines.ts';
import { FactRow, writeLines } from './fact-row.tsx';
import { statementKey } from './statement-key.ts';

interface RecordPaneProps {
  about: Facts;
  /** The main one first. */
  sources: readonly SourceRow[];
  statements: readonly StatementRow[];
  findings: readonly FindingRow[];
  contacts: readonly ContactRow[];
  /** Whether the documents have personal data at all. */
  personal: boolean;
  contactShown: boolean;
  onContact: () => void;
  active: readonly string[];
  onActivate: (keys: readonly string[]) => void;
  lang: Lang;
}

/** What was read: each fact with how it is known and its line; then what is not stated, and the checks. */
export function RecordPane(props: RecordPaneProps) {
  const { about, statements, findings, active, onActivate, lang } = props;
  const text = projectText[lang];
  const [correcting, setCorrecting] = useState(false);
  const row = (line: FactLine) => (
    <FactRow key={line.id} line={line} active={isActive(line, active)} onActivate={onActivate} lang={lang} />
  );
  return (
    <section className="project-record" aria-label={text.record}>
      {findings.length > 0 && (
        <section className="card project-findings">
          <h2>{text.findings}</h2>
          <Findings findings={findings} documents={about.documents} lang={lang} />
        </section>
      )}
      {props.sources.length > 0 && (
        <div className="correct-switch">
          <button
            type="button"
            className="button"
            aria-pressed={correcting}
            onClick={() => setCorrecting(!correcting)}
          >
            <Pencil className="icon-small" aria-hidden="true" />
            {correcting ? text.correct.end : text.correct.begin}
          </button>
          {correcting && <p className="muted">{text.correct.why}</p>}
        </div>
      )}
      {SECTION_IDS.map((section) => {
        const { given, absent } = factLines(section, about, lang);
        if (correcting)
          return <CorrectSection key={section} section={section} given={given} absent={absent} {...props} />;
        return (
          <section key={section} className="card project-section">
            <h2>{text.sections[section]}</h2>
            <ul>
              {given.map(row)}
              {section === 'identity' && props.personal && <ContactRowLine {...props} />}
            </ul>
            {absent.length > 0 && (
              <p className="project-absent">
                {text.notStated}: {absent.map(({ label }) => label).join(', ')}
              </p>
            )}
          </section>
        );
      })}
      {statements.length > 0 && (
        <section className="card project-section">
          <h2>{text.sections.sentences}</h2>
          <ul>{statements.map((each, index) => row(statementLine(each, index, about.documents, lang)))}</ul>
        </section>
      )}
    </section>
  );
}

function isActive(line: FactLine, active: readonly string[]): boolean {
  return line.keys.length > 0 && line.keys.every((key) => active.includes(key));
}

function statementLine(
  statement: StatementRow,
  index: number,
  documents: readonly string[],
  lang: Lang,
): FactLine {
  const { kind, unit, value } = statement;
  const count =
    unit === 'share'
      ? formatPercent(lang, value, Number.isInteger(value) ? 0 : 1)
      : formatNumber(lang, value);
  return {
    id: statementKey(index),
    label: compareText[lang].kinds[kind],
    value: unit === 'share' ? count : projectText[lang].counted[unit](count, value === 1),
    status: 'stated',
    keys: [statementKey(index)],
    lines: [sourceLine(statement, documents)],
  };
}

/** Personal data stays covered until someone asks for it, and is in no export either way. */
function ContactRowLine({ about, contacts, contactShown, onContact, lang }: RecordPaneProps) {
  const text = projectText[lang];
  const lines = contacts.flatMap(({ document, line }) =>
    line === null ? [] : [sourceLine({ document, line }, about.documents)],
  );
  const Icon = contactShown ? EyeOff : Eye;
  return (
    <li className="fact-row fact-row-plain">
      <span className="fact-label">{text.contact}</span>
      <span className="fact-value">
        {contactShown ? (
          [...new Set(contacts.map(({ value }) => value))].join(', ') || (
            <span className="muted">{text.contactInText}</span>
          )
        ) : (
          <span className="muted">{text.contactHidden}</span>
        )}
        <button type="button" className="contact-toggle" onClick={onContact}>
          <Icon className="icon-small" aria-hidden="true" />
          {contactShown ? text.hideContact : text.showContact}
        </button>
      </span>
      <span className="fact-status" />
      <span className="fact-line">{writeLines(lines, lang)}</span>
    </li>
  );
}
