import { factText } from '../../text/fact-text.ts';
import type { Lang } from '../../text/lang.ts';
import { projectText } from '../../text/project-text.ts';
import type { FactLine, SourceLine } from './fact-lines.ts';

interface FactRowProps {
  line: FactLine;
  active: boolean;
  onActivate: (keys: readonly string[]) => void;
  lang: Lang;
}

/** One fact: name, value, how it is known, and its lines; choosing it marks them in the document. */
export function FactRow({ line, active, onActivate, lang }: FactRowProps) {
  const text = projectText[lang];
  const lines = [...new Set(line.lines.map((each) => writeLine(each, lang)))].join(', ');
  const inner = (
    <>
      <span className="fact-label">{line.label}</span>
      <span className="fact-value">
        {line.value}
        <CorrectionNote line={line} lang={lang} />
      </span>
      <span className={`fact-status fact-${line.status}`} title={text.statusWhy[line.status]}>
        {text.status[line.status]}
      </span>
      <span className="fact-line">{lines}</span>
    </>
  );
  if (line.keys.length === 0) return <li className="fact-row fact-row-plain">{inner}</li>;
  return (
    <li>
      <button
        type="button"
        className="fact-row"
        data-keys={line.keys.join(' ')}
        aria-pressed={active}
        title={text.showInText(line.label)}
        onClick={() => onActivate(active ? [] : line.keys)}
      >
        {inner}
      </button>
    </li>
  );
}

/** That the value was put right by hand, and what the document says. */
export function CorrectionNote({ line: { correction, lines }, lang }: Pick<FactRowProps, 'line' | 'lang'>) {
  const text = projectText[lang].correct;
  if (correction === undefined) return null;
  const [first] = lines;
  const place = first === undefined ? null : writeLine(first, lang);
  const read = correction.read === null ? text.notInDocument : text.inDocument(correction.read, place);
  return (
    <small className="fact-note">
      {text.marked(correction.on)}; {read}
    </small>
  );
}

export function writeLine({ source, line, cell }: SourceLine, lang: Lang): string {
  if (cell !== undefined) {
    const text = projectText[lang];
    const place = text.listCell(cell.row, cell.column, cell.sheet);
    return source === null ? place : text.inSource(source, place);
  }
  return source === null ? factText[lang].line(line) : projectText[lang].sourceLine(source, line);
}
