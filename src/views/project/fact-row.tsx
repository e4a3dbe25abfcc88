import { factText } from '../../text/fact-text.ts';
import type { Lang } from '../../text/lang.ts';
import { projectText } from '../../text/project-text.ts';
import { FactStateMark } from '../shared/fact-state-mark.tsx';
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
  const inner = (
    <>
      <span className="fact-label">{line.label}</span>
      <span className="fact-value">
        {line.value}
        <CorrectionNote line={line} lang={lang} />
      </span>
      <span className="fact-status" title={text.statusWhy[line.status]}>
        <FactStateMark state={line.status === 'derived' ? 'inferred' : line.status} />
        {text.status[line.status]}
      </span>
      <span className="fact-line">{writeLines(line.lines, lang)}</span>
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

/** Several lines of the one document by their numbers alone: `rad 16, 18`. */
export function writeLines(lines: readonly SourceLine[], lang: Lang): string {
  if (lines.every(({ source, cell }) => source === null && cell === undefined))
    return factText[lang].lines([...new Set(lines.map(({ line }) => line))]);
  return [...new Set(lines.map((each) => writeLine(each, lang)))].join(', ');
}

function writeLine({ source, line, cell }: SourceLine, lang: Lang): string {
  if (cell !== undefined) {
    const text = projectText[lang];
    const place = text.listCell(cell.row, cell.column, cell.sheet);
    return source === null ? place : text.inSource(source, place);
  }
  return source === null ? factText[lang].line(line) : projectText[lang].sourceLine(source, line);
}
