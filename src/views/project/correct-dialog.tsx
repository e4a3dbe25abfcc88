import { CircleX } from 'lucide-react';
import { useId, useState } from 'react';
import { type Dimension, type DimensionMember, DIMENSIONS } from '../../measures/dimensions.ts';
import type { CorrectableFact, CorrectedValue, Correction } from '../../projects/corrections.ts';
import { writeFact } from '../../projects/fact-value.ts';
import { type CorrectionProblem, readCorrection, typedAs } from '../../projects/read-correction.ts';
import type { SourceRow } from '../../questions/sources-of.query.ts';
import { correct, takeBack } from '../../session/correct.ts';
import { useCorrections } from '../../session/corrections-store.ts';
import { useWarehouse } from '../../session/warehouse-store.ts';
import type { Lang } from '../../text/lang.ts';
import { projectText } from '../../text/project-text.ts';
import { shellText } from '../../text/shell-text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { today } from '../shared/today.ts';
import type { FactLine, Facts } from './fact-lines.ts';
import { CorrectionNote } from './fact-row.tsx';

interface CorrectDialogProps {
  field: CorrectableFact;
  /** The fact as it is shown; null where nothing is known. */
  line: FactLine | null;
  about: Pick<Facts, 'facts' | 'evidence' | 'corrections'>;
  /** The main one first. */
  sources: readonly SourceRow[];
  lang: Lang;
  onClose: () => void;
}

/** Asks for the right value of a fact, or takes back the one that was put there by hand. */
export function CorrectDialog({ field, line, about, sources, lang, onClose }: CorrectDialogProps) {
  const { facts, evidence, corrections } = about;
  const [first] = useState(() => typedValue(field, about, lang));
  const [typed, setTyped] = useState(first);
  const [problem, setProblem] = useState<CorrectionProblem | null>(null);
  const { unkept, corrections: all } = useCorrections();
  const [id, hint] = [useId(), useId()];
  const words = projectText[lang];
  const text = words.correct;
  const name = words.facts[field];
  const correction = corrections.find((each) => each.field === field);
  // It is laid over the document that the value is from, and over the main one where there is none.
  const home = correction?.document ?? evidence.find((each) => each.field === field)?.document;
  const source = sources.find(({ id: document }) => document === home) ?? sources[0];
  const origin = source?.origin;
  // One that stands is of that document; one that does not apply may be of any.
  const kept = keptOf(all, field, correction === undefined || source === undefined ? sources : [source]);
  const form = typedAs(field);

  const change = async (changing: Promise<void>): Promise<void> => {
    await changing;
    onClose();
    await useWarehouse.getState().refill();
  };
  const save = (): void => {
    // What stands there may have more decimals than are shown, and is no correction of itself.
    if (first !== '' && typed === first) return onClose();
    const read = readCorrection(field, typed, facts);
    if ('problem' in read) setProblem(read);
    else if (origin !== undefined) void change(correct([{ origin, field, ...read, on: today() }]));
  };
  return (
    <Dialog
      title={`${line === null ? text.another : text.one}: ${name}`}
      closeLabel={shellText[lang].close}
      onClose={onClose}
    >
      <form
        className="correct-form"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {line !== null && (
          <p>
            {name}: <b>{line.value}</b> <CorrectionNote line={line} lang={lang} />
          </p>
        )}
        {correction === undefined &&
          kept.map(({ origin: document, value, currency = null, on }) => (
            <p key={document}>{text.unused(writeFact(field, fresh(value), currency, lang), on)}</p>
          ))}
        <label htmlFor={id}>{text.value}</label>
        {form === 'choice' ? (
          <select id={id} data-focus-first value={typed} onChange={(event) => setTyped(event.target.value)}>
            <option value="">{text.choose}</option>
            {choicesOf(field).map((member) => (
              <option key={member.id} value={member.id}>
                {member.name[lang]}
              </option>
            ))}
          </select>
        ) : (
          <input
            id={id}
            data-focus-first
            type="text"
            onFocus={(event) => event.target.select()}
            value={typed}
            aria-describedby={hint}
            aria-invalid={problem !== null}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
        <p id={hint} className="muted">
          {form !== 'choice' && form !== 'number' && text.hints[form]}
        </p>
        {problem !== null && (
          <p role="alert">
            <CircleX className="icon-small" aria-hidden="true" />
            {problemWords(problem, lang)}
          </p>
        )}
        <p className="muted">{unkept ? text.unkept : text.kept}</p>
        <div className="dialog-foot">
          {kept.length > 0 && (
            <button type="button" className="button" onClick={() => void change(takeBack(kept))}>
              {text.takeBack}
            </button>
          )}
          <button type="button" className="button" onClick={onClose}>
            {text.cancel}
          </button>
          <button type="submit" className="button button-primary">
            {text.save}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** What is kept for a fact of these documents, on rows of earlier editions, too, whether or not it is used. */
function keptOf(
  all: readonly Correction[],
  field: CorrectableFact,
  sources: readonly SourceRow[],
): Correction[] {
  const origins = sources.flatMap(({ origin, earlier }) => [origin, ...(earlier ?? [])]);
  return all.filter((each) => each.field === field && origins.includes(each.origin));
}

const fresh = (value: CorrectedValue): string | number | string[] =>
  typeof value === 'object' ? [...value] : value;

/** What the field holds at first: the value that stands, in a form that can be read again. */
function typedValue(field: CorrectableFact, { facts }: Pick<Facts, 'facts'>, lang: Lang): string {
  const value = facts[field];
  if (value === null) return '';
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'string') return value;
  // A count with the thousands of another language would be read as a fraction.
  return typedAs(field) === 'count' ? String(value) : writeFact(field, value, facts.currency, lang);
}

function choicesOf(field: CorrectableFact): readonly DimensionMember[] {
  const known: Readonly<Record<string, Dimension>> = DIMENSIONS;
  return known[field]?.members ?? [];
}

function problemWords({ problem, detail = '' }: CorrectionProblem, lang: Lang): string {
  const words = projectText[lang].correct.problems[problem];
  return typeof words === 'string' ? words : words(detail);
}
