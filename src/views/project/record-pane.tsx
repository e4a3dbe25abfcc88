import { Eye, EyeOff } from 'lucide-react';
import type { ContactRow } from '../../questions/contacts-of.query.ts';
import type { FindingRow } from '../../questions/findings-of.query.ts';
import type { StatementRow } from '../../questions/statements-of.query.ts';
import { compareText } from '../../text/compare-text.ts';
import { factText } from '../../text/fact-text.ts';
import { formatNumber, formatPercent } from '../../text/format.ts';
import type { Lang } from '../../text/lang.ts';
import { projectText } from '../../text/project-text.ts';
import { Findings } from '../shared/findings.tsx';
import { type FactLine, type Facts, factLines, SECTION_IDS } from './fact-lines.ts';
import { FactRow } from './fact-row.tsx';
import { statementKey } from './statement-key.ts';

interface RecordPaneProps {
  about: Facts;
  statements: readonly StatementRow[];
  findings: readonly FindingRow[];
  contacts: readonly ContactRow[];
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
  const row = (line: FactLine) => (
    <FactRow key={line.id} line={line} active={isActive(line, active)} onActivate={onActivate} lang={lang} />
  );
  return (
    <section className="project-record" aria-label={text.record}>
      {findings.length > 0 && (
        <section className="card project-findings">
          <h2>{text.findings}</h2>
          <Findings findings={findings} lang={lang} />
        </section>
      )}
      {SECTION_IDS.map((section) => {
        const { given, absent } = factLines(section, about, lang);
        return (
          <section key={section} className="card project-section">
            <h2>{text.sections[section]}</h2>
            <ul>
              {given.map(row)}
              {section === 'identity' && <ContactRowLine {...props} />}
            </ul>
            {absent.length > 0 && (
              <p className="project-absent">
                {text.notStated}: {absent.join(', ')}
              </p>
            )}
          </section>
        );
      })}
      {statements.length > 0 && (
        <section className="card project-section">
          <h2>{text.sections.sentences}</h2>
          <ul>{statements.map((statement) => row(statementLine(statement, lang)))}</ul>
        </section>
      )}
    </section>
  );
}

function isActive(line: FactLine, active: readonly string[]): boolean {
  return line.keys.length > 0 && line.keys.every((key) => active.includes(key));
}

function statementLine(statement: StatementRow, lang: Lang): FactLine {
  const { kind, unit, value, line } = statement;
  const count =
    unit === 'share'
      ? formatPercent(lang, value, Number.isInteger(value) ? 0 : 1)
      : formatNumber(lang, value);
  const noun = {
    persons: lang === 'sv' ? ' personer' : ' people',
    companies: lang === 'sv' ? ' företag' : ' companies',
    share: '',
  };
  return {
    id: statementKey(statement),
    label: compareText[lang].kinds[kind],
    value: `${count}${noun[unit]}`,
    status: 'stated',
    keys: [statementKey(statement)],
    lines: [line],
  };
}

/** Personal data stays covered until someone asks for it, and is in no export either way. */
function ContactRowLine({ contacts, contactShown, onContact, lang }: RecordPaneProps) {
  const text = projectText[lang];
  if (contacts.length === 0) return null;
  const lines = [...new Set(contacts.flatMap(({ line }) => (line === null ? [] : [line])))];
  const Icon = contactShown ? EyeOff : Eye;
  return (
    <li className="fact-row fact-row-plain">
      <span className="fact-label">{text.contact}</span>
      <span className="fact-value">
        {contactShown ? (
          contacts.map(({ value }) => value).join(', ')
        ) : (
          <span className="muted">{text.contactHidden}</span>
        )}
        <button type="button" className="contact-toggle" onClick={onContact}>
          <Icon className="icon-small" aria-hidden="true" />
          {contactShown ? text.hideContact : text.showContact}
        </button>
      </span>
      <span className="fact-status" />
      <span className="fact-line">{lines.map((line) => factText[lang].line(line)).join(', ')}</span>
    </li>
  );
}
